"""Files as they come: Parquet, CSV of any usual encoding, spreadsheets, FINESS; each becomes tables that SQL reads."""

from __future__ import annotations

import codecs
import re
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.directory.problems import DirectoryError
from assistant.directory.tables import FileTable, date_in_name, header_of, read_csv, table_of, text

if TYPE_CHECKING:
    import duckdb

SAMPLE = 1 << 20
WHOLE = 1 << 29
"""Files up to 512 MiB are read once to tell their encoding; the greatest ones are published in UTF-8."""

PIECE = 1 << 20
LONGEST = 2_000_000
"""Octets of a line at most."""

HEADERS = 8
"""Among how many first lines the header is looked for: exports write their title and date above."""

UNPACKED = 4 << 30
"""How many octets a spreadsheet may unpack to."""

_FINESS = re.compile(rb"finess;[^;\r\n]{1,40};[^;\r\n]{1,20};([0-9]{4}-[0-9]{2}-[0-9]{2})")


def tables(file: Path, folder: Path, connection: duckdb.DuckDBPyConnection) -> Iterator[FileTable]:
    """The tables of a file; what must be written anew to be read goes to `folder`.

    Raises DirectoryError for a file of another shape, OSError for one that cannot be opened.
    """
    with file.open("rb") as opened:
        sample = opened.read(SAMPLE)
    if not sample.strip():
        raise DirectoryError("directory-empty-file", file=file.name)
    if sample[:4] == b"PAR1":
        yield _parquet(file, connection)
    elif sample[:2] == b"PK":
        yield from _spreadsheet(file, folder)
    elif finess := _FINESS.match(sample.removeprefix(codecs.BOM_UTF8)):
        yield _finess(file, _plain(file, sample, folder, "latin-1"), finess[1].decode())
    else:
        yield _csv(file, _plain(file, sample, folder), folder)


def _parquet(file: Path, connection: duckdb.DuckDBPyConnection) -> FileTable:
    import duckdb

    call = f"read_parquet({text(str(file))})"
    try:
        header = [name for name, *_ in connection.execute(f"DESCRIBE SELECT * FROM {call}").fetchall()]
    except duckdb.Error:
        raise DirectoryError("directory-unreadable", file=file.name) from None
    quoted = ['"' + name.replace('"', '""') + '"' for name in header]
    return table_of(file, call, header, quoted)


def _csv(file: Path, readable: Path, folder: Path) -> FileTable:
    """A CSV file; `readable` is the same in UTF-8. Its header is among its first lines, under what is written above."""
    with readable.open(encoding="utf-8-sig", errors="replace") as opened:
        lines = [opened.readline(SAMPLE).rstrip("\n") for _ in range(HEADERS)]
    if any("\0" in line for line in lines):
        raise DirectoryError("directory-unreadable", file=file.name)
    refused = None
    for above, line in enumerate(lines):
        delimiter, header = header_of(line)
        try:
            table_of(file, "", header, header)
        except DirectoryError as error:
            refused = refused or error
            continue
        if above:
            readable = _written(readable, folder, "utf-8-sig", above)
        return table_of(file, *read_csv(readable, delimiter, header))
    raise refused or DirectoryError("directory-empty-file", file=file.name)


def _plain(file: Path, sample: bytes, folder: Path, instead: str = "cp1252") -> Path:
    """The file itself when it is in UTF-8 and its lines all end alike, else a copy that is so.

    What is not in UTF-8 nor in UTF-16 is taken to be in the encoding `instead`.
    """
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _written(file, folder, "utf-16")
    ends = _Ends()
    try:
        if file.stat().st_size > WHOLE:
            ends.see(sample[: sample.rfind(b"\n") + 1])
        else:
            _see(file, ends)
    except UnicodeDecodeError:
        return _written(file, folder, instead)
    if ends.long:
        raise DirectoryError("directory-unreadable", file=file.name)
    return file if ends.alike else _written(file, folder, "utf-8-sig")


class _Ends:
    """How lines end: a reader that has seen one kind loses the others."""

    def __init__(self) -> None:
        self.feeds = self.returns = self.both = self.open = 0
        self.long = False
        """Whether a line is longer than what is read at once: DuckDB would lose it without a word if it is the last."""

    def see(self, piece: bytes) -> None:
        """Count the ends of lines of a piece; one that a piece cuts in two makes the file be written anew, no more."""
        self.feeds += piece.count(b"\n")
        self.returns += piece.count(b"\r")
        self.both += piece.count(b"\r\n")
        last = max(piece.rfind(b"\n"), piece.rfind(b"\r"))
        self.open = self.open + len(piece) if last < 0 else len(piece) - last
        self.long = self.long or self.open > LONGEST

    @property
    def alike(self) -> bool:
        """Whether all lines seen end in the same way, by a line feed."""
        return not self.returns or self.feeds == self.returns == self.both


def _see(file: Path, ends: _Ends) -> None:
    """Read a whole file; raises UnicodeDecodeError when it is not in UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with file.open("rb") as opened:
        while piece := opened.read(PIECE):
            decoder.decode(piece)
            ends.see(piece)
        decoder.decode(b"", final=True)


def _written(file: Path, folder: Path, encoding: str, above: int = 0) -> Path:
    """A copy of a text in UTF-8 without its lines `above`, each line ended alike."""
    copy = folder / f"texte-{sum(1 for _ in folder.iterdir())}.csv"
    with file.open(encoding=encoding, errors="replace") as opened, copy.open("w", encoding="utf-8") as written:
        for _ in range(above):
            opened.readline()
        while piece := opened.read(PIECE):
            written.write(piece)
    return copy


def _finess(file: Path, readable: Path, day: str) -> FileTable:
    """FINESS: its lines as they are, for those of several kinds and lengths follow each other."""
    call = (
        f"read_csv({text(str(readable))}, delim = '\x01', header = false, skip = 1, quote = '', escape = '', "
        "auto_detect = false, columns = {line: 'VARCHAR'})"
    )
    said = date_in_name(file)
    with suppress(ValueError):
        said = date.fromisoformat(day)
    return FileTable("finess", file, call, {}, said)


def _spreadsheet(file: Path, folder: Path) -> Iterator[FileTable]:
    """The sheets of a spreadsheet that hold a table that is known; one at least must."""
    from assistant.directory.spreadsheets import sheets

    try:
        with zipfile.ZipFile(file) as archive:
            names, size = archive.namelist(), sum(one.file_size for one in archive.infolist())
    except (zipfile.BadZipFile, OSError, ValueError):
        raise DirectoryError("directory-unreadable", file=file.name) from None
    if "[Content_Types].xml" not in names:
        raise DirectoryError("directory-archive", file=file.name)
    if size > UNPACKED:
        raise DirectoryError("directory-unreadable", file=file.name)
    known, refused = False, None
    for sheet in sheets(file, folder):
        try:
            table = _csv(file, sheet, folder)
        except DirectoryError as error:
            refused = refused or error
            continue
        known = True
        yield table
    if not known:
        raise refused or DirectoryError("directory-empty-file", file=file.name)
