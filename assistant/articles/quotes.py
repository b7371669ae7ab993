"""Which sentence of the source texts each statement rests on, kept without the text: its hash, those of its neighbours.

`rules/quotes.csv` has a row a statement. When a text is read again, the sentence is found by its hash; one that is no
longer there, between neighbours that are, has changed.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

FILE = "quotes.csv"
LENGTH = 16
"""How many hexadecimal digits of a hash are kept: enough to tell a few hundred sentences apart."""

_BULLET = re.compile(r"^(?:[•*–-]|[0-9]+\.)\s*")
_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ«‘“])")


class Quote(NamedTuple):
    """A sentence as it is kept: its hash, and those of the sentence before it and of the one after it."""

    sentence: str
    prefix: str
    suffix: str


class SentenceFate(StrEnum):
    """What has become of a sentence in a text read again."""

    HERE = "here"
    MOVED = "moved"
    CHANGED = "changed"
    GONE = "gone"


Quotes = Mapping[str, Quote]
"""The quote of each statement, by its id."""


def sentences(text: str) -> list[str]:
    """The sentences of a text, titles and items of lists among them, each without its bullet and in plain typography.

    >>> sentences("Un titre\\n\\n  • L’un : 10\\u00a0Mo.  L'autre.")
    ['Un titre', "L'un : 10 Mo.", "L'autre."]
    """
    lines = (_BULLET.sub("", plain_typed(line)) for line in text.splitlines())
    return [one for line in lines if line for one in _END.split(line)]


def plain_typed(line: str) -> str:
    """A line whose blanks and apostrophes are the plain ones: how a text is typed is not what it says."""
    return " ".join(unicodedata.normalize("NFC", line).replace("\u2019", "'").split())


def hashed(sentence: str) -> str:
    """What is kept of a sentence; empty for none."""
    return hashlib.sha256(sentence.encode()).hexdigest()[:LENGTH] if sentence else ""


def quote(found: Sequence[str], place: int) -> Quote:
    """The quote of the sentence at `place` of a text."""
    around = (found[at] if 0 <= at < len(found) else "" for at in (place, place - 1, place + 1))
    return Quote(*map(hashed, around))


def fate(one: Quote, text: Sequence[Quote]) -> SentenceFate:
    """What has become of a quoted sentence in a text, given as the quotes of its sentences."""
    if one in text:
        return SentenceFate.HERE
    if any(other.sentence == one.sentence for other in text):
        return SentenceFate.MOVED
    if any((other.prefix, other.suffix) == (one.prefix, one.suffix) for other in text):
        return SentenceFate.CHANGED
    return SentenceFate.GONE


def fates(quotes: Quotes, text: str) -> dict[str, SentenceFate]:
    """What has become of each statement's sentence in a text, those that are where they were left out."""
    found = sentences(text)
    there = [quote(found, place) for place in range(len(found))]
    told = {statement: fate(one, there) for statement, one in quotes.items()}
    return {statement: one for statement, one in told.items() if one is not SentenceFate.HERE}


def written(quotes: Quotes) -> str:
    """The quotes as CSV: a statement a row."""
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(("id", *Quote._fields))
    rows.writerows((statement, *one) for statement, one in quotes.items())
    return out.getvalue()


def read(path: Path) -> dict[str, Quote]:
    """The quotes that a CSV file holds."""
    with path.open(encoding="utf-8", newline="") as file:
        return {row["id"]: Quote(*(row[name] for name in Quote._fields)) for row in csv.DictReader(file)}


def unquoted(statements: Iterable[str], quotes: Quotes) -> list[str]:
    """The statements that have no quote, each once."""
    return [one for one in dict.fromkeys(statements) if one not in quotes]
