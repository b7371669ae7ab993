"""Dictionaries: what the intake makes of the writings of a DataFrame, on the driver where few differ, else on workers.

A dictionary is either a small table, joined to the rows, or a column of the rows themselves, computed in Python.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from pyspark.sql import DataFrame
from pyspark.sql import functions as spark_functions

from assistant.batch.intake import Columns, Origin, computed, typed
from assistant.batch.places import Places
from assistant.batch.source_sql import Taken
from assistant.batch.spark.cells import FrameCells
from assistant.batch.spark.workers import CarriedDecision, ReadCount, ReadName
from assistant.batch.statement import column
from assistant.engine.taking import LONGEST_TEXT
from assistant.words.numbers import number

FEW = 100_000
"""How many different writings the driver takes in itself, at most."""

HEAD = 20_000
"""How many rows are looked at first: where most of them differ, the others are not even compared."""

COUNT = "number BIGINT, digit BIGINT, said STRING, problem STRING"

SentRow = Sequence[object]


def few(writings: DataFrame) -> list[tuple[str, ...]] | None:
    """The different rows of some columns, sorted; None where they are too many for the driver."""
    head = [tuple(row) for row in writings.limit(HEAD).collect()]
    if len(head) == HEAD and len(set(head)) > HEAD // 2:
        return None
    if len(head) < HEAD:
        return sorted(set(head))
    found = [tuple(row) for row in writings.distinct().limit(FEW + 1).collect()]
    return None if len(found) > FEW else sorted(found)


class Dictionaries:
    """The dictionaries of a DataFrame; `tables` are those to join, `frame` holds those that are columns."""

    def __init__(self, cells: FrameCells, places: Places, columns: Columns, carried: CarriedDecision) -> None:
        self.cells, self.places, self.columns, self.carried = cells, places, columns, carried
        self.frame = cells.frame
        self.tables: dict[str, tuple[list[SentRow], str]] = {}
        self.taken = Taken()

    def take(self, given: Mapping[str, str]) -> None:
        """Take in what the columns of the facts hold that the engine does not read itself."""
        columns, kinds = self.columns, self.places.decider.base.facts
        for fact in (*columns.named, *columns.others, *columns.measured):
            if fact in given and fact not in columns.computed:
                dated = kinds[fact].type == "date"
                counted = fact in columns.measured
                plain = "CAST(NULL AS BIGINT)" if dated else self.cells.count(given[fact])
                self.taken.selected[column(fact)] = plain if counted else self.cells.text(given[fact])
        for fact in columns.others:
            if kinds[fact].type == "text" and all(one.fact != fact for one in columns.origins):
                self.taken.add_bound(fact, LONGEST_TEXT, self._too_long(fact))
        for fact in columns.measured:
            if fact in given and fact not in columns.computed:
                self._type(fact, given[fact], kinds[fact].type == "date")
        for origin in columns.origins:
            self._compute(origin, given)

    def _too_long(self, fact: str) -> str:
        decider = self.places.decider
        label = decider.base.facts[fact].label
        return decider.taking.said("too-long", fact=label, limit=number(LONGEST_TEXT))

    def _type(self, fact: str, name: str, dated: bool) -> None:
        text = self.cells.text(name)
        other = f"{text} <> ''" if dated else self.cells.other(name)
        found = few(self.cells.frame.where(other).selectExpr(text))
        if found == []:
            return
        rows: list[SentRow] | None = None
        if found is not None:
            read = typed(self.places.decider, self.places.data, fact, (written for (written,) in found))
            rows = [(one.text, one.number, one.digit, one.said, one.problem) for one in read]
        only = f"CASE WHEN {other} THEN {text} END"
        self._add(f"t_{fact}", rows, f"written STRING, {COUNT}", ReadCount(self.carried, fact), COUNT, [only])
        self.taken.add_typed(fact, only)
        self._own(rows)

    def _compute(self, origin: Origin, given: Mapping[str, str]) -> None:
        texts = {fact: self.cells.text(given[fact]) for fact in origin.written}
        found = few(self.cells.frame.selectExpr(*(f"coalesce({text}, '')" for text in texts.values())))
        rows: list[SentRow] | None = None
        if found is not None:
            read = computed(self.places.decider, self.places.on, origin, found)
            rows = [(*one.written, *one.values, one.problem) for one in read]
        written = [f"w{place} STRING" for place in range(len(origin.written))]
        values = [
            f"v{place} {'BIGINT' if fact in self.columns.measured else 'STRING'}"
            for place, fact in enumerate(origin.computed)
        ]
        values.append("problem STRING")
        kinds = ", ".join((*written, *values))
        self._add(
            f"t_{origin.fact}", rows, kinds, ReadName(self.carried, origin), ", ".join(values), list(texts.values())
        )
        self.taken.add_computed(origin, texts)
        self._own(rows)

    def _add(
        self,
        name: str,
        rows: list[SentRow] | None,
        kinds: str,
        read: Callable[..., object],
        made: str,
        texts: Iterable[str],
    ) -> None:
        """A dictionary as a table, or as a column that is computed row by row where there are no `rows`."""
        if rows is not None:
            self.tables[name] = (rows, kinds)
        else:
            self.frame = self.frame.withColumn(name, on_workers(read, made, texts))

    def _own(self, rows: list[SentRow] | None) -> None:
        """A dictionary that is a column needs no join."""
        if rows is None:
            self.taken.joins.pop()


def on_workers(read: Callable[..., object], made: str, texts: Iterable[str]) -> spark_functions.Column:
    """The column that workers compute in Python from some texts, each row once for each statement that reads it."""
    computing = spark_functions.udf(read, f"struct<{_fields(made)}>", useArrow=False)
    return computing.asNondeterministic()(*(spark_functions.expr(text) for text in texts))


def _fields(made: str) -> str:
    """Columns as the fields of a struct: « number BIGINT » becomes « number:BIGINT »."""
    return ", ".join(field.replace(" ", ":", 1) for field in made.split(", "))
