"""Building a directory: tables staged, joined by ranges of numbers, written sorted; memory stays within its bound.

What is written on the way goes to a folder beside the output, which is gone at the end whatever happens. The same files
make the same bytes.
"""

from __future__ import annotations

import errno
import hashlib
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from assistant.directory.files import tables
from assistant.directory.merging import Staged, extra_query, merged_query, ranges
from assistant.directory.opening import DirectorySource, marks
from assistant.directory.problems import DirectoryError
from assistant.directory.staging import date_query, select
from assistant.directory.tables import FileTable, text
from assistant.language.whole_files import take_place

if TYPE_CHECKING:
    import duckdb

    from assistant.model.base import Base

MEMORY = 300_000_000
"""Octets of memory that building takes at most, the program and what DuckDB does not count included."""

OWN = 145_000_000
"""Of which the program itself, with DuckDB loaded, and what writes Parquet."""

ROWS = 61_440
"""Rows of a row group: what a look-up reads of each column."""

SOURCE_KINDS = {"services": "chorus-pro"}
ToldName = Callable[[str], None]


class Built(NamedTuple):
    """What was made: how many rows, from which sources."""

    rows: int
    sources: tuple[DirectorySource, ...]


def build(
    base: Base, files: Iterable[Path], output: Path, *, memory: int = MEMORY, progress: ToldName | None = None
) -> Built:
    """Make the directory of `files` at `output`, which is replaced only once all is written; `memory` is in octets.

    `base` says what codes of communes and statuses mean. `progress` is called with the name of each file, then with
    that of the output.

    Raises DirectoryError for a file that is not what it should be, OSError for one that cannot be opened or written.
    """
    try:
        import duckdb
    except ImportError:
        raise DirectoryError("directory-absent") from None
    told = progress or (lambda _: None)
    output.parent.joinpath(".").resolve(strict=True)
    with tempfile.TemporaryDirectory(prefix=f".{output.name}.", suffix=".partiel", dir=output.parent) as place:
        folder = Path(place)
        connection = _connect(folder, memory)
        try:
            work = _Building(base, connection, folder)
            for file in files:
                told(file.name)
                work.stage(file)
            told(output.name)
            built = work.write(folder / "annuaire.parquet")
        except duckdb.Error as error:
            raise _refusal(error, output) from None
        finally:
            connection.close()
        take_place(folder / "annuaire.parquet", output)
    return built


def _connect(folder: Path, memory: int) -> duckdb.DuckDBPyConnection:
    import duckdb

    spilled = folder / "debord"
    spilled.mkdir()
    settings: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": f"{max(memory - OWN, 80_000_000)}B",
        "temp_directory": str(spilled),
        "threads": 2,
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
    }
    return duckdb.connect(config=settings)


class _Building:
    """One building: what is staged so far."""

    def __init__(self, base: Base, connection: duckdb.DuckDBPyConnection, folder: Path) -> None:
        self.base, self.connection, self.folder = base, connection, folder
        self.staged: list[Staged] = []
        self.sources: list[DirectorySource] = []

    def stage(self, file: Path) -> None:
        """Stage every table of a file."""
        whole, found = _digest(file), 0
        (self.folder / "lus").mkdir(exist_ok=True)
        for table in tables(file, self.folder / "lus", self.connection):
            path = self.folder / f"{len(self.staged)}.parquet"
            rows = self._copied(file, select(table, self.base), path)
            self.staged.append(Staged(table.kind, path))
            kind = SOURCE_KINDS.get(table.kind, table.kind)
            self.sources.append(DirectorySource(kind, file.name, self._day(table, file), rows, whole))
            found += rows
        shutil.rmtree(self.folder / "lus")
        if not found:
            raise DirectoryError("directory-empty-file", file=file.name)

    def write(self, path: Path) -> Built:
        """Join what is staged and write it; the rows of each range of numbers are sorted apart."""
        execute = self.connection.execute
        if extra := extra_query(self.staged):
            execute(f"CREATE TABLE extra AS {extra}")
        parts = []
        for at, (low, high) in enumerate(ranges(execute, self.staged, bool(extra))):
            part = self.folder / f"part-{at:05}.parquet"
            query = merged_query(execute, self.base, self.staged, low, high, bool(extra))
            execute(f"COPY ({query}) TO {text(str(part))} (FORMAT parquet, COMPRESSION lz4)")
            parts.append(text(str(part)))
        sources = tuple(sorted(self.sources, key=lambda one: (one.kind, one.file, one.sha256, one.rows)))
        named = ", ".join(f"{key}: {text(value)}" for key, value in marks(sources).items())
        execute("SET threads = 1")  # two would hold parts that come before their turn
        whole = f"SELECT * FROM read_parquet([{', '.join(parts)}])"
        options = f"FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {ROWS}, KV_METADATA {{{named}}}"
        rows = execute(f"COPY ({whole}) TO {text(str(path))} ({options})").fetchall()[0][0]
        return Built(int(rows), sources)

    def _copied(self, file: Path, query: str, path: Path) -> int:
        import duckdb

        options = "FORMAT parquet, COMPRESSION lz4, ROW_GROUP_SIZE 61440"
        try:
            copied = self.connection.execute(f"COPY ({query}) TO {text(str(path))} ({options})").fetchall()
        except (duckdb.InvalidInputException, duckdb.ConversionException, duckdb.SerializationException) as error:
            raise _unreadable(file, error) from None
        except duckdb.Error as error:
            if "No space" in str(error) or isinstance(error, duckdb.OutOfMemoryException):
                raise
            raise _unreadable(file, error) from None
        return int(copied[0][0])

    def _day(self, table: FileTable, file: Path) -> date:
        """The day of the data of a table: what its rows say, else what its file says, else that of the file."""
        if query := date_query(table):
            found = self.connection.execute(query).fetchall()[0][0]
            if isinstance(found, date):
                return found
        return table.date or datetime.fromtimestamp(file.stat().st_mtime, UTC).date()


def _digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _unreadable(file: Path, error: Exception) -> DirectoryError:
    """That a file cannot be read, with the line where that is known."""
    line = re.search(r"Line: (\d+)", str(error))
    if line is None:
        return DirectoryError("directory-unreadable", file=file.name)
    return DirectoryError("directory-unreadable-line", file=file.name, line=int(line[1]))


def _refusal(error: Exception, output: Path) -> Exception:
    """What an error of DuckDB that is no file's fault means: no room on the disk, or not enough memory."""
    import duckdb

    if "No space left" in str(error) or "max_temp_directory_size" in str(error):
        return OSError(errno.ENOSPC, "", str(output))
    if isinstance(error, duckdb.OutOfMemoryException):
        return DirectoryError("directory-memory")
    return error
