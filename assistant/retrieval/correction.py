"""Correction: the known word that an unknown one most likely stands for.

More slips are forgiven than in a name that decides, since this only ranks: on 229 questions with a typo each, drawn
thrice, the tolerance of names leaves three to five more in a hundred without answer.
"""

from collections.abc import Iterator, Mapping
from itertools import takewhile

from assistant.words.distance import IN_SEARCH, osa, tolerance
from assistant.words.french import REAL_WORDS
from assistant.words.remembering import remembering

LONGEST = 40
KEPT = 4096
"""How many words keep their correction: a long text says the same ones again."""


class Speller:
    """Words that are known, with how often each is used."""

    def __init__(self, uses: Mapping[str, int]) -> None:
        """Group the words by first letter and length; the bits of their letters rule most of them out."""
        self._uses = uses
        self._groups: dict[tuple[str, int], list[tuple[int, str]]] = {}
        for word in uses:
            if word.isalpha():
                self._groups.setdefault((word[0], len(word)), []).append((_letters(word), word))
        self._firsts = sorted({first for first, _ in self._groups})
        self.correct = remembering(KEPT)(self._correct)

    def _correct(self, word: str) -> str | None:
        """The word that a misspelt one stands for; None for a real word of French, and for one that nothing is near."""
        return None if word in REAL_WORDS else self.nearest(word)

    def nearest(self, word: str) -> str | None:
        """Give the nearest known word: same first letter, fewest slips, most alike at the ends, most used."""
        if not word.isalpha() or len(word) > LONGEST:
            return None
        found = list(self.near(word, word[0])) or list(
            self.near(word, *(one for one in self._firsts if one != word[0]))
        )
        keys = ((slips, -_shared_ends(word, known), -self._uses[known], known) for slips, known in found)
        return min(keys)[-1] if found else None

    def near(self, word: str, *firsts: str) -> Iterator[tuple[int, str]]:
        """Give each known word that begins by one of `firsts`, within what `word` forgives, and its slips."""
        most, letters = tolerance(word, IN_SEARCH), _letters(word)
        for first in firsts if most else ():
            for length in range(len(word) - most, len(word) + most + 1):
                for bits, known in self._groups.get((first, length), ()):
                    if (letters ^ bits).bit_count() <= 2 * most and (slips := osa(word, known, most)) <= most:
                        yield slips, known


def _letters(word: str) -> int:
    bits = 0
    for char in word:
        bits |= 1 << (ord(char) & 31)
    return bits


def _shared_ends(a: str, b: str) -> int:
    return shared_start(a, b) + shared_start(a[::-1], b[::-1])


def shared_start(a: str, b: str) -> int:
    """How many letters two words share at their beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))
