"""Where built sites are kept: found again only if nobody else could write them and they are what was built."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from assistant.language import cache

KEPT = 2
"""How many built sites stay; the oldest go first."""

SEAL = ".sum"
"""A file of a kept site that is not one of its pages: the digest of all the others."""

_BUILDING = ".building-"


def is_whole(place: Path) -> bool:
    """Whether a kept site is all that was built under its name, in folders where nobody else could write."""
    try:
        return _is_ours(place.parent) and (place / SEAL).read_text("ascii") == _sum(place)
    except (OSError, ValueError):
        return False


@contextlib.contextmanager
def aside(home: Path) -> Iterator[Path]:
    """An empty folder to build in: in `home`, or where temporary files are when nothing safe can be kept there.

    It is gone at the end, unless it has taken its place.
    """
    made = _within(home) or Path(tempfile.mkdtemp(prefix="chorus-assistant-site-"))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def put(built: Path, place: Path) -> Path:
    """Where a site that is built is now: in its place if it can be kept, else where it is."""
    if built.parent != place.parent:
        return built
    for path in (built, *built.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
    (built / SEAL).write_text(_sum(built, place.name), "ascii")
    (built / SEAL).chmod(0o600)
    if is_whole(place):  # another server has just built it
        return place
    try:
        _drop(place)
        built.rename(place)
    except OSError:
        return built
    _sweep(place.parent)
    return place


def _within(home: Path) -> Path | None:
    try:
        for one in reversed([one for one in (home, *home.parents) if not one.exists()]):
            with contextlib.suppress(FileExistsError):
                one.mkdir(mode=0o700)
        return Path(tempfile.mkdtemp(prefix=_BUILDING, dir=home)) if _is_ours(home) else None
    except OSError:
        return None


def _is_ours(home: Path) -> bool:
    """Whether nobody else can write in the folder of sites, nor put another in its place."""
    return all(stat.S_ISDIR(one.lstat().st_mode) and cache.is_own(one.lstat()) for one in (home, home.parent))


def _sum(folder: Path, name: str = "") -> str:
    """The digest of a site under its name. Raises OSError for a link, or for what another user could write."""
    made = hashlib.sha256((name or folder.name).encode())
    for path in (folder, *sorted(folder.rglob("*"))):
        told = path.lstat()
        if not cache.is_own(told) or not (stat.S_ISDIR(told.st_mode) or stat.S_ISREG(told.st_mode)):
            raise PermissionError(path)
        if stat.S_ISREG(told.st_mode) and path.name != SEAL:
            content = path.read_bytes()
            made.update(f"\0{path.relative_to(folder).as_posix()}\0{len(content)}\0".encode() + content)
    return made.hexdigest()


def _drop(path: Path) -> None:
    if path.is_symlink() or path.is_file():
        path.unlink()
    shutil.rmtree(path, ignore_errors=True)


def _sweep(home: Path) -> None:
    """Drop the oldest sites, and what servers that were killed had begun to build."""
    with contextlib.suppress(OSError):
        for old in sorted(home.glob("[0-9a-f]*"), key=lambda one: one.lstat().st_mtime, reverse=True)[KEPT:]:
            _drop(old)
        for begun in home.glob(f"{_BUILDING}*"):
            if time.time() - begun.lstat().st_mtime > cache.ABANDONED:
                _drop(begun)


def used(place: Path) -> None:
    """Note that a site has been used: those used last are the ones that stay."""
    with contextlib.suppress(OSError):
        os.utime(place)
