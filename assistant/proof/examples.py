"""Examples: what each rule gives for the cases written beside it, on both sides of its limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.engine.rule_trial import RuleTrial
from assistant.model.condition import TRUE as ALWAYS
from assistant.model.decisions import Caution, Example, Rule


class Failure(NamedTuple):
    """A case that does not give what was written; `place` is file:line of the rule or scenario."""

    rule: str
    place: str
    message: str


def place_of(one: Rule | Caution) -> str:
    """The file and line of a rule or a caution."""
    return f"{one.place.file}:{one.place.line}"


def run_examples(rules: Rules, on: date, only: str | None = None) -> tuple[int, list[Failure]]:
    """How many examples were tried on the day `on`, and those that failed; `only` names one rule."""
    count = 0
    found: list[Failure] = []
    for identifier in rules:
        trial = RuleTrial(rules, identifier)
        for rule in trial.model.rules:
            if only in (None, rule.id):
                count += len(rule.examples)
                found += failures(trial, rule, on)
        for caution in cautions_of(trial):
            if only in (None, caution.id):
                count += len(caution.examples)
                found += warnings(trial, caution, on)
    return count, found


def cautions_of(trial: RuleTrial) -> list[Caution]:
    """The cautions whose examples a decision tries: those that it or its rules name, and whose facts it takes."""
    model = trial.model
    found = (trial.base.cautions[name] for name in model.named_cautions())
    return [one for one in found if all(fact in trial.completing.known for each in one.examples for fact in each.facts)]


def unshown(rules: Rules) -> Iterator[Failure]:
    """Each rule needs an example that it decides and, unless it always holds, one that it does not."""
    for identifier in rules:
        for rule in rules.base.decisions[identifier].rules:
            held, spared = sides(rule)
            if not held:
                yield Failure(rule.id, place_of(rule), "aucun exemple ne montre cette règle à l'œuvre")
            if not spared:
                yield Failure(rule.id, place_of(rule), "aucun exemple ne montre que cette règle ne s'applique pas")


def sides(rule: Rule) -> tuple[bool, bool]:
    """Whether the examples of a rule show it at work, and rightly not at work: one that always holds needs no such."""
    given = {example.gives for example in rule.examples}
    ending = rule.ends or rule.undecided
    return ending in given, bool(given - {ending}) or rule.when == ALWAYS


def failures(trial: RuleTrial, rule: Rule, on: date) -> Iterator[Failure]:
    """The examples of a rule that do not give what they say, on the day `on` unless they say another."""
    yield from _failures(rule, lambda example: trial.gives(rule.id, example.facts, example.on or on))


def warnings(trial: RuleTrial, caution: Caution, on: date) -> Iterator[Failure]:
    """The examples of a caution that do not give what they say."""
    yield from _failures(caution, lambda example: trial.warns(caution.id, example.facts, example.on or on))


def _failures(one: Rule | Caution, gives: Callable[[Example], str]) -> Iterator[Failure]:
    for example in one.examples:
        shown = ", ".join(f"{fact}={value}" for fact, value in example.facts.items()) or "aucun fait"
        try:
            given = gives(example)
        except FactError as error:
            given = str(error)
        if given != example.gives:
            message = f"{shown} : attendu « {example.gives} », obtenu « {given} »"
            yield Failure(one.id, place_of(one), message)
