"""A Decider: one decision of a base, ready to be taken for any facts on any day."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from typing import NamedTuple

from assistant.engine.case import Case, Given
from assistant.engine.completing import Completing
from assistant.engine.decision import Decision
from assistant.engine.reading import Reader
from assistant.engine.taking import Taking
from assistant.engine.wording import Wording
from assistant.model.base import Base
from assistant.table.finished import AnyStretch, AnyTable
from assistant.table.sentences import label_of


class InForce(NamedTuple):
    """What is read of one stretch of time: its rows, and its words."""

    stretch: AnyStretch
    reader: Reader
    wording: Wording


class Decider:
    """One decision of a base: its facts in the order in which to ask them, its outcomes, its finished table."""

    def __init__(self, base: Base, table: AnyTable, taking: Taking) -> None:
        self.id, self.base, self.table, self.taking = table.decision, base, table, taking
        self.model = base.decisions[table.decision]
        self.completing = Completing(taking, self.model)
        self._starts = [one.period.since for one in table.stretches[1:] if one.period.since is not None]
        self._inforce: dict[int, InForce] = {}

    def decide(self, given: Given, on: date, assume: Given | None = None) -> Decision:
        """The decision for `given` as the rules stood on the day `on`; `assume` completes it and is repeated.

        Raises FactError if a fact is not one of the decision's or has the wrong type.
        """
        return self.settle(self.completing.case(given, assume or {}, on), on)

    def settle(self, case: Case, on: date) -> Decision:
        """The decision for a case whose facts are taken in."""
        inforce = self.inforce(on)
        return Decision(self, inforce, inforce.reader.read(case.values), case, on)

    def inforce(self, on: date) -> InForce:
        """What is read on the day `on`."""
        place = bisect_right(self._starts, on)
        found = self._inforce.get(place)
        if found is None:
            stretch = self.table.stretches[place]
            reader = Reader(self.base, self.model, stretch)
            found = self._inforce[place] = InForce(stretch, reader, Wording(self.base, self.model, stretch))
        return found

    def label(self, status: str, outcome: str | None) -> str:
        """The word that a reader sees first: the outcome's own label, or the status's."""
        return label_of(self.base.words, self.model, status, outcome)
