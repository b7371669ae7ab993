"""The folder of a run, beside its output: what is being decided, and the parts that are done, each whole or absent."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec
from msgspec import Struct

from assistant.batch.problems import BatchError
from assistant.batch.reading.block import Unread
from assistant.language.whole_files import own_folder
from assistant.model.base import Base
from assistant.words.refusals import file_refusal


class Task(Struct, frozen=True, kw_only=True):
    """What a run decides: another task is never continued by it."""

    decision: str
    on: str
    rules: str
    program: str
    inputs: tuple[tuple[str, str], ...]
    options: dict[str, object]


OTHER = {
    "decision": "other-decision",
    "on": "other-day",
    "rules": "other-rules",
    "program": "other-program",
    "inputs": "other-inputs",
    "options": "other-options",
}
"""What is said of a run that another task would take up, by what differs."""


class Done(Struct, frozen=True, kw_only=True):
    """What a part that is done says of itself: its rows, how many each outcome or status got, the rows refused."""

    rows: int
    ends: dict[str, int]
    refused: tuple[Unread, ...]


class WorkFolder:
    """The folder of a run."""

    def __init__(self, base: Base, output: Path) -> None:
        self.base = base
        self.path = output.with_name(f".{output.name}.travail")

    @contextmanager
    def kept(self, task: Task, resume: bool) -> Iterator[None]:
        """Hold the folder for a task, for one run at a time. Raises BatchError when another task or run is there."""
        there = self.path.is_dir() and (self.path / "task.json").is_file()
        if there and not resume:
            raise BatchError(self.base.word("run-interrupted").format(folder=self.path), 2)
        if resume and not there:
            raise BatchError(self.base.word("nothing-to-resume").format(folder=self.path), 2)
        try:
            own_folder(self.path)
        except OSError as error:
            why = file_refusal(error)
            raise BatchError(self.base.word("cannot-write").format(file=self.path, why=why), 2) from None
        with (self.path / "lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise BatchError(self.base.word("run-going-on").format(folder=self.path), 2) from None
            if there:
                self._same(task)
            else:
                self.write("task.json", msgspec.json.encode(task))
            yield

    def _same(self, task: Task) -> None:
        try:
            begun = msgspec.json.decode((self.path / "task.json").read_bytes(), type=Task)
        except (OSError, msgspec.DecodeError):
            raise BatchError(self.base.word("run-unreadable").format(folder=self.path), 2) from None
        for name, told in OTHER.items():
            if getattr(begun, name) != getattr(task, name):
                raise BatchError(self.base.word(told).format(folder=self.path), 2)

    def part(self, number: int, suffix: str) -> Path:
        """Where the output of a part is written."""
        return self.path / f"part-{number:06d}{suffix}"

    def done(self, number: int) -> Done | None:
        """What a part says of itself; None when it is not done."""
        try:
            return msgspec.json.decode(self.part(number, ".json").read_bytes(), type=Done)
        except (FileNotFoundError, msgspec.DecodeError):
            return None

    def write(self, name: str, content: bytes) -> None:
        """Write a file of the folder, which appears whole or not at all."""
        whole = self.path / name
        being = whole.with_name(f"{name}.{os.getpid()}")
        with being.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        being.replace(whole)

    def remove(self) -> None:
        """Take the folder away."""
        with suppress(OSError):
            shutil.rmtree(self.path)
