"""Standard input as one file to judge: in memory when small, else in a temporary file that ends with the command."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import IO

import click

from assistant.engine.case import FactError
from assistant.intake.folders import Deposited
from assistant.intake.limits import LIMITS
from assistant.outlets.telling import Telling
from assistant.words.sizes import show_size

IN_MEMORY = 8 << 20
MOST = 1_200_000_000
"""Octets beyond which nothing more is taken: no channel takes so much, and some inputs never end."""

_OPEN_FILES = Path("/proc/self/fd")
_PIECE = 1 << 20


def standard_input(told: Telling, name: str | None, contents: dict[str, bytes]) -> Deposited:
    """Take standard input; its name is missing unless `name` gives it, its bytes stand in `contents` when it is small.

    What passes the limit of a reading is counted and not kept. Raises FactError for an input that does not end.
    """
    kept, size = b"", 0
    file: IO[bytes] | None = None
    while chunk := sys.stdin.buffer.read(_PIECE):
        size += len(chunk)
        if size > MOST:
            raise FactError(told.say("standard-input-endless", limit=show_size(MOST)))
        if size > LIMITS.pdf_file + _PIECE:
            continue
        if file is None and size > IN_MEMORY:
            file = _temporary()
            _write(file, kept)
            kept = b""
        if file is None:
            kept += chunk
        else:
            _write(file, chunk)
    shown = told.word("standard-input")
    if file is None:
        contents["-"] = kept
        return Deposited("-", shown, name or "", size)
    file.flush()
    file.truncate(size)  # what was not kept takes no room, and the file weighs what was received
    return Deposited(_location(file), shown, name or "", size)


def _temporary() -> IO[bytes]:
    """A file without a name where the system shows open files, so that nothing is left even of a killed command."""
    context = click.get_current_context()
    if _OPEN_FILES.is_dir():
        return context.with_resource(tempfile.TemporaryFile())
    return context.with_resource(tempfile.NamedTemporaryFile(prefix="chorus-assistant-"))


def _location(file: IO[bytes]) -> str:
    return f"/proc/{os.getpid()}/fd/{file.fileno()}" if _OPEN_FILES.is_dir() else str(file.name)


def _write(file: IO[bytes], chunk: bytes) -> None:
    try:
        file.write(chunk)
        file.flush()
    except OSError as error:
        raise OSError(error.errno, error.strerror, tempfile.gettempdir()) from None
