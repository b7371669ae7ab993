"""Blocks: the rows of a table, a few hundred thousand at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from msgspec import Struct

ROWS = 50_000
"""How many rows a block holds when the program reads them."""

STORED = 250_000
"""How many rows a block of a Parquet file holds at least: the engine reads them itself, column by column."""


class Unread(Struct, frozen=True):
    """A row that could not be read: its file, its line, why; the column if it is one, the identity if it is known."""

    file: str
    line: int
    reason: str
    column: str = ""
    id: str = ""


class Block(Struct, frozen=True, kw_only=True):
    """Some rows: `first` is the number of the first one in its file, from 1, those that cannot be read counted.

    Rows are either `cells`, a list a wanted column, or a range of a Parquet file that the engine reads itself.
    """

    file: str
    first: int
    rows: int
    lines: Sequence[int] = ()
    numbers: Sequence[int] = ()
    cells: Sequence[list[str | None]] = ()
    unread: Sequence[Unread] = ()
    parquet: str = ""


class ReadTable(Protocol):
    """A file that holds a table: its columns, then blocks of the wanted ones."""

    name: str

    @property
    def columns(self) -> tuple[str, ...]: ...

    def blocks(self, wanted: Sequence[str], few: bool = False) -> Iterator[Block]:
        """The rows, as blocks of the wanted columns; `few` at a time where each will take much."""
        ...
