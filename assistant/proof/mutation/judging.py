"""Judging mutants: the scenarios that name what was changed or taken, examples, then the scenarios that touch it.

A crash notices nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import process_time
from typing import Literal, NamedTuple

from assistant.engine.base import Rules
from assistant.engine.rule_trial import RuleTrial
from assistant.proof.examples import cautions_of, failures, warnings
from assistant.proof.mutation.hearing import Hearing
from assistant.proof.mutation.mutants import Mutant, phrases
from assistant.proof.mutation.watching import Watching
from assistant.proof.mutation.witness import witness
from assistant.proof.scenarios import Runner, Scenario

Fate = Literal["noticed", "equivalent", "crashed", "survived", "unsaid"]
"""What becomes of a mutant; `unsaid`, a way of saying that no scenario says."""


_QUOTED = re.compile(r"« (.+?) »")
"""What a change takes or puts, as it says it."""


class Judged(NamedTuple):
    """A mutant, what became of it, and the first proof that noticed it, or that crashed; a scenario for a survivor."""

    mutant: Mutant
    fate: Fate
    by: str


class MutantFate(NamedTuple):
    """What is kept of a judged mutant, without the base that it changed; `seconds` of CPU that judging it took."""

    kind: str
    subject: str
    of: str
    change: str
    decides: bool
    heard: bool
    fate: Fate
    by: str
    seconds: float


class Judge:
    """Runs mutants of one base against its examples and, where it has features, its scenarios, the cheapest first."""

    def __init__(self, rules: Rules, features: Path | None, on: date) -> None:
        self.base, self.on = rules.base, on
        self.runner = Runner(features)
        self.by_key: dict[str, list[Scenario]] = defaultdict(list)
        watching = Watching(rules.base, self.runner, on)
        hearing = Hearing(rules, phrases(rules.base), on)
        for scenario in sorted(self.runner.scenarios, key=_cost):
            for key in (*watching.touched(scenario), *hearing.said(scenario)):
                self.by_key[key].append(scenario)

    def judge(self, mutant: Mutant) -> Judged:
        """What becomes of one mutant."""
        rules, scenarios = Rules(mutant.base, filling=True), self._scenarios(mutant)
        named = (mutant.subject, *_QUOTED.findall(mutant.change)[:1])
        own = [one for one in scenarios if any(each in _text(one) for each in named)]
        noticed, crashed = self._replayed(rules, own)
        if noticed:
            return Judged(mutant, "noticed", noticed)
        try:
            failure = next(self._examples(rules, mutant), None)
        except Exception as error:
            return Judged(mutant, "crashed", type(error).__name__)
        if failure is not None:
            return Judged(mutant, "noticed", failure)
        if mutant.heard and not scenarios:
            return Judged(mutant, "unsaid", "")
        noticed, crashed_too = self._replayed(rules, [one for one in scenarios if one not in own])
        if noticed or crashed or crashed_too:
            return Judged(mutant, "noticed" if noticed else "crashed", noticed or crashed or crashed_too)
        found = witness(self.base, mutant) if mutant.decides and mutant.decisions else ""
        return Judged(mutant, "equivalent" if found is None else "survived", found or "")

    def fate_of(self, mutant: Mutant) -> MutantFate:
        """What becomes of one mutant, and the seconds that it took."""
        started = process_time()
        _, fate, by = self.judge(mutant)
        seconds = process_time() - started
        return MutantFate(
            mutant.kind, mutant.subject, mutant.of, mutant.change, mutant.decides, mutant.heard, fate, by, seconds
        )

    def _replayed(self, rules: Rules, scenarios: list[Scenario]) -> tuple[str, str]:
        """The place of the first scenario that notices, and of the first that crashed before."""
        crashed = ""
        for scenario in scenarios:
            ran = self.runner.run(rules, scenario, self.on)
            if ran.failure is not None and not ran.crashed:
                return scenario.place, crashed
            crashed = crashed or (scenario.place if ran.crashed else "")
        return "", crashed

    def _examples(self, rules: Rules, mutant: Mutant) -> Iterator[str]:
        for decision in mutant.decisions if mutant.decides else ():
            trial = RuleTrial(rules, decision)
            for rule in trial.model.rules:
                yield from (failure.place for failure in failures(trial, rule, self.on))
            for caution in cautions_of(trial):
                yield from (failure.place for failure in warnings(trial, caution, self.on))

    def _scenarios(self, mutant: Mutant) -> list[Scenario]:
        found = {one.place: one for key in sorted(mutant.keys) for one in self.by_key[key]}
        return sorted(found.values(), key=_cost)


def _text(scenario: Scenario) -> str:
    return " ".join(text for text, _ in scenario.steps)


COSTS = ("je contrôle", "je demande", "change pour", "se décident", "je pose")
"""What a scenario does that takes time, the longest first; without any, it only reads the words of the base."""


def _cost(scenario: Scenario) -> int:
    """The rank of a scenario by what it takes: those that read files last, those that read words first."""
    text = _text(scenario)
    return next((len(COSTS) - place for place, said in enumerate(COSTS) if said in text), 0)
