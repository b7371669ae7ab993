"""Handing what is said of the invoices of an archive to the members that hold them, which it is true of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assistant.dossier.asking import within
from assistant.dossier.invoice_facts import ReportedInvoice
from assistant.dossier.judged import JudgedFile
from assistant.dossier.judgement import Judgement
from assistant.intake.observations import visible


class Handed:
    """What was found of the members of an archive, taken from the archive, each to be given to its member once."""

    def __init__(self, judged: JudgedFile, members: Iterable[str]) -> None:
        self._names = {shown: name for name in members for shown in (visible(name), name)}
        self._judgements: dict[str, list[Judgement]] = {}
        self._invoices: dict[str, list[ReportedInvoice]] = {}
        if not self._names:
            return
        kept: list[Judgement] = []
        head = within(judged.name, "") or ""
        for judgement in judged.judgements:
            subject = judgement.subject or ""
            holder = self._holder(subject.removeprefix(head)) if subject.startswith(head) else None
            (kept if holder is None else self._judgements.setdefault(holder, [])).append(judgement)
        judged.judgements = kept
        for invoice in judged.invoices:
            holder = self._holder(invoice.place or "")
            if holder is not None:
                self._invoices.setdefault(holder, []).append(invoice)

    def give(self, member: JudgedFile) -> None:
        """Give a member what is said of it, and where something is, the invoices of which it is said."""
        name = member.name or ""
        found = self._judgements.pop(name, [])
        member.judgements += found
        if any(one.outcome != "accepted" for one in found):
            member.invoices += self._invoices.pop(name, [])

    def _holder(self, place: str) -> str | None:
        return next((self._names[one] for one in carriers(place) if one in self._names), None)


def carriers(place: str) -> Iterator[str]:
    """The names that the member which holds something at a place may have: a place may go on inside the member.

    >>> list(carriers("lot.xml, facture 2 du pivot"))
    ['lot.xml', 'lot.xml, facture 2 du pivot']
    """
    parts = place.split(", ")
    for end in range(1, len(parts) + 1):
        yield ", ".join(parts[:end])
