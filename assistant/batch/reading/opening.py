"""Opening what is given: files, folders, patterns; each file by its extension, in an order that does not change."""

from __future__ import annotations

import glob
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from assistant.batch.problems import BatchError
from assistant.batch.reading.block import ReadTable
from assistant.batch.reading.delimited import Delimited
from assistant.batch.reading.encoding import FileWritten, written
from assistant.batch.reading.json_lines import JsonLines
from assistant.model.base import Base
from assistant.words.refusals import file_refusal

EXTENSIONS = (".csv", ".tsv", ".txt", ".jsonl", ".ndjson", ".parquet", ".xlsx")


class TableInput(Struct, frozen=True):
    """A file to read, the name by which it is told, and what one reading of it has told."""

    path: Path
    name: str
    written: FileWritten


def inputs(base: Base, given: Iterable[str], written_to: Iterable[Path] = ()) -> list[TableInput]:
    """The files that paths, folders and patterns name, sorted, each once; never one that the run is to write.

    Raises BatchError for a path that is no table, or that is named to be read and written both.
    """
    found: dict[Path, str] = {}
    spared = {path.resolve() for path in written_to}
    for text in given:
        if Path(text).resolve() in spared:
            raise BatchError(base.word("read-and-written").format(file=text), 2)
        for path in _paths(base, text):
            if path.resolve() not in spared:
                found.setdefault(path.resolve(), str(path))
    if not found:
        raise BatchError(base.word("no-table").format(extensions=", ".join(EXTENSIONS)), 2)
    return [TableInput(path, name, _read(base, path, name)) for path, name in found.items()]


def opened(base: Base, one: TableInput) -> ReadTable:
    """The table of a file. Raises BatchError when it cannot be read or names no column."""
    kind = one.path.suffix.lower()
    table: ReadTable
    if kind == ".parquet":
        from assistant.batch.reading.parquet import Parquet

        table = Parquet(base, one.path, one.name)
    elif kind == ".xlsx":
        from assistant.batch.reading.sheets import Sheet

        table = Sheet(base, one.path, one.name)
    elif kind in (".jsonl", ".ndjson"):
        table = JsonLines(base, one.path, one.name, one.written)
    else:
        table = Delimited(base, one.path, one.name, one.written)
    if not any(table.columns):
        raise BatchError(base.word("no-columns").format(file=one.name), 4)
    return table


def _paths(base: Base, text: str) -> Iterator[Path]:
    path = Path(text)
    if path.is_dir():
        held = (one for one in path.rglob("*") if one.is_file() and one.suffix.lower() in EXTENSIONS)
        yield from sorted(one for one in held if not any(part[0] == "." for part in one.relative_to(path).parts))
    elif path.exists():
        if path.suffix.lower() not in EXTENSIONS:
            raise BatchError(base.word("not-a-table").format(file=text, extensions=", ".join(EXTENSIONS)), 2)
        yield path
    elif glob.has_magic(text):
        yield from sorted(Path(one) for one in glob.glob(text, recursive=True) if Path(one).is_file())  # noqa: PTH207 - any pattern
    else:
        raise BatchError(base.word("table-not-found").format(file=text), 2)


def _read(base: Base, path: Path, name: str) -> FileWritten:
    try:
        return written(path)
    except OSError as error:
        raise BatchError(base.word("table-refused").format(file=name, why=file_refusal(error)), 4) from None
