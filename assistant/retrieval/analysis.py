"""Analysis: a text cut into tokens, in the one way that the index, questions and the patterns of the rules share."""

import re
from typing import NamedTuple
from unicodedata import normalize

from assistant.words.folding import fold, fold_label, letter_o, straight_apostrophes
from assistant.words.little_words import STOP_WORDS
from assistant.words.remembering import remembering
from assistant.words.stems import stem

_TOKEN = re.compile(r"((?:[^\W\d_]\.){2,}[^\W\d_]?(?!\w)|[^\W_]+)|[.?!;:](?=\s)|\n")
"""A dotted acronym or a run of letters and digits; else what ends a sentence."""


class Token(NamedTuple):
    """A word of a text: as typed, where it stands, folded, the stem that its family shares, its sentence's number."""

    typed: str
    start: int
    end: int
    word: str
    stem: str
    sentence: int

    @property
    def label(self) -> str:
        """The word folded as labels are: « reçues » and « reçu » alike."""
        return _label(self.typed)


def tokens(text: str) -> list[Token]:
    """Cut a text at everything that is neither a letter nor a digit; a dotted acronym is one word.

    >>> [(token.word, token.sentence) for token in tokens("L'a-t-il reçue ? Le G.I.P. local")]
    [('l', 0), ('a', 0), ('t', 0), ('il', 0), ('recue', 0), ('le', 1), ('gip', 1), ('local', 1)]
    """
    found: list[Token] = []
    sentence = 0
    for match in _TOKEN.finditer(text):
        if match[1]:
            found.append(Token(match[1], *match.span(), *_forms(match[1]), sentence))
        else:
            sentence += 1
    return found


def stems_of(*texts: str) -> frozenset[str]:
    """The stems of all the words of some texts."""
    return frozenset(token.stem for text in texts for token in tokens(text))


def terms(text: str) -> list[Token]:
    """The tokens by which a text is found: those of its compatible form, stop words and elided articles left out.

    >>> [term.stem for term in terms("L’envoi d'une pièce jointe de 10 M0 est-il refusé ?")]
    ['envoi', 'piec', 'joint', '10', 'mo', 'refus']
    """
    text = letter_o(normalize("NFKC", straight_apostrophes(text)))
    return [token for token in tokens(text) if token.stem and token.word not in STOP_WORDS]


@remembering(65_536)
def _forms(typed: str) -> tuple[str, str]:
    word = fold(typed.replace(".", "")).replace(" ", "")
    return word, stem(word)


@remembering(16_384)
def _label(typed: str) -> str:
    return fold_label(typed).replace(" ", "")
