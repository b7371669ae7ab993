"""Weights: what a token is worth in each row, as plain data that says the same wherever it was kept.

They are whole numbers: a score is the same whatever the order of the additions, here and in the page.
"""

import math
from collections.abc import Mapping
from typing import NamedTuple

SCALE = 1000
EXACT = "="  # before a whole word: a stem counts 1, and the word as written 0.3 more
EXACT_SHARE = 30
WHOLE = 100


class Weights(NamedTuple):
    """The weights of tokens in one kind of row, the articles or the passages.

    `postings` give each token, in order, its weight in each row that holds it; `uses`, how many titles and texts do.
    """

    rows: int
    postings: dict[str, dict[int, int]]
    uses: dict[str, int]

    def of(self, token: str) -> Mapping[int, int]:
        """Give the weight of `token` in each row that holds it."""
        return self.postings.get(token, {})

    def idf(self, stem: str) -> int:
        """Say how rare a stem is among all rows, whatever the field."""
        return self.rarity(len(self.of(stem)))

    def rarity(self, frequency: int) -> int:
        """Say how rare what stands in so many rows is."""
        return round(SCALE * (math.log(max(self.rows, 1) / (frequency + 1)) + 1))

    def score(self, wanted: Mapping[str, int]) -> dict[int, int]:
        """Add up the weights of the tokens wanted, each counted so many hundredths."""
        total: dict[int, int] = {}
        for token, hundredths in wanted.items():
            for row, weight in self.of(token).items():
                total[row] = total.get(row, 0) + hundredths * weight
        return total
