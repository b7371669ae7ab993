"""The words of a message as they are compared: runs of letters or of digits, folded, each where it stands."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.words.folding import fold_word

_TYPED = re.compile(r"[^\W_]+")
_RUN = re.compile(r"[a-z]+|[0-9]+")
ENDING = 2
"""How many letters more a word may have at its end and be the same: plurals, feminine forms."""
STEM = 5
"""From how many letters a word forgives an ending."""


class MessageWord(NamedTuple):
    """A run of letters or digits, folded, no zero before a number, and the typed characters that it comes from."""

    text: str
    start: int
    end: int


def words_of(text: str) -> list[MessageWord]:
    """The words of a text, in order.

    >>> [word.text for word in words_of("[BR-CO-03] l’élément 20003")]
    ['br', 'co', '3', 'l', 'element', '20003']
    """
    found = []
    for typed in _TYPED.finditer(text):
        for run in _RUN.findall(fold_word(typed[0])):
            found.append(MessageWord(run.lstrip("0") or run[:1], typed.start(), typed.end()))
    return found


def same(word: str, other: str) -> bool:
    """Whether two words are one, but for the ending of a long one: they have then one `beginning`.

    >>> same("obligatoires", "obligatoire"), same("code", "codes")
    (True, False)
    """
    short, long = sorted((word, other), key=len)
    return short == long or (len(short) >= STEM and long.startswith(short) and len(long) - len(short) <= ENDING)


def beginning(word: str) -> str:
    """What the words that are the `same` as this one begin with too."""
    return word[:STEM]
