"""What a reading gives: plain data, the same in the reading process, in JSON and in the caller."""

from typing import Any, NamedTuple

from assistant.intake.notices import Notice

READ, ATTACHMENT, UNREADABLE, TOO_BIG = "read", "attachment", "unreadable", "too_big"


class Member(NamedTuple):
    """One member of an archive, listed and never extracted.

    `size` counts what was really decompressed, None if it was not; `declared_size` is what the archive says.
    """

    name: str
    size: int | None
    declared_size: int | None = None
    families: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()


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
    inner: tuple[Member, ...] = ()
    declared_size: int | None = None
    relationship: str | None = None
    invoice: bool = False
    place: str | None = None
    notices: tuple[Notice, ...] = ()


class Candidate(NamedTuple):
    """Another place of an invoice that holds a SIRET or a service code of the recipient."""

    fact: str
    value: str
    where: str


class Invoice(NamedTuple):
    """The facts of one invoice, as written in it; `where` says the place of each that has several possible ones."""

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
    where: dict[str, str] = {}  # noqa: RUF012 - never changed
    place: str | None = None


class Reading(NamedTuple):
    """What one file holds. `status` is read (an invoice, or a lot), attachment, unreadable or too_big.

    `reason` says why a file is unreadable or too big; `warnings` are what a reader should know besides.
    """

    status: str
    container: str
    format: str
    size: int | None = None
    families: tuple[str, ...] = ()
    reason: Notice | None = None
    invoices: tuple[Invoice, ...] = ()
    embedded: tuple[Embedded, ...] = ()
    members: tuple[Member, ...] = ()
    warnings: tuple[Notice, ...] = ()


def plain(reading: Reading) -> dict[str, Any]:
    """Turn a reading into dicts and lists, ready for JSON."""
    one = reading._asdict()
    one["reason"] = reading.reason._asdict() if reading.reason else None
    one["invoices"] = [
        {**invoice._asdict(), "candidates": [candidate._asdict() for candidate in invoice.candidates]}
        for invoice in reading.invoices
    ]
    one["embedded"] = [
        {**_noted(embedded), "inner": [_noted(member) for member in embedded.inner]} for embedded in reading.embedded
    ]
    one["members"] = [_noted(member) for member in reading.members]
    one["warnings"] = [warning._asdict() for warning in reading.warnings]
    return one


def _noted(found: Member | Embedded) -> dict[str, Any]:
    return {**found._asdict(), "notices": [said._asdict() for said in found.notices]}


def rebuilt(fields: list[Any]) -> Reading:
    """Build a reading again from the lists that JSON makes of its tuples."""
    status, container, form, size, families, reason, invoices, embedded, members, warnings = fields
    return Reading(
        status,
        container,
        form,
        size,
        tuple(families),
        Notice(*reason) if reason else None,
        tuple(map(_invoice, invoices)),
        tuple(map(_embedded, embedded)),
        tuple(map(_member, members)),
        tuple(Notice(*warning) for warning in warnings),
    )


def _invoice(fields: list[Any]) -> Invoice:
    invoice = Invoice(*fields)
    candidates = tuple(Candidate(*candidate) for candidate in invoice.candidates)
    return invoice._replace(attachments=tuple(invoice.attachments), candidates=candidates)


def _member(fields: list[Any]) -> Member:
    name, size, declared, families, notices = fields
    return Member(name, size, declared, tuple(families), tuple(Notice(*said) for said in notices))


def _embedded(fields: list[Any]) -> Embedded:
    name, size, mime, where, families, inner, declared, relationship, invoice, place, notices = fields
    return Embedded(
        name,
        size,
        mime,
        where,
        tuple(families),
        tuple(map(_member, inner)),
        declared,
        relationship,
        invoice,
        place,
        tuple(Notice(*said) for said in notices),
    )
