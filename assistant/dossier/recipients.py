"""Whom invoices are for, in a directory: what a recipient demands is then not asked, and the report says whence."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from assistant.dossier.invoice_facts import siret_state
from assistant.dossier.names import INVOICE, REQUIRES
from assistant.dossier.report import DossierNote
from assistant.engine.base import Rules
from assistant.intake.reading import Invoice
from assistant.intake.recipient import ADDRESS

if TYPE_CHECKING:
    from assistant.directory.opening import Directory


class Recipients:
    """The recipients of the invoices of a dossier; `requires` is what the depositor says that they demand."""

    def __init__(self, rules: Rules, requires: str | None, directory: Directory | None) -> None:
        self._rules, self._requires, self._directory = rules, requires, directory
        self.notes: list[DossierNote] = []

    def requires(self, invoice: Invoice, subject: str | None, state: Collection[str]) -> str | None:
        """What the recipient of an invoice demands, None when nobody says; `notes` keeps what the directory says.

        `state` holds the SIRET that all services of the State share: as an address alone, it names no recipient.
        """
        siret = invoice.buyer_siret or ""
        is_address = siret in state and (invoice.buyer_siret_where or "").startswith(ADDRESS)
        if self._directory is None or is_address or siret_state(invoice, state) not in ("valid", "state"):
            return self._requires
        from assistant.directory.consulting import consult

        given = {REQUIRES: self._requires} if self._requires is not None else {}
        service = invoice.service_code or ""
        found = consult(self._directory, siret, self._rules[INVOICE], given, service=service)
        self.notes += [DossierNote(subject, text) for text in found.notes]
        requires = found.facts.get(REQUIRES)
        return requires if isinstance(requires, str) else None
