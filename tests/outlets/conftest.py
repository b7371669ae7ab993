"""The command line run in process: what it writes, on which stream, and with which exit code."""

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from assistant.outlets.cli.demo import write_pdf
from assistant.outlets.cli.main import run_with

DAY = "2026-11-24"


def plain(text: str) -> str:
    """A text with ordinary blanks, on one line: what is read rather than how it is set."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'").split())


class Ran(NamedTuple):
    """What a command gave."""

    code: int
    out: str
    err: str

    @property
    def says(self) -> str:
        return plain(self.out)

    @property
    def complains(self) -> str:
        return plain(self.err)


Command = Callable[..., Ran]


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch) -> Command:
    """Run a command line; `typed` is its standard input, `encoding` that of its output."""

    def run(*arguments: str | Path, typed: str | bytes = "", encoding: str = "utf-8") -> Ran:
        words = [os.fspath(one) for one in arguments]
        data = typed.encode() if isinstance(typed, str) else typed
        out, err = io.BytesIO(), io.BytesIO()
        streams = {
            "stdin": io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"),
            "stdout": io.TextIOWrapper(out, encoding=encoding, newline="\n"),
            "stderr": io.TextIOWrapper(err, encoding=encoding, newline="\n", errors="strict"),
        }
        for name, stream in streams.items():
            monkeypatch.setattr(sys, name, stream)
        monkeypatch.setattr(sys, "argv", ["chorus-assistant", *words])
        code = run_with(words)
        streams["stdout"].flush()
        streams["stderr"].flush()
        return Ran(code, out.getvalue().decode(encoding), err.getvalue().decode(encoding))

    return run


@pytest.fixture
def process() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run a command line in a process of its own, for what only a process shows."""

    def run(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", "from assistant.outlets.cli import run; run()", *arguments]
        return subprocess.run(command, timeout=120, check=False, **options)

    return run


@pytest.fixture
def pdf(tmp_path: Path) -> Callable[..., Path]:
    """Write a sound PDF that weighs what is asked, with a hole in the place of its weight."""

    def write(name: str, size: int = 52_000, folder: Path | None = None) -> Path:
        place = folder or tmp_path / "dossier"
        place.mkdir(exist_ok=True)
        with (place / name).open("wb") as file:
            write_pdf(file, size)
        return place / name

    return write
