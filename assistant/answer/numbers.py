"""Numbers: the SIREN or the SIRET that a question holds, which a directory may know."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.intake.identifiers import read_siret

_BLANK = "[ \u00a0\u2009\u202f.]"
_NUMBER = re.compile(
    rf"(?<![\w.,-])(?:\d{{3}}{_BLANK}?\d{{3}}{_BLANK}?\d{{3}}(?:{_BLANK}?\d{{5}}|{_BLANK}\d{{3}}{_BLANK}\d{{2}})?)(?![\w]|[.,]\d)"
)
_CALLED = re.compile(
    r"(?:\bnum[ée]ro\s+(?:de\s+)?)?\b(?:siret|siren)\b(?:\s*(?:n\s*[°o]|num[ée]ro|:))*\s*$", re.IGNORECASE
)


class Numbered(NamedTuple):
    """A number that a question holds: its digits, the characters that it covers, and where the word before it begins.

    « le SIRET 213 100 555 00013 » : the word « SIRET » only says what the number is.
    """

    digits: str
    start: int
    end: int
    called: int


def number_in(question: str) -> Numbered | None:
    """The only entity that a question names by a number with a right key; None when there is none, or several.

    >>> number_in("le SIRET 732 829 320 00074 est-il exclu ?")
    Numbered(digits='73282932000074', start=9, end=26, called=3)
    >>> number_in("le 06 12 34 56 78"), number_in("732829320 et 552100554")
    (None, None)
    """
    found = []
    for match in _NUMBER.finditer(question):
        read = read_siret(match[0])
        if read.problem is None:
            word = _CALLED.search(question[: match.start()])
            found.append(Numbered(read.digits, *match.span(), word.start() if word else match.start()))
    if len({one.digits[:9] for one in found}) != 1:
        return None
    return max(found, key=lambda one: len(one.digits))


def without_word(question: str, number: Numbered) -> str:
    """The question without the word that says that the number is one: its characters keep their places."""
    return question[: number.called] + " " * (number.start - number.called) + question[number.start :]
