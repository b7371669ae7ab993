"""Examples: what each rule gives for the cases written beside it, on both sides of its limits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from assistant.engine.base import Rules
from assistant.engine.entry import FactError
from assistant.engine.question import Question
from assistant.engine.truth import CAUSES, FALSE, TRUE, main_cause
from assistant.language.compiled import TRUE as ALWAYS


class Failure(NamedTuple):
    """A case that does not give what was written; `place` is file:line of the rule or scenario."""

    rule: str
    place: str
    message: str


def run_examples(rules: Rules, on: date, only: str | None = None) -> tuple[int, list[Failure]]:
    """How many examples were tried on the day `on`, and those that failed; `only` names one rule."""
    count = 0
    failures: list[Failure] = []
    for identifier in rules:
        question = rules[identifier]
        for rule in question.form["rules"]:
            if only in (None, rule["id"]):
                count += len(rule["examples"])
                failures += _failures(question, rule, on)
    return count, failures


def _failures(question: Question, rule: dict[str, Any], on: date) -> Iterator[Failure]:
    for example in rule["examples"]:
        day = date.fromisoformat(example["on"]) if example["on"] else on
        shown = ", ".join(f"{fact}={value}" for fact, value in example["facts"].items()) or "aucun fait"
        try:
            given = gives(question, rule["id"], example["facts"], day)
        except FactError as error:
            given = str(error)
        if given != example["gives"]:
            yield Failure(
                rule["id"],
                ":".join(map(str, rule["place"][:2])),
                f"{shown} : attendu « {example['gives']} », obtenu « {given} »",
            )


def unshown(rules: Rules) -> Iterator[Failure]:
    """Each rule needs an example that it decides and, unless it always holds, one that it does not."""
    for identifier in rules:
        for rule in rules[identifier].form["rules"]:
            place = ":".join(map(str, rule["place"][:2]))
            held, spared = sides(rule)
            if not held:
                yield Failure(rule["id"], place, "aucun exemple ne montre cette règle à l'œuvre")
            if not spared:
                yield Failure(rule["id"], place, "aucun exemple ne montre que cette règle ne s'applique pas")


def sides(rule: dict[str, Any]) -> tuple[bool, bool]:
    """Whether the examples of a rule show it at work, and rightly not at work: one that always holds needs no such."""
    given = {example["gives"] for example in rule["examples"]}
    ending = rule["ends"] or rule["undecided"]
    return ending in given, bool(given - {ending}) or rule["when"] == ALWAYS


def gives(question: Question, rule: str, facts: dict[str, Any], on: date) -> str:
    """What one rule gives for `facts`: `nothing`, its ending, or the cause for which it is unknown."""
    entry = question.intake.take(question.form, facts, {})
    epoch = question.epoch(on)
    for one, condition in zip(epoch.rules, epoch.conditions, strict=True):
        if one["id"] == rule:
            held = epoch.holds(condition, epoch.state(entry.values))
            if held == TRUE and one["undecided"]:
                held = CAUSES[one["undecided"]]
            if held == FALSE:
                return "not_applied" if one["ends"] == "nothing" else "nothing"
            return str(one["ends"]) if held == TRUE else main_cause(held)
    return "nothing"
