"""Weights: what a token in a row is worth, by BM25 in each field, as whole numbers.

Whole numbers make a score the same whatever the order of the additions, here and in the page.
"""

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache

from assistant.retrieval.store import Store

K1 = 1.2
B = 0.75
SCALE = 1000
EXACT = "="  # before a whole word: a stem counts 1, and the word as written 0.3 more
EXACT_SHARE = 30
WHOLE = 100


class Weights:
    """The weights of tokens in one kind of row: the articles, or the passages."""

    def __init__(self, store: Store, lengths: Mapping[str, Sequence[int]]) -> None:
        """Read weights from `store`; `lengths` are the numbers of words of each row, by field."""
        self._store = store
        self._lengths = lengths
        self.rows = max(map(len, lengths.values()), default=0)
        self._means = {field: _mean(of_rows) for field, of_rows in lengths.items()}
        self.of = lru_cache(maxsize=4096)(self._of)

    def _of(self, token: str) -> dict[int, int]:
        """Give the weight of `token` in each row that holds it, its fields added up."""
        found: dict[int, int] = {}
        for field, lengths in self._lengths.items():
            postings = self._store.postings(field, token)
            rarity = self._idf(len(postings))
            for row, times in postings:
                norm = K1 * (1 - B + B * lengths[row] / self._means[field])
                weight = rarity * times * (K1 + 1) / (times + norm)
                found[row] = found.get(row, 0) + round(SCALE * weight)
        return found

    def tokens(self) -> list[str]:
        """List every token that has a weight, in order."""
        return sorted({token for field in self._lengths for token in self._store.tokens(field)})

    def idf(self, stem: str) -> int:
        """Say how rare a stem is among all rows, whatever the field."""
        return self.rarity(len(self.of(stem)))

    def rarity(self, frequency: int) -> int:
        """Say how rare what stands in so many rows is."""
        return round(SCALE * self._idf(frequency))

    def _idf(self, frequency: int) -> float:
        return math.log(max(self.rows, 1) / (frequency + 1)) + 1

    def score(self, question: Mapping[str, int]) -> dict[int, int]:
        """Add up the weights of a question's tokens, each counted so many hundredths."""
        total: dict[int, int] = {}
        for token, hundredths in question.items():
            for row, weight in self.of(token).items():
                total[row] = total.get(row, 0) + hundredths * weight
        return total


def _mean(lengths: Sequence[int]) -> float:
    return sum(lengths) / len(lengths) if any(lengths) else 1.0
