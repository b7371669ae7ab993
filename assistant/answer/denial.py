"""Denial: the mentions that a question takes back, « n'est pas un exe », « sans .exe », « autre qu'une commune ».

A denial reaches a mention through little words, nouns and verbs of handling, never over a comma or any other word. The
portal that « n'accepte pas mon exe » denies that it passes, not that it is one: such verbs are data, as are all words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from assistant.answer.mentions import Mention
from assistant.retrieval.analysis import Token
from assistant.words.little_words import (
    ADDING,
    BEFORE_DENIED_VERBS,
    BETWEEN_NUMBERS,
    BETWEEN_VERB_AND_NEGATION,
    EXCLUSIONS,
    INVERTED_SUBJECTS,
    JUDGING_VERBS,
    NEGATIONS,
    PASSED_BY_DENIALS,
)

_APART = re.compile(r"[,;:(]|\s[-–—]\s")
_COMPARED = re.compile(r"[<>≤≥≠~≈±]|!=")
"""What makes of the value that follows it a bound, an estimate or another value."""

_RANGED = re.compile(r"\d\s?[/–—-]\s?$")
"""What makes of two numbers a range: « 8-12 Mo », and not « facture 118 / destinataire »."""

_LONGEST = max(map(len, EXCLUSIONS))
_FARTHEST = 16
"""How many words before a mention may speak of it."""


class Sentences(NamedTuple):
    """The words of a question and, by fact, the stems of the nouns that may present what is mentioned of it."""

    text: str
    words: Sequence[Token]
    presenting: Mapping[str, frozenset[str]]
    typed: frozenset[int]
    """The places of what is typed: « pas un PDF de 12 Mo » denies both."""

    def before(self, place: int) -> Iterator[int]:
        """The places before one, the nearest first, as far as no comma or end of a sentence parts them."""
        for at in self.back(place):
            if _APART.search(self.between(at)):
                return
            yield at

    def back(self, place: int) -> Iterator[int]:
        """The places before one in its sentence, the nearest first."""
        for at in range(place - 1, max(place - 1 - _FARTHEST, -1), -1):
            if self.words[at].sentence != self.words[place].sentence:
                return
            yield at

    def is_passed(self, place: int, fact: str) -> bool:
        """Whether a denial reaches over a word to a mention of a fact."""
        token = self.words[place]
        return place in self.typed or token.word in PASSED_BY_DENIALS or token.stem in self.presenting[fact]

    def between(self, place: int) -> str:
        """What stands between a word and the next."""
        return self.text[self.words[place].end : self.words[place + 1].start]


def denied(mentions: Sequence[Mention], said: Sentences) -> Iterator[Mention]:
    """The mentions that the question denies or compares to, and those made of the very words that deny another."""
    denials = {
        one: place
        for one in mentions
        if (place := _denial(one, said)) is not None and not _is_of_another(place, one, mentions, said)
    }
    denying = {(one.fact, place) for one, place in denials.items()}
    for one in mentions:
        used = one.value is not False and any((one.fact, at) in denying for at in one.places)
        if one in denials or used or _compared(one, said):
            yield one


def _denial(one: Mention, said: Sentences) -> int | None:
    """The place of the word that denies a mention."""
    words = said.words
    if one.value is not False:
        for at in range(one.first + 1, one.last):
            if at not in one.places and _denies(at, said):
                return at
    reached = list(said.before(one.first)) if words[one.first].word not in NEGATIONS else []
    for step, at in enumerate(reached):
        if words[at].word in NEGATIONS:
            return at if _denies(at, said) else None
        run = [words[place].word for place in reached[step : step + _LONGEST]]
        if words[at].word in BEFORE_DENIED_VERBS or any(
            tuple(reversed(run[:length])) in EXCLUSIONS for length in range(1, len(run) + 1)
        ):
            return at
        if not said.is_passed(at, one.fact):
            return None
    return None


def _is_of_another(negation: int, one: Mention, mentions: Sequence[Mention], said: Sentences) -> bool:
    """Whether a negation is a word of another fact: « premiers pas », « pas sous mandat d'une commune ».

    It denies what is typed all the same, « sans pièce jointe de 12 Mo », and what shares a word with the other: « pas
    joint » is said of any piece in « pas joint mon RIB ».
    """
    others = (
        other
        for other in mentions
        if other.fact != one.fact and negation in other.places and other.places.isdisjoint(one.places)
    )
    return not one.places & said.typed and any(len(other.places) > 1 for other in others)


def _denies(place: int, said: Sentences) -> bool:
    """Whether a word denies, and no verb before it says what happens to a thing or asks whether it is so."""
    if said.words[place].word not in NEGATIONS:
        return (said.words[place].word,) in EXCLUSIONS
    if said.words[place].word in ADDING and place - 1 in said.typed:
        return False  # « 8 Mo plus une facture de 2 Mo »
    words = (said.words[at].word for at in said.before(place))
    verb = next((word for word in words if word not in BETWEEN_VERB_AND_NEGATION), "")
    return verb not in INVERTED_SUBJECTS and not verb.startswith(JUDGING_VERBS)


def _compared(one: Mention, said: Sentences) -> bool:
    """Whether a sign or another number stands before what is typed: « < 12 Mo », « != exe », « 8 à 12 Mo »."""
    words = [token.word for token in said.words[max(one.first - 2, 0) : one.first + 1]]
    number, joint, value = words if len(words) > 2 else ("", "", "")
    range_ = number.isdecimal() and joint in BETWEEN_NUMBERS and value.isdecimal()
    start, end = said.words[one.first].start, said.words[one.last].end
    around = said.text[max(start - 4, 0) : start], said.text[end : end + 2]
    range_ = range_ or (value[:1].isdecimal() and _RANGED.search(around[0]) is not None)
    return not one.by_pattern and (range_ or any(map(_COMPARED.search, around)))
