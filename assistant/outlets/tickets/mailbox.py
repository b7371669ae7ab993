"""A CSV of messages, read row by row in bounded memory: a row that cannot be read is told, and nothing is lost."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from assistant.batch.problems import BatchError
from assistant.batch.reading.encoding import FileWritten, written
from assistant.batch.reading.lines import Lines
from assistant.model.base import Base
from assistant.words.folding import fold_label, printable, shortened
from assistant.words.refusals import file_refusal
from assistant.words.suggestion import did_you_mean

SIGNS = (";", ",", "\t", "|")
LONGEST_CELL = 1_000_000
LONGEST_ROW = 2_000_000
"""Characters of a row: beyond, a quote was left open, and the row is its first line."""

COLUMNS_SHOWN = 1_000
END = "\ue000\n"
"""Stands after the last line: a cell that holds it was still open there."""


class Letter(NamedTuple):
    """A row: its cells, one for each column, its message, and why it cannot be read where that is so."""

    cells: list[str]
    text: str
    unread: str = ""


class Mailbox:
    """A CSV whose first line names its columns, one or two of which hold the messages."""

    def __init__(self, base: Base, path: Path, column: str | None = None) -> None:
        """Read the head of the file `path`, and once the whole of it, for its digest and its encoding.

        Without `column` the messages stand in the column whose name is first in the base's list, under their subject.

        Raises BatchError: code 2 for a file or a column that does not exist, 4 for what is no table of text.
        """
        self._base, self.path = base, path
        self.written = self._read()
        with self._open() as lines:
            head = next(lines, "")
        if not head.strip():
            raise self._error("no-columns", 4)
        if any(unicodedata.category(sign) == "Cc" for sign in head.strip() if sign != "\t"):
            raise self._error("tickets-no-text", 4)
        outside = "".join(head.split('"')[::2])
        self.sign = max(SIGNS, key=lambda sign: (outside.count(sign), -SIGNS.index(sign)))
        with self._open() as lines:
            self.columns = [name.strip() for name in (self._record(lines) or ([], ""))[0]]
        self._places = self._places_of(column)

    def rows(self) -> Iterator[Letter]:
        """Every row, in the order of the file."""
        with self._open() as lines:
            self._record(lines)
            while (record := self._record(lines)) is not None:
                yield self._row(*record)

    def _read(self) -> FileWritten:
        if not self.path.exists():
            raise self._error("table-not-found", 2)
        try:
            if self.path.is_file():
                return written(self.path)
            why = file_refusal(IsADirectoryError(21, "")) if self.path.is_dir() else file_refusal(OSError(6, ""))
        except OSError as error:
            why = file_refusal(error)
        raise self._error("table-refused", 4, why=why)

    def _open(self) -> Lines:
        encoding = self.written.encoding or "utf-8"  # what is no text by its name stops at its first line
        return Lines(self.path.open(encoding=encoding, errors="replace", newline=""))

    def _record(self, lines: Lines) -> tuple[list[str], str] | None:
        """The next row's cells, and why they are only those of its first line; None after the last."""
        csv.field_size_limit(LONGEST_CELL)
        lines.begin()
        first: list[str] = []
        try:
            cells = next(csv.reader(_bounded(lines, first), delimiter=self.sign), [])
        except csv.Error:
            cells = [END]
        if cells == [END.strip()]:
            return None
        if not cells or not cells[-1].endswith(END):
            return cells, ""
        lines.back()
        return first[0].rstrip("\r\n").split(self.sign), self._base.word("tickets-open-quote")

    def _row(self, cells: list[str], unread: str) -> Letter:
        width, found = len(self.columns), len(cells)
        if not unread and found > width and any(cells[width:]):
            unread = self._base.word("row-width").format(found=found, wanted=width)
        rest = [self.sign.join(cells[width - 1 :])] if unread and found > width else cells[width - 1 : width]
        kept = [*cells[: width - 1], *rest, *[""] * (width - found)]
        text = "\n".join(kept[place].strip() for place in self._places).strip()
        return Letter(kept, text, unread)

    def _places_of(self, column: str | None) -> list[int]:
        folded = [fold_label(name) for name in self.columns]
        if column is not None:
            if column in self.columns:
                return [self.columns.index(column)]
            if fold_label(column) in folded:
                return [folded.index(fold_label(column))]
            raise self._no_column(self._base.word("unknown-column").format(column=column), column)
        subjects, texts = (self._listed(name, folded) for name in ("tickets-subjects", "tickets-texts"))
        if not subjects and not texts:
            raise self._no_column(self._base.word("tickets-no-column"))
        return [*subjects[:1], *texts[:1]]

    def _listed(self, names: str, folded: list[str]) -> list[int]:
        """Where the columns stand whose names are among those that the base lists, in its order."""
        listed = (fold_label(name) for name in self._base.word(names).split(","))
        return [folded.index(name) for name in listed if name in folded]

    def _no_column(self, said: str, typed: str = "") -> BatchError:
        known = shortened(printable(", ".join(self.columns)), COLUMNS_SHOWN)
        hint = did_you_mean(typed, self.columns) if typed else ""
        parts = (said, hint, self._base.word("columns-found").format(columns=known))
        return BatchError(" ".join(filter(None, parts)), 2)

    def _error(self, word: str, code: int, **parts: str) -> BatchError:
        return BatchError(self._base.word(word).format(file=self.path, **parts), code)


def _bounded(lines: Lines, first: list[str]) -> Iterator[str]:
    """The lines of a row, then `END`; `first` gets the first one."""
    length = 0
    for line in lines:
        length += len(line)
        if length > LONGEST_ROW and first:
            raise csv.Error
        first[:] = first or [line]
        yield line
    yield END
