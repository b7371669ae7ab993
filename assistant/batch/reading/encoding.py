"""How a text file is written: its encoding, read off its first bytes or off the whole of it."""

from __future__ import annotations

import codecs
from hashlib import sha256
from pathlib import Path

from msgspec import Struct

CHUNK = 1 << 20
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
BINARY = (".parquet", ".xlsx")
"""The extensions of files that are no text."""

OLD = "cp1252"
"""What a French spreadsheet writes when it does not write UTF-8."""


class FileWritten(Struct, frozen=True):
    """What one reading of a whole file tells: its digest, its size in bytes, and how its text is written.

    `damaged` where it is UTF-8 but for some bytes: the lines that hold them cannot be read.
    """

    digest: str
    size: int
    encoding: str
    damaged: bool = False


def written(path: Path) -> FileWritten:
    """Read a file once, whole, in bounded memory; what is no text has no encoding. Raises OSError."""
    digest, size, marked = sha256(), 0, ""
    is_text = path.suffix.lower() not in BINARY
    decoder: codecs.IncrementalDecoder | None = codecs.getincrementaldecoder("utf-8")() if is_text else None
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            if not size and is_text:
                marked = next((name for mark, name in _MARKS if chunk.startswith(mark)), "")
            digest.update(chunk)
            size += len(chunk)
            decoder = _still(decoder, chunk, last=False)
    decoder = _still(decoder, b"", last=True)
    if not is_text:
        return FileWritten(digest.hexdigest(), size, "")
    damaged = not marked and decoder is None and _mostly(path)
    told = marked or ("utf-8" if decoder or damaged else OLD)
    return FileWritten(digest.hexdigest(), size, told, damaged)


def _mostly(path: Path) -> bool:
    """Whether more characters of a file beyond ASCII are UTF-8 than bytes are not."""
    good = bad = 0
    with path.open(encoding="utf-8", errors="replace") as file:
        while text := file.read(CHUNK):
            if not text.isascii():
                wrong = text.count("\ufffd")
                bad += wrong
                good += sum(1 for sign in text if sign > "\x7f") - wrong
    return good > bad


def _still(decoder: codecs.IncrementalDecoder | None, chunk: bytes, last: bool) -> codecs.IncrementalDecoder | None:
    """The decoder, as long as what it reads is UTF-8."""
    if decoder is not None:
        try:
            decoder.decode(chunk, last)
        except UnicodeDecodeError:
            return None
    return decoder
