"""Totals: what several things of one size weigh together, « treize photos de 9,5 Mo et une facture de 3 Mo »."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.answer.mentions import Mention
from assistant.retrieval.analysis import Token
from assistant.words.little_words import OF
from assistant.words.sizes import TypedSize, show_size

AROUND = 6
"""How many words before a size may count the things of that size."""
MANY = range(2, 1000)


def total(sizes: Sequence[Mention], words: Sequence[Token], things: frozenset[str]) -> Mention | None:
    """The size of all the things together, with the fact of one of them; None where none of them is counted.

    `things` are the stems of what is counted: « photo », « annexe ».
    """
    counted = [(count(one, words, things), one) for one in sizes if isinstance(one.value, int | TypedSize)]
    if not any(number in MANY for number, _ in counted):
        return None
    whole = TypedSize(0, 0, "")
    for number, one in counted:
        of_one = _figures(_typed(one))
        added = (mine + max(number, 1) * other for mine, other in zip(_figures(whole), of_one, strict=True))
        decimal, binary, less, more = added
        whole = TypedSize(decimal, binary, show_size(decimal), less, more)
    return Mention(sizes[0].fact, whole, frozenset().union(*(one.places for _, one in counted)))


def largest(sizes: Sequence[Mention]) -> Mention:
    """The size of the heaviest of several things: where it passes, each of them does."""
    return max(sizes, key=lambda one: sum(_figures(_typed(one))[1::2]))


def is_of_a_thing(one: Mention, words: Sequence[Token], wholes: frozenset[str]) -> bool:
    """Whether a size is said of something, « une facture de 2 Mo », that is not one of the `wholes`: « au total »."""
    named = one.first - 2
    return named >= 0 and words[named + 1].word in OF and words[named].stem not in wholes


def _typed(one: Mention) -> TypedSize:
    value = one.value
    return value if isinstance(value, TypedSize) else TypedSize(int(value), int(value), "")


def _figures(size: TypedSize) -> tuple[int, int, int, int]:
    return size.decimal, size.binary, size.less, size.more


def count(one: Mention, words: Sequence[Token], things: frozenset[str]) -> int:
    """How many things are of this size: the number before one of them, 1 where none is there, 0 for no such thing."""
    for at in range(one.first - 1, max(one.first - AROUND, 0), -1):
        if words[at].sentence != words[one.first].sentence:
            break
        if words[at].stem in things:
            before = words[at - 1].word
            return int(before) if before.isdecimal() and int(before) in MANY else 1
    return 0
