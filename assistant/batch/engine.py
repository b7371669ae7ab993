"""The engine that joins: DuckDB in the process, in bounded memory, one thread a connection so that rows keep order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import duckdb

OWN = 180_000_000
"""What the program itself takes beside the engine, in bytes."""

LEAST = 64_000_000


def connected(memory: int, folder: Path) -> duckdb.DuckDBPyConnection:
    """A connection that keeps within `memory` bytes with the program, and writes what does not fit in `folder`."""
    return duckdb.connect(
        config={
            "threads": 1,
            "memory_limit": f"{max(memory - OWN, LEAST)}B",
            "temp_directory": str(folder),
            "preserve_insertion_order": True,
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
        }
    )


def texts(names: str) -> list[tuple[str, str]]:
    """Columns of texts."""
    return [(name, "VARCHAR") for name in names.split()]


def numbers(names: str) -> list[tuple[str, str]]:
    """Columns of whole numbers."""
    return [(name, "BIGINT") for name in names.split()]


def create(engine: duckdb.DuckDBPyConnection, name: str, columns: Sequence[tuple[str, str]], temporary: bool) -> None:
    """An empty table, in place of the one of that name."""
    kind = "TEMP TABLE" if temporary else "TABLE"
    told = ", ".join(f"{column} {type_}" for column, type_ in columns)
    engine.execute(f"CREATE OR REPLACE {kind} {name} ({told})")


def insert(engine: duckdb.DuckDBPyConnection, name: str, columns: Sequence[Sequence[object]]) -> None:
    """Add rows to a table, given column by column."""
    if columns and len(columns[0]):
        told = ", ".join(f"unnest(${place + 1})" for place in range(len(columns)))
        engine.execute(f"INSERT INTO {name} SELECT {told}", [list(column) for column in columns])
