"""How a scenario writes the beginning of a file: « PK » for text, 03 04 for octets, 257 × 00 for a run of them."""

from __future__ import annotations

import re

from assistant.proof.steps.said import plain

_PIECE = re.compile(r"« (?P<text>.+?) »|(?P<times>\d+) × (?P<run>[0-9A-F]{2})|(?P<octet>[0-9A-F]{2})(?= |$)")


def octets(written: str) -> bytes:
    """The bytes that a scenario writes; AssertionError for what is no octet.

    >>> octets("« PK » 03 04 3 × 00")
    b'PK\\x03\\x04\\x00\\x00\\x00'
    """
    cell = plain(written)
    left = " ".join(_PIECE.sub("", cell).split())
    assert not left, f"« {left} » n'est pas écrit en octets : « PK » pour un texte, 03 04, ou 257 × 00"
    return b"".join(_piece(found) for found in _PIECE.finditer(cell))


def _piece(found: re.Match[str]) -> bytes:
    if found["text"] is not None:
        return found["text"].encode()
    if found["times"] is not None:
        return bytes.fromhex(found["run"]) * int(found["times"])
    return bytes.fromhex(found["octet"])
