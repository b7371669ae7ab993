"""Places: what the facts that have names say together, taken in once for each way in which a table writes them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from assistant.batch.finished_data import FinishedData, Keyed
from assistant.batch.intake import EMPTY, Columns
from assistant.engine.case import FactError, FactValue, Given
from assistant.engine.decider import Decider

Raw = tuple[str, ...]
"""What a row writes in the columns of the facts that have names, in their order; "" where it writes nothing."""


class Placed(Struct, frozen=True):
    """Where a raw writing leads: a place, or what is wrong with it and in the column of which fact."""

    raw: Raw
    place: int | None
    problem: str | None = None
    fact: str | None = None


class Places:
    """The places of one decision on one day, for the facts of a table that have names."""

    def __init__(self, decider: Decider, on: date, columns: Columns, assume: Given | None = None) -> None:
        self.decider, self.on, self.facts, self.assume = decider, on, columns.named, assume or {}
        self._computed = columns.computed
        self.data = FinishedData(decider, on, (*columns.named, *columns.measured, *columns.others))

    def take(self, raws: Iterator[Raw]) -> tuple[list[Placed], list[Keyed]]:
        """Where new writings lead, and the rows of the table for the places that they are the first to lead to."""
        placed, rows = list[Placed](), list[Keyed]()
        for raw in raws:
            try:
                values = self._values(raw)
            except FactError as error:
                placed.append(Placed(raw, None, str(error), self._culprit(raw)))
                continue
            place, new = self.data.place(values)
            placed.append(Placed(raw, place))
            if new:
                rows += self.data.rows(place, values)
        return placed, rows

    def state(self, raw: Raw) -> tuple[str | None, str | None, str | None]:
        """The state of a writing as text, the same wherever it is read; else what is wrong, and in which fact."""
        try:
            return repr(self.data.state(self._values(raw))), None, None
        except FactError as error:
            return None, str(error), self._culprit(raw)

    def given(self, raw: Raw) -> dict[str, object]:
        """The facts of a writing, as their types want them. Raises FactError."""
        told = zip(self.facts, raw, strict=True)
        known = {fact: text for fact, text in told if (text if fact in self._computed else text.strip())}
        return {fact: self._read(fact, text) for fact, text in known.items()}

    def _read(self, fact: str, text: str) -> object:
        """A cell as the type of its fact wants it; what was computed is so already."""
        if fact in self._computed:
            return "" if text == EMPTY else text
        return self.decider.taking.read(fact, text)

    def _values(self, raw: Raw) -> dict[str, FactValue]:
        return dict(self.decider.completing.case(self.given(raw), self.assume, self.on).values)

    def _culprit(self, raw: Raw) -> str | None:
        """The fact whose text alone is wrong; None where texts contradict each other."""
        for at, text in enumerate(raw):
            try:
                self._values(tuple(text if place == at else "" for place in range(len(raw))))
            except FactError:
                return self.facts[at]
        return None
