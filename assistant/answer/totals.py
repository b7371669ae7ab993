"""Totals: what several things of one size weigh together, « treize photos de 9,5 Mo et une facture de 3 Mo »."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.answer.mentions import Mention
from assistant.retrieval.analysis import Token
from assistant.words.sizes import TypedSize, show_size

AROUND = 6
"""How many words before a size may count the things of that size."""
MANY = range(2, 1000)


def total(sizes: Sequence[Mention], words: Sequence[Token], things: frozenset[str]) -> Mention | None:
    """The size of all the things together, with the fact of one of them; None where none of them is counted.

    `things` are the stems of what is counted: « photo », « annexe ».
    """
    counted = [(_count(one, words, things), one) for one in sizes if isinstance(one.value, int | TypedSize)]
    if not any(count in MANY for count, _ in counted):
        return None
    whole = TypedSize(0, 0, "")
    for count, one in counted:
        size = one.value if isinstance(one.value, TypedSize) else TypedSize(int(one.value), int(one.value), "")
        added = (mine + count * other for mine, other in zip(_figures(whole), _figures(size), strict=True))
        decimal, binary, less, more = added
        whole = TypedSize(decimal, binary, show_size(decimal), less, more)
    return Mention(sizes[0].fact, whole, frozenset().union(*(one.places for _, one in counted)))


def _figures(size: TypedSize) -> tuple[int, int, int, int]:
    return size.decimal, size.binary, size.less, size.more


def _count(one: Mention, words: Sequence[Token], things: Iterable[str]) -> int:
    """How many things are of this size: the number before one of them, 1 where nothing counts them."""
    for at in range(one.first - 1, max(one.first - AROUND, 0), -1):
        if words[at].sentence != words[one.first].sentence:
            break
        if words[at].stem in things and words[at - 1].word.isdecimal():
            return int(words[at - 1].word) if int(words[at - 1].word) in MANY else 1
    return 1
