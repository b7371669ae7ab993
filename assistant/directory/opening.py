"""Opening a directory and looking numbers up in it: two rows of a file sorted by number, read where they stand."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from assistant.directory.place import default_place
from assistant.directory.problems import DirectoryError
from assistant.directory.record import COLUMNS, SIREN_DIGITS, DirectoryFound, DirectoryRecord, DirectoryService
from assistant.model.facts import OTHER

if TYPE_CHECKING:
    import duckdb

_Day = date
SOURCES = ("unites", "etablissements", "chorus-pro", "finess")
"""The kinds of files that a directory is made of."""

MARK, VERSION = "chorus_assistant_directory", "1"
_FIND = f"SELECT {', '.join(COLUMNS)} FROM read_parquet(?) WHERE number IN (?, ?)"
COUNTED = {
    "rows": "count(*)",
    "units": "count(*) FILTER (length(number) = 9)",
    "establishments": "count(*) FILTER (length(number) <> 9)",
    "chorus-pro": "count(*) FILTER (in_chorus_pro)",
    "services": "count(services)",
    "active": "count(*) FILTER (active)",
    "overseas": f"count(*) FILTER (WHERE territory <> '{OTHER}')",
}
_COUNT = f"SELECT {', '.join(COUNTED.values())} FROM read_parquet(?)"
_SERVICES = msgspec.json.Decoder(tuple[DirectoryService, ...])


class DirectorySource(msgspec.Struct, frozen=True):
    """A file from which a directory was made: its kind, its name, the day of its data, how many rows it gave."""

    kind: str
    file: str
    date: date
    rows: int
    sha256: str


class Directory:
    """A directory, open for reading, by several threads if need be; it is read anew when its file is replaced."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._connection = _connect()
        self._stamp = _stamp(path)
        self.sources = _sources(self._connection, path)

    @property
    def date(self) -> _Day:
        """The day of the oldest of its files: whatever it says was so on that day or later."""
        return min(one.date for one in self.sources)

    def dated(self, *kinds: str) -> _Day | None:
        """The day of the oldest file of these kinds; None when it was made without any."""
        return min((one.date for one in self.sources if one.kind in kinds), default=None)

    def find(self, number: str) -> DirectoryFound | None:
        """What is held under a SIREN, a SIRET, or another identifier; None when nothing is, which says nothing of it.

        Raises DirectoryError when the file cannot be read any more.
        """
        siren = number[:SIREN_DIGITS]
        with self._lock:
            stamp = _stamp(self.path)
            if stamp != self._stamp:
                self.sources, self._stamp = _sources(self._connection, self.path), stamp
            rows = _read(self._connection, self.path, _FIND, (str(self.path), siren, number))
        records = {record.number: record for record in map(_record, rows)}
        unit, own = records.get(siren), records.get(number) if number != siren else None
        return DirectoryFound(number, unit, own) if unit is not None or own is not None else None

    def counts(self) -> dict[str, int]:
        """How many rows the directory has, by what they are and what is said of them."""
        with self._lock:
            found = _read(self._connection, self.path, _COUNT, (str(self.path),))
        return dict(zip(COUNTED, found[0], strict=True))

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def open_directory(path: str | Path | None = None) -> Directory | None:
    """Open the directory at `path`; without it, the one at the default place, None when there is none there.

    Raises FileNotFoundError for a path that does not exist, DirectoryError for a file that is no directory, or when
    DuckDB is not installed.
    """
    place = Path(path) if path is not None else default_place()
    if path is None and not place.is_file():
        return None
    return Directory(place)


def _connect() -> duckdb.DuckDBPyConnection:
    try:
        import duckdb
    except ImportError:
        raise DirectoryError("directory-absent") from None
    settings: dict[str, Any] = {"threads": 1, "autoinstall_known_extensions": False, "autoload_known_extensions": False}
    connection = duckdb.connect(config=settings)
    connection.execute("SET parquet_metadata_cache = true")
    return connection


def _stamp(path: Path) -> tuple[int, int, int]:
    told = path.stat()
    return told.st_ino, told.st_size, told.st_mtime_ns


def _read(connection: duckdb.DuckDBPyConnection, path: Path, query: str, parts: Sequence[str]) -> list[tuple[Any, ...]]:
    import duckdb

    try:
        return connection.execute(query, parts).fetchall()
    except duckdb.Error:
        if not os.access(path, os.R_OK):
            path.open("rb").close()  # says why
        raise DirectoryError("directory-foreign", file=path.name) from None


def _sources(connection: duckdb.DuckDBPyConnection, path: Path) -> tuple[DirectorySource, ...]:
    """The sources that the file names, once it is sure that it is a directory of this version, whole."""
    if path.is_dir():
        raise DirectoryError("directory-foreign", file=path.name)
    place = [str(path)]
    marks = _read(connection, path, "SELECT key, value FROM parquet_kv_metadata(?)", place)
    said = {bytes(key): bytes(value) for key, value in marks}
    if said.get(MARK.encode()) != VERSION.encode():
        raise DirectoryError("directory-foreign", file=path.name)
    held = {str(name) for name, *_ in _read(connection, path, "DESCRIBE SELECT * FROM read_parquet(?)", place)}
    if not held >= set(COLUMNS):
        raise DirectoryError("directory-foreign", file=path.name)
    try:
        return msgspec.json.decode(said[b"sources"], type=tuple[DirectorySource, ...])
    except (KeyError, ValueError):
        raise DirectoryError("directory-foreign", file=path.name) from None


def _record(row: tuple[Any, ...]) -> DirectoryRecord:
    row_of = dict(zip(COLUMNS, row, strict=True))
    try:
        listed = _SERVICES.decode(row_of["services"]) if row_of["services"] is not None else None
    except ValueError:
        listed = None
    return DirectoryRecord(**{**row_of, "services": listed})


def marks(sources: Sequence[DirectorySource]) -> dict[str, str]:
    """What is written beside the rows: the version, the sources, and the day of the newest of them as that of making.

    The clock is not read: the same files make the same bytes.
    """
    listed = json.dumps(msgspec.to_builtins(list(sources)), ensure_ascii=False)
    built = max(one.date for one in sources).isoformat()
    return {MARK: VERSION, "sources": listed, "built": built}
