"""A side of a comparison: one question of a base as it stands on a day, read case by case."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import NamedTuple

from assistant.engine.case import FactError, FactValue, Given
from assistant.engine.decider import Decider
from assistant.engine.decision import Decision
from assistant.model.facts import Fact


class CaseAnswer(NamedTuple):
    """All that a case is told, but its words: those are compared rule by rule.

    The status `foreign` is that of a case which a side cannot take: a choice that it does not have.
    """

    status: str
    outcome: str | None = None
    possible: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    assumed: tuple[str, ...] = ()


FOREIGN = CaseAnswer("foreign")


class Side:
    """One question of a base on a day."""

    def __init__(self, decider: Decider, on: date) -> None:
        self.decider, self.on = decider, on
        self.base, self.model = decider.base, decider.model
        self.inforce = decider.inforce(on)
        self.codings = {coding.fact: coding for coding in self.inforce.stretch.codings}
        self.lookups = decider.completing.lookups

    def fact(self, name: str) -> Fact | None:
        """The fact of this name, if the question takes it."""
        return self.base.facts[name] if name in self.model.facts else None

    def answer(self, given: Given) -> CaseAnswer:
        """What is told of a case."""
        try:
            case = self.decider.completing.case(given, {})
        except FactError:
            return FOREIGN
        row, _ = self.inforce.reader.read(case.values)
        rules, facts = self.inforce.wording.rules, self.inforce.reader.facts
        return CaseAnswer(
            row.status,
            row.outcome,
            row.possible,
            tuple([rules[at].id for at in row.reasons]),
            tuple([facts[at].id for at in row.ask]),
            row.cautions,
            tuple([one.says for one in case.assumed]),
        )

    def decide(self, given: Given) -> Decision | None:
        """The decision of a case; None for a case that this side cannot take."""
        try:
            return self.decider.decide(given, self.on)
        except FactError:
            return None

    def value(self, name: str, given: Given) -> FactValue | None:
        """What one fact is worth in a case, read and completed. Raises FactError."""
        return self.decider.completing.case(given, {}).values.get(name)

    def mark(self, name: str, given: Given) -> Hashable:
        """What this side tells apart of a fact: cases with equal marks are answered alike, the others being equal."""
        try:
            value = self.value(name, given)
        except FactError:
            return FOREIGN.status
        if value is None:
            return None
        coding = self.codings.get(name)
        known = sorted(value) if isinstance(value, frozenset) else [value]
        numbers = frozenset(coding.number(one) for one in known) if coding else frozenset({0})
        led = tuple(lookup.rows.get(str(value)) for lookup in self.lookups if lookup.origin == name)
        return numbers, isinstance(value, frozenset), led
