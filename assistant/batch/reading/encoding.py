"""How a text file is written: its encoding, read off its first bytes or off the whole of it."""

from __future__ import annotations

import codecs
from hashlib import sha256
from pathlib import Path

from msgspec import Struct

CHUNK = 1 << 20
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
OLD = "cp1252"
"""What a French spreadsheet writes when it does not write UTF-8."""


class FileWritten(Struct, frozen=True):
    """What one reading of a whole file tells: its digest, its size in bytes, and how its text is written."""

    digest: str
    size: int
    encoding: str


def written(path: Path) -> FileWritten:
    """Read a file once, from one end to the other, in bounded memory. Raises OSError."""
    digest, size, marked = sha256(), 0, ""
    decoder: codecs.IncrementalDecoder | None = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            if not size:
                marked = next((name for mark, name in _MARKS if chunk.startswith(mark)), "")
            digest.update(chunk)
            size += len(chunk)
            decoder = _still(decoder, chunk, last=False)
    decoder = _still(decoder, b"", last=True)
    return FileWritten(digest.hexdigest(), size, marked or ("utf-8" if decoder else OLD))


def _still(decoder: codecs.IncrementalDecoder | None, chunk: bytes, last: bool) -> codecs.IncrementalDecoder | None:
    """The decoder, as long as what it reads is UTF-8."""
    if decoder is not None:
        try:
            decoder.decode(chunk, last)
        except UnicodeDecodeError:
            return None
    return decoder
