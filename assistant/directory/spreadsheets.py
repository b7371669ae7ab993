"""Spreadsheets as CSV: a number that is whole loses no digit, a date is written as ISO says."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from assistant.directory.problems import DirectoryError


def sheets(file: Path, folder: Path) -> Iterator[Path]:
    """Each sheet of a spreadsheet that has rows, written to `folder` as CSV in UTF-8.

    Raises DirectoryError when the file is no spreadsheet, or when what reads them is not installed.
    """
    try:
        import python_calamine
    except ImportError:
        raise DirectoryError("directory-absent") from None
    try:
        book = python_calamine.CalamineWorkbook.from_path(file)
        for number, name in enumerate(book.sheet_names):
            rows = book.get_sheet_by_name(name).iter_rows()
            first = next((row for row in rows if any(cell != "" for cell in row)), None)
            if first is None:
                continue
            path = folder / f"feuille-{number}.csv"
            with path.open("w", encoding="utf-8", newline="") as written:
                writer = csv.writer(written, delimiter=";", lineterminator="\n")
                writer.writerow(map(_cell, first))
                writer.writerows(map(_cell, row) for row in rows)
            yield path
            path.unlink(missing_ok=True)
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise
        raise DirectoryError("directory-unreadable", file=file.name) from None


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)
