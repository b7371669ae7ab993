"""What the rules ask of an invoice, from what was read in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from msgspec import Struct

from assistant.dossier.budget import ATTACHMENTS, CANDIDATES, fitting
from assistant.dossier.listed import Listed
from assistant.dossier.names import REQUIRES
from assistant.engine.case import Given
from assistant.intake.reading import Candidate, Invoice, Reading
from assistant.intake.recipient import ADDRESS, SIREN


class ReportedInvoice(Struct, frozen=True, kw_only=True):
    """An invoice's facts as a report shows them: texts as written, attachments by name, other places of a code."""

    syntax: str
    profile: str | None
    number: str | None
    issue_date: str | None
    type_code: str | None
    framework: str | None
    seller_name: str | None
    buyer_siret: str | None
    buyer_siret_where: str | None
    service_code: str | None
    engagement: str | None
    contract: str | None
    currency: str | None
    total_with_vat: str | None
    attachments: list[str]
    candidates: list[dict[str, str]]
    place: str | None


_WRITTEN = tuple(name for name in ReportedInvoice.__struct_fields__ if name not in ("attachments", "candidates"))


def reported(invoice: Invoice) -> ReportedInvoice:
    """An invoice as a report shows it, its attachments and candidates cut to their budget."""
    written = {name: getattr(invoice, name) for name in _WRITTEN}
    attachments = list(fitting(invoice.attachments, ATTACHMENTS))
    candidates = list(fitting((one._asdict() for one in invoice.candidates), CANDIDATES))
    return ReportedInvoice(**written, attachments=attachments, candidates=candidates)


def facts_of(invoice: Invoice, requires: str | None, known: Listed) -> Given:
    """The facts of decision `invoice`; `requires` is what the recipient's structure demands, None when not known.

    A text that stands for nothing is no code, and the process that Peppol obliges to name is no frame of Chorus Pro.
    """
    framework = invoice.framework or ""
    facts: Given = {
        "buyer_siret_state": siret_state(invoice, known.state),
        "buyer_siret": invoice.buyer_siret,
        "siret_disagreement": _disagreement(invoice, known.state),
        "framework": "" if framework in known.peppol and _by_peppol(invoice, known.state) else framework,
        "has_service_code": _designates(invoice.service_code, known),
        "has_engagement": _designates(invoice.engagement, known),
        REQUIRES: requires,
    }
    return {fact: value for fact, value in facts.items() if value is not None}


def placeholders(invoice: Invoice, known: Listed) -> list[str]:
    """The codes of an invoice that stand for nothing, as written."""
    return [text for text in (invoice.service_code, invoice.engagement) if text and known.is_placeholder(text)]


def siren_alone(invoice: Invoice) -> Candidate | None:
    """The recipient's SIREN, when the invoice gives it instead of a SIRET."""
    return next((one for one in invoice.candidates if one.fact == SIREN), None)


def _designates(code: str | None, known: Listed) -> bool:
    return bool(code) and not known.is_placeholder(code or "")


def _by_peppol(invoice: Invoice, state: Collection[str]) -> bool:
    """Whether the recipient's address is the one at which Chorus Pro receives by Peppol, for every public body."""
    places = [(invoice.buyer_siret, invoice.buyer_siret_where or "")]
    places += [(one.value, one.where) for one in invoice.candidates if one.fact == "buyer_siret"]
    return any(value in state and where.startswith(ADDRESS) for value, where in places)


def number_facts(invoice: Invoice) -> Given:
    """The facts of decision `invoice-number`."""
    return {"invoice_number": invoice.number or ""}


def deposit_facts(reading: Reading, channel: Mapping[str, str]) -> list[Given]:
    """The facts of decision `invoice-deposit` for each syntax of a file, in the order of its invoices.

    They are the syntax, how many invoices of it the file holds, and the channel.
    """
    counted = Counter(syntaxes_of(reading))
    return [{"syntax": syntax, "invoices_in_file": count, **channel} for syntax, count in counted.items()]


SYNTAXES = {
    "UBL-Invoice": "ubl",
    "UBL-CreditNote": "ubl",
    "CII": "cii",
    "ZUGFeRD1": "zugferd-1",
    "CPPFacturePivot": "pivot",
}
"""The syntaxes that the intake tells apart, as the rules name them."""


def syntaxes_of(reading: Reading) -> list[str]:
    """The syntax of each invoice of a file, as the rules name it; in a PDF, that of what it carries."""
    if reading.container == "PDF":
        syntax = "zugferd-1" if reading.format == "ZUGFeRD1" else "factur-x"
        return [syntax for _ in reading.invoices]
    return [SYNTAXES[invoice.syntax] for invoice in reading.invoices]


def siret_state(invoice: Invoice, state: Collection[str]) -> str:
    """How the recipient's SIRET stands: valid, state, absent, malformed, wrong_key or foreign.

    The one in `state` is also the address at which Chorus Pro receives for every public body: alone there, it tells
    nothing of the recipient.
    """
    problem, where = invoice.buyer_siret_problem, invoice.buyer_siret_where or ""
    if problem is None:
        if invoice.buyer_siret in state and not where.startswith(ADDRESS):
            return "state"
        return "valid" if invoice.buyer_siret else "absent"
    return {"cle-fausse": "wrong_key", "identifiant-etranger": "foreign", "vide": "absent"}.get(problem, "malformed")


def _disagreement(invoice: Invoice, state: Collection[str]) -> bool:
    """Whether another place of the recipient holds a different SIRET; the address of Chorus Pro is no recipient's."""
    own = _digits(invoice.buyer_siret or "")
    others = {
        _digits(one.value)
        for one in invoice.candidates
        if one.fact == "buyer_siret" and not (one.value in state and one.where.startswith(ADDRESS))
    }
    return bool(own) and any(len(other) == 14 and other != own for other in others)


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isascii() and char.isdigit())
