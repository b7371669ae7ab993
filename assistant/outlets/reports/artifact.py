"""Where a file is, as SARIF says it: a relative address whose signs are all encoded."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from urllib.parse import quote

ROOT = "RACINE"
"""The name of the root of the disk, for files outside the current folder."""

_NOT_UTF_8 = re.compile(rb"\\x([89a-f][0-9a-f])")


def artifact(path: str) -> dict[str, str]:
    """A path as a relative URI: below the current folder, else below the root of the disk.

    >>> artifact("lot/à payer: 100%.pdf")
    {'uri': 'lot/%C3%A0%20payer%3A%20100%25.pdf'}
    """
    found = Path(path)
    here = Path.cwd()
    absolute = PurePosixPath(*_flat((here / found).parts))
    below = absolute.is_relative_to(here)
    relative = str(absolute.relative_to(here if below else "/"))
    raw = _NOT_UTF_8.sub(lambda byte: bytes([int(byte[1], 16)]), relative.encode("utf-8", "backslashreplace"))
    return {"uri": quote(raw, safe="/")} if below else {"uri": quote(raw, safe="/"), "uriBaseId": ROOT}


def _flat(parts: tuple[str, ...]) -> list[str]:
    """The parts of a path without « .. », no link followed."""
    flat: list[str] = []
    for part in parts:
        if part != "..":
            flat.append(part)
        elif len(flat) > 1:
            flat.pop()
    return flat
