"""Questions: a text that asks several, each with what is told before it; each then has its own answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from assistant.answer.answer import Answer, AnswerKind
from assistant.answer.definitions import Glossary
from assistant.answer.hearing import TELLING, HeardText, without
from assistant.answer.sentences import Sentence, sentences
from assistant.engine.decision import Status

MOST = 12
"""How many questions of a text have answers of their own: more than the part of it that is read can well hold."""

STOPPING = frozenset(("refused", "not_ready"))
"""The outcomes by which something cannot go on."""


class Question(NamedTuple):
    """A question as it stands in the text, and the part of the text from the question before it to its end."""

    asked: str
    heard: HeardText


def questions(heard: HeardText, glossary: Glossary) -> list[Question]:
    """The first questions of a text, none where it asks only one.

    What says little, « que faire ? », goes with the one before unless that one announces it or it asks for a word of
    the glossary, and what is quoted is nobody's question. What is told before the first question is told for all of
    them; words keep their places.
    """
    said = sentences(heard.text)
    whole = {one for one in said if one.telling >= TELLING or glossary.asked(heard.text[one.start : one.end])}
    asked = [
        (one if one in whole or before is None else before, one)
        for before, one in zip([None, *said], said, strict=False)
        if one.number in heard.asking
        and one.asks
        and (one in whole or (before is not None and before.announces))
        and not _is_quoted(heard.text[: one.start])
    ][:MOST]
    if len(asked) < 2:
        return []
    bounds = [-1, *(one.number for _, one in asked[:-1]), said[-1].number]
    first = [one.number for one in said if one.number < asked[0][0].number]
    return [
        Question(
            heard.text[begun.start : one.end] + " ?" * one.questions, _part(heard, said, first, bounds[at : at + 2])
        )
        for at, (begun, one) in enumerate(asked)
    ]


def _is_quoted(before: str) -> bool:
    return before.count("«") > before.count("»")


def _part(heard: HeardText, said: Sequence[Sentence], first: Sequence[int], bounds: Sequence[int]) -> HeardText:
    """What is heard of a question alone: what is told `first`, and what stands between two bounds."""
    own = frozenset(one.number for one in said if bounds[0] < one.number <= bounds[1])
    told = frozenset(first) - heard.asking
    left = heard._replace(text=without(heard.text, [one for one in said if one.number not in own | told]))
    ways = {
        name: getattr(left, name) & own for name in ("asking", "closed", "elliptic", "supposing", "bare", "stating")
    }
    return left._replace(**ways, told=left.told & (own | told))


def apart(whole: Answer, found: Iterable[tuple[str, Answer]]) -> list[tuple[str, Answer]]:
    """Of the answers to each question, those that say something of their own, the worst first, else as they are asked.

    None where one says all.

    « Un GIP est-il exclu ? Et plan.exe passe-t-il ? » has two. A passage beside a verdict of its own article says
    nothing more.
    """
    kept: list[tuple[str, Answer]] = []
    ranked = sorted(found, key=lambda one: _severity(one[1]), reverse=True)
    for question, one in ranked:
        if one.kind is AnswerKind.DECISION or (one.kind is AnswerKind.PASSAGE and one.hits):
            beside = one.kind is AnswerKind.PASSAGE and _article(one) in _told(kept)
            if not beside and not _is_said(one, [other for _, other in kept]):
                kept.append((question, one))
    told = whole.decision is None or _subject(whole) in [_subject(one) for _, one in kept]
    least = 1 if whole.decision is not None and not whole.understood else 2
    return kept if len(kept) >= least and told else []


def _subject(found: Answer) -> str:
    return found.decision.decider.id if found.decision is not None else _article(found)


def _is_said(one: Answer, kept: Iterable[Answer]) -> bool:
    """Whether an answer says nothing that others do not: of the same case, or of less than theirs."""
    facts = set(one.understood.items())
    return any(
        _subject(one) == _subject(other) and (facts <= (its := set(other.understood.items())) or its <= facts)
        for other in kept
    )


def _article(found: Answer) -> str:
    return found.hits[0].passage.article if found.hits else ""


def _told(kept: Iterable[tuple[str, Answer]]) -> set[str]:
    return {name for _, one in kept for name in (one.decision.articles if one.decision else [_article(one)])}


def _severity(found: Answer) -> int:
    """What stops somebody is told before other verdicts, those before what is not known, and last what is to read."""
    if found.decision is None:
        return 0
    if found.decision.status is not Status.DECIDED:
        return 1
    return 3 if found.decision.outcome in STOPPING else 2
