"""Reading a table when only a few choices of a fact remain: the rows of all the cases that are left.

Where they end alike and for one reason at least that they share, that is the end; where they do not, the fact is
missing and asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import TypeVar

from assistant.engine.case import FactValue
from assistant.engine.coding import Coder
from assistant.model.decisions import DecisionModel
from assistant.table.finished import AnyStretch, Row
from assistant.table.truth import FALSE, MISSING, TRUE, main_cause

Part = TypeVar("Part")


class Narrowing:
    """What the rows of one stretch of time say together of the cases that remain."""

    def __init__(self, decision: DecisionModel, stretch: AnyStretch, coders: list[Coder]) -> None:
        self.decision, self.stretch, self.coders = decision, stretch, coders
        self.rules = [decision.rules[place] for place in stretch.rules]

    def row(self, values: Mapping[str, FactValue]) -> Row:
        """One row for them all; it holds no sentence of its own."""
        rows = [self.stretch.row(key) for key in self._members(values)]
        narrowed = {at for at, coder in enumerate(self.coders) if isinstance(values.get(coder.fact), frozenset)}
        open_facts = {at for row in rows for at in row.ask} | {at for at in narrowed if self._matters(at, values)}
        if not open_facts and not self._agree(rows):
            open_facts = narrowed
        status, outcome = ("missing", None) if open_facts else (rows[0].status, rows[0].outcome)
        possible = {one for row in rows for one in row.possible}
        return Row(
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

    def _members(self, values: Mapping[str, FactValue]) -> Iterator[int]:
        """The keys of the cases that remain."""
        codes: list[Iterable[int]] = []
        for coder in self.coders:
            value = values.get(coder.fact)
            kept = sorted(value) if isinstance(value, frozenset) else [] if value is None else [value]
            codes.append(dict.fromkeys(coder.code(one) for one in kept) or (0,))
        yield from (sum(key) for key in product(*codes))

    def _matters(self, at: int, values: Mapping[str, FactValue]) -> bool:
        """Whether two of the choices that remain for a fact may not agree, the others being alike."""
        fact, _, code = self.coders[at]
        others = {one: value for one, value in values.items() if one != fact}
        remaining = values[fact]
        assert isinstance(remaining, frozenset)
        return any(self._differ([key + code(one) for one in sorted(remaining)]) for key in self._members(others))

    def _differ(self, keys: list[int]) -> bool:
        """Whether states that know the same facts do not agree in some way of completing them all alike."""
        rows = [self.stretch.row(key) for key in keys]
        open_facts = [at for row in rows for at in row.ask]
        if not open_facts:
            return not self._agree(rows)
        at = min(open_facts)
        steps = [(number + 1) * self.coders[at].stride for number in range(self.stretch.codings[at].counted)]
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
