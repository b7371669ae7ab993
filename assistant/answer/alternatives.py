"""Alternatives: the mentions that a question leaves open: two choices, « un GIP ou une commune », and two things.

Of « mon devis.pdf et une photo de 12 Mo », only one weighs 12 Mo.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.answer.denial import Sentences
from assistant.answer.mentions import Mention
from assistant.retrieval.analysis import Token
from assistant.words.little_words import ALTERNATIVES, DETERMINERS

WIDTH = 3
"""How many words after « et une » may name another thing."""


class Family(NamedTuple):
    """Facts that one thing has, and the stems of the nouns for it."""

    facts: frozenset[str]
    nouns: frozenset[str]


def alternatives(mentions: Sequence[Mention], said: Sentences) -> Iterator[Mention]:
    """The mentions of one fact that « ou », « et » or a comma joins."""
    ends: dict[tuple[str, int], list[Mention]] = {}
    for one in mentions:
        ends.setdefault((one.fact, one.last), []).append(one)
    for one in mentions:
        joined = False
        for at in said.back(one.first):
            word, between = said.words[at].word, said.between(at)
            joined = joined or "," in between or "/" in between or word in ALTERNATIVES
            others = [other for other in ends.get((one.fact, at), ()) if other.value != one.value]
            if joined and others:
                yield from (one, *others)
            if word not in ALTERNATIVES and not said.is_passed(at, one.fact):
                break


def of_two_things(mentions: Sequence[Mention], words: Sequence[Token], families: Sequence[Family]) -> Iterator[Mention]:
    """The mentions of facts of one family that « et un » parts between two things: one has a size, the other a name."""
    for family in families:
        own = [one for one in mentions if one.fact in family.facts]
        for joint in range(len(words) - 2) if own else ():
            if words[joint].word in ALTERNATIVES and words[joint + 1].word in DETERMINERS:
                told = [one for one in own if words[one.first].sentence == words[joint].sentence]
                before = [one for one in told if one.last < joint]
                after = [one for one in told if one.first > joint]
                named = {at for one in after for at in one.places if not words[at].word.isdecimal()}
                another = range(joint + 2, min(joint + 2 + WIDTH, len(words)))
                if before and any(words[at].stem in family.nouns or at in named for at in another):
                    yield from (*before, *after) if after else ()
