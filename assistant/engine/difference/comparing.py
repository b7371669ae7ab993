"""Comparing two sides of one question: every class of cases, those of which something is not known among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Sized
from itertools import product
from math import prod
from typing import Literal, NamedTuple

from assistant.engine.decision import Decision
from assistant.engine.difference.boxes import Box, boxes
from assistant.engine.difference.cells import Dimension, ValueCell, dimensions, is_other
from assistant.engine.difference.renaming import renamed
from assistant.engine.difference.shift import Shift, reasons_lost, shifts
from assistant.engine.difference.side import CaseAnswer, Side
from assistant.table.ruleset import State

Scope = Literal["all", "known", "none"]
"""Which states were compared: all; those in which every fact is known; none, where these are too many too."""

_KINDS = ("answer", "reason", "reading", "question", "caution")


class ComparedCase(NamedTuple):
    """One case on both sides, without what is not known of it; a decision is None where the side cannot take it."""

    old: Decision | None
    new: Decision | None
    facts: tuple[tuple[Dimension, ValueCell], ...]


class Group(NamedTuple):
    """The cases of one shift: how many, which, and one of them; `known` when every fact is known in each.

    `lost` are the rules, facts or cautions that only the old side gives, in one of them at least.
    """

    shift: Shift
    known: bool
    states: int
    lost: tuple[str, ...]
    boxes: tuple[Box, ...]
    example: ComparedCase


class Comparison:
    """The answers of two sides to every state, `most` at most, and what changes between them."""

    def __init__(self, old: Side, new: Side, most: int) -> None:
        self.old, self.new = old, new
        self.dimensions = dimensions(old, new)
        places = {fact.placed_by for side in (old, new) for fact in side.base.facts.values()}
        self.elsewhere = [
            (at, next((number for number, cell in enumerate(one.cells) if is_other(cell.told)), None))
            for at, one in enumerate(self.dimensions)
            if one.name in places
        ]
        self.scope = _scope([len(one.cells) for one in self.dimensions], most)
        self.answers = {state: self._answers(state) for state in self._states()}
        self.renamed = renamed(old.model, new.model, self.answers.values())
        self.shifts = {state: shifts(*pair, self.renamed) for state, pair in self.answers.items()}
        self._repeated: dict[tuple[State, Shift], bool] = {}

    def values(self, at: int, known: bool) -> list[int | None]:
        """The cells of a dimension, and None for a fact that is not known."""
        return [*range(len(self.dimensions[at].cells)), *(() if known else (None,))]

    def groups(self) -> Iterator[Group]:
        """The states of each shift together; one that only repeats what all its completions say is left out."""
        found: dict[tuple[Shift, bool], dict[State, None]] = {}
        for state, changes in self.shifts.items():
            known = None not in state
            for shift in changes:
                if known or not self._repeats(state, shift):
                    found.setdefault((shift, known), {})[state] = None
        for (shift, known), states in sorted(found.items(), key=_rank):
            told = boxes(states, [self.values(at, known) for at in range(len(self.dimensions))])
            yield Group(
                shift, known, len(states), self._lost(shift, states), told, self._example(self._plain(states), shift)
            )

    def _states(self) -> Iterator[State]:
        if self.scope == "none":
            return iter(())
        return product(*(self.values(at, self.scope == "known") for at in range(len(self.dimensions))))

    def _answers(self, state: State) -> tuple[CaseAnswer, CaseAnswer]:
        old, new = self._given(state)
        return self.old.answer(old), self.new.answer(new)

    def _given(self, state: State) -> tuple[dict[str, object], dict[str, object]]:
        """The facts of a state as each side takes them."""
        old: dict[str, object] = {}
        new: dict[str, object] = {}
        for one, number in zip(self.dimensions, state, strict=True):
            if number is not None:
                old |= one.cells[number].old
                new |= one.cells[number].new
        return old, new

    def _repeats(self, state: State, shift: Shift) -> bool:
        """Whether a state in which something is not known changes as each way of completing it does."""
        found = self._repeated.get((state, shift))
        if found is None:
            at = state.index(None)
            completed = ((*state[:at], cell, *state[at + 1 :]) for cell in self.values(at, known=True))
            found = all(
                shift in self.shifts[one] and (None not in one or self._repeats(one, shift)) for one in completed
            )
            self._repeated[state, shift] = found
        return found

    def _lost(self, shift: Shift, states: Iterable[State]) -> tuple[str, ...]:
        """What only the old side gives in some of the states, each once."""
        if shift.kind not in ("answer", "reason"):
            return shift.lost
        return tuple(dict.fromkeys(name for state in states for name in reasons_lost(*self.answers[state])))

    def _plain(self, states: Iterable[State]) -> State:
        """The first of the states that lies in no place of which a rule speaks, else the first."""
        return min(states, key=lambda state: sum(state[at] not in (None, other) for at, other in self.elsewhere))

    def _example(self, state: State, shift: Shift) -> ComparedCase:
        """A case of a group, without the facts on which the change does not depend."""
        known = None not in state
        for at in range(len(state)):
            less = (*state[:at], None, *state[at + 1 :])
            if state[at] is not None and shift in self.shifts.get(less, ()) and self._repeats(less, shift) == known:
                state = less
        old, new = self._given(state)
        named = [(one, number) for one, number in zip(self.dimensions, state, strict=True) if number is not None]
        facts = tuple((one, one.cells[number]) for one, number in named)
        return ComparedCase(self.old.decide(old), self.new.decide(new), facts)


def _scope(sizes: Sequence[int], most: int) -> Scope:
    if prod(size + 1 for size in sizes) <= most:
        return "all"
    return "known" if prod(sizes) <= most else "none"


def _rank(found: tuple[tuple[Shift, bool], Sized]) -> tuple[bool, int, int]:
    """Where every fact is known first, then by kind, then what concerns the most states."""
    (shift, known), states = found
    return not known, _KINDS.index(shift.kind), -len(states)
