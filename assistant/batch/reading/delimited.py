"""Tables whose cells are set apart by a sign: CSV with `;`, `,`, a tab or `|`, quoted or not, in any usual encoding."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from assistant.batch.reading.block import Block, Unread
from assistant.batch.reading.collecting import CellLine, collected
from assistant.batch.reading.encoding import FileWritten
from assistant.batch.reading.lines import Lines
from assistant.model.base import Base

_ANNOUNCED = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
"""How a spreadsheet is told the sign, on a line before the head."""

SIGNS = (";", "\t", ",", "|")
LONGEST = 100_000
"""How many characters a cell may hold; a longer one, or a quote left open, makes its line unreadable."""


class Delimited:
    """A CSV file; its first line names its columns."""

    def __init__(self, base: Base, path: Path, name: str, written: FileWritten) -> None:
        self.base, self.path, self.name, self.written = base, path, name, written
        with self._open() as lines:
            head = next(iter(lines), "")
            self.announced = _ANNOUNCED.fullmatch(head.strip())
            if self.announced:
                head = next(iter(lines), "")
        said = self.announced[1] if self.announced else ""
        self.sign = said or max(SIGNS, key=lambda sign: (_bare(head).count(sign), -SIGNS.index(sign)))
        found = next(iter(self._reader([head])), [])
        self.columns = tuple(cell.strip() for cell in found)

    def blocks(self, wanted: Sequence[str], few: bool = False) -> Iterator[Block]:
        """The rows, as blocks of the wanted columns."""
        places = [self.columns.index(name) for name in wanted]
        with self._open() as lines:
            yield from collected(self.name, self._rows(lines, places), len(places))

    def _open(self) -> Lines:
        return Lines(self.path.open(encoding=self.written.encoding, errors="replace", newline=""))

    def _reader(self, lines: object) -> Iterator[list[str]]:
        csv.field_size_limit(LONGEST)
        return csv.reader(lines, delimiter=self.sign, strict=True)  # type: ignore[arg-type]

    def _rows(self, lines: Lines, places: Sequence[int]) -> Iterator[CellLine]:
        if self.announced:
            next(lines)
        reader, width = self._reader(lines), len(self.columns)
        next(reader, None)
        lines.begin()
        while True:
            line = lines.number + 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error:
                yield self._unread(line, "row-unquoted")
                lines.back()
                reader = self._reader(lines)
                continue
            lines.begin()
            if not any(cells):
                continue
            if len(cells) != width and (len(cells) < width or any(cells[width:])):
                yield self._unread(line, "row-width", found=len(cells), wanted=width)
                continue
            if self.written.damaged and any("\ufffd" in cell for cell in cells):
                yield self._unread(line, "row-octets")
                continue
            if any("\0" in cell for cell in cells):
                yield self._unread(line, "row-nul")
                continue
            yield line, [cells[place] for place in places]

    def _unread(self, line: int, sentence: str, **parts: int) -> Unread:
        return Unread(self.name, line, self.base.word(sentence).format(**parts))


def _bare(line: str) -> str:
    """A line without what stands between quotes."""
    return "".join(line.split('"')[::2])
