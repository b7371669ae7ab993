"""Known phrasings: how people have asked what an article answers."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

WHOLE = 1000


class Phrasings(NamedTuple):
    """Every known phrasing: its article's row, its stems' weight, where each stands, and its stems sorted."""

    rows: list[int]
    totals: list[int]
    postings: dict[str, list[int]]
    rarity: dict[str, int]
    known: list[str]

    def closeness(self, question: Mapping[str, int]) -> dict[int, int]:
        """Give each row the Jaccard of the question and its closest phrasing, in thousandths.

        `question` holds the rarity of each of its stems: what is shared weighs as much as it is rare.
        """
        shared: dict[int, int] = {}
        for stem in question:
            for at in self.postings.get(stem, ()):
                shared[at] = shared.get(at, 0) + self.rarity[stem]
        asked = sum(question.values())
        closest: dict[int, int] = {}
        for at, weight in shared.items():
            near = WHOLE * weight // (asked + self.totals[at] - weight)
            row = self.rows[at]
            closest[row] = max(closest.get(row, 0), near)
        return closest


def phrasings(by_row: Mapping[int, Sequence[Sequence[str]]], rarity: Mapping[str, int]) -> Phrasings:
    """Index phrasings given as stems, by the row of their article."""
    rows: list[int] = []
    totals: list[int] = []
    postings: dict[str, list[int]] = {}
    known: list[str] = []
    for row, asked in by_row.items():
        for stems in filter(None, map(dict.fromkeys, asked)):
            for stem in stems:
                postings.setdefault(stem, []).append(len(rows))
            rows.append(row)
            known.append(" ".join(sorted(stems)))
            totals.append(sum(rarity[stem] for stem in stems))
    return Phrasings(rows, totals, postings, {stem: rarity[stem] for stem in postings}, known)
