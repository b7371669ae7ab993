"""Values: the sizes, names of files, extensions, lengths and codes that a question holds as figures or signs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from assistant.answer.mentions import Stated
from assistant.retrieval.analysis import Token
from assistant.words.filenames import extension
from assistant.words.folding import fold, letter_o
from assistant.words.french import FRENCH
from assistant.words.sizes import parse_size
from assistant.words.stems import stem

_BLANK = "[ \u00a0\u2009\u202f]"
_AMOUNT = rf"(?<![\w.,-])(?:\d{{1,3}}(?:{_BLANK}\d{{3}})+|\d+)(?:[.,]\d+)?"
_SIZE = re.compile(rf"({_AMOUNT}){_BLANK}*([kKmMgGtT](?:[oO0]|[iI][oObB]|B)|[oO]ctets?)(?!\w)")
_SPELLED = re.compile(rf"({_AMOUNT}){_BLANK}*([^\W\d_]{{3,}}(?:-[oO]ctets?)?)(?!\w)")
_COUNT = re.compile(rf"(?<![\w.,-])(\d{{1,6}}){_BLANK}*([^\W\d_]{{3,}})(?!\w)")
_QUOTED = re.compile(r"[«\"“]\s*([^«»\"“”\n]{1,250}\.[A-Za-z0-9]{1,8})\s*[»\"”]")
_NAMED = re.compile(r"(?<![^\s(,;:'])[^\s«»\"“”/\\@,;:?!'()]{1,250}\.([A-Za-z0-9]{1,5})(?![\w@/\\]|\.\w)")
_DOTTED = re.compile(r"(?<![\w.])\.([A-Za-z0-9]{2,5})(?!\w)")
_CODE = re.compile(r"(?<![\w.,])\d+(?![\w]|[.,]\d)")

_NUMBER = re.compile(
    r"\s*+(?:[:=]\s*+|est\s++)?"
    r"(?:[«\"“]\s*+([^\s«»\"“”](?:[^«»\"“”\n]{0,58}?[^\s«»\"“”])?)\s*+[»\"”]|([^\s«»\"“”?!,;:()]*\d[^\s«»\"“”?!,;:()]*))"
)
"""What follows « numéro de facture »: between quotation marks, or a word with a digit."""

_CODED = re.compile(r"(?<![^\s«\"“])(?=[^\s\d«»\"“”]*\d)(?=\d*[^\s\d])[^\s«»\"“”?!,;:()@%€]+(?![^\s»\"”?!,;:)])")
"""A word that holds a digit and something else: « F#2026/77 »."""

_SERVING = re.compile(rf"(?<!\w)(?:{'|'.join(FRENCH['serving'])})\s+(?:\w+\s+)?$")
_OTHERWISE = re.compile(
    r"\d+(?:er|[eè]re|e|[eè]me|h\d*|j|k?m|[kmgt]?[io]?[ob])|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}", re.IGNORECASE
)
"""Those that are no number of anything: an ordinal, a time, a size, a day."""


class TypedValue(NamedTuple):
    """A value as typed, and the characters of the question that hold it."""

    value: Stated
    start: int
    end: int


def sizes(text: str, units: Mapping[str, str]) -> Iterator[TypedValue]:
    """Give the sizes; `units` are the words that stand for a unit: {"mega": "Mo"}."""
    text = letter_o(text)
    for found in _SIZE.finditer(text):
        yield from _size(f"{found[1]} {found[2]}", found)
    for found in _SPELLED.finditer(text):
        unit = units.get(stem(fold(found[2]).replace(" ", "")))
        if unit:
            yield from _size(f"{found[1]} {unit}", found)


def _size(written: str, found: re.Match[str]) -> Iterator[TypedValue]:
    try:
        yield TypedValue(parse_size(written), *found.span())
    except ValueError:
        return


def counts(text: str, units: frozenset[str]) -> Iterator[TypedValue]:
    """Give the whole numbers followed by one of `units`, given as stems."""
    for found in _COUNT.finditer(text):
        if stem(fold(found[2]).replace(" ", "")) in units:
            yield TypedValue(int(found[1]), *found.span())


def codes(text: str, digits: int) -> Iterator[TypedValue]:
    """Give the numbers of exactly so many digits."""
    for found in _CODE.finditer(text):
        if len(found[0]) == digits and found[0].isascii():
            yield TypedValue(found[0], *found.span())


def numbers(text: str, introduced: Iterable[tuple[int, int]]) -> Iterator[TypedValue]:
    """Give what may hold letters and signs, « F-2026/12 », where it follows the words that announce a number.

    These stand where they are `introduced`. The last such word before them is one too, where it is to serve as what
    they name: « F#2026/77 passe-t-il comme numéro de facture ? ».
    """
    for start, end in introduced:
        found = _NUMBER.match(text, end)
        if found is not None:
            group = 1 if found[1] is not None else 2
            value = found[group].rstrip(".")
            yield TypedValue(value, found.start(group), found.start(group) + len(value))
        elif _SERVING.search(text, 0, start):
            typed = ((one[0].rstrip("."), one.start()) for one in _CODED.finditer(text, 0, start))
            coded = [(value, at) for value, at in typed if not _OTHERWISE.fullmatch(value)]
            yield from (TypedValue(value, at, at + len(value)) for value, at in coded[-1:])


def file_names(
    text: str, extensions: frozenset[str], introduced: frozenset[int], named: frozenset[int]
) -> Iterator[TypedValue]:
    """Give the names of files: between quotation marks, or a word with an extension that people use.

    A name may hold blanks that nothing shows, so a bare one counts as whole only where `introduced` says that
    it begins: at the characters that follow « fichier » or a little word. Where it is `named`, right after « fichier »,
    any extension will do.
    """
    for found in _QUOTED.finditer(text):
        if extension(found[1]) in extensions or " " not in found[1]:
            yield TypedValue(found[1], *found.span(1))
    for found in _NAMED.finditer(text):
        known = found[1].upper() in extensions or (found.start() in named and not found[1].isdigit())
        if found.start() in introduced and known:
            yield TypedValue(found[0], *found.span())


def extensions_in(text: str, extensions: frozenset[str]) -> Iterator[TypedValue]:
    """Give the extensions: with their point, at the end of a file's name, or alone."""
    for pattern in (_DOTTED, _NAMED):
        for found in pattern.finditer(text):
            if found[1].upper() in extensions or (pattern is _DOTTED and not found[1].isdigit()):
                yield TypedValue(found[1].upper(), *found.span())
    for found in re.finditer(r"(?<![\w.@/-])([A-Za-z0-9]{2,5})(?![\w.@/-]|\.\w)", text):
        if found[1].upper() in extensions:
            yield TypedValue(found[1].upper(), *found.span())


def places(typed: TypedValue, words: Sequence[Token]) -> frozenset[int]:
    """The places of the words that a value covers."""
    return frozenset(at for at, word in enumerate(words) if word.start < typed.end and word.end > typed.start)
