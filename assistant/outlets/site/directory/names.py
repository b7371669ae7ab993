"""Names: the beginnings that many share, « COMMUNE DE », and the words by which a name is found."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from assistant.words.folding import fold
from assistant.words.french import FRENCH

SHORT = FRENCH["abbreviations"]
LEAST = 60
"""How many names a beginning must start to be told once for all of them."""
MOST = 400
_CUT = re.compile(r"(?<=[ '\u2019\-])(?=.)")
_WORD = re.compile(r"[a-z0-9]+")
_LONGEST = 120
"""Characters of a name within which a beginning may end."""


def words_of(text: str) -> list[str]:
    """The words by which a name is found, folded, those that are often cut written whole.

    >>> words_of("L'Haÿ-les-Roses (CCAS)"), words_of("ST-DENIS")
    (['l', 'hay', 'les', 'roses', 'ccas'], ['saint', 'denis'])
    """
    return [SHORT.get(word, word) for word in _WORD.findall(fold(text))]


class Parted(NamedTuple):
    """A name in two: a beginning that many share, or "", and the rest."""

    opening: str
    tail: str


class Openings:
    """The beginnings that many of some names share, those that spare the most first in `texts`; "" is the first."""

    def __init__(self, names: Iterable[str]) -> None:
        counted = Counter(name[: cut.start()] for name in names for cut in _CUT.finditer(name[:_LONGEST]))
        kept = [one for one in counted.items() if one[1] >= LEAST]
        kept.sort(key=lambda one: (-one[1] * len(one[0]), one[0]))
        self.texts = ["", *(text for text, _ in kept[:MOST])]
        self.places = {text: place for place, text in enumerate(self.texts)}

    def part(self, name: str) -> Parted:
        """A name in two, its beginning the longest that is known."""
        for cut in reversed([*_CUT.finditer(name[:_LONGEST])]):
            if name[: cut.start()] in self.places:
                return Parted(name[: cut.start()], name[cut.start() :])
        return Parted("", name)
