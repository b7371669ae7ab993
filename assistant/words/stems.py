"""Stems: the light French stemmer of Jacques Savoy, on words already folded."""

from typing import NamedTuple

from assistant.words.french import FRENCH


class Ending(NamedTuple):
    """An ending that words of at least `length` letters trade for `becomes`, then trimmed or not."""

    length: int
    ending: str
    becomes: str
    trimmed: bool


ENDINGS = tuple(Ending(*row) for row in FRENCH["stem_endings"])


def stem(folded_word: str) -> str:
    """Reduce a folded French word to the stem that its family shares; a word with a digit is its own stem.

    >>> [stem(word) for word in ("factures", "rejetee", "rejeter", "entites", "locaux", "pdfa3")]
    ['factur', 'rejet', 'rejet', 'entit', 'local', 'pdfa3']
    """
    word = folded_word
    if len(word) < 4 or not word.isalpha():
        return word
    if len(word) > 5 and word.endswith("aux") and not word.endswith("eaux"):
        word = word[:-2] + "l"
    elif len(word) > 3 and word[-1] == "x":
        word = word[:-1]
    if len(word) > 3 and word[-1] == "s":
        word = word[:-1]
    for length, ending, becomes, trimmed in ENDINGS:
        if len(word) >= length and word.endswith(ending):
            word = word[: len(word) - len(ending)] + becomes
            return _trim(word) if trimmed else word
    return _trim(word)


def _trim(word: str) -> str:
    if len(word) > 4:
        word = "".join(char for char, before in zip(word, " " + word, strict=False) if char != before)
    if len(word) > 4 and word.endswith("ie"):
        word = word[:-2]
    if len(word) > 4:
        word = word.removesuffix("r")
        word = word.removesuffix("e")
        word = word.removesuffix("e")
    return word
