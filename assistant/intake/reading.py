"""What a reading gives: plain data, the same in the reading process, in JSON and in the caller."""

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple, TypeAlias, TypeVar

from assistant.intake.balances import Balance
from assistant.intake.fields import Field
from assistant.intake.observations import UNREAD, Observation

READ: Final = "read"
ATTACHMENT: Final = "attachment"
UNREADABLE: Final = "unreadable"
TOO_BIG: Final = "too_big"

ReadingStatus: TypeAlias = Literal["read", "attachment", "unreadable", "too_big"]

UNKNOWN: Final = "AUTRE"
"""The container and the format of a file of no kind that is read."""

EMPTY: Final = "VIDE"
"""The format of a file of no octet."""

ARCHIVES: Final = ("ZIP", "GZ", "BZ2", "TAR")
"""The containers of members; a compressed tar is « TAR.GZ » or « TAR.BZ2 »."""


class ArchiveMember(NamedTuple):
    """One member of an archive, listed and never extracted.

    `size` counts what was really decompressed, None if it was not; `declared_size` is what the archive says.
    """

    name: str
    size: int | None
    declared_size: int | None = None
    families: tuple[str, ...] = ()
    observations: tuple[Observation, ...] = ()


class Embedded(NamedTuple):
    """A file found inside another: in a PDF, in an invoice's XML, in a pivot.

    `name` and `size` are the outer ones; `inner` holds the members when it is the ZIP that Chorus Pro puts around
    attachments. `size` counts what was really decoded; `declared_size` is what the container says.
    """

    name: str
    size: int | None
    mime: str | None
    where: str
    families: tuple[str, ...] = ()
    inner: tuple[ArchiveMember, ...] = ()
    declared_size: int | None = None
    relationship: str | None = None
    invoice: bool = False
    place: str | None = None
    observations: tuple[Observation, ...] = ()


_Noting = TypeVar("_Noting", ArchiveMember, Embedded)


class Candidate(NamedTuple):
    """Another place of an invoice that holds a SIRET or a service code of the recipient."""

    fact: str
    value: str
    where: str


class Invoice(NamedTuple):
    """The facts of one invoice, as written in it; `where` says the place of each that has several possible ones.

    `fields` are what its controls look at, by name; `balances` its sums, worked out.
    `buyer_siret_written` is the text of the recipient's SIRET where it is written otherwise: with blanks, or wrong.
    """

    syntax: str
    profile: str | None = None
    number: str | None = None
    issue_date: str | None = None
    type_code: str | None = None
    framework: str | None = None
    seller_name: str | None = None
    buyer_siret: str | None = None
    buyer_siret_where: str | None = None
    buyer_siret_problem: str | None = None
    service_code: str | None = None
    engagement: str | None = None
    contract: str | None = None
    currency: str | None = None
    total_with_vat: str | None = None
    attachments: tuple[str, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    where: Mapping[str, str] = {}
    place: str | None = None
    buyer_siret_written: str | None = None
    fields: Mapping[str, Field] = {}
    balances: tuple[Balance, ...] = ()


class Seek(NamedTuple):
    """A path of local names below the root, « ExchangedDocument/ID », and the name under which it is found."""

    id: str
    path: str


class Sought(NamedTuple):
    """An element found: under which name, the text that it holds, its line in its file."""

    id: str
    value: str
    line: int


class Reading(NamedTuple):
    """What one file holds. `status` is read (an invoice, or a lot), attachment, unreadable, or too_big for this site.

    `reason` says why a file is unreadable or too big; `warnings` are what a reader should know besides; `sought` are
    the elements that the caller looked for in its XML.
    """

    status: ReadingStatus
    container: str
    format: str
    size: int | None = None
    families: tuple[str, ...] = ()
    reason: Observation | None = None
    invoices: tuple[Invoice, ...] = ()
    embedded: tuple[Embedded, ...] = ()
    members: tuple[ArchiveMember, ...] = ()
    warnings: tuple[Observation, ...] = ()
    sought: tuple[Sought, ...] = ()

    @property
    def is_archive(self) -> bool:
        """Whether the file is an archive of members."""
        return self.container.partition(".")[0] in ARCHIVES


def noted(found: _Noting, *more: Observation) -> _Noting:
    """Add observations to a member or to an embedded file."""
    return found._replace(observations=(*found.observations, *more))


def stopped_by(reason: Observation) -> ReadingStatus:
    """Tell what a file is that was not read for this reason: too big for this site, or unreadable."""
    return TOO_BIG if reason.id in UNREAD else UNREADABLE


def unreadable(reason: Observation, container: str = UNKNOWN) -> Reading:
    """Build the reading of a file of which nothing is known but why it was not read."""
    return Reading(stopped_by(reason), container, container, reason=reason)
