"""Where the data of a message stand in an invoice that is at hand: on which line, with which value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from assistant.intake.guard import Content, Guard
from assistant.intake.notices import placed
from assistant.intake.reading import READ, Invoice, Seek, Sought
from assistant.model.base import Base
from assistant.rejection.catalogue import InvoiceField
from assistant.rejection.reading import NotRead

_OR = " | "
_LINES = {"InvoiceLine": "CreditNoteLine"}
"""The lines of a UBL invoice, and what they are called in a credit note."""


class LocatedInvoice(NamedTuple):
    """An invoice that was read: its name, its syntax, what its data hold, by term, and the invoices of the file."""

    name: str
    syntax: str
    places: Mapping[str, Sequence[Sought]]
    invoices: Sequence[Invoice] = ()

    def is_among(self, numbers: Sequence[str]) -> bool:
        """Whether one of these numbers may be that of an invoice here: so it is where either side names none."""
        held = {one.number.strip() for one in self.invoices if one.number}
        return not numbers or not held or not held.isdisjoint(number.strip() for number in numbers)


def locate(base: Base, name: str, data: bytes, fields: Iterable[InvoiceField], guard: Guard) -> LocatedInvoice:
    """Find these data in an invoice.

    Raises NotRead for what is no invoice that can be read.
    """
    reading = guard.read(Content(name, data), tuple(seek for one in fields for seek in _seeks(one)))
    if reading.reason is not None:
        raise NotRead(f"« {name} » : {placed(reading.reason, base.notices)}", 4)
    if reading.status != READ:
        raise NotRead(base.word("rejection-not-invoice").format(file=name), 2)
    places: dict[str, list[Sought]] = {}
    for one in reading.sought:
        places.setdefault(one.id, []).append(one)
    return LocatedInvoice(name, reading.format, places, reading.invoices)


def _seeks(field: InvoiceField) -> Iterable[Seek]:
    for path in (*field.cii.split(_OR), *field.ubl.split(_OR)):
        yield Seek(field.id, path)
        first, _, rest = path.partition("/")
        if rest and first in _LINES:
            yield Seek(field.id, f"{_LINES[first]}/{rest}")
