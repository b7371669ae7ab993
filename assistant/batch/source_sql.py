"""The rows of a block as the engine sees them, and the SQL by which each cell becomes what the statement reads."""

from __future__ import annotations

from collections.abc import Mapping

import duckdb

from assistant.batch.engine import create, insert
from assistant.batch.intake import LARGEST_PLAIN, PLAIN, Origin
from assistant.batch.reading.block import Block
from assistant.batch.statement import column

WHOLE = frozenset(
    {"TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT", "HUGEINT"}
)
_QUOTE = '"'
REAL = ("FLOAT", "DOUBLE", "DECIMAL")


class Cells:
    """The cells of a block: `text` and `count` give the SQL of a column, as text and as a plain count.

    `kinds` are the columns that the block holds, in their order, with their types; another one is empty.
    """

    def __init__(self, block: Block, kinds: Mapping[str, str]) -> None:
        self.block, self.kinds = block, kinds
        self._places = {name: place for place, name in enumerate(kinds)}

    def load(self, cursor: duckdb.DuckDBPyConnection) -> str:
        """The relation `b`, which holds the cells; those that were read by the program are given to the engine."""
        block = self.block
        if block.parquet:
            path = block.parquet.replace("'", "''")
            first, last = block.first, block.first + block.rows
            told = "".join(
                f', "{name.replace(_QUOTE, _QUOTE * 2)}" AS c{place}' for place, name in enumerate(self.kinds)
            )
            return (
                f"(SELECT file_row_number + 1 AS row{told} FROM read_parquet('{path}', file_row_number = true) "
                f"WHERE file_row_number >= {first - 1} AND file_row_number < {last - 1}) b"
            )
        names = [f"c{place}" for place in range(len(block.cells))]
        create(cursor, "block", [("row", "BIGINT"), *((name, "VARCHAR") for name in names)], temporary=True)
        insert(cursor, "block", [block.numbers, *block.cells])
        return "block b"

    def text(self, name: str) -> str:
        """A column as text; a number without decimals is written without them."""
        cell, kind = self._cell(name)
        if kind.startswith(REAL):
            whole = f"CAST(CAST({cell} AS BIGINT) AS VARCHAR)"
            exact = f"abs({cell}) <= {LARGEST_PLAIN} AND {cell} = floor({cell})"
            return f"CASE WHEN {exact} THEN {whole} ELSE CAST({cell} AS VARCHAR) END"
        return cell if kind == "VARCHAR" else f"CAST({cell} AS VARCHAR)"

    def count(self, name: str) -> str:
        """A column as a plain count; NULL where it is written in another way."""
        cell, kind = self._cell(name)
        if kind in WHOLE:
            return f"CASE WHEN {cell} BETWEEN 0 AND {LARGEST_PLAIN} THEN CAST({cell} AS BIGINT) END"
        return f"CASE WHEN regexp_full_match({self.text(name)}, '{PLAIN}') THEN CAST({self.text(name)} AS BIGINT) END"

    def _cell(self, name: str) -> tuple[str, str]:
        """The SQL of a column, and its type."""
        if name not in self.kinds:
            return "CAST(NULL AS VARCHAR)", "VARCHAR"
        return f"b.c{self._places[name]}", self.kinds[name]


class Taken:
    """The dictionaries of a block: what the intake has made of its writings, joined to its rows."""

    def __init__(self) -> None:
        self.joins: list[str] = []
        self.selected: dict[str, str] = {}
        self.problems: list[tuple[str, str]] = []
        self.typed: set[str] = set()

    def add_typed(self, fact: str, text: str) -> None:
        """A measured fact of which some writings were read by the intake."""
        table = f"t_{fact}"
        self.joins.append(f"LEFT JOIN {table} ON {text} = {table}.written")
        self.selected[column(fact)] = f"coalesce({self.selected[column(fact)]}, {table}.number)"
        self.selected[f"{column(fact)}_digit"] = f"{table}.digit"
        self.selected[f"{column(fact)}_said"] = f"{table}.said"
        self.problems.append((f"{table}.problem", fact))
        self.typed.add(fact)

    def add_bound(self, fact: str, longest: int, problem: str) -> None:
        """A text that is only told: how long it may be, and what is said of a longer one."""
        told = problem.replace("'", "''")
        self.problems.append((f"CASE WHEN length({self.selected[column(fact)]}) > {longest} THEN '{told}' END", fact))

    def add_computed(self, origin: Origin, texts: Mapping[str, str]) -> None:
        """A fact from which others were computed."""
        table = f"t_{origin.fact}"
        on = " AND ".join(
            f"coalesce({texts[fact]}, '') = {table}.w{place}" for place, fact in enumerate(origin.written)
        )
        self.joins.append(f"LEFT JOIN {table} ON {on}")
        for place, fact in enumerate(origin.computed):
            self.selected[column(fact)] = f"{table}.v{place}"
        self.problems.append((f"{table}.problem", origin.fact))

    def facts(self, relation: str, identity: str) -> str:
        """The SQL of `facts`."""
        told = ", ".join(f"{sql} AS {name}" for name, sql in self.selected.items())
        if self.problems:
            wrong = ", ".join(problem for problem, _ in self.problems)
            whens = " ".join(f"WHEN {problem} IS NOT NULL THEN '{fact}'" for problem, fact in self.problems)
            told += f", coalesce({wrong}) AS problem, CASE {whens} END AS fact"
        return f"SELECT b.row, {identity} AS id, {told} FROM {relation} {' '.join(self.joins)}"
