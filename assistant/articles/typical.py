"""A typical case of a rule: one that it alone decides, and what would change the answer to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from assistant.articles.conditions import given_said
from assistant.engine.decider import Decider
from assistant.engine.decision import Decision
from assistant.model.decisions import Rule
from assistant.table.classes import ANY_TEXT
from assistant.table.ruleset import RuleSet

_Value = bool | int | str


class Typical(NamedTuple):
    """The facts of a case in words, each with its name, the day if it is not that of the page, and what changes it."""

    facts: tuple[tuple[str, str], ...]
    on: date
    decision: Decision
    changes: tuple[str, ...]


def typical(decider: Decider, rule: Rule, on: date) -> Typical | None:
    """A case that only this rule decides: an example of it, completed until no other rule is left unknown.

    None where none of its examples can be completed so.
    """
    ending = rule.ends or rule.undecided
    for example in rule.examples:
        if example.gives == ending:
            found = _completed(decider, rule, dict(example.facts), example.on or _day(rule, on))
            if _is_alone(found.decision, rule):
                return found
    return None


def _day(rule: Rule, on: date) -> date:
    """The day of the page, or else one on which the rule is in force."""
    since, until = rule.period.since, rule.period.until
    if rule.period.holds(on):
        return on
    return since if since and since > on else until - timedelta(days=1) if until else on


def _completed(decider: Decider, rule: Rule, facts: dict[str, _Value], day: date) -> Typical:
    decision = decider.decide(facts, day)
    for name, values in _unknown(decider, decision):
        if _is_alone(decision, rule) and not decision.unchecked:
            break
        tried = [(value, decider.decide({**facts, name: value}, day)) for value in values]
        value, found = min(tried, key=lambda one: _left(one[1], rule))
        if _left(found, rule) < _left(decision, rule):
            facts[name], decision = value, found
    base = decider.base
    told = tuple((base.facts[name].label, given_said(base, base.facts[name], value)) for name, value in facts.items())
    return Typical(told, day, decision, decision.changes)


def _unknown(decider: Decider, decision: Decision) -> Iterator[tuple[str, list[_Value]]]:
    """The facts that rules of the day read and that are not known, each with a value of every class of it."""
    for one in RuleSet(decider.base, decider.model, decision.on).facts:
        if one.fact.id not in decision.values:
            middles = (values[len(values) // 2] for values in one.values[: one.counted])
            yield one.fact.id, [value for value in middles if isinstance(value, _Value) and value != ANY_TEXT]


def _left(decision: Decision, rule: Rule) -> tuple[int, bool, int]:
    """How far a case is from being decided by this rule alone: other reasons, this one lacking, rules not known."""
    reasons = [one.rule for one in decision.reasons]
    return sum(one != rule.id for one in reasons), rule.id not in reasons, len(decision.unchecked)


def _is_alone(decision: Decision, rule: Rule) -> bool:
    """Whether the case ends as the rule says, for that reason only."""
    ends = (decision.status, decision.outcome) == (rule.undecided or "decided", rule.ends)
    return ends and [one.rule for one in decision.reasons] == [rule.id]
