"""Where markup begins: what stands before the first element or DOCTYPE of a text, passed over once and never twice."""

import re

_BLANKS = re.compile(rb"\s*+")
_CLOSED_BY = {b"<?": b"?>", b"<!--": b"-->"}


def after_prolog(text: bytes, start: int = 0) -> int:
    """Give the place, from `start` on, of what follows the blanks, the instructions and the comments.

    It is the length of `text` when one of them does not end in it. The text is in an encoding of single ASCII octets.

    >>> after_prolog(b"<?xml version='1.0'?> <!-- <a> --><b/>")
    34
    """
    at = _after_blanks(text, start)
    while closing := next((end for opening, end in _CLOSED_BY.items() if text.startswith(opening, at)), None):
        found = text.find(closing, at + 2)
        if found < 0:
            return len(text)
        at = _after_blanks(text, found + len(closing))
    return at


def _after_blanks(text: bytes, at: int) -> int:
    found = _BLANKS.match(text, at)
    assert found is not None
    return found.end()
