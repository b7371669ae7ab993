"""Budgets: how much of an answer one deposited file may fill, so that no file makes it endless."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

One = TypeVar("One")

FINDINGS, UNCHECKED, INSIDE, INVOICES, ATTACHMENTS, CANDIDATES = 60_000, 12_000, 40_000, 25_000, 12_000, 6_000
CORRECTIONS = 20_000
"""Octets of JSON for each part of the report, for one deposited file; the whole stays under 256 ko."""

LISTED = 300
"""How many findings, and members of one archive, a report lists; the worst come first, the others are counted."""

PIECES = 5_000
"""How many deposited files of one dossier are kept, whatever they lead to; of more, like ones are counted."""

INSIDE_KEPT = 3_000
"""How many files found inside the deposited ones are kept in all; then one of each kind a file."""

ALWAYS = 5
"""How many parts of a report are kept whatever they weigh."""


def octets_of_json(part: object) -> int:
    """What a part weighs as JSON in plain ASCII."""
    return len(json.dumps(part))


def fitting(
    parts: Iterable[One], budget: int, weight: Callable[[One], int] = octets_of_json, always: int = ALWAYS
) -> Iterator[One]:
    """The first of `parts` that fit together into `budget` octets; the first `always` whatever they weigh.

    >>> list(fitting(["aa", "bb", "cc"], 4, len, always=1)), list(fitting(["aaaaa", "b"], 4, len, always=1))
    (['aa', 'bb'], ['aaaaa'])
    """
    for place, part in enumerate(parts):
        budget -= weight(part)
        if budget < 0 and place >= always:
            return
        yield part
