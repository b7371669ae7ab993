"""Confidence: when a result is an answer, when only a suggestion, when nothing is covered.

A score moves with the articles, so thresholds are computed from labelled questions each time that an index is
built, and stored with it. No score is rescaled by its question's best: any question would look answered.
"""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

IDLE_SUGGESTION = 0.15
"""What a suggestion where no article answers costs: little, since the reader sees at once that they do not.

Measured on 229 questions: 0.05 suggests to three of 42 that no article answers, 0.15 to one, for one of 187 answerable
ones more left without anything; 0.3 leaves ten more.
"""


class Band(StrEnum):
    """How far the best result can be trusted."""

    ANSWER = "answer"
    SUGGESTION = "suggestion"
    NOT_COVERED = "not_covered"


class Evidence(NamedTuple):
    """What speaks for the best article: its score, and how much (‰) of the question's rarity it holds."""

    score: int
    share: int

    @property
    def weight(self) -> int:
        """Give both as one number: measured, it tells covered questions from others better than either."""
        return self.score * self.share // 1000


class Thresholds(NamedTuple):
    """The least weight of evidence for an answer and for a suggestion."""

    answer: int
    suggestion: int

    def band(self, evidence: Evidence) -> Band:
        """Say which band this evidence reaches; without any, nothing is covered."""
        return self.reached(evidence.weight) if evidence.weight else Band.NOT_COVERED

    def reached(self, weight: int) -> Band:
        """Say which band a weight, even below 0, reaches."""
        if weight >= self.answer:
            return Band.ANSWER
        return Band.SUGGESTION if weight >= self.suggestion else Band.NOT_COVERED


class ScoredQuestion(NamedTuple):
    """How a labelled question fared: its weight of evidence, whether the first, or any shown, was right."""

    weight: int
    first: bool
    shown: bool


def thresholds(scored: Iterable[ScoredQuestion], unset: Thresholds, cost: float = 1) -> Thresholds:
    """Choose the thresholds that serve these questions best; `unset` where none is right or none is wrong.

    What counts is the share of right answers given and the share of wrong ones held back, `cost` times as much, however
    many questions of either sort there are. An answer that is not the first shown counts neither way. An answer starts
    half way between the last question worth it and the next. Suggestions start just above one that is not worth it:
    among cuts whose gains differ by less than one question shown, the one that shows most, lest a word moved in an
    article should choose.
    """
    tried = list(scored)
    right, wrong = sum(one.first for one in tried), sum(not one.shown for one in tried)
    shown = sum(one.shown for one in tried)
    if not right or not wrong:
        return unset
    answer = max(_cuts([(one.weight, one.first, not one.shown) for one in tried], 1 / right, cost / wrong))
    start = (answer.low + answer.high) // 2 + 1
    suggestions = _cuts([(one.weight, one.shown, not one.shown) for one in tried], 1 / shown, IDLE_SUGGESTION / wrong)
    alike = [cut for cut in suggestions if cut.gain > max(suggestions).gain - 1 / shown]
    least = max(alike, key=lambda cut: (sum(one.shown for one in tried if one.weight > cut.low), cut)).low
    return Thresholds(start, min(start, least + 1))


class _Cut(NamedTuple):
    """A place between two neighbouring weights, and what answering above it gains."""

    gain: float
    low: int
    high: int


def _cuts(told: Iterable[tuple[int, bool, bool]], gained: float, lost: float) -> list[_Cut]:
    """Every cut; the greatest is the one that gains most, the highest if several do.

    Of each question, its weight, whether answering gains there, whether it loses; each gain and each loss counts as
    much as any other.
    """
    gains, losses = Counter[int](), Counter[int]()
    for weight, gains_there, loses_there in told:
        gains[weight] += gains_there
        losses[weight] += loses_there
    weights = sorted({min({0, *gains}), *gains}, reverse=True)
    cuts, right, wrong = [], 0, 0
    for high, low in pairwise([weights[0] + 1, *weights]):
        cuts.append(_Cut(right * gained - wrong * lost, low, high))
        right, wrong = right + gains[low], wrong + losses[low]
    return cuts
