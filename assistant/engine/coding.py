"""Coding: a value to the number of its class at once, so that a whole case becomes a key into the finished verdicts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import Any

from assistant.engine.leaves import Value, representatives, truth

Coder = Callable[[Value], int | None]
"""The number of the class of a value; None for what has no class of its own, which is then worked out in full."""


def coder(fact: dict[str, Any], leaves: list[list[Any]]) -> Coder:
    """The coder of one fact for the tests that its decision makes on it."""
    values = representatives(fact, leaves)
    numbers: dict[tuple[int, ...], int] = {}
    codes = [numbers.setdefault(tuple(truth(leaf, value) for leaf in leaves), len(numbers)) for value in values]
    table = dict(zip(values, codes, strict=True))
    if fact["type"] == "text":
        other = codes[-1]
        return lambda value: table.get(value, other)
    if fact["type"] in ("boolean", "choice"):
        return table.get
    return lambda value: codes[bisect_right(values, value) - 1] if type(value) is int else None
