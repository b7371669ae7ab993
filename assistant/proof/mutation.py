"""Mutation: each value of the base is changed in turn, and an example or a scenario must notice.

A mutant that nothing notices is a value that nothing pins: it could be wrong and all would stay green.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from assistant.engine.base import Rules
from assistant.language.compiled import COMPARISONS, TRUE
from assistant.proof.examples import run_examples
from assistant.proof.scenarios import Runner, Scenario

Base = dict[str, Any]


class Mutant(NamedTuple):
    """One change of a base: what was changed, where, and the decision whose proofs must notice it."""

    subject: str
    change: str
    decision: str
    base: Base


def mutants(rules: Rules) -> Iterator[Mutant]:
    """Every mutant of a base: rules, then named values, then the rows of its lookups."""
    for identifier in rules:
        for place, rule in enumerate(rules[identifier].form["rules"]):
            yield from _of_rule(rules.base, identifier, place, rule)
    for name in rules.base["values"]:
        yield from _of_value(rules, name)
    for name in rules.base["lookups"]:
        yield from _of_lookup(rules, name)


def _of_rule(base: Base, decision: str, place: int, rule: dict[str, Any]) -> Iterator[Mutant]:
    yield _with_rule(base, decision, place, None, rule["id"], "supprimée")
    if rule["when"] != TRUE:
        always = {**rule, "when": TRUE}
        yield _with_rule(base, decision, place, always, rule["id"], "toujours vraie")
    outcomes = [outcome["id"] for outcome in base["decisions"][decision]["outcomes"]]
    other = next((outcome for outcome in outcomes if outcome != rule["ends"]), None)
    if other is not None:
        yield _with_rule(
            base, decision, place, {**rule, "ends": other, "undecided": None}, rule["id"], f"donne {other}"
        )
    for path, leaf in _paths(rule["when"]):
        for changed, said in _of_leaf(leaf):
            when = _replaced(rule["when"], path, changed)
            yield _with_rule(base, decision, place, {**rule, "when": when}, rule["id"], said)
    for key in ("since", "until"):
        if rule[key]:
            yield _with_rule(base, decision, place, {**rule, key: _next_day(rule[key])}, rule["id"], f"{key} + 1 jour")


def _of_leaf(leaf: list[Any]) -> Iterator[tuple[list[Any], str]]:
    if leaf[0] in COMPARISONS:
        opposite = {"at_most": "below", "below": "at_most", "at_least": "above", "above": "at_least"}[leaf[0]]
        yield [opposite, *leaf[1:]], f"{leaf[1]} : {leaf[0]} devient {opposite}"
        return
    members = leaf[2]
    for member in members:
        rest = [one for one in members if one != member]
        yield [leaf[0], leaf[1], rest, None], f"{leaf[1]} : sans « {member} »"


def _of_value(rules: Rules, name: str) -> Iterator[Mutant]:
    value = rules.base["values"][name]
    readers = [
        identifier for identifier in rules if any(name in rule["values"] for rule in rules[identifier].form["rules"])
    ]
    for place, entry in enumerate(value["history"]):
        for key in ("low", "high"):
            for step in (-1, 1):
                changed = copy.deepcopy(value)
                changed["history"][place][key] = entry[key] + step
                if entry["low"] == entry["high"]:
                    changed["history"][place].update(low=entry["low"] + step, high=entry["low"] + step)
                for identifier in readers[:1]:
                    base = {**rules.base, "values": {**rules.base["values"], name: changed}}
                    yield Mutant(name, f"{key} {step:+d}", identifier, base)


def _of_lookup(rules: Rules, name: str) -> Iterator[Mutant]:
    lookup = rules.base["lookups"][name]
    readers = [identifier for identifier in rules if lookup["to"] in rules[identifier].form["facts"]]
    for code in lookup["rows"]:
        rows = {other: items for other, items in lookup["rows"].items() if other != code}
        base = {**rules.base, "lookups": {**rules.base["lookups"], name: {**lookup, "rows": rows}}}
        yield Mutant(name, f"sans la ligne « {code} »", readers[0], base)


def _with_rule(base: Base, decision: str, place: int, rule: dict[str, Any] | None, subject: str, said: str) -> Mutant:
    form = base["decisions"][decision]
    changed = [*form["rules"][:place], *([rule] if rule is not None else []), *form["rules"][place + 1 :]]
    decisions = {**base["decisions"], decision: {**form, "rules": changed}}
    return Mutant(subject, said, decision, {**base, "decisions": decisions})


def _paths(condition: list[Any], path: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], list[Any]]]:
    if condition[0] in ("and", "or", "not"):
        for at, part in enumerate(condition[1:], 1):
            yield from _paths(part, (*path, at))
    elif condition[0] != "true":
        yield path, condition


def _replaced(condition: list[Any], path: tuple[int, ...], leaf: list[Any]) -> list[Any]:
    if not path:
        return leaf
    at = path[0]
    return [*condition[:at], _replaced(condition[at], path[1:], leaf), *condition[at + 1 :]]


def _next_day(day: str) -> str:
    return date.fromordinal(date.fromisoformat(day).toordinal() + 1).isoformat()


class Mutation:
    """Runs mutants against the examples and scenarios of their decision, the cheapest proofs first."""

    def __init__(self, rules: Rules, features: Path, on: date) -> None:
        self.rules, self.on = rules, on
        self.runner = Runner(features)
        self.scenarios = {identifier: self._scenarios(identifier) for identifier in rules}

    def _scenarios(self, decision: str) -> list[Scenario]:
        """The scenarios that speak of the rules of a decision; those that read files come last."""
        named = {rule["id"] for rule in self.rules[decision].form["rules"]}
        found = [one for one in self.runner.scenarios if named & set(one.tags)]
        return sorted(found, key=lambda one: any("je contrôle" in text for text, _ in one.steps))

    def survives(self, mutant: Mutant) -> bool:
        """Whether no example and no scenario notices the change."""
        rules = Rules({**mutant.base, "rules": "mutant"})
        try:
            if _examples_fail(rules, mutant, self.on):
                return False
            return all(self.runner.run(rules, one, self.on).failure is None for one in self.scenarios[mutant.decision])
        except Exception:
            return False


def _examples_fail(rules: Rules, mutant: Mutant, on: date) -> bool:
    only = {rule["id"] for rule in rules[mutant.decision].form["rules"]}
    return any(run_examples(rules, on, rule)[1] for rule in only)


__all__ = ["Mutant", "Mutation", "mutants"]
