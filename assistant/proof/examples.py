"""Examples: what each rule gives for the cases written beside it, on both sides of its limits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.engine.completing import Completing
from assistant.model.decisions import Rule
from assistant.table.ruleset import RuleSet
from assistant.table.truth import CAUSES, FALSE, TRUE, main_cause


class Failure(NamedTuple):
    """A case that does not give what was written; `place` is file:line of the rule or scenario."""

    rule: str
    place: str
    message: str


def place_of(rule: Rule) -> str:
    """The file and line of a rule."""
    return f"{rule.place.file}:{rule.place.line}"


def run_examples(rules: Rules, on: date, only: str | None = None) -> tuple[int, list[Failure]]:
    """How many examples were tried on the day `on`, and those that failed; `only` names one rule."""
    count = 0
    failures: list[Failure] = []
    for identifier in rules:
        trial = Trial(rules, identifier)
        for rule in trial.model.rules:
            if only in (None, rule.id):
                count += len(rule.examples)
                failures += trial.failures(rule, on)
    return count, failures


class Trial:
    """Tries the examples of one decision; the rule sets of the days that they name are prepared once."""

    def __init__(self, rules: Rules, decision: str) -> None:
        self.base, self.model = rules.base, rules.base.decisions[decision]
        self.completing = Completing(rules.taking, self.model)
        self._rules: dict[date, RuleSet] = {}

    def failures(self, rule: Rule, on: date) -> Iterator[Failure]:
        """The examples of a rule that do not give what they say, on the day `on` unless they say another."""
        for example in rule.examples:
            shown = ", ".join(f"{fact}={value}" for fact, value in example.facts.items()) or "aucun fait"
            try:
                given = self.gives(rule.id, example.facts, example.on or on)
            except FactError as error:
                given = str(error)
            if given != example.gives:
                message = f"{shown} : attendu « {example.gives} », obtenu « {given} »"
                yield Failure(rule.id, place_of(rule), message)

    def gives(self, identifier: str, facts: Mapping[str, object], on: date) -> str:
        """What one rule gives for `facts`: `nothing`, its ending, or the cause for which it is unknown."""
        rules = self._on(on)
        case = self.completing.case(facts, {})
        for index, rule in enumerate(rules.rules):
            if rule.id == identifier:
                held = rules.holds_of(index, case.values)
                if held == TRUE and rule.undecided:
                    held = CAUSES[rule.undecided]
                if held == FALSE:
                    return "not_applied" if rule.ends == "nothing" else "nothing"
                return str(rule.ends) if held == TRUE else main_cause(held)
        return "nothing"

    def _on(self, on: date) -> RuleSet:
        found = self._rules.get(on)
        if found is None:
            found = self._rules[on] = RuleSet(self.base, self.model, on)
        return found
