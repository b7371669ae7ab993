"""What was compiled, kept between runs: found by the content that it was made from, so it is never stale.

Written under another name, then renamed: a reader sees a whole file or none. A digest of the content stands before it:
what has changed since is nothing. Where nothing can be written, nothing is.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import sys
import time
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

ASSISTANT = Path(__file__).resolve().parents[1]
KEPT = 8
"""How many compiled bases stay; the oldest go first."""

NAMED = (64, 32)
"""How long a digest is that names a folder; the shorter named those of an earlier version."""

SUM = 65
"""How long the line is that stands before what is kept: a digest of it."""

SYSTEM = 0
"""Who can write everywhere anyway: an image is made by this user, and serves as another."""

ABANDONED = 3_600
"""Seconds after which nobody is still writing a file."""

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


def fetch(digest: str, name: str, kind: type[Kept], home: Path | None = None) -> Kept | None:
    """What is kept under `digest` as `name` in `home`, or None when there is nothing that can be read whole as `kind`.

    What another user could have written, or what is not what was written, is nothing.
    """
    place = (home or folder()) / digest
    try:
        if not is_own(place.parent.stat()) or not is_own(place.stat()):
            return None
        with open(place / f"{name}.json", "rb", opener=_without_link) as file:
            whole = file.read() if is_own(os.fstat(file.fileno())) else b""
        data = memoryview(whole)[SUM:]
        return msgspec.json.decode(data, type=kind) if whole[:SUM] == _sum(digest, name, data) else None
    except (OSError, ValueError, RecursionError):
        return None


def is_own(told: os.stat_result) -> bool:
    """Whether only this user and the system's can write a file; where there are no users, everyone is this one."""
    if not hasattr(os, "getuid"):  # pragma: no cover
        return True
    return told.st_uid in (os.getuid(), SYSTEM) and not told.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _without_link(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))


def _sum(digest: str, name: str, data: bytes | memoryview) -> bytes:
    """The line that stands before what is kept: any other octet of it, or another name, makes another line."""
    made = hashlib.sha256(f"{digest}/{name}\n".encode())
    made.update(data)
    return made.hexdigest().encode() + b"\n"


def keep(digest: str, name: str, made: object, home: Path | None = None, kept: int = KEPT) -> None:
    """Keep `made` under `digest` as `name` in `home`, of which the newest `kept` stay.

    A disk that is full or read-only is no error. A base whose files have names that UTF-8 cannot hold is compiled each
    time.
    """
    try:
        data = msgspec.json.encode(made)
    except UnicodeEncodeError:
        return
    place = (home or folder()) / digest
    temporary = place / f"{os.urandom(12).hex()}.tmp"
    try:
        for one in reversed([one for one in (place, *place.parents) if not one.exists()]):
            with contextlib.suppress(FileExistsError):
                one.mkdir(mode=0o700)
        if not is_own(place.parent.stat()) or not is_own(place.stat()):
            return
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(_sum(digest, name, data))
            file.write(data)
        temporary.replace(place / f"{name}.json")
        _drop_older(place.parent, kept)
        _sweep(place)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()


def _drop_older(home: Path, kept: int) -> None:
    """Drop all but the newest of what the folder keeps."""
    bases = [path for path in home.iterdir() if path.is_dir() and len(path.name) in NAMED]
    for old in sorted(bases, key=lambda path: path.stat().st_mtime, reverse=True)[kept:]:
        for file in old.iterdir():
            file.unlink(missing_ok=True)
        old.rmdir()


def _sweep(place: Path) -> None:
    """Drop what processes that were killed had begun to write."""
    for file in place.glob("*.tmp"):
        if time.time() - file.stat().st_mtime > ABANDONED:
            file.unlink(missing_ok=True)
