"""The file that a run is writing, row by row, under a name of its own: whole at the end, taken up where it stopped."""

from __future__ import annotations

import csv
import fcntl
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import IO

import msgspec
from msgspec import Struct

from assistant.batch.problems import BatchError
from assistant.language.whole_files import open_own, take_place, whole_file
from assistant.model.base import Base
from assistant.outlets.tickets.cells import cell

MARK = "\ufeff"
"""Tells a spreadsheet that the file is in UTF-8."""


class UnfinishedTask(Struct, frozen=True, kw_only=True):
    """What a run writes: another task is never continued by it."""

    on: date
    rules: str
    program: str
    inputs: str
    options: tuple[str | None, ...]


OTHER = {
    "inputs": "other-inputs",
    "on": "other-day",
    "rules": "other-rules",
    "program": "other-program",
    "options": "other-options",
}
"""What is said of a run that another task would take up, by what differs."""


class UnfinishedFile:
    """`FILE.part`, with `FILE.part.json` beside it, which says what is being written."""

    def __init__(self, base: Base, output: Path) -> None:
        self._base, self.output = base, Path(os.path.realpath(output))
        self.path = self.output.with_name(f"{self.output.name}.part")
        self._task = self.path.with_name(f"{self.path.name}.json")

    def begun(self, resume: bool) -> UnfinishedTask | None:
        """The task that was interrupted here, None where none was. Raises BatchError unless it is to be resumed."""
        if not self.path.exists() or not self._task.exists():
            if resume:
                raise self._refusal("nothing-to-resume")
            return None
        if not resume:
            raise self._refusal("tickets-interrupted")
        try:
            return msgspec.json.decode(self._task.read_bytes(), type=UnfinishedTask)
        except (OSError, msgspec.DecodeError):
            raise self._refusal("tickets-part-unreadable") from None

    @contextmanager
    def written(
        self, task: UnfinishedTask, begun: UnfinishedTask | None, sign: str, columns: Sequence[str]
    ) -> Iterator[UnfinishedRows]:
        """The rows, to go on with; the file gets its name when all went well, and waits under this one otherwise.

        Raises BatchError when another task was begun here, or another run is writing.
        """
        for name, told in OTHER.items():
            if begun is not None and getattr(begun, name) != getattr(task, name):
                raise self._refusal(told)
        if self.output.exists() and not self.output.is_file():
            raise BatchError(self._base.word("tickets-no-file").format(file=self.output), 2)
        with open_own(self.path) as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise self._refusal("run-going-on") from None
            if begun is None:
                file.truncate(0)
                with whole_file(self._task) as begun_here:
                    begun_here.write(msgspec.json.encode(task).decode())
            rows = UnfinishedRows(file, sign)
            if not rows.held:
                rows.write(columns, mark=MARK)
            yield rows
            os.fsync(file.fileno())
            take_place(self.path, self.output)
            self._task.unlink(missing_ok=True)

    def _refusal(self, word: str) -> BatchError:
        return BatchError(self._base.word(word).format(folder=self.path), 2)


class UnfinishedRows:
    """The rows of a file that this program writes; `held` counts those that stood there whole, their head included."""

    def __init__(self, file: IO[bytes], sign: str) -> None:
        self._file, self._sign = file, sign
        self.held, whole = 0, 0
        file.seek(0)
        quotes = length = 0
        for line in file:
            length += len(line)
            quotes += line.count(b'"')
            if line.endswith(b"\r\n") and not quotes % 2:
                self.held, whole = self.held + 1, length
        file.truncate(whole)

    def kept(self) -> Iterator[list[str]]:
        """The rows that stood there, without their head; nothing is to be written before the last is read."""
        with Path(self._file.name).open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file, delimiter=self._sign)
            next(rows, None)
            for _ in range(self.held - 1):
                yield next(rows)

    def write(self, cells: Iterable[str], mark: str = "") -> None:
        """Add a row at once: a run that is killed leaves the rows before it."""
        self._file.write((mark + line([cell(one) for one in cells], self._sign)).encode())
        self._file.flush()


class _Echo:
    """What a csv.writer writes to: it gives the line back."""

    def write(self, text: str) -> str:
        return text


def line(cells: Sequence[str], sign: str) -> str:
    """A row as a line of CSV.

    >>> line(["a;b", "c"], ";")
    '"a;b";c\\r\\n'
    """
    return str(csv.writer(_Echo(), delimiter=sign, lineterminator="\r\n").writerow(cells))
