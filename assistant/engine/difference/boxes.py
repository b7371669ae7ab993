"""Boxes: a set of states told as few combinations of values, « nature : GIP ou GCS ; taille : PME »."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import permutations, product

from assistant.table.ruleset import State

Box = tuple[frozenset[int | None], ...]
"""For each dimension, the cells among which its fact lies."""

_ORDERS = 24
"""How many orders of the dimensions are tried, to keep the one that tells in the fewest boxes."""


def boxes(states: Collection[State], values: Sequence[Sequence[int | None]]) -> tuple[Box, ...]:
    """Boxes that hold these states together and no other; `values` are all those of each dimension."""
    orders = list(permutations(range(len(values))))[:_ORDERS] if len(values) < 6 else [tuple(range(len(values)))]
    merged = min((_merged(states, order) for order in orders), key=len)
    wide = [_widened(box, states, values) for box in merged]
    return tuple(_apart(_needed(wide), values))


def _merged(states: Iterable[State], order: Sequence[int]) -> list[Box]:
    """Disjoint boxes: those that differ by one dimension only are made one, dimension after dimension."""
    found: list[Box] = [tuple(frozenset({one}) for one in state) for state in states]
    while True:
        before = len(found)
        for at in order:
            alike: dict[Box, set[int | None]] = {}
            for box in found:
                alike.setdefault((*box[:at], *box[at + 1 :]), set()).update(box[at])
            found = [(*rest[:at], frozenset(cells), *rest[at:]) for rest, cells in alike.items()]
        if len(found) == before:
            return found


def _widened(box: Box, states: Collection[State], values: Sequence[Sequence[int | None]]) -> Box:
    """The box with every value that all of its other values allow: boxes may overlap, and are told in fewer words."""
    for at, known in enumerate(values):
        for value in known:
            if value not in box[at] and _within((*box[:at], frozenset({value}), *box[at + 1 :]), states):
                box = (*box[:at], box[at] | {value}, *box[at + 1 :])
    return box


def _within(box: Box, states: Collection[State]) -> bool:
    return all(state in states for state in product(*box))


def _needed(found: Sequence[Box]) -> list[Box]:
    """The boxes, the widest first, without those that hold nothing that the others do not."""
    kept: list[Box] = []
    told: set[State] = set()
    for box in sorted(dict.fromkeys(found), key=lambda one: -_count(one)):
        held = set(product(*box))
        if not held <= told:
            kept.append(box)
            told |= held
    return kept


def _apart(found: list[Box], values: Sequence[Sequence[int | None]]) -> list[Box]:
    """The boxes without the values that others tell of too; a dimension that bounds nothing is left so."""
    for place in range(len(found)):
        others = {state for at, other in enumerate(found) if at != place for state in product(*other)}
        for at, known in enumerate(values):
            box = found[place]
            if len(box[at]) < len(known):
                slabs = {value: (*box[:at], frozenset({value}), *box[at + 1 :]) for value in box[at]}
                kept = frozenset(value for value, slab in slabs.items() if not _within(slab, others))
                found[place] = (*box[:at], kept, *box[at + 1 :])
    return [box for box in found if all(box)]


def _count(box: Box) -> int:
    count = 1
    for cells in box:
        count *= len(cells)
    return count
