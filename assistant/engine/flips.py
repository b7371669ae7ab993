"""Flips: the smallest changes, one fact then two, that would give another outcome."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import Any, NamedTuple

from assistant.engine.epoch import Class, Epoch, State


class Change(NamedTuple):
    """What one fact would have to be: `{"at_most": limit}`, `{"in": [...]}` or `{"is": true}`."""

    fact: str
    to: dict[str, Any]


class Flip(NamedTuple):
    """Changes that go together, and the outcome that they give."""

    change: tuple[Change, ...]
    outcome: str


def flips(epoch: Epoch, state: State, outcome: str | None) -> list[Flip]:
    """For each other outcome, the changes of the fewest facts that the reader can change and that are known."""
    movable = [at for at, fact in enumerate(epoch.facts) if fact["changeable"] and isinstance(state[at], tuple)]
    found: list[Flip] = []
    reached: set[str] = set()
    for size in (1, 2):
        for positions in combinations(movable, size):
            for other in epoch.outcomes:
                if other == outcome or (size == 2 and other in reached):
                    continue
                change = _change(epoch, state, positions, other)
                if change:
                    found.append(Flip(change, other))
        reached.update(flip.outcome for flip in found)
    return sorted(found, key=lambda flip: epoch.outcomes.index(flip.outcome))


def _change(epoch: Epoch, state: State, positions: tuple[int, ...], outcome: str) -> tuple[Change, ...]:
    """The widest change of the facts in `positions` that gives `outcome`; empty when there is none."""
    first = positions[0]
    giving: dict[Class, tuple[Class, ...]] = {}
    for known in epoch.classes[first]:
        moved = _with(state, first, known)
        if len(positions) == 1:
            giving[known] = () if _gives(epoch, moved, outcome) else (None,)
        else:
            second = positions[1]
            giving[known] = tuple(
                other
                for other in epoch.classes[second]
                if other != state[second] and _gives(epoch, _with(moved, second, other), outcome)
            ) or (None,)
    kept = [known for known, others in giving.items() if others != (None,) and known != state[first]]
    if not kept:
        return ()
    others = giving[kept[0]]
    described = [_described(epoch, first, [known for known in kept if giving[known] == others], state)]
    if len(positions) == 2:
        described.append(_described(epoch, positions[1], list(others), state))
    return tuple(change for change in described if change) if all(described) else ()


def _with(state: State, at: int, known: Class) -> State:
    return (*state[:at], known, *state[at + 1 :])


def _gives(epoch: Epoch, state: State, outcome: str) -> bool:
    reading = epoch.read(state)
    return reading.status == "decided" and reading.outcome == outcome


def _described(epoch: Epoch, at: int, classes: list[Class], state: State) -> Change | None:
    """How to say that a fact falls in `classes`."""
    fact = epoch.facts[at]
    values = [value for known in classes for value in epoch.classes[at][known]]
    if fact["type"] == "boolean":
        return Change(fact["id"], {"is": values[0]})
    if fact["type"] == "choice":
        return Change(fact["id"], {"in": [value for value in epoch.values[at] if value in values]})
    if fact["type"] == "text":
        return _among(epoch, at, set(values))
    return _beyond(epoch, at, set(classes), state[at])


def _among(epoch: Epoch, at: int, values: set[Any]) -> Change | None:
    """A text that must be in a named list."""
    for leaf in epoch.leaves[at]:
        if leaf[3] and set(leaf[2]) <= values:
            return Change(epoch.facts[at]["id"], {"in": leaf[3]})
    return None


def _beyond(epoch: Epoch, at: int, classes: set[Class], known: Class) -> Change | None:
    """A number or a day on the other side of the nearest boundary; the limit is named when it has a name."""
    fact = epoch.facts[at]
    order = list(epoch.classes[at])
    if known not in order:
        return None
    here = order.index(known)
    below = next((one for one in reversed(order[:here]) if one in classes), None)
    if below is not None:
        highest = max(epoch.classes[at][below])
        return Change(fact["id"], {"at_most": _boundary(epoch, at, highest, "low", 0) or _plain(fact, highest)})
    above = next(one for one in order[here + 1 :] if one in classes)
    lowest = min(epoch.classes[at][above])
    named = _boundary(epoch, at, lowest, "high", 1)
    return Change(fact["id"], {"above": named} if named else {"at_least": _plain(fact, lowest)})


def _plain(fact: dict[str, Any], number: int) -> int | str:
    """A number as it is, a day as its ISO date."""
    return date.fromordinal(number).isoformat() if fact["type"] == "date" else number


def _boundary(epoch: Epoch, at: int, number: int, reading: str, step: int) -> str | None:
    """The name of the value, among those that this fact meets, that lies at `number` or `step` below it."""
    return next((name for name, limit in epoch.named[at].items() if limit and limit[reading] + step == number), None)
