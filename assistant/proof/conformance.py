"""A conformance pack: for other engines, cases with the Decision that this one gives, drawn from every finished table.

Each state of each question, in each stretch of time, is one case, but those that no value of a fact leads to; the same
base always gives the same cases. Where a class holds several values (both ends of an interval, the choices that no rule
tells apart), cases take them in turn, and so with the first and the last day of a stretch of time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from assistant.engine.base import Rules
from assistant.engine.decision import ENGINE, VERSION
from assistant.model.period import Period
from assistant.table.building import periods, states
from assistant.table.classes import ANY_TEXT, FactClasses
from assistant.table.finished import day_in
from assistant.table.ruleset import RuleSet
from assistant.table.unary import Known
from assistant.words.sizes import TypedSize

PACK = 1
"""The version of the pack's form."""

OTHER_TEXT = "tout autre texte"
"""A text that no rule names."""


class PackCase(NamedTuple):
    """A question to ask, with facts as JSON gives them."""

    decision: str
    on: date
    facts: dict[str, bool | int | str]


def head(rules: Rules) -> dict[str, object]:
    """The first line of a pack: what gave its decisions, and how many cases each question has."""
    counts = Counter(one.decision for one in asked(rules))
    return {
        "conformance": PACK,
        "engine": ENGINE,
        "schema": VERSION,
        "rules": rules.base.fingerprint,
        "cases": counts.total(),
        "decisions": dict(counts),
    }


def line(rules: Rules, one: PackCase) -> dict[str, object]:
    """Every other line: a question, a day, facts, and the whole Decision that they give."""
    gives = rules[one.decision].decide(one.facts, one.on).to_dict()
    return {"decision": one.decision, "on": one.on.isoformat(), "facts": one.facts, "gives": gives}


def asked(rules: Rules) -> Iterator[PackCase]:
    """All the cases, without their answers."""
    for name in rules:
        model, turn = rules.base.decisions[name], 0
        for period in periods(rules.base, model):
            held = RuleSet(rules.base, model, day_in(period))
            for state in states(held):
                known = [(one, one.values[at]) for one, at in zip(held.facts, state, strict=True) if at is not None]
                if all(values for _, values in known):
                    facts = {one.fact.id: _told(one, values, turn) for one, values in known}
                    yield PackCase(name, _day(period, turn), facts)
                    turn += 1


def _told(known: FactClasses, values: list[Known], turn: int) -> bool | int | str:
    """One of the values of a class, as JSON gives it."""
    value = values[turn % len(values)]
    assert not isinstance(value, TypedSize)  # a class shows counted values only
    if known.fact.type == "date" and isinstance(value, int):
        return date.fromordinal(max(value, 1)).isoformat()
    return OTHER_TEXT if value == ANY_TEXT else value


def _day(period: Period, turn: int) -> date:
    """The first day of a stretch of time, or its last one, in turn."""
    if turn % 2 and period.until is not None:
        return period.until - timedelta(days=1)
    return day_in(period)
