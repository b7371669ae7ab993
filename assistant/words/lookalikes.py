"""Letters of other scripts that look like ASCII ones, as in « .рdf » with a Cyrillic р."""

import unicodedata

from assistant.words.french import FRENCH

LOOKALIKES = {ord(other): ascii_letter for ascii_letter, others in FRENCH["lookalikes"].items() for other in others}


def ascii_lookalike(text: str) -> str:
    """Give the ASCII text that `text` passes for, or `text` itself when it passes for none.

    >>> ascii_lookalike("рdf"), ascii_lookalike("ｐｄｆ"), ascii_lookalike("été")
    ('pdf', 'pdf', 'été')
    """
    seen = unicodedata.normalize("NFKC", text).translate(LOOKALIKES)
    return seen if seen.isascii() and seen.isalnum() else text
