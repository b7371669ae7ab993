"""Mentions: what a stretch of a question says of one fact, and which mentions stand among the words around them.

A longer mention holds a shorter one; a pattern cancels or weakens, another noun may take it as its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from assistant.answer.patterns import FactPatterns, Match, Matcher, Spans
from assistant.model.facts import Lookup
from assistant.retrieval.analysis import Token
from assistant.words.little_words import DEMONSTRATIVES, DETERMINERS, OF, STOP_WORDS
from assistant.words.sizes import TypedSize

Stated = bool | int | str | TypedSize
"""A value as a question states it; the text of a choice that is not known for certain is kept as typed."""


class UnownedSize(NamedTuple):
    """A size of which no word says what it is the size of, and the places of the words that say it."""

    value: Stated
    places: frozenset[int]


class Mention(NamedTuple):
    """A fact, the value read for it, and the places of the words that say so.

    A weak mention informs a decision and cannot lead to one: « en Nouvelle-Calédonie » says where, not who.
    """

    fact: str
    value: Stated
    places: frozenset[int]
    weak: bool = False
    by_pattern: bool = False
    """Whether a pattern says it, and not a name: « ma facture » says who speaks whatever words it stands among."""

    @property
    def first(self) -> int:
        """Where it begins."""
        return min(self.places)

    @property
    def last(self) -> int:
        """Where it ends."""
        return max(self.places)


def standing(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions that no longer one holds: in « lot XML », « XML » is no format of a file."""
    found = list(dict.fromkeys(mentions))
    return [one for one in found if not any(_holds(other, one) for other in found)]


def _holds(one: Mention, other: Mention) -> bool:
    return other.places < one.places and (one.fact == other.fact or not other.by_pattern)


def spans(mentions: Iterable[Mention]) -> dict[str, list[tuple[int, int]]]:
    """Where each fact is mentioned."""
    placed: dict[str, list[tuple[int, int]]] = {}
    for one in mentions:
        placed.setdefault(one.fact, []).append((one.first, one.last))
    return placed


def agreed(mentions: Iterable[Mention]) -> dict[str, Stated]:
    """The facts on which all mentions agree; two values of one fact leave it open."""
    values: dict[str, list[Stated]] = {}
    for one in mentions:
        seen = values.setdefault(one.fact, [])
        if one.value not in seen:
            seen.append(one.value)
    return {fact: seen[0] for fact, seen in values.items() if len(seen) == 1}


def at_odds(mentions: Iterable[Mention], lookups: Iterable[Lookup]) -> Iterator[Mention]:
    """The mentions of a fact and of what names it that cannot both be so: « le GCS et le GCSMS »."""
    said = list(mentions)
    for lookup in lookups:
        names = [one for one in said if one.fact == lookup.origin]
        kinds = [one for one in said if one.fact == lookup.target]
        if any(kind.value not in lookup.rows.get(str(name.value), ()) for name in names for kind in kinds):
            yield from (*names, *kinds)


def told_elsewhere(mentions: Iterable[Mention], kin: frozenset[str], beside: frozenset[str]) -> Iterator[Mention]:
    """The mentions of a fact, or of what names it, whose words say a fact asked beside it, where others say it alone.

    In « je suis artisan, la mairie doit-elle recevoir ? », « artisan » is the size of who sends, and not who receives.
    """
    said = list(mentions)
    other = {one.places for one in said if one.fact in beside}
    own = [one for one in said if one.fact in kin]
    if any(one.places not in other for one in own):
        yield from (one for one in own if one.places in other)


def taken_up(mentions: Iterable[Mention], words: Sequence[Token], kin: frozenset[str]) -> Iterator[Mention]:
    """The mentions that only take up what a sentence before named: « une communauté urbaine. Cette collectivité … »."""
    own = [one for one in mentions if one.fact in kin]
    for one in own:
        points = one.first > 0 and words[one.first - 1].word in DEMONSTRATIVES
        if points and any(words[other.first].sentence < words[one.first].sentence for other in own):
            yield one


def in_context(
    mentions: Sequence[Mention], question: Matcher, patterns: Mapping[str, FactPatterns]
) -> Iterator[Mention]:
    """The mentions that nothing around them cancels, marked where something weakens them."""
    placed = spans(mentions)
    never = {fact: list(question.find(patterns[fact].never, placed)) for fact in placed}
    weak = {fact: list(question.find(patterns[fact].weak, placed)) for fact in placed}
    for one in mentions:
        if not cancelled(one, never[one.fact]) and not _foreign(one, question, placed, patterns):
            yield one._replace(weak=any(_strikes(match, one) for match in weak[one.fact]))


def cancelled(one: Mention, never: Iterable[Match]) -> bool:
    """Whether one of the ways of saying that a mention is none of its fact speaks of it."""
    return any(_strikes(match, one) for match in never)


def _strikes(match: Match, mention: Mention) -> bool:
    """Whether a match speaks of this mention: a pattern without « {} » speaks of every mention of its fact."""
    return not any(part.fact == mention.fact for part in match.pattern) or mention.places <= match.places


def _foreign(one: Mention, question: Matcher, placed: Spans, patterns: Mapping[str, FactPatterns]) -> bool:
    """Whether what is mentioned only completes another noun: « le boulanger de la commune »."""
    heads, words = patterns[one.fact].heads, question.words
    of = _before(one.first, words, DETERMINERS)
    if not heads or of is None or words[of].word not in OF:
        return False
    head = _before(of, words, frozenset())
    if head is None or words[head].word in STOP_WORDS:
        return False
    return not any(match.last == head for match in question.find(heads, placed))


def _before(place: int, words: Sequence[Token], passed: frozenset[str]) -> int | None:
    """The place of the word before, those in `passed` left out; None at the beginning of the sentence."""
    sentence = words[place].sentence
    place -= 1
    while place >= 0 and words[place].word in passed:
        place -= 1
    return place if place >= 0 and words[place].sentence == sentence else None
