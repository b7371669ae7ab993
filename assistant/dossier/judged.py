"""One file of a dossier, or found inside one, and what it led to."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field

import msgspec

from assistant.dossier.budget import INVOICES, LISTED, fitting
from assistant.dossier.invoice_facts import ReportedInvoice
from assistant.dossier.judgement import Judgement, strongest, worst_first

DEPOSITED = ("invoice", "attachment")
INSIDE_OF = " » "
"""What stands between the name of a file and that of what is inside it."""

Json = dict[str, object]


@dataclass
class JudgedFile:
    """One file of a dossier, or found inside one, and what it led to; the size is in octets."""

    path: str
    name: str | None
    size: int | None
    role: str = "attachment"
    format: str | None = None
    reason: str | None = None
    unreadable: bool = False
    invoices: list[ReportedInvoice] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)
    unlisted: int = 0
    """How many of the files inside it are judged and not listed."""

    folded: int = 0
    """How many findings are counted, and not kept."""

    inside: list[JudgedFile] = field(default_factory=list)
    """What was found inside it: whoever deposits the file deposits that too."""

    @property
    def outcome(self) -> str:
        """The strongest of what its judgements, and what it holds, led to."""
        own = "unreadable" if self.unreadable else "accepted"
        return strongest([own, *(one.outcome for one in self.judgements), *(one.outcome for one in self.inside)])

    def beside(self, judgement: Judgement) -> str:
        """What in this file a judgement is about; "" when it is about the file itself.

        >>> lot = JudgedFile("d/lot.zip", "lot.zip", 1)
        >>> lot.beside(Judgement("lot.zip » a.xml", {}, None)), lot.beside(Judgement("lot.zip", {}, None))
        ('a.xml', '')
        """
        _, _, inside = (judgement.subject or "").partition(INSIDE_OF)
        if self.deposited or not inside:
            return inside
        if self.path.endswith(f"{INSIDE_OF}{inside}"):
            return ""
        return inside.partition(self.name or "")[2].removeprefix(INSIDE_OF).removeprefix(", ")

    @property
    def is_pdf(self) -> bool:
        """Whether it was read as a PDF."""
        return self.format == "PDF"

    @property
    def is_other_xml(self) -> bool:
        """Whether it is an XML of which nobody can say here whether it is an invoice."""
        return (self.format or "").startswith("other:")

    @property
    def every_judgement(self) -> Iterator[Judgement]:
        """Its judgements, then those of what it holds."""
        yield from self.judgements
        for one in self.inside:
            yield from one.judgements

    @property
    def kinds(self) -> Iterator[Hashable]:
        """The kinds of all that it leads to."""
        if self.unreadable:
            yield "unreadable"
        yield from (one.kind for one in self.every_judgement)

    @property
    def deposited(self) -> bool:
        """Whether the depositor holds it as a file, rather than inside another."""
        return self.role in DEPOSITED

    @property
    def ranked(self) -> list[Judgement]:
        """Its judgements, the strongest outcome first."""
        return sorted(self.judgements, key=lambda one: worst_first(one.outcome))

    def to_dict(self, hidden: int = 0) -> Json:
        """The file as JSON; `hidden` counts what was found inside it and is not listed for want of room."""
        invoices = [plain(one) for one in self.invoices[:LISTED]]
        found: Json = {
            "path": self.path,
            "role": self.role,
            "name": self.name,
            "size": self.size,
            "format": self.format,
            "outcome": self.outcome,
            "reason": self.reason,
            "invoice": invoices[0] if invoices else None,
        }
        if len(self.invoices) > 1:
            found["invoices"] = list(fitting(invoices, INVOICES))
            found["invoices_total"] = len(self.invoices)
        if self.unlisted + hidden:
            found["unlisted"] = self.unlisted + hidden
        return found


def plain(part: msgspec.Struct) -> Json:
    """A part as JSON: names whose bytes are not UTF-8 stay as they are."""
    found: Json = msgspec.to_builtins(part)
    return {name: list(value) if isinstance(value, tuple) else value for name, value in found.items()}
