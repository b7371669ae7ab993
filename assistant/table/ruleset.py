"""The rules of one decision that are in force in a stretch of time, and what they are worth in each state.

A state holds the number of a class for each fact that some rule reads, None when the fact is not known. What rows say
of a state, before asking whether an answer could change it, is a reading; it is worked out once and kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import product

from msgspec import Struct

from assistant.model.base import Base
from assistant.model.condition import All, Always, Among, Compared, Condition, Not, Some, Test, facts_of
from assistant.model.condition import tests as tests_of
from assistant.model.decisions import SLOT, Caution, DecisionModel, Rule
from assistant.model.period import Limit
from assistant.table.classes import FactClasses
from assistant.table.truth import (
    CAUSES,
    FALSE,
    MISSING,
    TRUE,
    UNDATED,
    Truth,
    conjunction,
    disjunction,
    main_cause,
    negation,
)
from assistant.table.unary import Known

State = tuple[int | None, ...]
Worth = Callable[[State], Truth]


class Evaluation(Struct, frozen=True):
    """What reading the rows in a state gives; rules are told by their place, unknown ones with their causes."""

    status: str
    outcome: str | None
    possible: tuple[str, ...]
    true: tuple[int, ...]
    unknown: tuple[tuple[int, Truth], ...]


class RuleSet:
    """One decision on every day between two changes of what it reads."""

    def __init__(self, base: Base, decision: DecisionModel, on: date) -> None:
        self.base, self.decision, self.on = base, decision, on
        self.outcomes = [outcome.id for outcome in decision.outcomes]
        self.places = tuple(place for place, rule in enumerate(decision.rules) if rule.period.holds(on))
        self.rules: list[Rule] = [decision.rules[place] for place in self.places]
        self.limits = base.limits(on)
        named = {*decision.cautions, *(caution for rule in self.rules for caution in rule.cautions)}
        self.cautions: dict[str, Caution] = {
            name: caution for name, caution in base.cautions.items() if name in named and caution.period.holds(on)
        }
        self.conditions = [rule.when for rule in self.rules] + [one.when for one in self.cautions.values()]
        self.facts: list[FactClasses] = self._classes()
        self.codings = tuple(known.coding for known in self.facts)
        self.positions = {known.fact.id: at for at, known in enumerate(self.facts)}
        self.read = [
            tuple(self.positions[fact] for fact in facts_of(condition) if fact in self.positions)
            for condition in self.conditions
        ]
        self._worth = [self._compiled(condition) for condition in self.conditions]
        self._truths: list[dict[State, Truth]] = [{} for _ in self.conditions]
        self._readings: dict[State, Evaluation] = {}

    def _classes(self) -> list[FactClasses]:
        """The facts that rules or cautions test, in the decision's order, reduced to their classes."""
        found: dict[str, dict[Test, Limit | None]] = {}
        for condition in self.conditions:
            for test in tests_of(condition):
                found.setdefault(test.fact, {}).setdefault(test, self.limit(test))
        return [
            FactClasses(self.base.facts[name], list(found[name].items()))
            for name in self.decision.facts
            if name in found
        ]

    def tested(self, index: int, at: int) -> list[int]:
        """The places, among the tests on the fact at `at`, of those that the condition of a row makes."""
        own = set(tests_of(self.conditions[index]))
        return [place for place, (test, _) in enumerate(self.facts[at].tests) if test in own]

    def limit(self, test: Test) -> Limit | None:
        """The limit of a comparison on the day; None for another test, or when the value has none that day."""
        return test.met(self.limits) if isinstance(test, Compared) else None

    def holds(self, index: int, state: State) -> Truth:
        """What the condition of a row, or of a caution after the rows, is worth in a state."""
        key = tuple([state[at] for at in self.read[index]])
        found = self._truths[index].get(key)
        if found is None:
            found = self._truths[index][key] = self._worth[index](state)
        return found

    def holds_of(self, index: int, values: Mapping[str, Known | frozenset[str]]) -> Truth:
        """What the condition of a row is worth for values; of choices that remain, only what all of them say."""
        found: set[Truth] = set()
        codes: list[tuple[int | None, ...]] = []
        for one in self.facts:
            value = values.get(one.fact.id)
            kept = sorted(value) if isinstance(value, frozenset) else [] if value is None else [value]
            codes.append(tuple({one.coding.number(known) for known in kept}) or (None,))
        for state in product(*codes):
            found.add(self.holds(index, state))
        return found.pop() if len(found) == 1 else MISSING

    def _compiled(self, condition: Condition) -> Worth:
        """The condition as a function of a state."""
        if isinstance(condition, Always):
            return lambda state: TRUE
        if isinstance(condition, Not):
            part = self._compiled(condition.part)
            return lambda state: negation(part(state))
        if isinstance(condition, All | Some):
            parts = [self._compiled(part) for part in condition.parts]
            join = conjunction if isinstance(condition, All) else disjunction
            return lambda state: join(part(state) for part in parts)
        dated = isinstance(condition, Among) or self.limit(condition) is not None
        missing = MISSING if dated else MISSING | UNDATED
        at = self.positions.get(condition.fact, -1)
        if at < 0:
            return lambda state: missing
        place = [test for test, _ in self.facts[at].tests].index(condition)
        truths = [one[place] for one in self.facts[at].truths]
        return lambda state: missing if (known := state[at]) is None else truths[known]

    def reading(self, state: State) -> Evaluation:
        """Read the rows in `state`, row by row."""
        found = self._readings.get(state)
        if found is None:
            found = self._first(state) if self.decision.policy == "first" else self._collect(state)
            self._readings[state] = found
        return found

    def _rows(self, state: State) -> Iterator[tuple[int, Truth]]:
        """The rows that are not false; a true row that decides nothing is unknown, by its cause."""
        for index, rule in enumerate(self.rules):
            held = self.holds(index, state)
            if held != FALSE:
                yield index, CAUSES[rule.undecided] if held == TRUE and rule.undecided else held

    def _first(self, state: State) -> Evaluation:
        unknown: list[tuple[int, Truth]] = []
        end: str | None = None
        ending: tuple[int, ...] = ()
        for index, held in self._rows(state):
            if held == TRUE:
                end, ending = self.rules[index].ends, (index,)
                break
            unknown.append((index, held))
        if ending and all(self.rules[index].ends == end for index, _ in unknown):
            return Evaluation("decided", end, (str(end),), ending, tuple(unknown))
        return self._undecided({self.rules[index].ends for index, _ in unknown} | {end}, ending, unknown)

    def _collect(self, state: State) -> Evaluation:
        rows = list(self._rows(state))
        unknown = [(index, held) for index, held in rows if held != TRUE]
        findings = tuple(index for index, held in rows if held == TRUE)
        rank = max((self.outcomes.index(str(self.rules[index].ends)) for index in findings), default=0)
        if rank or not unknown:
            return Evaluation("decided", self.outcomes[rank], (self.outcomes[rank],), findings, tuple(unknown))
        return self._undecided({self.rules[index].ends for index, _ in unknown} | {self.outcomes[0]}, findings, unknown)

    def _undecided(self, ends: set[str | None], true: tuple[int, ...], unknown: list[tuple[int, Truth]]) -> Evaluation:
        causes = 0
        for _, held in unknown:
            causes |= held
        status = main_cause(causes) if causes else "undated"
        possible = tuple(outcome for outcome in self.outcomes if outcome in ends)
        return Evaluation(status, None, possible, true, tuple(unknown))

    def open_facts(self, state: State) -> list[int]:
        """The positions of the unknown facts that some row not known for want of a fact reads, in order."""
        read: set[int] = set()
        for index, held in self.reading(state).unknown:
            if held & MISSING:
                read.update(self.read[index])
        return [at for at in sorted(read) if state[at] is None]


def starts(base: Base, decision: DecisionModel) -> tuple[date, ...]:
    """The days on which something that `decision` reads or says changes, in order."""
    days: set[date | None] = set()
    conditions = [rule.when for rule in decision.rules]
    for caution in decision.named_cautions():
        days |= {base.cautions[caution].period.since, base.cautions[caution].period.until}
        conditions.append(base.cautions[caution].when)
    for rule in decision.rules:
        days |= {rule.period.since, rule.period.until}
    for condition in conditions:
        for test in tests_of(condition):
            if isinstance(test, Compared) and test.value is not None:
                days.update(base.values[test.value].changes())
    for name in _said(base, decision):
        days.update(base.values[name].changes())
    return tuple(sorted(day for day in days if day is not None))


def _said(base: Base, decision: DecisionModel) -> Iterator[str]:
    """The values that sentences name, those within which a proposed name keeps included."""
    for name in (name for text in decision.texts() for name in SLOT.findall(text)):
        limit = base.facts[name].limit if name in base.facts else name
        if limit is not None and limit in base.values:
            yield limit
