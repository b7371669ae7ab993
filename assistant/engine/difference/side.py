"""A side of a comparison: one question of a base as it stands on a day, read case by case."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from functools import cached_property
from typing import NamedTuple

from assistant.engine.case import FactError, Given
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

    def mark(self, name: str, given: Given) -> Hashable:
        """What this side tells apart of the fact `name`, given as in `given`: equal marks are answered alike.

        A choice may change what another fact is worth, as a territory that is a collectivity: each is tried beside it.
        """
        beside = [facts for fact, facts in self._beside if fact != name and fact not in given]
        return tuple([self._classes({**given, **facts}) for facts in ({}, *beside)])

    @cached_property
    def _beside(self) -> list[tuple[str, dict[str, object]]]:
        """Each choice of each fact that has choices, alone, with the fact."""
        facts = (self.base.facts[name] for name in self.model.facts)
        return [(fact.id, {fact.id: one}) for fact in facts if fact.type == "choice" for one in fact.answers()]

    def _classes(self, given: Given) -> Hashable:
        """The classes among which each fact that is read lies in a case; of a case that is not taken, that alone."""
        try:
            values = self.decider.completing.case(given, {}).values
        except FactError:
            return FOREIGN.status
        found: list[Hashable] = []
        for coding in self.inforce.stretch.codings:
            value = values.get(coding.fact)
            several = isinstance(value, frozenset)
            known = value if isinstance(value, frozenset) else () if value is None else (value,)
            found.append((several, frozenset(coding.number(one) for one in known)))
        return tuple(found)
