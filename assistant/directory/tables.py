"""The tables that files hold, recognised by their columns: what each is, and where each thing that it says stands."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from assistant.directory.problems import DirectoryError
from assistant.words.folding import fold

SHAPES: Mapping[str, Any] = json.loads((Path(__file__).parent / "shapes.json").read_text("utf-8"))
"""What columns are called, and the kinds of files that they make; data, for nobody publishes all of these names."""

KINDS = ("unites", "etablissements", "services", "chorus-pro")
"""The kinds of tables with a header, those first that another could be taken for."""

SHOWN = 15
_NEW, _OLD = re.compile(r"(20[0-9]{2})-?([01][0-9])-?([0-3][0-9])"), re.compile(r"([0-3][0-9])([01][0-9])(20[0-9]{2})")


class FileTable(NamedTuple):
    """A table to read: its kind, the file that the user gave, what DuckDB reads, and the columns of each field.

    `source` is a call of DuckDB's `read_csv` or `read_parquet`; `columns` names, in SQL, those that hold each field.
    """

    kind: str
    file: Path
    source: str
    columns: Mapping[str, tuple[str, ...]]
    date: date | None = None


def text(value: str) -> str:
    """A text as SQL writes it."""
    return "'" + value.replace("'", "''") + "'"


def table_of(file: Path, source: str, header: Sequence[str], names: Sequence[str]) -> FileTable:
    """The table that a header makes; `names` are its columns in SQL.

    Raises DirectoryError, with what was found and what is needed, when it is none.
    """
    folded = [_folded(one) for one in header]
    found = {kind: _fields(kind, folded) for kind in KINDS}
    for kind in KINDS:
        if _fits(kind, found):
            used = {at for places in found[kind].values() for at in places}
            for at in used:
                if folded.count(folded[at]) > 1:
                    raise DirectoryError("directory-column-twice", file=file.name, column=header[at].strip())
            columns = {field: tuple(names[at] for at in places) for field, places in found[kind].items()}
            return FileTable(kind, file, source, columns, date_in_name(file))
    raise DirectoryError(
        "directory-unknown-shape",
        file=file.name,
        found=", ".join([one.strip()[:40] or "?" for one in header[:SHOWN]] + ["…"] * (len(header) > SHOWN)),
    )


def read_csv(path: Path, delimiter: str, header: Sequence[str]) -> tuple[str, Sequence[str], list[str]]:
    """The call that reads a CSV file of UTF-8, its header, and the names of its columns in SQL."""
    names = [f"c{at}" for at in range(len(header))]
    columns = ", ".join(f"{name}: 'VARCHAR'" for name in names)
    call = (
        f"read_csv({text(str(path))}, delim = {text(delimiter)}, header = true, "
        f"quote = '\"', escape = '\"', auto_detect = false, columns = {{{columns}}})"
    )
    return call, header, names


def header_of(line: str) -> tuple[str, list[str]]:
    """The delimiter of a first line, and what stands between."""
    delimiter = max(";,\t|", key=line.count)
    return delimiter, next(csv.reader([line], delimiter=delimiter), [])


def date_in_name(file: Path) -> date | None:
    """The day that the name of a file says: 20200309, 2020-03-09, 06042020; None when it says none."""
    for pattern, order in ((_NEW, (1, 2, 3)), (_OLD, (3, 2, 1))):
        for found in pattern.finditer(file.name):
            with suppress(ValueError):
                return date(*(int(found[at]) for at in order))
    return None


def _folded(name: str) -> str:
    """A column's name without its blanks, accents, case and signs; « codeService » and « Code service » are one."""
    return "".join(char for char in fold(name) if char.isalnum())


def _fields(kind: str, folded: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """Where each field of a kind stands: in the first column that has one of its names, in all of them for a list."""
    found = {}
    for field, aliases in SHAPES[kind].items():
        places = tuple(_places(aliases, folded))
        if places:
            found[field] = places if field in SHAPES["lists"] else places[:1]
    return found


def _places(aliases: Sequence[str], folded: Sequence[str]) -> Iterator[int]:
    for alias in map(_folded, aliases):
        if alias in folded:
            yield folded.index(alias)


def _fits(kind: str, found: Mapping[str, Mapping[str, tuple[int, ...]]]) -> bool:
    """Whether a table is of this kind: one of services says nothing of structures, one of structures their demands."""
    if not all(field in found[kind] for field in SHAPES["needs"][kind]):
        return False
    if kind == "services":
        return not any(flag in found["chorus-pro"] for flag in SHAPES["structure_flags"])
    return kind != "chorus-pro" or any(flag in found[kind] for flag in SHAPES["flags"])
