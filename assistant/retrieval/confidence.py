"""Confidence: when a result is an answer, when only a suggestion, when nothing is covered.

A score moves with the articles, so thresholds are computed from labelled questions each time that an index is
built, and stored with it. No score is rescaled by its question's best: any question would look answered.
"""

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
        """Say which band this evidence reaches."""
        if evidence.weight and evidence.weight >= self.answer:
            return Band.ANSWER
        return Band.SUGGESTION if evidence.weight and evidence.weight >= self.suggestion else Band.NOT_COVERED


class ScoredQuestion(NamedTuple):
    """How a labelled question fared: its weight of evidence, whether the first, or any shown, was right."""

    weight: int
    first: bool
    shown: bool


def thresholds(scored: Iterable[ScoredQuestion], unset: Thresholds) -> Thresholds:
    """Choose the thresholds that serve these questions best; `unset` where none is right or none is wrong.

    What counts is the share of right answers given and the share of wrong ones held back, each as much, however many
    questions of either sort there are. An answer that is not the first shown counts neither way. An answer starts
    half way between the last question worth it and the next; suggestions start just above one that is not worth it.
    """
    tried = list(scored)
    right, wrong = sum(one.first for one in tried), sum(not one.shown for one in tried)
    shown = sum(one.shown for one in tried)
    if not right or not wrong:
        return unset
    answer = _cut([(one.weight, one.first / right - (not one.shown) / wrong) for one in tried])
    suggestion = _cut([(one.weight, one.shown / shown - IDLE_SUGGESTION * (not one.shown) / wrong) for one in tried])
    return Thresholds(sum(answer) // 2 + 1, min(suggestion[0] + 1, sum(answer) // 2 + 1))


def _cut(gains: list[tuple[int, float]]) -> tuple[int, int]:
    """Give the two neighbouring weights between which to cut: greatest gain above, the highest if equal."""
    weights = sorted({0, *(weight for weight, _ in gains)}, reverse=True)
    cuts = ((low, high) for high, low in pairwise([weights[0] + 1, *weights]))
    return max(cuts, key=lambda cut: sum(gain for weight, gain in gains if weight > cut[0]))
