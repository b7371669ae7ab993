"""Classes: the values of a fact that no rule of a decision tells apart, and the number of the class of any value.

A number falls between cuts, once by its decimal reading and once by its binary one: the grid gives its class. Numbers
on either side of one that a rule names are of two classes, so that a class holds all the numbers between its ends. A
size that is typed may have a class of its own (« 1 010 Mo » beside a limit of 1 Go), which no count of octets has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from assistant.model.condition import Among, Compared, Test
from assistant.model.facts import Fact
from assistant.model.period import Limit
from assistant.table.finished import Coding
from assistant.table.truth import Truth
from assistant.table.unary import Known, truth
from assistant.words.sizes import TypedSize

Resolved = tuple[Test, Limit | None]
"""A test, with its limit on the day when it compares."""

ANY_TEXT = "\N{REPLACEMENT CHARACTER}"
"""Stands for a text that no test names."""

WIDEST = 1024**4 / 1000**4 * 1.05 / 0.95
"""How much more a typed size may be in units of 1024, and rounded, « 1,0 To », than in units of 1000."""


class FactClasses:
    """One fact of a decision in a stretch of time: the tests on it, and its classes with the values that show them.

    `truths[c][t]` is what test `t` is worth in class `c`; `values[c]` are representative values, in order; the first
    `counted` classes are those that a choice, a text or a count of octets has.
    """

    def __init__(self, fact: Fact, tests: Sequence[Resolved]) -> None:
        self.fact, self.tests = fact, tuple(tests)
        self._sides = tuple(_sides(fact, self.tests))
        self._told: list[tuple[Truth, ...]] = []
        self.truths: list[tuple[Truth, ...]] = []
        self.values: list[list[Known]] = []
        for value in _representatives(fact, self.tests):
            self.values[self._class_of(value)].append(value)
        self.counted = len(self.truths)
        self.coding = self._coding()

    def _class_of(self, value: Known) -> int:
        """The class of a value, a new one if it is like none before."""
        found = tuple(truth(test, limit, value) for test, limit in self.tests)
        told = (*found, *(truth(side, side.limit, value) for side in self._sides))
        if told not in self._told:
            self._told.append(told)
            self.truths.append(found)
            self.values.append([])
        return self._told.index(told)

    def answers(self) -> list[Known]:
        """Every value that stands for a class, choices in the order of their list."""
        order = _representatives(self.fact, self.tests)
        return [value for value in order if not isinstance(value, TypedSize)]

    def _coding(self) -> Coding:
        limits = tuple(limit for _, limit in self.tests)
        if self.fact.type in ("boolean", "choice", "text"):
            named = {_name(value): number for number, values in enumerate(self.values) for value in values}
            other = named.pop(ANY_TEXT, -1)
            return Coding(
                fact=self.fact.id, size=self.counted, counted=self.counted, limits=limits, named=named, other=other
            )
        low, high = _cuts(self.tests)
        grid = tuple(
            tuple(self._cell(low, high, first, second) for second in range(len(high) + 1))
            for first in range(len(low) + 1)
        )
        return Coding(
            fact=self.fact.id,
            size=len(self.truths),
            counted=self.counted,
            limits=limits,
            low=low,
            high=high,
            grid=grid,
        )

    def _cell(self, low: tuple[int, ...], high: tuple[int, ...], first: int, second: int) -> int:
        """The class of the numbers between two pairs of cuts; -1 where no number, typed or counted, can lie."""
        below, above = (low[first - 1] if first else 0), (low[first] - 1 if first < len(low) else None)
        least, most = (high[second - 1] if second else 0), (high[second] - 1 if second < len(high) else None)
        widest = WIDEST if self.fact.type == "size" else 1
        if (most is not None and most < below) or (above is not None and least > above * widest + 1):
            return -1
        return self._class_of(TypedSize(below, least, ""))


def _name(value: Known) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _representatives(fact: Fact, tests: Iterable[Resolved]) -> list[Known]:
    """Values of `fact` among which every combination of truths of `tests` that a counted value has is met."""
    if fact.type == "boolean":
        return [True, False]
    if fact.type == "choice":
        return list(fact.answers())
    if fact.type == "text":
        members = (member for test, _ in tests if isinstance(test, Among) for member in test.members)
        return [*dict.fromkeys(str(member) for member in members), ANY_TEXT]
    numbers = {0}
    for test, limit in tests:
        met = test.members if isinstance(test, Among) else () if limit is None else (limit.low, limit.high)
        numbers.update(int(number) + step for number in met for step in (-1, 0, 1) if int(number) + step >= 0)
    return sorted(numbers)


def _sides(fact: Fact, tests: Iterable[Resolved]) -> Iterator[Compared]:
    """On which side of each number that a test names a number lies."""
    for test, _ in tests if fact.type in ("integer", "size", "date") else ():
        for member in test.members if isinstance(test, Among) else ():
            yield Compared(fact.id, "at_least", limit=Limit(int(member), int(member), str(member)))


def _cuts(tests: Iterable[Resolved]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The numbers at which the decimal, then the binary reading of a number enters another stretch."""
    low: set[int] = set()
    high: set[int] = set()
    for test, limit in tests:
        if isinstance(test, Compared):
            if limit is not None:
                step = 1 if test.operator in ("at_most", "above") else 0
                low.add(limit.low + step)
                high.add(limit.high + step)
        else:
            both = {int(member) + step for member in test.members for step in (0, 1)}
            low |= both
            high |= both
    return tuple(sorted(low)), tuple(sorted(high))
