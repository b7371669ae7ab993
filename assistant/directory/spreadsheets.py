"""Spreadsheets as CSV, read as they stream: a number that is whole loses no digit, and no sheet is held whole."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path
from typing import IO

from lxml import etree

from assistant.directory.problems import DirectoryError

_SHEET = re.compile(r"xl/worksheets/sheet([0-9]+)\.xml")
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_T, _V = f"{_MAIN}t", f"{_MAIN}v"
_STRINGS = "xl/sharedStrings.xml"
FIRST = 8
"""Rows among which the header is: nothing right of the widest of them has a name."""

_WIDEST = 1_000
"""Columns of a sheet that are read at most."""


def sheets(file: Path, folder: Path) -> Iterator[Path]:
    """Each sheet of a workbook (XLSX) that has rows, written to `folder` as CSV in UTF-8, in the order of its files.

    Raises DirectoryError when the file is no workbook, or a damaged one.
    """
    try:
        with zipfile.ZipFile(file) as book:
            strings = _strings(book)
            found = ((int(name[1]), name[0]) for name in map(_SHEET.fullmatch, book.namelist()) if name)
            for number, name in sorted(found):
                path = folder / f"feuille-{number}.csv"
                if _write(book, name, strings, path):
                    yield path
                path.unlink()
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, ValueError, IndexError, NotImplementedError, EOFError):
        raise DirectoryError("directory-unreadable", file=file.name) from None


def _write(book: zipfile.ZipFile, name: str, strings: list[str], path: Path) -> bool:
    """Write the rows of a sheet that are not empty, all as wide as its first ones; whether there is any."""
    with book.open(name) as opened, path.open("w", encoding="utf-8", newline="") as written:
        writer = csv.writer(written, delimiter=";", lineterminator="\n")
        rows = (cells for cells in (_row(row, strings) for row in _elements(opened, "row")) if any(cells))
        first = list(islice(rows, FIRST))
        width = max(map(len, first), default=0)
        for cells in chain(first, rows):
            writer.writerow([*cells[:width], *[""] * (width - len(cells))])
    return bool(first)


def _strings(book: zipfile.ZipFile) -> list[str]:
    """The texts that cells share; the way in which they are read aloud is left out."""
    if _STRINGS not in book.namelist():
        return []
    with book.open(_STRINGS) as opened:
        return [_text(one) for one in _elements(opened, "si")]


def _row(row: etree._Element, strings: list[str]) -> list[str]:
    """The cells of a row, those that are left out being empty."""
    cells: list[str] = []
    for cell in row:
        reference = cell.get("r")
        at = _column(reference.rstrip("0123456789")) if reference else len(cells)
        if at >= _WIDEST:
            break
        if at > len(cells):
            cells += [""] * (at - len(cells))
        cells.append(_value(cell, strings))
    return cells


def _value(cell: etree._Element, strings: list[str]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return _text(cell[0]) if len(cell) else ""
    value = (cell.findtext(_V) or "") if len(cell) != 1 else (cell[0].text or "")
    if kind == "s":
        return strings[int(value)]
    if kind == "b":
        return "true" if value == "1" else "false"
    if kind == "n":
        with suppress(ValueError, OverflowError):
            return str(int(float(value))) if float(value).is_integer() else value
    return "" if kind == "e" else value


def _text(element: etree._Element) -> str:
    if len(element) == 1 and element[0].tag == _T:
        return element[0].text or ""
    parts = (one for one in element.iter(_T) if getattr(one.getparent(), "tag", "") != f"{_MAIN}rPh")
    return "".join(one.text or "" for one in parts)


@lru_cache(maxsize=_WIDEST)
def _column(letters: str) -> int:
    """The place of a column: A is 0, AA is 26."""
    place = 0
    for char in letters:
        place = place * 26 + ord(char.upper()) - ord("A") + 1
    return place - 1


def _elements(opened: IO[bytes], name: str) -> Iterator[etree._Element]:
    """The elements of a name, each forgotten once it is read."""
    options = {"resolve_entities": False, "no_network": True, "load_dtd": False}
    for _, element in etree.iterparse(opened, events=("end",), tag=f"{_MAIN}{name}", **options):
        yield element
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]
