"""The hint that a name deserves when nothing bears it: the nearest one that something bears."""

from collections.abc import Iterable

from assistant.words.distance import nearest
from assistant.words.folding import printable, shortened
from assistant.words.french import FRENCH

DID_YOU_MEAN = "Vouliez-vous dire « {word} » ?"
"""The sentence where no rules base is at hand; a base says it with its own word `did-you-mean`."""


def quoted(typed: str) -> str:
    """What was typed, as a message repeats it: short and harmless.

    >>> quoted("dossier\\u202e")
    'dossier⟨U+202E⟩'
    """
    return shortened(printable(typed), FRENCH["bounds"]["quoted"])


def did_you_mean(typed: str, known: Iterable[str], sentence: str = DID_YOU_MEAN) -> str:
    """Name the known word that `typed` most likely stands for; "" when none is near.

    >>> did_you_mean("chek", ["check", "entity"]), did_you_mean("zzz", ["check", "entity"])
    ('Vouliez-vous dire « check » ?', '')
    """
    close = nearest(typed, known)
    return sentence.format(word=close) if close else ""
