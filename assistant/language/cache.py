"""What was compiled, kept between runs: found by the content that it was made from, so it is never stale.

Written under another name, then renamed: a reader sees a whole file or none. Where nothing can be written, nothing is.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import sys
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

ASSISTANT = Path(__file__).resolve().parents[1]
KEPT = 8
"""How many compiled bases stay; the oldest go first."""

Kept = TypeVar("Kept")


def folder() -> Path:
    """Where compiled bases are kept for this user; `CHORUS_ASSISTANT_CACHE` names another place."""
    chosen = os.environ.get("CHORUS_ASSISTANT_CACHE") or os.environ.get("XDG_CACHE_HOME")
    if os.environ.get("CHORUS_ASSISTANT_CACHE"):
        return Path(str(chosen))
    home = Path(chosen) if chosen else Path("~").expanduser() / ".cache"
    if sys.platform == "darwin" and not chosen:
        home = Path("~").expanduser() / "Library" / "Caches"
    return home / "chorus-assistant"


@cache
def code_of(*packages: str) -> bytes:
    """A digest of the code and the data of packages of `assistant`: what another version of them made is not theirs."""
    folders = (ASSISTANT / name for name in packages)
    files = (path for home in folders for path in sorted(home.rglob("*.*")) if path.suffix != ".pyc" and path.is_file())
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in files)).digest()


def fetch(digest: str, name: str, kind: type[Kept]) -> Kept | None:
    """What is kept under `digest` as `name`, or None when there is nothing that can be read whole as `kind`.

    What another user could have written is nothing.
    """
    place = folder() / digest
    path = place / f"{name}.json"
    try:
        if not all(_is_own(one) for one in (place.parent, place, path)):
            return None
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, ValueError, RecursionError):
        return None


def _is_own(path: Path) -> bool:
    """Whether only this user can write `path`; where there are no users to tell apart, everyone is this one."""
    if not hasattr(os, "getuid"):  # pragma: no cover
        return True
    told = path.stat()
    return told.st_uid == os.getuid() and not told.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def keep(digest: str, name: str, made: object) -> None:
    """Keep `made` under `digest` as `name`; a disk that is full or read-only is no error.

    A base whose files have names that UTF-8 cannot hold is compiled each time.
    """
    import tempfile  # twelve modules that a run which finds its base does not need

    try:
        data = msgspec.json.encode(made)
    except UnicodeEncodeError:
        return
    place = folder() / digest
    temporary = ""
    try:
        for one in (place.parent, place):
            one.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=place, suffix=".tmp")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).replace(place / f"{name}.json")
        _drop_older(place.parent)
    except OSError:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()


def _drop_older(home: Path) -> None:
    """Drop all but the newest bases of the folder."""
    bases = [path for path in home.iterdir() if path.is_dir() and len(path.name) == 64]
    for old in sorted(bases, key=lambda path: path.stat().st_mtime, reverse=True)[KEPT:]:
        for file in old.iterdir():
            file.unlink(missing_ok=True)
        old.rmdir()
