"""Deciding a block: its cells taken in, the statement run, new places worked out and the statement run again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from threading import Lock

import duckdb
from msgspec import Struct
from msgspec.structs import replace

from assistant.batch.engine import create, insert, numbers, texts
from assistant.batch.intake import Origin, columns_of, computed, transposed, typed
from assistant.batch.places import Places
from assistant.batch.problems import BatchError
from assistant.batch.source_sql import Cells, Taken
from assistant.batch.statement import FactShape, column, deciding, joined
from assistant.engine.case import Given
from assistant.engine.decider import Decider
from assistant.engine.taking import LONGEST_TEXT
from assistant.words.numbers import number


class TableWanted(Struct, frozen=True, kw_only=True):
    """What is decided of a table: the column of each fact, that of the identity if any, the day, what is assumed."""

    columns: Mapping[str, str]
    identity: str | None
    on: date
    assume: Given = {}


WRONG = texts("problem fact")
"""The columns that tell what is wrong with a writing, and in which fact."""


class Deciding:
    """Decides the blocks of tables for one decision; its places and its finished table grow with what it meets."""

    def __init__(self, decider: Decider, wanted: TableWanted, engine: duckdb.DuckDBPyConnection) -> None:
        self.decider, self.wanted, self.engine = decider, wanted, engine
        self.columns = columns_of(decider, wanted.on, wanted.columns)
        self.places = Places(decider, wanted.on, self.columns, wanted.assume)
        self._lock = Lock()
        self._known: set[int] = set()
        self._shown: set[str] = set()
        named = [(column(fact), "VARCHAR") for fact in self.places.facts]
        create(engine, "places", [*named, *numbers("place"), *WRONG], False)
        create(engine, "keys", [*numbers("key verdict"), *texts("observed measured"), *numbers("least")], False)
        told = texts("id status outcome label rules missing")
        create(engine, "verdicts", [*numbers("verdict"), *told, *numbers("least")], False)
        if not self.places.facts:
            self._add(engine, [()])

    def decide(self, cursor: duckdb.DuckDBPyConnection, cells: Cells) -> str:
        """Make the table `decided` of a block: row, id, verdict or problem and its fact, what was observed, its margin.

        Give the relation that holds the cells.
        """
        relation, facts, shape = self.asked(cursor, cells)
        for _ in range(2):
            shape = replace(shape, shown=frozenset(self._shown))
            cursor.execute(f"CREATE OR REPLACE TEMP TABLE decided AS WITH facts AS ({facts}) {deciding(shape)}")
            if _once(cursor, cells.block.rows):
                return relation
            with self._lock:
                self._add(cursor, self._new(cursor, facts, shape))
        if not _once(cursor, cells.block.rows):
            raise BatchError(self.decider.base.word("keys-without-row"), 70)
        return relation

    def asked(self, cursor: duckdb.DuckDBPyConnection, cells: Cells) -> tuple[str, str, FactShape]:
        """The relation of the cells of a block, the SQL of its facts once its writings are taken in, their shape."""
        relation = cells.load(cursor)
        taken = self._taken(cursor, relation, cells)
        identity = cells.text(self.wanted.identity) if self.wanted.identity is not None else "CAST(b.row AS VARCHAR)"
        return relation, taken.facts(relation, identity), self._shape(taken)

    def _shape(self, taken: Taken) -> FactShape:
        return FactShape(
            named=self.places.facts,
            measures=tuple(self.places.data.measures),
            width=self.places.data.width,
            others=self.columns.others,
            typed=frozenset(taken.typed),
            wrong=bool(taken.problems),
            shown=frozenset(self._shown),
        )

    def _taken(self, cursor: duckdb.DuckDBPyConnection, relation: str, cells: Cells) -> Taken:
        """What the intake makes of the writings that the engine does not read itself."""
        taken, columns, given = Taken(), self.columns, self.wanted.columns
        for fact in (*columns.named, *columns.others, *columns.measured):
            if fact in given and fact not in columns.computed:
                counted = fact in columns.measured
                taken.selected[column(fact)] = cells.count(given[fact]) if counted else cells.text(given[fact])
        for fact in columns.others:
            if self.decider.base.facts[fact].type == "text" and all(one.fact != fact for one in columns.origins):
                taken.add_bound(fact, LONGEST_TEXT, self._too_long(fact))
        for fact in columns.measured:
            if fact in given and fact not in columns.computed:
                self._type(cursor, relation, cells, taken, fact)
        for origin in columns.origins:
            self._compute(cursor, relation, cells, taken, origin)
        return taken

    def _too_long(self, fact: str) -> str:
        label = self.decider.base.facts[fact].label
        return self.decider.taking.said("too-long", fact=label, limit=number(LONGEST_TEXT))

    def _type(self, cursor: duckdb.DuckDBPyConnection, relation: str, cells: Cells, taken: Taken, fact: str) -> None:
        text, count = cells.text(self.wanted.columns[fact]), cells.count(self.wanted.columns[fact])
        other = f"SELECT DISTINCT {text} FROM {relation} WHERE {count} IS NULL AND {text} <> ''"
        found = [written for (written,) in cursor.execute(other).fetchall()]
        if not found:
            return
        rows = [
            (one.text, one.number, one.digit, one.said, one.problem)
            for one in typed(self.decider, self.places.data, fact, found)
        ]
        kinds = [*texts("written"), *numbers("number digit"), *texts("said problem")]
        create(cursor, f"t_{fact}", kinds, temporary=True)
        insert(cursor, f"t_{fact}", transposed(rows, len(kinds)))
        taken.add_typed(fact, text)

    def _compute(
        self, cursor: duckdb.DuckDBPyConnection, relation: str, cells: Cells, taken: Taken, origin: Origin
    ) -> None:
        written_in = {fact: cells.text(self.wanted.columns[fact]) for fact in origin.written}
        told = ", ".join(f"coalesce({text}, '')" for text in written_in.values())
        written = f"SELECT DISTINCT {told} FROM {relation}"
        found = computed(self.decider, self.wanted.on, origin, cursor.execute(written).fetchall())
        rows = [(*one.written, *one.values, one.problem) for one in found]
        kinds = [(f"w{place}", "VARCHAR") for place in range(len(origin.written))]
        counted = self.columns.measured
        kinds += [
            (f"v{place}", "BIGINT" if fact in counted else "VARCHAR") for place, fact in enumerate(origin.computed)
        ]
        kinds += WRONG[:1]
        create(cursor, f"t_{origin.fact}", kinds, temporary=True)
        insert(cursor, f"t_{origin.fact}", transposed(rows, len(kinds)))
        taken.add_computed(origin, written_in)

    def _new(self, cursor: duckdb.DuckDBPyConnection, facts: str, shape: FactShape) -> list[tuple[str, ...]]:
        """The writings of the facts that have names whose place is not known yet."""
        named = ", ".join(f"coalesce(f.{column(fact)}, '')" for fact in shape.named)
        fine = " AND f.problem IS NULL" if shape.wrong else ""
        found = cursor.execute(
            f"WITH facts AS ({facts}) SELECT DISTINCT {named} FROM facts f LEFT JOIN places p ON {joined(shape.named)} "
            f"WHERE p.place IS NULL AND p.problem IS NULL{fine}"
        ).fetchall()
        return sorted(found)

    def _add(self, cursor: duckdb.DuckDBPyConnection, raws: Sequence[tuple[str, ...]]) -> None:
        placed, keyed = self.places.take(iter(raws))
        rows = [(*one.raw, one.place, one.problem, one.fact) for one in placed]
        insert(cursor, "places", transposed(rows, len(self.places.facts) + 3))
        keys = [(one.key, one.verdict.number, one.observed, one.verdict.observed, one.verdict.limit) for one in keyed]
        insert(cursor, "keys", transposed(keys, 5))
        self._shown |= {str(one.verdict.observed) for one in keyed if one.observed is None and one.verdict.observed}
        new = {one.verdict.number: one.verdict for one in keyed if one.verdict.number not in self._known}
        self._known |= new.keys()
        told = [
            (
                one.number,
                one.id,
                one.status,
                one.outcome,
                one.label,
                " ".join(one.rules),
                " ".join(one.missing),
                one.limit,
            )
            for one in new.values()
        ]
        insert(cursor, "verdicts", transposed(told, 8))


def _once(cursor: duckdb.DuckDBPyConnection, rows: int) -> bool:
    """Whether each row of a block stands once, with a verdict or with a problem."""
    found = cursor.execute(
        "SELECT count(*), count(*) FILTER (WHERE verdict IS NOT NULL OR problem IS NOT NULL) FROM decided"
    ).fetchall()
    return found[0] == (rows, rows)
