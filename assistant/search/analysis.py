"""Analysis: a text cut into the words and stems that the index and the questions share."""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from assistant.words.folding import fold, letter_o, straight_apostrophes
from assistant.words.little_words import STOP_WORDS
from assistant.words.stems import stem


class Term(NamedTuple):
    """A word of a text: as typed, folded, and the stem by which it is found."""

    typed: str
    word: str
    stem: str


def terms(text: str) -> list[Term]:
    """Cut a text into terms, stop words and elided articles left out.

    >>> [term.stem for term in terms("L’envoi d'une pièce jointe de 10 M0 est-il refusé ?")]
    ['envoi', 'piec', 'joint', '10', 'mo', 'refus']
    """
    found = (Term(typed, *_folded(typed)) for typed in typed_words(text))
    return [term for term in found if term.stem]


def typed_words(text: str) -> list[str]:
    """Cut a text at everything that is neither a letter nor a digit.

    >>> typed_words("TIC/TICGN, PDF/A3 d’aujourd'hui")
    ['TIC', 'TICGN', 'PDF', 'A3', 'd', 'aujourd', 'hui']
    """
    text = letter_o(unicodedata.normalize("NFKC", straight_apostrophes(text)))
    return "".join(char if char.isalnum() else " " for char in text).split()


@lru_cache(maxsize=65536)
def _folded(typed: str) -> tuple[str, str]:
    word = fold(typed).replace(" ", "")
    return word, "" if word in STOP_WORDS else stem(word)
