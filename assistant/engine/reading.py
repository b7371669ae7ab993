"""Reading the finished table: facts coded into classes, a key added up, a row looked up.

A fact of which only a few choices remain has no row of its own: its members' rows are read. Where they end alike and
for one reason at least that they share, that is the end; where they do not, the fact is missing and asked.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import product
from typing import TypeVar

from assistant.engine.case import FactValue
from assistant.model.base import Base
from assistant.model.decisions import DecisionModel
from assistant.model.facts import Fact
from assistant.table.finished import AnyStretch, Coding, Row
from assistant.table.sentences import End, conditional, listed
from assistant.table.truth import FALSE, MISSING, TRUE, main_cause
from assistant.table.unary import Known
from assistant.words.sizes import TypedSize

Coder = Callable[[FactValue], int]
Part = TypeVar("Part")


Read = tuple[Row, str | None]
"""A row, and the sentence that says what each answer would give, while one is missing."""


class Reader:
    """Reads one stretch of time of a finished table."""

    def __init__(self, base: Base, decision: DecisionModel, stretch: AnyStretch) -> None:
        self.base, self.decision, self.stretch = base, decision, stretch
        self.facts = [base.facts[coding.fact] for coding in stretch.codings]
        self.rules = [decision.rules[place] for place in stretch.rules]
        self.strides: list[int] = []
        stride = 1
        for coding in reversed(stretch.codings):
            self.strides.insert(0, stride)
            stride *= coding.size + 1
        self._coders = [
            (fact.id, _coder(fact, coding, stride))
            for fact, coding, stride in zip(self.facts, stretch.codings, self.strides, strict=True)
        ]

    def read(self, values: Mapping[str, FactValue]) -> Read:
        """What the table says of the facts that are known."""
        key = 0
        for name, code in self._coders:
            value = values.get(name)
            if value is not None:
                if isinstance(value, frozenset):
                    return self._narrowed(values)
                key += code(value)
        row = self.stretch.rows[self.stretch.keys[key]]
        return row, None if row.answer is None else self.stretch.answers[row.answer]

    def branches(self, values: Mapping[str, FactValue], row: Row) -> Iterator[tuple[Known, End]]:
        """What each answer to the first question gives, when its answers can be listed."""
        if row.ask and listed(self.facts[row.ask[0]]):
            fact = self.facts[row.ask[0]]
            known = values.get(fact.id)
            for value in (True, False) if fact.type == "boolean" else fact.answers():
                if not isinstance(known, frozenset) or value in known:
                    then, _ = self.read({**values, fact.id: value})
                    yield value, (then.status, then.outcome)

    def _narrowed(self, values: Mapping[str, FactValue]) -> Read:
        rows = [self.stretch.rows[self.stretch.keys[key]] for key in self._members(values)]
        narrowed = {at for at, fact in enumerate(self.facts) if isinstance(values.get(fact.id), frozenset)}
        open_facts = {at for row in rows for at in row.ask} | {at for at in narrowed if self._matters(at, values)}
        if not open_facts and not self._agree(rows):
            open_facts = narrowed
        status, outcome = ("missing", None) if open_facts else (rows[0].status, rows[0].outcome)
        possible = {one for row in rows for one in row.possible}
        row = Row(
            status=status,
            outcome=outcome,
            possible=(outcome,) if outcome else tuple(one.id for one in self.decision.outcomes if one.id in possible),
            reasons=_shared(row.reasons for row in rows),
            unknown=tuple(_causes(rows)),
            ask=tuple(sorted(open_facts)),
            cautions=_shared(row.cautions for row in rows),
            flips=_shared(row.flips for row in rows),
            hesitations=tuple(dict.fromkeys(one for row in rows for one in row.hesitations)),
        )
        if not open_facts:
            return row, None
        asked = self.facts[row.ask[0]]
        return row, conditional(self.base, self.decision, asked, dict(self.branches(values, row)))

    def _members(self, values: Mapping[str, FactValue]) -> Iterator[int]:
        """The keys of the cases that remain."""
        codes: list[Iterable[int]] = []
        for name, code in self._coders:
            value = values.get(name)
            kept = sorted(value) if isinstance(value, frozenset) else [] if value is None else [value]
            codes.append(dict.fromkeys(code(one) for one in kept) or (0,))
        yield from (sum(key) for key in product(*codes))

    def _matters(self, at: int, values: Mapping[str, FactValue]) -> bool:
        """Whether two of the choices that remain for a fact may not agree, the others being alike."""
        name, code = self._coders[at]
        others = {one: value for one, value in values.items() if one != name}
        remaining = values[name]
        assert isinstance(remaining, frozenset)
        return any(self._differ([key + code(one) for one in sorted(remaining)]) for key in self._members(others))

    def _differ(self, keys: list[int]) -> bool:
        """Whether states that know the same facts do not agree in some way of completing them all alike."""
        rows = [self.stretch.rows[self.stretch.keys[key]] for key in keys]
        open_facts = [at for row in rows for at in row.ask]
        if not open_facts:
            return not self._agree(rows)
        at = min(open_facts)
        steps = [(number + 1) * self.strides[at] for number in range(self.stretch.codings[at].counted)]
        return any(self._differ([key + step for key in keys]) for step in steps)

    def _agree(self, rows: list[Row]) -> bool:
        """Whether rows end alike and share a ground for it, or one of them needs none."""
        first, *others = [self._grounds(row) for row in rows]
        alike = len({(row.status, row.outcome) for row in rows}) == 1
        return alike and (not all((first, *others)) or bool(first.intersection(*others)))

    def _grounds(self, row: Row) -> set[object]:
        """What gives a row its end: the reasons that decide so, or what is not known for this cause."""
        if row.outcome:
            return {index for index in row.reasons if self.rules[index].ends == row.outcome}
        hesitations = {(at, self.stretch.codings[at].limits[place]) for at, place in row.hesitations}
        return hesitations.union(index for index, held in row.unknown if main_cause(held) == row.status)


def _coder(fact: Fact, coding: Coding, stride: int) -> Coder:
    """What the class of a value adds to a key."""
    if coding.grid:
        grid = [[(number + 1) * stride for number in row] for row in coding.grid]
        return lambda value: _cell(grid, coding.low, coding.high, value)
    named: dict[FactValue, int] = {name: (number + 1) * stride for name, number in coding.named.items()}
    if fact.type == "boolean":
        named = {True: named["true"], False: named["false"]}
    if coding.other < 0:
        return named.__getitem__
    other = (coding.other + 1) * stride
    return lambda value: named.get(value, other)


def _cell(grid: list[list[int]], low: tuple[int, ...], high: tuple[int, ...], value: FactValue) -> int:
    decimal, binary = (value.decimal, value.binary) if isinstance(value, TypedSize) else (value, value)
    return grid[bisect_right(low, decimal)][bisect_right(high, binary)]


def _shared(parts: Iterable[tuple[Part, ...]]) -> tuple[Part, ...]:
    """What every one of several tuples holds, in the order of the first."""
    first, *others = parts
    return tuple(one for one in first if all(one in other for other in others))


def _causes(rows: list[Row]) -> Iterator[tuple[int, int]]:
    """The rows not known: for their causes when these are every member's, else for want of what tells members apart."""
    told = sorted({index for row in rows for index in (*row.reasons, *(one for one, _ in row.unknown))})
    for index in told:
        held = {dict(row.unknown).get(index, TRUE if index in row.reasons else FALSE) for row in rows}
        if held != {TRUE}:
            yield index, held.pop() if len(held) == 1 else MISSING
