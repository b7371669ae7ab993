"""Tokens: a question cut into the words by which names and cues are recognised."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from assistant.words.folding import fold, fold_label, straight_apostrophes
from assistant.words.stems import stem

ARTICLES = frozenset(["le", "la", "les", "l", "un", "une", "des", "du", "de", "d"])
"""Grammar's emptiest words: a cue and a question are compared without them."""

NEGATIONS = frozenset(["pas", "plus", "jamais", "ni", "non", "sans", "aucun", "aucune"])
LONGEST_READ = 2_000
_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}[^\W\d_]?(?!\w)|[^\W_]+")
_END = re.compile(r"[.?!;:](?=\s)|\n")


class Token(NamedTuple):
    """A word of a question: as typed, where it stands, folded as labels are, its stem, its sentence."""

    typed: str
    start: int
    end: int
    word: str
    label: str
    stem: str
    sentence: int


def normal(text: str) -> str:
    """The part of a question that is read, accents composed and apostrophes straight."""
    return straight_apostrophes(unicodedata.normalize("NFC", text[:LONGEST_READ]))


def tokens(text: str) -> list[Token]:
    """Cut a normal text into words; a stop between two words begins another sentence.

    >>> [token.label for token in tokens("L'a-t-il reçue ? Le G.I.P. local")]
    ['l', 'a', 't', 'il', 'recu', 'le', 'gip', 'local']
    """
    found: list[Token] = []
    sentence = end = 0
    for match in _TOKEN.finditer(text):
        if found and _END.search(text, end, match.start()):
            sentence += 1
        end = match.end()
        found.append(Token(match[0], match.start(), end, *_forms(match[0]), sentence))
    return found


@lru_cache(maxsize=16384)
def _forms(typed: str) -> tuple[str, str, str]:
    word = fold(typed.replace(".", "")).replace(" ", "")
    return word, fold_label(typed).replace(" ", ""), stem(word)
