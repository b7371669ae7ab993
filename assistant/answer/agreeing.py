"""Agreeing: whether words say yes, no, or that one does not know, by how they begin."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from assistant.retrieval.analysis import Token
from assistant.words.little_words import (
    AGREEING,
    COURTESIES,
    IGNORING,
    NEGATIONS,
    PLAIN_WORDS,
    REFUSING,
    RESERVING,
)

LONGEST = max(map(len, (*AGREEING, *REFUSING, *IGNORING)))
REPLYING_WORDS = COURTESIES | PLAIN_WORDS | {word for said in (*AGREEING, *REFUSING, *IGNORING) for word in said}
"""The words of a text that says yes, no or a doubt and nothing of a subject."""

AGREERS, REFUSERS = (frozenset(one[0] for one in said if len(one) == 1) for said in (AGREEING, REFUSING))


class Said(Enum):
    """What is replied to a question by yes or no."""

    YES = True
    NO = False
    UNKNOWN = None


class Agreement(NamedTuple):
    """What is said, and by how many of the first words."""

    said: Said
    length: int

    def holds(self, rest: Sequence[Token]) -> bool:
        """Whether nothing in the `rest` of the words makes something else of it: « oui, mais… », « oui ou non »."""
        against = {Said.YES: NEGATIONS | REFUSERS, Said.NO: AGREERS}.get(self.said, frozenset())
        return not is_reserved(rest) and all(one.word not in against for one in rest)


def is_reserved(words: Sequence[Token]) -> bool:
    """Whether one of the words reserves what is said; « où » is no « ou »."""
    return any(one.typed.lower() in RESERVING for one in words)


def agreement(words: Sequence[Token]) -> Agreement | None:
    """What words say by their longest beginning that says yes, no or neither, None where none does."""
    typed = tuple(one.word for one in words[:LONGEST])
    ways = ((Said.YES, AGREEING), (Said.NO, REFUSING), (Said.UNKNOWN, IGNORING))
    found = [Agreement(said, len(one)) for said, all_ in ways for one in all_ if typed[: len(one)] == one]
    return max(found, key=lambda one: one.length, default=None)
