"""Watching a scenario: what of the base its answers rest on, so that a change of it tries the scenario again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from assistant.engine.base import Rules
from assistant.engine.case import FactValue, Given
from assistant.engine.decider import Decider
from assistant.engine.decision import Decision
from assistant.engine.taking import Taking
from assistant.model.base import Base
from assistant.model.facts import Fact
from assistant.proof.mutation.phrases import value_key
from assistant.proof.mutation.roles import CHANNEL
from assistant.proof.scenarios import Runner, Scenario
from assistant.proof.steps.dossiers import dossier_by
from assistant.proof.steps.matching import step_of

_WORD = re.compile(r"[\w-]+")


class WatchedDecider(Decider):
    """A decider that keeps what it decides, for whoever watches."""

    decided: list[Decision]

    def decide(self, given: Given, on: date, assume: Given | None = None) -> Decision:
        """The decision, kept."""
        decision = super().decide(given, on, assume)
        self.decided.append(decision)
        return decision


class WatchedTaking(Taking):
    """What takes facts, and keeps the texts that it matches with the choices of a fact."""

    def __init__(self, base: Base) -> None:
        super().__init__(base)
        self.matched: list[tuple[str, str]] = []

    def _matched(self, fact: Fact, text: str) -> FactValue:
        self.matched.append((fact.id, text))
        return super()._matched(fact, text)


class WatchedRules(Rules):
    """Rules whose deciders keep what they decide, in `decided`, and which keep the texts given as values."""

    def __init__(self, base: Base) -> None:
        super().__init__(base, filling=True)
        self.taking: WatchedTaking = WatchedTaking(base)
        self.decided: list[Decision] = []

    def __getitem__(self, identifier: str) -> Decider:
        found = self._deciders.get(identifier)
        if found is None:
            watched = WatchedDecider(self.base, self._table(identifier), self.taking)
            watched.decided = self.decided
            found = self._deciders[identifier] = watched
        return found


class Watching:
    """Runs scenarios on one base, watched."""

    def __init__(self, base: Base, runner: Runner, on: date) -> None:
        self._rules, self._runner, self._on = WatchedRules(base), runner, on

    def touched(self, scenario: Scenario) -> frozenset[str]:
        """The ids that a scenario touches: those that its steps name, and those on which its answers rest."""
        decided, matched = self._rules.decided, self._rules.taking.matched
        decided.clear()
        matched.clear()
        ran = self._runner.run(self._rules, scenario, self._on)
        texts = [text for text, _ in scenario.steps] + [
            cell for _, table in scenario.steps for row in table or () for cell in row
        ]
        found = {word for text in texts for word in _WORD.findall(text)} | set(ran.cited)
        steps = (step_of(text) for text, _ in scenario.steps)
        found.update(
            value_key(CHANNEL, one[1][0]) for one in steps if one is not None and one[0].function is dossier_by
        )
        found.update(value_key(fact, text) for fact, text in matched)
        for decision in decided:
            found.update(_rests_on(decision))
        return frozenset(found)


def _rests_on(decision: Decision) -> Iterator[str]:
    """What a decision shows, by id: its rules, sources, cautions, notes, procedures, facts, outcomes and choices."""
    base = decision.decider.base
    yield decision.decider.id
    yield from (outcome for outcome in decision.possible)
    for reason in decision.reasons:
        yield reason.rule
        yield reason.source.id
        found = base.rule(reason.rule)
        yield from found[1].notes if found else ()
    for warned in decision.cautions:
        yield warned.id
        yield warned.source
    yield from (told.procedure for told in decision.steps)
    yield from decision.values
    yield from (asked.fact for asked in decision.ask)
    yield from (answer.id for asked in decision.ask for answer in asked.choices)
    yield from (str(value) for value in decision.values.values() if isinstance(value, str))
    yield from (flip.fact for one in decision.flips for flip in one.change)
