"""Subjects: which article a question is about, or none, learned from questions; a complement naive Bayes.

Each word of a question, each pair of neighbours and each run of four letters speaks for the subjects whose questions
hold it, as much as it is rare in those of all the others (Rennie and others, ICML 2003). Learning is counting: nothing
is drawn at random, and a question is judged as if it had never been learned by taking its own counts away.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple

from assistant.words.folding import fold

NONE = ""
"""The subject of the questions that no article answers."""

TOLD = "*"
"""The subject of the sentences that only tell: who writes, since when, how to be reached."""

UNIT = 1000
PRIOR = 100
"""What every feature counts in every subject before any question is read, in thousandths."""

RUN = 4
_WORD = re.compile(r"[a-z0-9]+")


class Odds(NamedTuple):
    """How much a question of so many words speaks for each subject, in thousandths of a natural logarithm."""

    ranked: list[tuple[str, int]]
    words: int = 0

    @property
    def articles(self) -> list[str]:
        """The articles, the best first."""
        return [subject for subject, _ in self.ranked if subject != NONE]

    @property
    def evidence(self) -> int:
        """How much more the question speaks for the best article than for none; below 0 where for none more."""
        told = dict(self.ranked)
        return told[self.articles[0]] - told.get(NONE, 0) if self.articles else 0

    def beside(self, other: Odds) -> Odds:
        """The mean of these odds and of others for the same subjects."""
        return _ranked({subject: (odds + other.of(subject)) / 2 for subject, odds in self.ranked}, self.words)

    def of(self, subject: str) -> int:
        """How much the question speaks for a subject; less than for any other where it is not known."""
        return dict(self.ranked).get(subject, min((odds for _, odds in self.ranked), default=0) - 1)


class Subjects(NamedTuple):
    """What every feature counts in the questions of each subject, and what all features do; how many are `known`.

    `told` is what each counts in the sentences that only tell.
    """

    counts: dict[str, dict[str, int]]
    totals: dict[str, int]
    told: dict[str, int]
    known: int = 0

    def odds(self, question: str, learned: str | None = None) -> Odds:
        """How much `question`, any string, speaks for each subject; as one of `learned` that was never learned."""
        held = features(question)
        own = sum(held.values()) if learned is not None else 0
        totals = {subject: total - own * (subject == learned) for subject, total in self.totals.items()}
        every, known = sum(totals.values()), 0
        odds = dict.fromkeys(totals, 0.0)
        for feature, weight in held.items():
            counted = self.counts.get(feature, {})
            taken = {learned: weight} if learned is not None else {}
            among = sum(counted.values()) - sum(taken.values())
            if among <= 0:
                continue
            known += weight
            for subject, count in counted.items():
                others = among - count + taken.get(subject, 0)
                odds[subject] += weight * math.log((PRIOR + among) / (PRIOR + others))
        for subject, total in totals.items():
            odds[subject] += known * math.log(PRIOR * len(self.counts) + every - total)
        return _ranked(odds, len(question.split()))

    def telling(self, text: str) -> int:
        """How much more `text`, any string, speaks for background, which asks nothing, than for any question."""
        asked, told, known, odds = sum(self.totals.values()), sum(self.told.values()), 0, 0.0
        for feature, weight in features(text).items():
            here, elsewhere = self.told.get(feature, 0), sum(self.counts.get(feature, {}).values())
            if here or elsewhere:
                known += weight
                odds += weight * math.log((PRIOR + here) / (PRIOR + elsewhere))
        every = PRIOR * self.known
        return round(odds + known * math.log((every + asked) / (every + told)))


def _ranked(odds: Mapping[str, float], words: int) -> Odds:
    ranked = sorted(((subject, round(one)) for subject, one in odds.items()), key=lambda one: (-one[1], one[0]))
    return Odds(ranked, words)


def learn(questions: Iterable[tuple[str, str]]) -> Subjects:
    """Learn from questions and the subject of each, and from sentences that only tell."""
    counts: dict[str, dict[str, int]] = {}
    totals: dict[str, int] = {}
    told: dict[str, int] = {}
    for question, subject in questions:
        held = features(question)
        for feature, weight in held.items():
            counted, name = (told, feature) if subject == TOLD else (counts.setdefault(feature, {}), subject)
            counted[name] = counted.get(name, 0) + weight
        if subject != TOLD:
            totals[subject] = totals.get(subject, 0) + sum(held.values())
    return Subjects(counts, totals, told, len(counts.keys() | told.keys()))


def features(question: str) -> dict[str, int]:
    """The words and pairs of a question, and its runs of four letters; each kind weighs as one unit vector.

    >>> features("Un GIP")
    {'gip': 577, 'un': 577, 'un gip': 577, '# gip': 577, '# un ': 577, '#gip ': 577}
    """
    words = _WORD.findall(fold(question))
    said = {*words, *(f"{one} {two}" for one, two in pairwise(words))}
    spaced = [f" {word} " for word in words]
    runs = {f"#{word[at : at + RUN]}" for word in spaced for at in range(max(1, len(word) - RUN + 1))}
    return {one: round(UNIT / math.sqrt(len(kind))) for kind in (said, runs) for one in sorted(kind)}
