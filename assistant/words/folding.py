"""Folding: one form for all the ways in which a person writes the same words."""

import re
import unicodedata
from collections.abc import Iterator

from assistant.words.french import FRENCH
from assistant.words.remembering import remembering

_APOSTROPHES = dict.fromkeys(map(ord, FRENCH["apostrophes"]), "'")
_LIGATURES = str.maketrans(FRENCH["ligatures"])
_FEMININE = FRENCH["feminine_endings"]
_PLURALS = FRENCH["irregular_plurals"]
_WEAK = frozenset(FRENCH["weak_words"])
INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})

_ZERO_FOR_O = re.compile(r"(?<![^\W\d_])(\d[\s\u00a0\u202f]*[kKmMgG])0(?!\w)")
_DOTTED_ACRONYM = re.compile(r"\b(?:\w\.){2,}(?:\w\b)?")
_PLURAL_OF_ACRONYM = re.compile(r"\b([A-ZÀ-Þ]{2,})s\b")


def straight_apostrophes(text: str) -> str:
    """Write every kind of apostrophe as the ASCII one."""
    return text.translate(_APOSTROPHES)


def letter_o(text: str) -> str:
    """Write « 10 M0 », with the digit zero, as « 10 Mo ».

    >>> letter_o("chaque pièce : 10 M0, le lot : 30 M0")
    'chaque pièce : 10 Mo, le lot : 30 Mo'
    """
    return _ZERO_FOR_O.sub(r"\1o", text)


def fold(text: str) -> str:
    """Fold case, accents, ligatures, apostrophes, hyphens and blanks; other punctuation stays.

    >>> fold("L’État  —  Saint-Barthélemy, œuvre")
    'l etat saint barthelemy, oeuvre'
    """
    text = unicodedata.normalize("NFKC", straight_apostrophes(text)).lower().translate(_LIGATURES)
    kept = []
    for char in unicodedata.normalize("NFKD", text):
        category = unicodedata.category(char)
        if category in {"Mn", "Cf"}:
            continue
        kept.append(" " if char == "'" or category in {"Pd", "Cc", "Cs"} else char)
    return " ".join("".join(kept).split())


@remembering(16_384)
def fold_word(word: str) -> str:
    """Fold one word; those of a language come back, and are kept.

    >>> fold_word("Œuvre")
    'oeuvre'
    """
    return fold(word)


def fold_label(text: str) -> str:
    """Fold a label so that plural and feminine forms, dotted acronyms and punctuation make no difference.

    Words of up to four letters are kept whole: they are acronyms more often than plurals.

    >>> fold_label("Associations syndicales autorisées") == fold_label("association syndicale autorisée")
    True
    >>> fold_label("GIPs publics locaux"), fold_label("G.I.P. publique locale")
    ('gip public local', 'gip public local')
    >>> fold_label("GCSMS") == fold_label("GCSM")
    False
    """
    text = _DOTTED_ACRONYM.sub(lambda found: found[0].replace(".", ""), text)
    text = fold(_PLURAL_OF_ACRONYM.sub(r"\1", letter_o(text)))
    words = "".join(char if char.isalnum() else " " for char in text).split()
    return " ".join(map(_masculine_singular, words))


def endings(text: str) -> Iterator[tuple[str, str]]:
    """The ways of parting a text in two, the longest end first: the beginning as typed, the end folded as a label.

    Little words between the two belong to neither, or to the end that they begin.

    >>> list(endings("CCAS de La Foa"))
    [('CCAS', 'de la foa'), ('CCAS', 'la foa'), ('CCAS', 'foa')]
    >>> list(endings("mairie de Bora-Bora"))
    [('mairie', 'de bora bora'), ('mairie', 'bora bora')]
    """
    words = text.split()
    for at in range(1, len(words)):
        head, tail = words[:at], fold_label(" ".join(words[at:])).split()
        if fold_label(head[-1]) in _WEAK:
            continue
        while tail:
            yield " ".join(head), " ".join(tail)
            if tail.pop(0) not in _WEAK:
                break


def _masculine_singular(word: str) -> str:
    if word in _PLURALS:
        return _PLURALS[word]
    if len(word) < 5 or not word.isalpha():
        return word
    if word.endswith("aux") and not word.endswith("eaux"):
        word = word[:-2] + "l"
    elif word[-1] in "sx" and word[-2] != "s" and any(vowel in word for vowel in "aeiouy"):
        word = word[:-1]
    for feminine, masculine in _FEMININE:
        if word.endswith(feminine) and len(word) > len(feminine) + 1:
            return word[: -len(feminine)] + masculine
    return word


def shortened(text: str, limit: int) -> str:
    """Cut `text` to `limit` characters, the last one an ellipsis when anything was cut.

    >>> shortened("facture de novembre", 8)
    'facture…'
    """
    return text if len(text) <= limit else text[: max(limit - 1, 0)].rstrip() + "…"


def printable(text: str) -> str:
    """Show control and invisible characters as ⟨U+202E⟩ and bytes that are not UTF-8 as a replacement mark.

    >>> printable("devis\\u202efdp.exe\\udcff")
    'devis⟨U+202E⟩fdp.exe\ufffd'
    """
    return "".join(_shown(char) for char in text)


def _shown(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Cs":
        return "\ufffd"
    return f"⟨U+{ord(char):04X}⟩" if category in INVISIBLE and char != "\u200d" else char
