"""Room: how much of a report one deposited file may fill, so that no file makes it endless."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TypeVar

One = TypeVar("One")

FINDINGS, UNCHECKED, INSIDE, INVOICES, ATTACHMENTS, CANDIDATES = 60_000, 12_000, 40_000, 25_000, 12_000, 6_000
"""Octets of JSON for each part of the report, for one deposited file; the whole stays under 256 ko."""

ALWAYS = 5
"""How many of a list are kept whatever they weigh."""


def fitting(found: Iterable[One], room: int) -> list[One]:
    """The first of `found` that fit together into `room` octets of JSON.

    >>> fitting([1, 2, 3, 4, 5, "x" * 90, 6], 100)
    [1, 2, 3, 4, 5, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']
    """
    items = list(found)
    if len(items) <= ALWAYS:
        return items
    for at, one in enumerate(items):
        room -= len(json.dumps(one))
        if room < 0 and at >= ALWAYS:
            return items[:at]
    return items
