"""Remembering: what a function gave for a text is kept where the text is short, as words are.

People say the same words again. A run of ten thousand letters is said once, and sixty thousand of those would fill a
server: they are never kept.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

Given = TypeVar("Given")

LONGEST = 64
"""How many characters a text that is kept has at most; the longest French words have half as many."""


def remembering(most: int) -> Callable[[Callable[[str], Given]], Callable[[str], Given]]:
    """Keep what a function of one text gives for the `most` short ones last asked.

    >>> remembering(2)(str.upper)("gip")
    'GIP'
    """

    def of(function: Callable[[str], Given]) -> Callable[[str], Given]:
        kept = lru_cache(maxsize=most)(function)

        @wraps(function)
        def remembered(text: str) -> Given:
            return kept(text) if len(text) <= LONGEST else function(text)

        return remembered

    return of
