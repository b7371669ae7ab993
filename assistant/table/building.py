"""Working out finished tables: the row of every state of a decision, in every stretch of time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise, product

from assistant.model.base import Base
from assistant.model.condition import tests
from assistant.model.decisions import DecisionModel
from assistant.model.period import Period
from assistant.table.finished import Row, Stretch, Table, day_in
from assistant.table.ruleset import RuleSet, State, starts
from assistant.table.verdicts import Verdicts

LARGEST = 200_000
"""States beyond which a decision has no finished table: `rules check` asks for two decisions instead."""

MOST_TESTS = 3_000_000
"""Tests of rules, over all states, beyond which a decision has none either: they would take too long."""


class TooManyStates(Exception):
    """A decision whose states are too many for a table; `count` says how many."""

    def __init__(self, count: int) -> None:
        self.count = count
        super().__init__(count)


def periods(base: Base, decision: DecisionModel) -> list[Period]:
    """The stretches of time in which nothing that `decision` reads changes, first to last."""
    days: list[date | None] = [None, *starts(base, decision), None]
    return [Period(since, until) for since, until in pairwise(days)]


def table_of(base: Base, decision: DecisionModel) -> Table:
    """Work out the whole table of a decision. Raises TooManyStates."""
    found = [stretch_of(RuleSet(base, decision, day_in(one)), one) for one in periods(base, decision)]
    return Table(decision=decision.id, stretches=tuple(found))


def stretch_of(rules: RuleSet, period: Period) -> Stretch:
    """Work out the row of every state of one stretch of time. Raises TooManyStates."""
    verdicts = Verdicts(rules)
    numbers: dict[Row, int] = {}
    keys = [numbers.setdefault(verdicts.row(state), len(numbers)) for state in states(rules)]
    return Stretch(
        period=period,
        rules=rules.places,
        codings=rules.codings,
        keys=tuple(keys),
        rows=tuple(numbers),
        flips=tuple(verdicts.flips),
        answers=tuple(verdicts.answers),
    )


def states(rules: RuleSet, known: bool = False) -> Iterator[State]:
    """Every state in the order of its key; when `known`, only those in which each fact is, with a counted value."""
    count = 1
    for one in rules.facts:
        count *= one.counted if known else one.coding.size + 1
    if count > LARGEST or count * sum(1 + len([*tests(one.when)]) for one in rules.rules) > MOST_TESTS:
        raise TooManyStates(count)
    if known:
        return product(*(range(one.counted) for one in rules.facts))
    return product(*((None, *range(one.coding.size)) for one in rules.facts))
