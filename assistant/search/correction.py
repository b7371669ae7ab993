"""Correction: the known word that an unknown one most likely stands for."""

from collections.abc import Iterable, Mapping
from itertools import takewhile

from assistant.words.distance import IN_SEARCH, osa, tolerance

LONGEST = 40


class Speller:
    """The words of the articles, phrasings and synonyms, with the number of articles that use each."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        """Group the words by first letter and length; the bits of their letters rule most of them out."""
        self._counts = counts
        self._groups: dict[tuple[str, int], list[tuple[int, str]]] = {}
        for word in counts:
            if word.isalpha():
                self._groups.setdefault((word[0], len(word)), []).append((_letters(word), word))
        self._firsts = sorted({first for first, _ in self._groups})

    def correct(self, word: str) -> str | None:
        """Give the nearest known word: same first letter, fewest slips, most alike at the ends, most used."""
        slips = tolerance(word, IN_SEARCH)
        if not slips or not word.isalpha() or len(word) > LONGEST:
            return None
        others = [first for first in self._firsts if first != word[0]]
        return self._nearest(word, [word[0]], slips) or self._nearest(word, others, slips)

    def _nearest(self, word: str, firsts: Iterable[str], slips: int) -> str | None:
        letters = _letters(word)
        best: tuple[int, int, int, str] | None = None
        for first in firsts:
            for length in range(len(word) - slips, len(word) + slips + 1):
                for bits, candidate in self._groups.get((first, length), ()):
                    if (letters ^ bits).bit_count() > 2 * slips:
                        continue
                    distance = osa(word, candidate, slips)
                    if distance <= slips:
                        key = (distance, -_shared_ends(word, candidate), -self._counts[candidate], candidate)
                        best = key if best is None else min(best, key)
        return best[-1] if best else None


def _letters(word: str) -> int:
    bits = 0
    for char in word:
        bits |= 1 << (ord(char) & 31)
    return bits


def _shared_ends(a: str, b: str) -> int:
    return _shared_start(a, b) + _shared_start(a[::-1], b[::-1])


def _shared_start(a: str, b: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))
