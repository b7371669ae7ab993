"""The compiled form of conditions, as every engine of the project reads it: nested lists, nothing left to resolve.

    ["true"]  ["and", c, …]  ["or", c, …]  ["not", c]
    ["in", fact, [value, …], name of the list or null]
    ["at_most" | "at_least" | "above" | "below", fact, limit]

A limit is {"value": id} or {"low": n, "high": n, "text": "10 Mo"}: low and high are the two readings of a size.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Condition = list[Any]
Limit = dict[str, Any]
COMPARISONS = ("at_most", "at_least", "above", "below")
TRUE: Condition = ["true"]


def leaves(condition: Condition) -> Iterator[Condition]:
    """The tests on a single fact that a condition holds, in reading order."""
    if condition[0] in ("and", "or", "not"):
        for part in condition[1:]:
            yield from leaves(part)
    elif condition[0] != "true":
        yield condition


def facts_of(condition: Condition) -> list[str]:
    """The facts that a condition reads, each once, in reading order."""
    return list(dict.fromkeys(leaf[1] for leaf in leaves(condition)))


def values_of(condition: Condition) -> list[str]:
    """The named values that a condition reads, each once."""
    return list(
        dict.fromkeys(leaf[2]["value"] for leaf in leaves(condition) if leaf[0] in COMPARISONS and "value" in leaf[2])
    )
