"""Worlds: whether a question is about another service than the one that the base tells of.

« Un PDF de 12 Mo passe-t-il ? » is asked here, so it is about here; « … par Gmail ? » is not, nor what Canva accepts: a
name that nothing knows, where no word says that the question is about here, is another service's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from enum import Enum

from assistant.answer.patterns import Matcher, pattern
from assistant.model.base import Base
from assistant.retrieval.analysis import Token
from assistant.words.little_words import BEFORE_PLACES, DETERMINERS, JUDGING_VERBS, OF


class SpokenWorld(Enum):
    """Where a question is at home."""

    HERE = "here"
    UNSAID = "unsaid"
    DOUBTFUL = "doubtful"
    """A noun is completed by one that nothing knows, « mémoire de master »: articles are only suggested."""
    BOTH = "both"
    """Another service is named beside this one: articles are suggested and nothing is decided."""
    ELSEWHERE = "elsewhere"
    """Only another service is named."""

    @property
    def decides(self) -> bool:
        """Whether a decision may be told."""
        return self not in (SpokenWorld.BOTH, SpokenWorld.ELSEWHERE)


def world(
    base: Base, question: Matcher, asking: frozenset[int], known: Set[str], places: frozenset[int]
) -> SpokenWorld:
    """The world of a question; `known` are words that no service is called by, `places` those that state facts.

    A body that may be invoiced, « France Travail », is no other service where the question is about invoices.
    """
    here = any(question.find(map(pattern, _said(base, "here"))))
    named = any(
        question.words[match.first].sentence in asking and not (here and match.places <= places)
        for match in question.find(map(pattern, _said(base, "elsewhere")))
    )
    if named:
        return SpokenWorld.BOTH if here else SpokenWorld.ELSEWHERE
    if here:
        return SpokenWorld.HERE
    if any(_strangers(question.words, asking, known, places)):
        return SpokenWorld.ELSEWHERE
    return SpokenWorld.DOUBTFUL if any(completed(question.words, asking, known)) else SpokenWorld.UNSAID


def _said(base: Base, key: str) -> Iterator[str]:
    for contact in base.contacts.values():
        yield from getattr(contact, key)


def _strangers(
    words: Sequence[Token], asking: frozenset[int], known: Set[str], places: frozenset[int]
) -> Iterator[Token]:
    """The names that nothing knows and that do or take something: « par Wexor », « Wexor refuse mon fichier »."""
    asked = [(at, one) for at, one in enumerate(words) if one.sentence in asking]
    for number, (at, one) in enumerate(asked):
        if at in places or one.word in known or not one.word.isalpha() or not one.typed[:1].isupper():
            continue
        before = asked[number - 1][1] if number else None
        after = asked[number + 1][1] if number + 1 < len(asked) else None
        begins = before is None or before.sentence != one.sentence
        judges = after is not None and after.word.startswith(JUDGING_VERBS)
        if (judges and begins) or (before is not None and not begins and before.word in BEFORE_PLACES):
            yield one


def completed(words: Sequence[Token], asking: frozenset[int], known: Set[str]) -> Iterator[tuple[Token, Token]]:
    """The nouns that nothing knows and that complete another, each after that one: « mémoire de master »."""
    for at, one in enumerate(words):
        if one.sentence in asking and one.word not in known and one.word.isalpha():
            before = at - 1
            while before >= 0 and words[before].word in DETERMINERS and words[before].word not in OF:
                before -= 1
            if before > 0 and words[before].word in OF and words[before - 1].sentence == one.sentence:
                yield words[before - 1], one
