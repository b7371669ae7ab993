"""Cells that a spreadsheet opens without running anything: no formula, no control character."""

from __future__ import annotations

from unicodedata import category

from assistant.words.folding import INVISIBLE

FORMULA = tuple("=+-@\t\r\n＝＋－＠")
"""What a spreadsheet takes for the beginning of a formula, as OWASP lists it."""

_KEPT = frozenset("\n\t\u200d")


def cell(text: str) -> str:
    """A text as it stands in a cell: an apostrophe goes before a formula, what cannot be seen is left out.

    >>> cell("=1+1"), cell("\\u202e+33 1\\r\\n\\x1bfin"), cell("\\udcff")
    ("'=1+1", "'+33 1\\nfin", '\ufffd')
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isprintable():
        text = "".join(_seen(sign) for sign in text)
    return f"'{text}" if text.startswith(FORMULA) else text


def _seen(sign: str) -> str:
    if sign in _KEPT or (kind := category(sign)) not in INVISIBLE:
        return sign
    return "\ufffd" if kind == "Cs" else "\n" if kind in ("Zl", "Zp") else ""
