"""JSON as it is sent: pure ASCII, so that no control or bidirectional mark of what was received stands in it bare."""

from __future__ import annotations

import json
from typing import Any

_encode = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode


def json_bytes(value: Any) -> bytes:
    r"""`value` as JSON; all but printable ASCII is written \\uXXXX.

    >>> json_bytes({"nom": "devis\u202e\x7f.pdf"})
    b'{"nom":"devis\\u202e\\u007f.pdf"}'
    """
    return _encode(value).replace("\x7f", "\\u007f").encode("ascii")
