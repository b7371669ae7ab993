"""What the rules ask of an invoice, from what was read in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from assistant.dossier.budget import ATTACHMENTS, CANDIDATES, fitting
from assistant.intake.reading import Invoice, Reading

_SHOWN = (
    "syntax",
    "profile",
    "number",
    "issue_date",
    "type_code",
    "framework",
    "seller_name",
    "buyer_siret",
    "buyer_siret_where",
    "service_code",
    "engagement",
    "contract",
    "currency",
    "total_with_vat",
)


def shown(invoice: Invoice) -> dict[str, Any]:
    """An invoice's facts as JSON: texts as written, attachments by name, other places that hold a SIRET or a code."""
    facts: dict[str, Any] = {name: getattr(invoice, name) for name in _SHOWN}
    facts["attachments"] = list(fitting(invoice.attachments, ATTACHMENTS))
    facts["candidates"] = list(fitting((one._asdict() for one in invoice.candidates), CANDIDATES))
    facts["place"] = invoice.place
    return facts


def facts_of(invoice: Invoice, requires: str | None) -> dict[str, Any]:
    """The facts of decision `invoice`; `requires` is what the recipient's structure demands, None when not known."""
    facts: dict[str, Any] = {
        "buyer_siret_state": siret_state(invoice),
        "buyer_siret": invoice.buyer_siret,
        "siret_disagreement": _disagreement(invoice),
        "framework": invoice.framework or "",
        "has_service_code": bool(invoice.service_code),
        "has_engagement": bool(invoice.engagement),
        "recipient_requires": requires,
    }
    return {fact: value for fact, value in facts.items() if value is not None}


def number_facts(invoice: Invoice, on: date, signs: str) -> dict[str, Any]:
    """The facts of decision `invoice-number`; `signs` are the characters admitted besides letters and digits."""
    number = invoice.number or ""
    return {"invoice_number": number, "invoice_number_flaw": _number_flaw(number, on, signs)}


def deposit_facts(reading: Reading, channel: Mapping[str, str]) -> dict[str, Any]:
    """The facts of decision `invoice-deposit`: the file's syntax, how many invoices it holds, and the channel."""
    return {"syntax": syntax_of(reading), "invoices_in_file": len(reading.invoices), **channel}


def syntax_of(reading: Reading) -> str:
    """The syntax of a file that holds invoices, as the rules name it."""
    if reading.container == "PDF" or reading.format in ("Factur-X", "ZUGFeRD1"):
        return "zugferd-1" if reading.format == "ZUGFeRD1" else "factur-x"
    syntaxes = {invoice.syntax for invoice in reading.invoices}
    if syntaxes <= {"UBL-Invoice", "UBL-CreditNote"}:
        return "ubl"
    return {"CII": "cii", "ZUGFeRD1": "zugferd-1", "CPPFacturePivot": "pivot"}.get(next(iter(syntaxes)), "cii")


def siret_state(invoice: Invoice) -> str:
    """How the recipient's SIRET stands: valid, absent, malformed, wrong_key or foreign."""
    problem = invoice.buyer_siret_problem
    if problem is None:
        return "valid" if invoice.buyer_siret else "absent"
    return {"cle-fausse": "wrong_key", "identifiant-etranger": "foreign", "vide": "absent"}.get(problem, "malformed")


def _disagreement(invoice: Invoice) -> bool:
    """Whether another place of the recipient holds a different SIRET."""
    own = _digits(invoice.buyer_siret or "")
    others = {_digits(candidate.value) for candidate in invoice.candidates if candidate.fact == "buyer_siret"}
    return bool(own) and any(len(other) == 14 and other != own for other in others)


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isascii() and char.isdigit())


def _number_flaw(number: str, on: date, signs: str) -> str:
    if not number.strip():
        return "absent"
    if number == on.strftime("%Y%m%d"):
        return "today"
    admitted = all(char in signs or (char.isascii() and char.isalnum()) for char in number)
    return "none" if admitted else "characters"
