"""Files that appear whole or not at all, and places beside them that no other user has laid."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
PRIVATE = 0o700


@contextmanager
def whole_file(path: Path, encoding: str = "utf-8", newline: str | None = None) -> Iterator[IO[Any]]:
    """Give a stream of which `path` holds all, once the block has ended without an error.

    It is written beside, under a name that nobody can know and that nothing had; who may read the file that it replaces
    stays the same. Raises OSError.
    """
    beside = path.with_name(f".{os.urandom(12).hex()}.partiel")
    try:
        before = _permissions(path)
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK, 0o666 if before is None else 0o600)
        with os.fdopen(handle, "w", encoding=encoding, newline=newline) as file:
            yield file
            if before is not None:
                beside.chmod(before)
            file.flush()
            os.fsync(handle)
        beside.replace(path)
    finally:
        with suppress(OSError):
            beside.unlink()


def take_place(whole: Path, path: Path) -> None:
    """Let a file that is whole take the name of another, who may read it staying the same. Raises OSError."""
    before = _permissions(path)
    if before is not None and whole.is_file():
        whole.chmod(before)
    whole.replace(path)


def open_own(path: Path) -> IO[bytes]:
    """A file to read and to add to, made if it is not there. Raises OSError for a link, or the file of another user."""
    try:
        file = open(path, "ab+", opener=lambda name, flags: os.open(name, flags | _NO_LINK, 0o666))  # noqa: SIM115 - it is given
    except OSError as error:
        raise _foreign(path) if error.errno == errno.ELOOP else error from None
    if not _is_ours(os.fstat(file.fileno())):
        file.close()
        raise _foreign(path)
    return file


def own_folder(path: Path) -> None:
    """Make a folder that is this user's alone, or see that it is. Raises OSError for a link, or another user's."""
    with suppress(FileExistsError):
        path.mkdir(mode=PRIVATE)
    told = path.lstat()
    if not stat.S_ISDIR(told.st_mode) or not _is_ours(told):
        raise _foreign(path)
    path.chmod(PRIVATE)


def _permissions(path: Path) -> int | None:
    """Who may do what with a file; None where there is none."""
    with suppress(FileNotFoundError):
        told = path.stat()
        return stat.S_IMODE(told.st_mode) & 0o777 if stat.S_ISREG(told.st_mode) else None
    return None


def _is_ours(told: os.stat_result) -> bool:
    """Whether what is there is this user's; where there are no users to tell apart, everyone is this one."""
    return not hasattr(os, "getuid") or told.st_uid == os.getuid()


def _foreign(path: Path) -> OSError:
    return PermissionError(errno.EPERM, os.strerror(errno.EPERM), str(path))
