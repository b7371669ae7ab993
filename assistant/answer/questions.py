"""Questions: a text that asks several, each with what is told before it; each then has its own answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from assistant.answer.answer import Answer, AnswerKind
from assistant.answer.hearing import TELLING, HeardText
from assistant.answer.sentences import Sentence, sentences
from assistant.engine.decision import Status

MOST = 4
"""How many questions of a text have answers of their own."""


class Question(NamedTuple):
    """A question as it stands in the text, and the part of the text from the question before it to its end."""

    asked: str
    heard: HeardText


def questions(heard: HeardText) -> list[Question]:
    """The questions of a text, none where it asks only one.

    What says little, « que faire ? », goes with the one before, and what is quoted is nobody's question. The sentences
    of a part keep their places, so that what each does is still known.
    """
    said = sentences(heard.text)
    asked = [one for one in said if one.number in heard.asking and one.asks and one.telling >= TELLING]
    asked = [one for one in asked if not _is_quoted(heard.text[: one.start])]
    if not 1 < len(asked) <= MOST:
        return []
    parts = list(_parts(said, [one.number for one in asked]))
    return [
        Question(heard.text[one.start : one.end] + " ?" * one.questions, _part(heard, part))
        for one, part in zip(asked, parts, strict=True)
    ]


def _is_quoted(before: str) -> bool:
    return before.count("«") > before.count("»") or before.count('"') % 2 == 1


def _parts(said: Sequence[Sentence], asked: Sequence[int]) -> Iterator[list[Sentence]]:
    """The sentences up to each question, what follows the last one with it."""
    bounds = [-1, *asked[:-1], said[-1].number]
    for place, first in enumerate(bounds[:-1]):
        yield [one for one in said if first < one.number <= bounds[place + 1]]


def _part(heard: HeardText, part: Sequence[Sentence]) -> HeardText:
    numbers = frozenset(one.number for one in part)
    first, last = part[0].start, part[-1].end
    text = "".join(mark if mark in "\n.?!;:" else " " for mark in heard.text[:first]) + heard.text[first:last]
    ways = (heard.asking, heard.closed, heard.elliptic, heard.bare, heard.told)
    return HeardText(text, *(way & numbers for way in ways))


def apart(whole: Answer, found: Iterable[tuple[str, Answer]]) -> list[tuple[str, Answer]]:
    """Of the answers to each question, those that say something of their own, the worst first; [] where one says all.

    « Un GIP est-il exclu ? Et plan.exe passe-t-il ? » has two. A passage beside a verdict of its own article says
    nothing more.
    """
    kept: list[tuple[str, Answer]] = []
    ranked = sorted(found, key=lambda one: _severity(one[1]), reverse=True)
    for question, one in ranked:
        if one.kind is AnswerKind.DECISION or (one.kind is AnswerKind.PASSAGE and one.hits):
            subjects = {_subject(other) for _, other in kept}
            if _subject(one) not in subjects and not (one.kind is AnswerKind.PASSAGE and _article(one) in _told(kept)):
                kept.append((question, one))
    told = whole.decision is None or _subject(whole) in [_subject(one) for _, one in kept]
    return kept if len(kept) > 1 and told else []


def _subject(found: Answer) -> str:
    return found.decision.decider.id if found.decision is not None else _article(found)


def _article(found: Answer) -> str:
    return found.hits[0].passage.article if found.hits else ""


def _told(kept: Iterable[tuple[str, Answer]]) -> set[str]:
    return {name for _, one in kept for name in (one.decision.articles if one.decision else [_article(one)])}


def _severity(found: Answer) -> float:
    """A verdict is told before what is not known, and that before what is only to read."""
    if found.decision is None:
        return -1.0
    outcomes = [one.id for one in found.decision.decider.model.outcomes]
    if found.decision.status is not Status.DECIDED:
        return 0.5
    return 1 + outcomes.index(found.decision.outcome or "") / len(outcomes)
