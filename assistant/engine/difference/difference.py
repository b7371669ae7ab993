"""The difference of two bases, or of one base on two days, question by question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from math import prod
from typing import NamedTuple

from assistant.engine.base import Rules
from assistant.engine.difference.cells import Dimension
from assistant.engine.difference.comparing import Comparison, Group, Scope
from assistant.engine.difference.side import Side
from assistant.engine.difference.wording import Reworded, reworded
from assistant.table.building import LARGEST, TooManyStates
from assistant.table.ruleset import starts


class DecisionDifference(NamedTuple):
    """What changes in one question; a side is None where its base does not have the question.

    `compared` counts the states, those of which something is not known among them unless the scope is `known`.
    """

    decision: str
    old: Side | None
    new: Side | None
    dimensions: tuple[Dimension, ...] = ()
    compared: int = 0
    scope: Scope = "all"
    renamed: Mapping[str, str] = {}
    groups: tuple[Group, ...] = ()
    reworded: tuple[Reworded, ...] = ()

    @property
    def changes(self) -> bool:
        """Whether anything does."""
        gone = self.scope != "none" and None in (self.old, self.new)
        return bool(gone or self.groups or self.renamed or self.reworded)


class Difference(NamedTuple):
    """What changes from one side to another; `words` are the sentences of the program that are not the same."""

    old: Rules
    old_day: date
    new: Rules
    new_day: date
    decisions: tuple[DecisionDifference, ...]
    words: tuple[str, ...]

    @property
    def changed(self) -> list[DecisionDifference]:
        """The questions of which something changes."""
        return [one for one in self.decisions if one.changes]

    @property
    def changes(self) -> bool:
        """Whether anything does."""
        return bool(self.words or self.changed)

    @property
    def whole(self) -> bool:
        """Whether every class of cases of every question was compared."""
        return all(one.scope == "all" for one in self.decisions)

    @property
    def compared(self) -> int:
        """How many states were."""
        return sum(one.compared for one in self.decisions)


def difference(old: Rules, old_day: date, new: Rules, new_day: date, most: int = LARGEST) -> Difference:
    """Compare every question of two sides, each in `most` states at most."""
    names = dict.fromkeys([*new, *old])
    found = tuple(decision_difference(name, old, old_day, new, new_day, most) for name in names)
    before, after = old.base.words, new.base.words
    words = tuple(name for name in dict.fromkeys([*after, *before]) if before.get(name) != after.get(name))
    return Difference(old, old_day, new, new_day, found, words)


def difference_on(rules: Rules, day: date) -> Difference:
    """What changes on `day`: what is true since that day, compared with the day before."""
    return difference(rules, day - timedelta(days=1), rules, day)


def change_days(rules: Rules) -> list[date]:
    """The days on which something that a question reads or says changes, first to last."""
    base = rules.base
    return sorted({day for decision in base.decisions.values() for day in starts(base, decision)})


def differences(rules: Rules, since: date, until: date) -> Iterator[Difference]:
    """What changes on each day after `since`, up to `until`: between two of these days nothing does."""
    return (difference_on(rules, day) for day in change_days(rules) if since < day <= until)


def decision_difference(
    name: str, old: Rules, old_day: date, new: Rules, new_day: date, most: int = LARGEST
) -> DecisionDifference:
    """Compare one question of two sides, in `most` states at most."""
    try:
        before = Side(old[name], old_day) if name in old else None
        after = Side(new[name], new_day) if name in new else None
    except TooManyStates:
        return DecisionDifference(name, None, None, scope="none")
    if before is None or after is None:
        return DecisionDifference(name, before, after)
    if before.inforce is after.inforce:
        return DecisionDifference(name, before, after, compared=prod(one.size + 1 for one in before.codings.values()))
    made = Comparison(before, after, most)
    return DecisionDifference(
        name,
        before,
        after,
        tuple(made.dimensions),
        len(made.answers),
        made.scope,
        made.renamed,
        tuple(made.groups()),
        tuple(reworded(before, after)),
    )
