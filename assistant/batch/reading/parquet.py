"""Tables in Parquet: read by the engine itself, a range of rows at a time, along the groups that they are stored in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import duckdb

from assistant.batch.problems import BatchError
from assistant.batch.reading.block import ROWS, STORED, Block
from assistant.model.base import Base

WIDEST = 6
"""A group of rows larger than this many blocks is cut."""


class Parquet:
    """A Parquet file."""

    def __init__(self, base: Base, path: Path, name: str) -> None:
        self.name, self.path = name, str(path)
        with duckdb.connect() as engine:
            try:
                described = engine.execute("DESCRIBE SELECT * FROM read_parquet(?)", [self.path]).fetchall()
                groups = engine.execute(
                    "SELECT row_group_id, any_value(row_group_num_rows) FROM parquet_metadata(?) GROUP BY 1 ORDER BY 1",
                    [self.path],
                ).fetchall()
            except duckdb.Error:
                raise BatchError(base.word("parquet-unreadable").format(file=name), 4) from None
        self.types = {str(column): str(kind) for column, kind, *_ in described}
        self.columns = tuple(self.types)
        self._groups = [int(rows) for _, rows in groups]

    def blocks(self, wanted: Sequence[str], few: bool = False) -> Iterator[Block]:
        """The rows, as ranges of the file."""
        first = 1
        for rows in self._ranges(ROWS if few else STORED):
            yield Block(file=self.name, first=first, rows=rows, parquet=self.path)
            first += rows

    def _ranges(self, least: int) -> Iterator[int]:
        waiting = 0
        for rows in self._groups:
            waiting += rows
            while waiting > (least if least == ROWS else WIDEST * least):
                yield least
                waiting -= least
            if waiting >= least:
                yield waiting
                waiting = 0
        if waiting:
            yield waiting
