"""JSON whose text is safe wherever it is printed: control and bidirectional marks escaped, no half character left."""

from __future__ import annotations

import json
import re

from msgspec import to_builtins

from assistant.outlets.terminal import Terminal

_HIDDEN = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")


def write_json(terminal: Terminal, value: object, indent: int | None = 2) -> None:
    """Write `value` as JSON and end the line; without `indent`, all of it on one line."""
    terminal.write(json_text(value, indent, terminal.encoding) + "\n")


def json_text(value: object, indent: int | None = 2, encoding: str = "utf-8") -> str:
    """`value`, structs and days in it too, as JSON in characters that `encoding` has and that change nothing around."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=to_builtins)
    text = _HIDDEN.sub(_escaped, text)
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        text = _BEYOND_ASCII.sub(_escaped, text)
    return text


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    if 0xD800 <= code <= 0xDFFF:  # an octet of a name that is not UTF-8: strict readers refuse half a character
        code = 0xFFFD
    if code > 0xFFFF:
        code -= 0x10000
        return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"
    return f"\\u{code:04x}"
