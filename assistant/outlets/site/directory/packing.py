"""Packing: columns of text as one small file, each column compressed on its own; `docs/assets/directory` opens it.

A file is: how many columns (one byte), the compressed length of each (three bytes, the lowest first), then the columns
as raw deflate. Alike things side by side, with a code of their own, weigh a fifth less than one text compressed whole;
and since they are compressed here, they weigh the same on any server.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence

FIRST = ord("0")
LARGEST = 50_000
"""Numbers up to this one are a character each, from « 0 » on: no such character is half of another."""
_STRATEGIES = (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE)
_RAW = -15


def packed(columns: Sequence[str]) -> bytes:
    """The file of some columns.

    >>> packed(["", "a"])[:7]
    b'\\x02\\x02\\x00\\x00\\x03\\x00\\x00'
    """
    parts = [_smallest(column.encode()) for column in columns]
    return bytes([len(parts)]) + b"".join(len(one).to_bytes(3, "little") for one in parts) + b"".join(parts)


def _smallest(data: bytes) -> bytes:
    """The shortest of what the ways of compressing give: digits drawn at random repeat nothing, names do."""
    return min((_deflated(data, strategy) for strategy in _STRATEGIES), key=len)


def _deflated(data: bytes, strategy: int) -> bytes:
    made = zlib.compressobj(9, zlib.DEFLATED, _RAW, 9, strategy)
    return made.compress(data) + made.flush()


def numbers(values: Iterable[int]) -> str:
    """Whole numbers from 0 to LARGEST, a character each.

    >>> numbers([0, 9, 49])
    '09a'
    """
    return "".join(chr(FIRST + value) for value in values)


def steps(values: Iterable[int]) -> list[int]:
    """Growing numbers, each as its distance to the one before.

    >>> steps([3, 4, 9])
    [3, 1, 5]
    """
    found, last = [], 0
    for value in values:
        found.append(value - last)
        last = value
    return found


def fronts(texts: Iterable[str]) -> tuple[str, str]:
    """Sorted texts without what each shares with the one before: how many letters are shared, and what follows.

    >>> fronts(["nantes", "nanterre"])
    ('05', 'nantes\\nrre')
    """
    kept, rests, last = [], [], ""
    for text in texts:
        same = shared(last, text)
        kept.append(same)
        rests.append(text[same:])
        last = text
    return numbers(kept), "\n".join(rests)


def shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
