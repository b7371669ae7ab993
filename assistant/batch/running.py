"""A run: the blocks of the tables decided side by side, each part written once, the whole assembled at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import NamedTuple

import duckdb
import msgspec
from msgspec import Struct

from assistant.batch.deciding import Deciding, TableWanted
from assistant.batch.engine import connected
from assistant.batch.outputs import NARROW, WIDE, assemble, part_suffix, write_part
from assistant.batch.reading.block import Block, ReadTable, Unread
from assistant.batch.source_sql import Cells
from assistant.batch.wide import put_in_words
from assistant.batch.work_folder import Done, WorkFolder
from assistant.engine.decider import Decider
from assistant.language.whole_files import take_place

RowsMet = Callable[[int], None]
"""Told the rows met so far."""


class RunForm(Struct, frozen=True, kw_only=True):
    """What a run writes and with what means: its output, words or not, side by side or not, bytes of memory."""

    output: Path
    wide: bool = False
    jobs: int = 2
    memory: int = 300_000_000


class RunPart(NamedTuple):
    """A block to decide, its number in the run, and the types of the columns that it holds."""

    number: int
    block: Block
    kinds: Mapping[str, str]


class BatchRun:
    """A run over tables; parts are numbered in the order of the rows, whoever decides them."""

    def __init__(self, decider: Decider, tables: Sequence[ReadTable], wanted: TableWanted, form: RunForm) -> None:
        self.decider, self.tables, self.wanted, self.form = decider, tables, wanted, form
        self.columns = (*(("file",) if len(tables) > 1 else ()), *NARROW, *(WIDE if form.wide else ()))
        self.folder = WorkFolder(decider.base, form.output)
        self._suffix = part_suffix(decider.base, form.output)
        origins = {origin for _, origin, _ in decider.completing.computed}
        self._few = form.wide or not origins.isdisjoint(wanted.columns)
        self._held = tuple(dict.fromkeys([*wanted.columns.values(), *filter(None, [wanted.identity])]))

    def decide(self, progress: RowsMet) -> list[Done]:
        """Decide every block that is not done, assemble the output; give what the parts say of themselves, in order."""
        engine = connected(self.form.memory, self.folder.path / "engine")
        try:
            count = self._each(Deciding(self.decider, self.wanted, engine), engine, progress)
            done = [one for number in range(count) if (one := self.folder.done(number)) is not None]
            parts = [self.folder.part(number, self._suffix) for number in range(count)]
            whole = self.folder.path / f"whole{self.form.output.suffix}"
            assemble(self.decider.base, engine, parts, self.columns, whole)
        finally:
            engine.close()
        take_place(whole, self.form.output)
        return done

    def _each(self, deciding: Deciding, engine: duckdb.DuckDBPyConnection, progress: RowsMet) -> int:
        """Decide the parts that are not done; give how many parts there are."""
        waiting: set[Future[None]] = set()
        rows = count = 0
        with ThreadPoolExecutor(self.form.jobs) as workers:
            for part in self._parts():
                rows, count = rows + part.block.rows, count + 1
                if self.folder.done(part.number) is None:
                    if len(waiting) >= self.form.jobs:
                        finished, waiting = wait(waiting, return_when=FIRST_COMPLETED)
                        _raised(finished)
                    waiting.add(workers.submit(self._decide, engine.cursor(), deciding, part))
                progress(rows)
            _raised(wait(waiting).done)
        return count

    def _parts(self) -> Iterator[RunPart]:
        number = 0
        for table in self.tables:
            types = getattr(table, "types", {})
            kinds = {name: types.get(name, "VARCHAR") for name in self._held if name in table.columns}
            for block in table.blocks(tuple(kinds), self._few):
                yield RunPart(number, block, kinds)
                number += 1

    def _decide(self, cursor: duckdb.DuckDBPyConnection, deciding: Deciding, part: RunPart) -> None:
        """Decide a part and write it, then what it says of itself: it is done once this is there."""
        with cursor:
            cells = Cells(part.block, part.kinds)
            relation = deciding.decide(cursor, cells)
            words = put_in_words(cursor, deciding, relation, cells) if self.form.wide else ""
            told = ", ".join(f"w.{name}" for name in WIDE) if self.form.wide else "NULL"
            name = part.block.file.replace("'", "''")
            select = (
                f"SELECT '{name}' AS file, d.row, d.id, v.id AS verdict, v.status, v.outcome, v.label, "
                "nullif(v.rules, '') AS rules, nullif(v.missing, '') AS missing, "
                f'd.observed, v.least AS "limit", d.margin, {told} '
                f"FROM decided d JOIN verdicts v ON d.verdict = v.verdict {words}"
            )
            write_part(cursor, select, self.columns, self.folder.part(part.number, self._suffix))
            found = cursor.execute(
                "SELECT coalesce(v.outcome, v.status), count(*) "
                "FROM decided d JOIN verdicts v ON d.verdict = v.verdict GROUP BY 1 ORDER BY 1"
            ).fetchall()
            ends = {str(end): int(rows) for end, rows in found}
            refused = (*part.block.unread, *self._refused(cursor, part.block))
        done = Done(rows=part.block.rows, ends=ends, refused=tuple(sorted(refused, key=lambda one: one.line)))
        self.folder.write(self.folder.part(part.number, ".json").name, msgspec.json.encode(done))

    def _refused(self, cursor: duckdb.DuckDBPyConnection, block: Block) -> Iterator[Unread]:
        """The rows that hold something which the rules do not take."""
        found = cursor.execute("SELECT row, id, problem, fact FROM decided WHERE problem IS NOT NULL").fetchall()
        lines = dict(zip(block.numbers, block.lines, strict=True))
        for row, identity, problem, fact in found:
            column = self.wanted.columns.get(fact, "") if fact else ""
            known = identity if self.wanted.identity is not None and identity is not None else ""
            yield Unread(block.file, lines.get(row, row), problem, column, known)


def _raised(finished: set[Future[None]]) -> None:
    """Raise what a part has raised, if it has."""
    for one in finished:
        one.result()
