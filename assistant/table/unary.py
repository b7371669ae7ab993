"""Unary tests: what a test on a single fact is worth for a given value."""

from __future__ import annotations

import operator
from collections.abc import Callable

from assistant.model.condition import Among, Member, Operator, Test
from assistant.model.period import Limit
from assistant.table.truth import AMBIGUOUS, MISSING, UNDATED, Truth
from assistant.words.sizes import TypedSize

Known = bool | int | str | TypedSize
"""What a fact is worth when it is known: a choice's id, a text, a number of octets or days, a size as typed."""

_COMPARE: dict[Operator, Callable[[int, int], bool]] = {
    "at_most": operator.le,
    "at_least": operator.ge,
    "above": operator.gt,
    "below": operator.lt,
}


def truth(test: Test, limit: Limit | None, value: Known | None) -> Truth:
    """What `test` is worth for `value`, None being unknown; `limit` is that of a comparison on the day, if any."""
    if isinstance(test, Among):
        return MISSING if value is None else _membership(test.members, value)
    undated = UNDATED if limit is None else 0
    if value is None:
        return MISSING | undated
    if limit is None:
        return UNDATED
    compare = _COMPARE[test.operator]
    least, most = edges(value)
    return _agreed(compare(least, limit.low), compare(most, limit.high))


def _membership(members: tuple[Member, ...], value: Known) -> Truth:
    if isinstance(value, TypedSize):
        return _agreed(value.decimal in members, value.binary in members)
    return int(any(value == member and isinstance(value, bool) == isinstance(member, bool) for member in members))


def _agreed(decimal: bool, binary: bool) -> Truth:
    """True or false when both readings say so, else ambiguous."""
    return int(decimal) if decimal == binary else AMBIGUOUS


def edges(value: Known) -> tuple[int, int]:
    """The least that a number may be in the reading in thousands, the most that it may be in the other one."""
    if isinstance(value, TypedSize):
        return value.decimal - value.less, value.binary + value.more
    return int(value), int(value)


def readings(value: Known) -> tuple[int, int]:
    """A number under both readings: a size as typed has two, everything else the same one twice."""
    if isinstance(value, TypedSize):
        return value.decimal, value.binary
    return int(value), int(value)
