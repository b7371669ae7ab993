"""Judging the invoices of a file: whom each is for, its number, and the way of the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from assistant.dossier import names
from assistant.dossier.asking import Asking, within
from assistant.dossier.controls import CODES, READ_WHOLE, Controls
from assistant.dossier.invoice_facts import deposit_facts, facts_of, number_facts, placeholders, reported, siren_alone
from assistant.dossier.judged import JudgedFile
from assistant.dossier.judgement import Judgement
from assistant.dossier.listed import listed
from assistant.dossier.recipients import Recipients
from assistant.intake.fields import NOTHING
from assistant.intake.identifiers import SIREN_DIGITS, read_siret
from assistant.intake.reading import Invoice, Reading
from assistant.words.folding import fold


class InvoiceJudge:
    """Judges invoices, and knows the numbers of those that it has judged."""

    def __init__(self, asking: Asking, recipients: Recipients, controls: Controls) -> None:
        self._asking, self._recipients, self._controls = asking, recipients, controls
        self._listed = listed(asking.base)
        self._seen: dict[int, str | None] = {}
        self._repeated: set[int] = set()

    def judge(self, judged: JudgedFile, reading: Reading) -> None:
        """Judge the invoices of a file, then the file as what carries them."""
        for invoice in reading.invoices:
            judged.invoices.append(reported(invoice))
            judged.judgements += self._invoice(invoice, within(judged.name, invoice.place))
        for facts in deposit_facts(reading, self._asking.channel):
            judged.judgements.append(self._asking.ask(names.INVOICE_DEPOSIT, judged.name, facts))

    def _invoice(self, invoice: Invoice, subject: str | None) -> Iterator[Judgement]:
        asking, known = self._asking, self._listed
        requires = self._recipients.requires(invoice, subject, known.state)
        facts = facts_of(invoice, requires, known)
        if self._controls.route != names.BY_DEPOSIT:  # the reform has frames of its own, which a control looks at
            facts = {**facts, names.FRAMEWORK: ""}
        asked = asking.ask(names.INVOICE, subject, facts)
        yield replace(asked, notice=self._said_of_siret(invoice), noticed=self._listed.siret_rules)
        yield asking.ask(names.INVOICE_NUMBER, subject, number_facts(invoice))
        yield from self._controlled(invoice, subject)
        written = invoice.buyer_siret_written
        if written is not None and invoice.buyer_siret_problem is None:
            worded = any(char.isalpha() for char in written)
            yield asking.remarked(subject, "siret-word" if worded else "siret-blanks", written)
        for text in placeholders(invoice, known):
            yield asking.remarked(subject, "placeholder", text)
        again = self._again(invoice, subject)
        if again is not None:
            yield asking.remarked(subject, "number-twice", again)

    def _controlled(self, invoice: Invoice, subject: str | None) -> Iterator[Judgement]:
        """What each control that an invoice fails leads to, with the line where it is seen.

        What only holds a place is told as such, and nothing else is said of it.
        """
        asking, controls = self._asking, self._controls
        empty = frozenset(placeholders(invoice, self._listed))
        if invoice.syntax in READ_WHOLE:
            asking.controlled(len(controls.applied))
        for failed in controls.failed(invoice):
            if failed.read in empty and failed.control.field in CODES:
                continue
            asked = asking.ask(names.INVOICE_CONTROL, subject, failed.facts(controls.route, asking.base))
            place = asking.base.word("control-line").format(line=failed.line) if failed.line else ""
            yield replace(asked, notice=place, line=failed.line or None)

    def _said_of_siret(self, invoice: Invoice) -> str:
        """What is known of the recipient's identifier beyond its state: a SIREN alone, or what it looks like."""
        alone = siren_alone(invoice)
        if alone is not None:
            sentence = self._asking.base.word("siren-alone")
            return sentence.format(siren=alone.value, where=alone.where)
        if invoice.buyer_siret_problem is None or invoice.buyer_siret is None:
            return ""
        return read_siret(invoice.buyer_siret_written or invoice.buyer_siret).message

    def _again(self, invoice: Invoice, subject: str | None) -> str | None:
        """The number that the seller has given twice in the same year and where, said once of a number; else None."""
        seller = _seller(invoice)
        if not invoice.number or not seller:
            return None
        key = hash((invoice.number, seller, (invoice.issue_date or "")[:4]))
        if key not in self._seen:
            self._seen[key] = subject
            return None
        if key in self._repeated:
            return None
        self._repeated.add(key)
        first, word = self._seen[key], self._asking.base.word
        if first is None or subject is None:
            return word("number-twice-place").format(number=invoice.number)
        return word("number-twice-places").format(number=invoice.number, first=first, second=subject)


def _seller(invoice: Invoice) -> str:
    """What tells a seller from another: its SIREN, and its name only where the invoice has no number of it."""
    for name in ("seller_siren", "seller_siret"):
        written = invoice.fields.get(name, NOTHING).values
        if written:
            return written[0][:SIREN_DIGITS]
    return fold(invoice.seller_name or "")
