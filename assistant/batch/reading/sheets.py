"""Tables of a spreadsheet: the first sheet of an XLSX file; its first row names its columns."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

from assistant.batch.problems import BatchError
from assistant.batch.reading.block import Block
from assistant.batch.reading.collecting import CellLine, collected
from assistant.model.base import Base

UNPACKED = 1 << 30
"""How many bytes the parts of a spreadsheet may take once unpacked: it is read whole."""

SheetCell = int | float | str | bool | time | date | datetime | timedelta


class Sheet:
    """The first sheet of a spreadsheet."""

    def __init__(self, base: Base, path: Path, name: str) -> None:
        from python_calamine import CalamineError, load_workbook

        self.name = name
        try:
            with zipfile.ZipFile(path) as archive:
                unpacked = sum(one.file_size for one in archive.infolist())
            if unpacked > UNPACKED:
                raise BatchError(base.word("sheet-too-large").format(file=name), 4)
            with load_workbook(path) as workbook:
                self._sheet = workbook.get_sheet_by_index(0)
                self._rows = self._sheet.iter_rows()
        except (zipfile.BadZipFile, CalamineError, ValueError, IndexError):
            raise BatchError(base.word("sheet-unreadable").format(file=name), 4) from None
        self.columns = tuple(str(cell).strip() for cell in next(self._rows, []))

    def blocks(self, wanted: Sequence[str], few: bool = False) -> Iterator[Block]:
        """The rows, as blocks of the wanted columns."""
        places = [self.columns.index(name) for name in wanted]
        yield from collected(self.name, self._lines(places), len(places))

    def _lines(self, places: Sequence[int]) -> Iterator[CellLine]:
        for number, cells in enumerate(self._sheet.iter_rows(), 1):
            if number > 1 and any(cell != "" for cell in cells):
                yield number, [_text(cells[place]) for place in places]


def _text(cell: SheetCell) -> str | None:
    """A cell as a person would type it: a number without its decimals when it has none, a day without its hour."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    return str(cell) or None
