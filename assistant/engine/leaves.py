"""Leaves: what a test on a single fact is worth for a given value, and the values that tell its classes apart."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from assistant.engine.truth import AMBIGUOUS, FALSE, MISSING, TRUE, UNDATED, Truth
from assistant.words.sizes import TypedSize

Value = Any
"""What a fact is worth: a bool, a choice's id, a text, a number of octets or days, a size as typed, a frozenset of
ids when only a few choices remain, or None when it is not known."""

_COMPARE: dict[str, Callable[[int, int], bool]] = {
    "at_most": operator.le,
    "at_least": operator.ge,
    "above": operator.gt,
    "below": operator.lt,
}


def truth(leaf: list[Any], value: Value) -> Truth:
    """What `leaf`, its limit already resolved, is worth for `value`."""
    if leaf[0] == "in":
        return _membership(leaf[2], value)
    limit = leaf[2]
    undated = UNDATED if limit is None else 0
    if value is None:
        return MISSING | undated
    if undated:
        return UNDATED
    compare = _COMPARE[leaf[0]]
    decimal, binary = readings(value)
    first, second = compare(decimal, limit["low"]), compare(binary, limit["high"])
    return int(first) if first == second else AMBIGUOUS


def _membership(members: list[Any], value: Value) -> Truth:
    if value is None:
        return MISSING
    if isinstance(value, frozenset):
        held = sum(item in members for item in value)
        return TRUE if held == len(value) else MISSING if held else FALSE
    if isinstance(value, TypedSize):
        first, second = value.decimal in members, value.binary in members
        return int(first) if first == second else AMBIGUOUS
    return int(any(value == member and isinstance(value, bool) == isinstance(member, bool) for member in members))


def readings(value: Value) -> tuple[int, int]:
    """A number under both readings: a size as typed has two, everything else the same one twice."""
    return (value.decimal, value.binary) if isinstance(value, TypedSize) else (value, value)


def representatives(fact: dict[str, Any], leaves: list[list[Any]]) -> list[Value]:
    """Values of `fact` among which every combination of truths of `leaves` is met."""
    if fact["type"] == "boolean":
        return [True, False]
    if fact["type"] == "choice":
        return [choice["id"] for choice in fact["choices"]] + (["autre"] if fact["open"] else [])
    if fact["type"] == "text":
        return [*dict.fromkeys(member for leaf in leaves for member in leaf[2]), "\N{REPLACEMENT CHARACTER}"]
    numbers = {0}
    for leaf in leaves:
        limits = leaf[2] if leaf[0] == "in" else [] if leaf[2] is None else [leaf[2]["low"], leaf[2]["high"]]
        numbers.update(number + step for number in limits for step in (-1, 0, 1) if number + step >= 0)
    return sorted(numbers)
