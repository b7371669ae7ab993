"""Codes in a text, however their parts are joined: « BR-CO-10 », « br co 10 », « BRCO10 ».

A code of figures alone is one only near a word that announces it; one of letters alone only as it is written, in
capitals, or alone: « facture non conforme » is no NON_CONFORME.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from assistant.rejection.catalogue import Catalogue, CodeFamily, Message
from assistant.rejection.words import MessageWord, words_of

AROUND = 6
"""How many words before a number may announce it."""
BEFORE = 12
"""How many characters before a number that nothing knows a word that announces it may end."""
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9]*+(?:[-_.]++[A-Za-z0-9]++)*+")
"""A code, or a word: taken whole, it is not read again from each of its letters."""
_FIGURES = re.compile(r"(?<![\w.,/-])\d{3,5}(?![\w/-]|[.,]\d)")


class Characters(NamedTuple):
    """Where a text says something, by its characters."""

    start: int
    end: int

    def meets(self, other: Characters) -> bool:
        """Whether both share a character."""
        return self.start < other.end and other.start < self.end


class Coded(NamedTuple):
    """A code of the base, joined, as it is written, how many words that makes, and those of which one announces it."""

    message: Message
    written: str
    words: int
    near: frozenset[str]


def key_of(code: str) -> str:
    """The parts of a code joined: all that makes it this code and no other."""
    return "".join(word.text for word in words_of(code))


def coded(catalogue: Catalogue) -> dict[str, Coded]:
    """Each code of the catalogue by its key, and each name that counts alone: no text writes it in capitals as here."""
    found: dict[str, Coded] = {}
    for message in catalogue.messages:
        near = frozenset(word.text for one in message.near for word in words_of(one))
        for code in (*message.codes, *message.alone):
            found.setdefault(key_of(code), Coded(message, code, len(words_of(code)), near))
    return found


_OPENING = re.compile(r"^[ \t]*((?:\d{3}|\d{5})(?!\d))(?=[ \t]*(?::|[-\u2013\u2014][ \t])[ \t]*[^\W\d_])", re.MULTILINE)
"""Figures that open a line and what they announce: « 20001 : pas les droits »."""


def announcing(text: str, words: Sequence[MessageWord]) -> list[MessageWord]:
    """The words of a text, « code » put before figures that stand alone or open a line as a code does."""
    opening = {found.start(1) for found in _OPENING.finditer(text)}
    found: list[MessageWord] = []
    for word in words:
        if len(words) == 1 or word.start in opening:
            found.append(MessageWord("code", word.start, word.start))
        found.append(word)
    return found


def codes_in(
    text: str, words: Sequence[MessageWord], known: Mapping[str, Coded]
) -> Iterator[tuple[Characters, Message]]:
    """The codes that a text holds, the longest first where one begins another."""
    longest = max((one.words for one in known.values()), default=0)
    at = 0
    while at < len(words):
        for end in range(min(at + longest, len(words)), at, -1):
            one = known.get("".join(word.text for word in words[at:end]))
            if one is not None and _holds(text, words, at, end, one):
                yield Characters(words[at].start, words[end - 1].end), one.message
                at = end - 1
                break
        at += 1


def _holds(text: str, words: Sequence[MessageWord], at: int, end: int, one: Coded) -> bool:
    alone = end - at == len(words)
    if one.written.isdecimal():
        before = {word.text for word in words[max(0, at - AROUND) : at]}
        return end - at == 1 and (alone or bool(before & one.near))
    if any(char.isdecimal() for char in one.written):
        return True
    typed = text[words[at].start : words[end - 1].end]
    if re.fullmatch(r"[A-Z]+(_[A-Z]+)+", typed):
        return True
    capitals = typed == typed.upper() and text != text.upper()
    return alone or (capitals and re.sub(r"[\s-]+", "_", typed) == one.written)


def unknown_codes(
    text: str, words: Sequence[MessageWord], families: Sequence[CodeFamily], taken: Sequence[Characters]
) -> Iterator[tuple[Characters, CodeFamily]]:
    """What has the form of a code of one of the families and is no code of the base."""
    codes = (one for one in _CODE.finditer(text) if not one[0].isalnum())
    for found in (*codes, *_FIGURES.finditer(text)):
        span = Characters(*found.span())
        if any(span.meets(one) for one in taken):
            continue
        before = {word.text for word in words if word.end <= span.start and span.start - word.end <= BEFORE}
        family = next((one for one in families if _is_of(found[0].upper(), before, one)), None)
        if family is not None:
            yield span, family


def _is_of(code: str, before: set[str], family: CodeFamily) -> bool:
    if code.isdecimal():
        return bool(before & set(family.near))
    return any(code.startswith(one) for one in family.begins) and ("_" in code or any(map(str.isdecimal, code)))
