"""A decision as it stands between two dates: its rules, and its facts reduced to the classes that these tell apart.

A state holds one class a fact: the truths of the tests on it, None when it is missing, or the choices that remain.
What a state leads to is worked out once and kept; every engine of the project must find the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any, NamedTuple

from assistant.engine.coding import coder
from assistant.engine.leaves import Value, representatives, truth
from assistant.engine.templates import Template
from assistant.engine.truth import (
    AMBIGUOUS,
    CAUSES,
    FALSE,
    MISSING,
    TRUE,
    UNDATED,
    UNLISTED,
    Truth,
    conjunction,
    disjunction,
    main_cause,
    negation,
)
from assistant.language.compiled import COMPARISONS, leaves

Class = tuple[Truth, ...] | frozenset[str] | None
State = tuple[Class, ...]


class Reading(NamedTuple):
    """What reading the rows in a state gives, before asking whether an answer could change it."""

    status: str
    outcome: str | None
    possible: tuple[str, ...]
    true: tuple[int, ...]
    unknown: tuple[tuple[int, Truth], ...]


class Epoch:
    """One decision on every day between two changes of its rules and values."""

    def __init__(self, decision: dict[str, Any], base: dict[str, Any], on: date) -> None:
        day = on.isoformat()
        self.decision = decision
        self.policy = decision["policy"]
        self.outcomes = [outcome["id"] for outcome in decision["outcomes"]]
        self.facts = [base["facts"][name] for name in decision["facts"]]
        self.rules = [rule for rule in decision["rules"] if within(day, rule["since"], rule["until"])]
        self.limits = {name: _limit_on(value, day) for name, value in base["values"].items()}
        named = {*decision["cautions"], *(caution for rule in self.rules for caution in rule["cautions"])}
        self.cautions = {
            name: base["cautions"][name]
            for name in base["cautions"]
            if name in named and within(day, base["cautions"][name]["since"], base["cautions"][name]["until"])
        }
        self.leaves: list[list[list[Any]]] = [[] for _ in self.facts]
        self.named: list[dict[str, dict[str, Any] | None]] = [{} for _ in self.facts]
        self._index: dict[str, tuple[int, int]] = {}
        position = {fact["id"]: index for index, fact in enumerate(self.facts)}
        conditions = [rule["when"] for rule in self.rules] + [caution["when"] for caution in self.cautions.values()]
        for leaf in (leaf for condition in conditions for leaf in leaves(condition)):
            if repr(leaf) not in self._index and leaf[1] in position:
                at = position[leaf[1]]
                self._index[repr(leaf)] = (at, len(self.leaves[at]))
                self.leaves[at].append(self._resolved(leaf))
                if leaf[0] in COMPARISONS and "value" in leaf[2]:
                    self.named[at][leaf[2]["value"]] = self.limits[leaf[2]["value"]]
        self.conditions = [self._located(rule["when"]) for rule in self.rules]
        self.conditional = {name: self._located(caution["when"]) for name, caution in self.cautions.items()}
        self.values = [representatives(fact, own) for fact, own in zip(self.facts, self.leaves, strict=True)]
        self.classes = [_grouped(values, own) for values, own in zip(self.values, self.leaves, strict=True)]
        self.coders = [(fact["id"], coder(fact, own)) for fact, own in zip(self.facts, self.leaves, strict=True) if own]
        self.templates: dict[str, Template] = {}
        self._readings: dict[State, Reading] = {}

    def _resolved(self, leaf: list[Any]) -> list[Any]:
        if leaf[0] in COMPARISONS and "value" in leaf[2]:
            return [leaf[0], leaf[1], self.limits[leaf[2]["value"]]]
        return leaf

    def _located(self, condition: list[Any]) -> list[Any]:
        """The condition with each test replaced by where its truth stands in a state."""
        if condition[0] in ("and", "or", "not"):
            return [condition[0], *map(self._located, condition[1:])]
        return condition if condition[0] == "true" else ["leaf", *self._index.get(repr(condition), (-1, -1))]

    def classify(self, at: int, value: Value) -> Class:
        """The class of a value of the fact in position `at`."""
        if value is None or isinstance(value, frozenset):
            return value
        return tuple(truth(leaf, value) for leaf in self.leaves[at])

    def state(self, values: dict[str, Value]) -> State:
        """The state of what is known."""
        return tuple(self.classify(at, values.get(fact["id"])) for at, fact in enumerate(self.facts))

    def holds(self, condition: list[Any], state: State) -> Truth:
        """What a located condition is worth in a state."""
        kind = condition[0]
        if kind == "leaf":
            at, index = condition[1], condition[2]
            if at < 0:
                return MISSING
            known = state[at]
            return known[index] if isinstance(known, tuple) else truth(self.leaves[at][index], known)
        if kind == "and":
            return conjunction([self.holds(part, state) for part in condition[1:]])
        if kind == "or":
            return disjunction([self.holds(part, state) for part in condition[1:]])
        return negation(self.holds(condition[1], state)) if kind == "not" else TRUE

    def read(self, state: State) -> Reading:
        """Read the rows in `state`, row by row."""
        found = self._readings.get(state)
        if found is None:
            found = self._readings[state] = self._first(state) if self.policy == "first" else self._collect(state)
        return found

    def _rows(self, state: State) -> Iterator[tuple[int, Truth]]:
        """The rows that are not false; a true row that decides nothing is unknown, by its cause."""
        for index, (rule, condition) in enumerate(zip(self.rules, self.conditions, strict=True)):
            held = self.holds(condition, state)
            if held != FALSE:
                yield index, CAUSES[rule["undecided"]] if held == TRUE and rule["undecided"] else held

    def _first(self, state: State) -> Reading:
        unknown: list[tuple[int, Truth]] = []
        end: str | None = None
        ending: tuple[int, ...] = ()
        for index, held in self._rows(state):
            if held == TRUE:
                end, ending = self.rules[index]["ends"], (index,)
                break
            unknown.append((index, held))
        if ending and all(self.rules[index]["ends"] == end for index, _ in unknown):
            return Reading("decided", end, (str(end),), ending, tuple(unknown))
        ends = {self.rules[index]["ends"] for index, _ in unknown} | {end}
        return self._undecided(ends, ending, unknown)

    def _collect(self, state: State) -> Reading:
        rows = list(self._rows(state))
        unknown = [(index, held) for index, held in rows if held != TRUE]
        findings = tuple(index for index, held in rows if held == TRUE)
        rank = max((self.outcomes.index(self.rules[index]["ends"]) for index in findings), default=0)
        if rank or not unknown:
            return Reading("decided", self.outcomes[rank], (self.outcomes[rank],), findings, tuple(unknown))
        ends = {self.rules[index]["ends"] for index, _ in unknown} | {self.outcomes[0]}
        return self._undecided(ends, findings, unknown)

    def _undecided(self, ends: set[str | None], true: tuple[int, ...], unknown: list[tuple[int, Truth]]) -> Reading:
        causes = 0
        for _, held in unknown:
            causes |= held
        status = main_cause(causes) if causes else "undated"
        possible = tuple(outcome for outcome in self.outcomes if outcome in ends)
        return Reading(status, None, possible, true, tuple(unknown))

    def answers(self, at: int, known: Class) -> list[Class]:
        """The classes that the answer to the fact in position `at` may still have."""
        if isinstance(known, frozenset):
            return list(dict.fromkeys(self.classify(at, item) for item in known_order(self.values[at], known)))
        return list(self.classes[at])

    def open_facts(self, state: State) -> list[int]:
        """The positions of the missing facts that some unknown row reads, in the decision's order."""
        read: set[int] = set()
        for index, held in self.read(state).unknown:
            if held & MISSING:
                read.update(_positions(self.conditions[index]))
        return [at for at in sorted(read) if not isinstance(state[at], tuple)]

    def completions(self, state: State, open_facts: list[int]) -> Iterator[tuple[tuple[Class, ...], Reading]]:
        """Each way of answering `open_facts`, and what it leads to."""
        filled = list(state)
        for answer in product(*(self.answers(at, state[at]) for at in open_facts)):
            for at, known in zip(open_facts, answer, strict=True):
                filled[at] = known
            yield answer, self.read(tuple(filled))


def known_order(values: list[Value], known: frozenset[str]) -> list[Value]:
    """The choices that remain, in the order of their list."""
    return [value for value in values if value in known]


def within(day: str, since: str | None, until: str | None) -> bool:
    """Whether `day` lies in [since, until[."""
    return (since is None or since <= day) and (until is None or day < until)


def _limit_on(value: dict[str, Any], day: str) -> dict[str, Any] | None:
    return next((entry for entry in value["history"] if within(day, entry["from"], entry["until"])), None)


def _grouped(values: list[Value], own: list[list[Any]]) -> dict[Class, list[Value]]:
    grouped: dict[Class, list[Value]] = {}
    for value in values:
        grouped.setdefault(tuple(truth(leaf, value) for leaf in own), []).append(value)
    return grouped


def _positions(condition: list[Any]) -> Iterator[int]:
    if condition[0] == "leaf":
        yield condition[1]
    else:
        for part in condition[1:]:
            yield from _positions(part)


def boundaries(decision: dict[str, Any], base: dict[str, Any]) -> list[str]:
    """The days on which something that `decision` reads changes, in order."""
    days: set[str | None] = set()
    for rule in decision["rules"]:
        days.update((rule["since"], rule["until"]))
        for name in rule["values"]:
            days.update(entry[key] for entry in base["values"][name]["history"] for key in ("from", "until"))
    for caution in {*decision["cautions"], *(name for rule in decision["rules"] for name in rule["cautions"])}:
        days.update((base["cautions"][caution]["since"], base["cautions"][caution]["until"]))
    return sorted(day for day in days if day is not None)


__all__ = ["AMBIGUOUS", "UNDATED", "UNLISTED", "Class", "Epoch", "Reading", "State", "boundaries", "within"]
