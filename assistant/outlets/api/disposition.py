"""What the headers of a part say: the name of its field, and the name of its file, kept as a name and nothing else."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from assistant.outlets.api.problems import HttpProblem

_LINE = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*)", re.DOTALL)
_PARAMETER = re.compile(
    rb';[ \t]*([\w!#$&+.^`|~-]+\*?)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))[ \t]*', re.DOTALL
)
_QUOTED = re.compile(rb'\\(["\\])')
_ESCAPED = ((b"%22", b'"'), (b"%0D", b"\r"), (b"%0A", b"\n"))
"""How browsers write, inside quotes, the three characters that would end them."""

_CHARSETS = {b"utf-8": "utf-8", b"iso-8859-1": "iso-8859-1"}
_ENCODINGS = (b"", b"binary", b"8bit", b"7bit")


class Described(NamedTuple):
    """A part: the field that it fills, and the file name that it gives, None for a field that is no file."""

    field: str
    file_name: str | None


def described(head: bytes) -> Described:
    """Read the headers of a part.

    Raises HttpProblem when they do not name a field, or say what is not read.
    """
    headers = _headers(head)
    kind, _, _ = headers.get(b"content-disposition", b"").partition(b";")
    if kind.strip().lower() != b"form-data":
        raise HttpProblem(400, "http-part-undescribed")
    if headers.get(b"content-transfer-encoding", b"").strip().lower() not in _ENCODINGS:
        raise HttpProblem(415, "http-part-encoded")
    given = _parameters(headers[b"content-disposition"][len(kind) :])
    if b"name" not in given:
        raise HttpProblem(400, "http-part-nameless")
    return Described(_text(given[b"name"]), _file_name(given))


def _headers(head: bytes) -> dict[bytes, bytes]:
    found: dict[bytes, bytes] = {}
    for line in head.split(b"\r\n") if head else ():
        read = _LINE.fullmatch(line)
        if read is None or b"\n" in line or b"\0" in line or read[1].lower() in found:
            raise HttpProblem(400, "http-part-headers-malformed")
        found[read[1].lower()] = read[2]
    return found


def _parameters(text: bytes) -> dict[bytes, bytes]:
    found: dict[bytes, bytes] = {}
    at = 0
    while at < len(text.rstrip()):
        read = _PARAMETER.match(text, at)
        if read is None or read[1].lower() in found:
            raise HttpProblem(400, "http-part-malformed")
        found[read[1].lower()] = read[3] if read[2] is None else _unquoted(read[2])
        at = read.end()
    return found


def _unquoted(text: bytes) -> bytes:
    """A quoted text as it was before it was quoted; a backslash before anything else is a backslash of the name."""
    text = _QUOTED.sub(rb"\1", text)
    for written, meant in _ESCAPED:
        text = text.replace(written, meant)
    return text


def _file_name(given: dict[bytes, bytes]) -> str | None:
    """The name of the file; `filename*`, which tells its charset, comes before `filename`."""
    extended = given.get(b"filename*")
    if extended is not None:
        charset, _, rest = extended.partition(b"'")
        _, quote, value = rest.partition(b"'")
        if charset.lower() in _CHARSETS and quote:
            raw = unquote_to_bytes(value)
            return raw.decode(_CHARSETS[charset.lower()], "surrogateescape")
    return _text(given[b"filename"]) if b"filename" in given else None


def _text(raw: bytes) -> str:
    """Bytes as UTF-8; those that are not stay as they are, as for the files of a disk."""
    return raw.decode("utf-8", "surrogateescape")
