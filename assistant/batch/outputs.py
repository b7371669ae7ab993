"""Outputs: the columns that a run writes, and each form in which it writes them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import duckdb

from assistant.batch.problems import BatchError
from assistant.model.base import Base

NARROW = ("row", "id", "verdict", "status", "outcome", "label", "rules", "missing", "observed", "limit", "margin")
WIDE = ("answer", "advice", "questions", "cautions", "sources")
NUMBERS = frozenset({"row", "limit", "margin"})
SHEET_ROWS = 1_048_575
"""How many rows a sheet holds beside its head."""

SIGN = ";"
"""What sets the cells of CSV apart: a French spreadsheet opens it in columns."""

FORMULA = ("=", "+", "-", "@", "\t", "\n", "\r")
"""What a spreadsheet takes a formula by, at the start of a cell."""

_FORMULA = ", ".join(f"chr({ord(sign)})" for sign in FORMULA)
FOLDER = ""
"""The extension of an output that is a folder: its parts stay as they are, in Parquet."""

_PARTS = {
    FOLDER: ".parquet",
    ".csv": ".csv",
    ".jsonl": ".jsonl",
    ".ndjson": ".jsonl",
    ".parquet": ".parquet",
    ".xlsx": ".parquet",
}
_COPY = {
    ".csv": f"FORMAT csv, HEADER false, DELIMITER '{SIGN}'",
    ".jsonl": "FORMAT json",
    ".parquet": "FORMAT parquet, COMPRESSION zstd",
}


def part_suffix(base: Base, output: Path) -> str:
    """The form of the parts of an output. Raises BatchError for an extension that is none of those written."""
    suffix = _PARTS.get(output.suffix.lower())
    if suffix is None:
        raise BatchError(base.word("not-an-output").format(file=output, extensions=", ".join(filter(None, _PARTS))), 2)
    if output.is_dir() and (output.suffix or any(output.iterdir())):
        raise BatchError(base.word("output-not-empty").format(folder=output), 2)
    if not output.parent.is_dir():
        raise BatchError(base.word("no-output-folder").format(folder=output.parent), 2)
    return suffix


def write_part(cursor: duckdb.DuckDBPyConnection, select: str, columns: Sequence[str], part: Path) -> None:
    """Write the rows of a statement as a part, in their order.

    The engine most often keeps them in order by itself; sorting, which costs half as much, is for when it has not.
    """
    told = ", ".join(_cell(name, part.suffix) for name in columns)
    path = str(part).replace("'", "''")
    order = "" if part.suffix == ".parquet" else "ORDER BY row"
    copy = "COPY (SELECT {told} FROM ({select}) {order}) TO '{path}' ({form})"
    cursor.execute(copy.format(told=told, select=select, order=order, path=path, form=_COPY[part.suffix]))
    if not order and not _in_order(cursor, path):
        cursor.execute(copy.format(told=told, select=select, order="ORDER BY row", path=path, form=_COPY[part.suffix]))


def _in_order(cursor: duckdb.DuckDBPyConnection, path: str) -> bool:
    """Whether the rows of a Parquet file follow each other, none left out; where some are, nothing is known."""
    rows = f"read_parquet('{path}', file_row_number = true)"
    found = cursor.execute(f"SELECT min(row - file_row_number), max(row - file_row_number) FROM {rows}").fetchall()
    return bool(found[0][0] == found[0][1])


def _cell(name: str, suffix: str) -> str:
    """A column as it is written: in CSV, a text that would be taken for a formula begins with an apostrophe."""
    if suffix != ".csv" or name in NUMBERS:
        return f'"{name}"'
    return f'CASE WHEN left("{name}", 1) IN ({_FORMULA}) THEN \'\'\'\' || "{name}" ELSE "{name}" END AS "{name}"'


def assemble(
    base: Base, engine: duckdb.DuckDBPyConnection, parts: Sequence[Path], columns: Sequence[str], output: Path
) -> None:
    """Write the whole of an output from its parts."""
    suffix = output.suffix.lower()
    if suffix == FOLDER:
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir()
        for part in parts:
            os.link(part, output / part.name)
    elif suffix == ".parquet":
        _parquet(engine, parts, columns, output)
    elif suffix == ".xlsx":
        _sheet(base, engine, parts, columns, output)
    else:
        with output.open("wb") as whole:
            if suffix == ".csv":
                whole.write(f"\ufeff{SIGN.join(columns)}\n".encode())
            for part in parts:
                with part.open("rb") as file:
                    shutil.copyfileobj(file, whole, 1 << 20)


def _parquet(engine: duckdb.DuckDBPyConnection, parts: Sequence[Path], columns: Sequence[str], output: Path) -> None:
    path = str(output).replace("'", "''")
    if parts:
        listed = ", ".join("'" + str(part).replace("'", "''") + "'" for part in parts)
        rows = f"read_parquet([{listed}])"
    else:
        told = ", ".join(f'CAST(NULL AS {"BIGINT" if name in NUMBERS else "VARCHAR"}) AS "{name}"' for name in columns)
        rows = f"(SELECT {told} WHERE false)"
    engine.execute(f"COPY (SELECT * FROM {rows}) TO '{path}' (FORMAT parquet, COMPRESSION zstd)")


def _sheet(
    base: Base, engine: duckdb.DuckDBPyConnection, parts: Sequence[Path], columns: Sequence[str], output: Path
) -> None:
    from xlsxwriter import Workbook

    with Workbook(
        str(output), {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, columns)
        line = 0
        for part in parts:
            engine.execute("SELECT * FROM read_parquet(?)", [str(part)])
            while rows := engine.fetchmany(10_000):
                for row in rows:
                    line += 1
                    if line > SHEET_ROWS:
                        raise BatchError(base.word("sheet-full").format(rows=SHEET_ROWS), 2)
                    sheet.write_row(line, 0, row)
