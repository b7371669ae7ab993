"""Folding: of what is found many times the first are kept and the others counted, so that memory has a bound.

What is left out leads to nothing that something kept does not lead to: the verdict, the questions, the cautions and
what each answer would give are those of the whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable

ALIKE = 5
"""How many of the judgements that say the same are kept, once as many as a report lists are."""


class Fold:
    """Tells which of many things may be left out: those whose every judgement has enough that lead to the same."""

    def __init__(self, alike: int = ALIKE) -> None:
        self._alike = alike
        self._kept: Counter[Hashable] = Counter()

    def takes(self, kinds: Iterable[Hashable]) -> bool:
        """Whether what leads to these kinds is to be kept."""
        few = [kind for kind in kinds if self._kept[kind] < self._alike]
        self._kept.update(few)
        return bool(few)
