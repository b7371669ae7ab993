"""JSON as it is sent: pure ASCII, so that no control or bidirectional mark of what was received stands in it bare."""

from __future__ import annotations

from pydantic_core import PydanticSerializationError, to_json

from assistant.outlets.reports.json_text import json_text


def json_bytes(value: object) -> bytes:
    r"""`value` as JSON; all but printable ASCII is written \\uXXXX.

    >>> json_bytes({"nom": "devis\u202e\x7f.pdf"})
    b'{"nom":"devis\\u202e\\u007f.pdf"}'
    """
    try:
        written = to_json(value, ensure_ascii=True)
    except PydanticSerializationError:  # a name whose bytes are not UTF-8
        written = json_text(value, None, "ascii").encode("ascii")
    return written.replace(b"\x7f", b"\\u007f")
