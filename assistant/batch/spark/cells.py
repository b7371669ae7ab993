"""The cells of a DataFrame: the SQL by which each becomes what the statement reads, whatever the type of its column."""

from __future__ import annotations

from collections.abc import Iterable

from pyspark.sql import DataFrame

from assistant.batch.intake import LARGEST_PLAIN, PLAIN
from assistant.batch.problems import BatchError
from assistant.model.base import Base

WHOLE = frozenset({"tinyint", "smallint", "int", "bigint"})
REAL = ("float", "double", "decimal")
TEXT = ("string", "varchar", "char")
NESTED = ("array", "map", "struct", "binary", "variant", "interval")
SAFE = 10**18
"""Below it, a number without decimals is a BIGINT."""


class FrameCells:
    """The wanted columns of a DataFrame, renamed `c0`, `c1`...: a name that holds a dot or a quote is no matter.

    `facts` are the columns that hold facts, `beside` others that go along, whatever they hold.

    Raises BatchError for a column that the frame does not have, or that holds several values in a cell.
    """

    def __init__(self, base: Base, frame: DataFrame, facts: Iterable[str], beside: Iterable[str] = ()) -> None:
        facts = tuple(facts)
        wanted = dict.fromkeys((*facts, *beside))
        self._places = {name: f"c{place}" for place, name in enumerate(wanted)}
        names = list(frame.columns)
        for name in wanted:
            if name not in names:
                raise BatchError(base.word("unknown-column").format(column=name), 2)
        kinds = [field.dataType.simpleString() for field in frame.schema.fields]
        self._kinds = {name: kinds[names.index(name)] for name in wanted}
        for name in facts:
            if self._kinds[name].startswith(NESTED):
                raise BatchError(base.word("column-nested").format(file="Parquet", column=name), 2)
        placed = frame.toDF(*(f"p{place}" for place in range(len(names))))
        self.frame = placed.selectExpr(*(f"p{names.index(name)} AS {c}" for name, c in self._places.items()))

    def text(self, name: str) -> str:
        """A column as text; a number without decimals is written without them."""
        return as_text(self._places[name], self._kinds[name])

    def count(self, name: str) -> str:
        """A column as a plain count; NULL where it is written in another way."""
        cell, kind = self._places[name], self._kinds[name]
        if kind in WHOLE:
            return f"CASE WHEN {cell} BETWEEN 0 AND {LARGEST_PLAIN} THEN CAST({cell} AS BIGINT) END"
        text = self.text(name)
        return f"CASE WHEN {text} RLIKE r'^{PLAIN}\\z' THEN CAST({text} AS BIGINT) END"

    def other(self, name: str) -> str:
        """The condition under which a column holds something that is no plain count."""
        cell, kind = self._places[name], self._kinds[name]
        if kind in WHOLE:
            return f"({cell} < 0 OR {cell} > {LARGEST_PLAIN})"
        return f"({self.text(name)} <> '' AND NOT {self.text(name)} RLIKE r'^{PLAIN}\\z')"


def as_text(cell: str, kind: str) -> str:
    """The SQL of a cell of some type as text; what holds several values stays as it is."""
    if kind.startswith(REAL):
        plain = f"CAST({cell} AS STRING)"
        whole = f"CASE WHEN {cell} = floor({cell}) THEN CAST(CAST({cell} AS BIGINT) AS STRING) ELSE {plain} END"
        return f"CASE WHEN abs({cell}) < {SAFE} THEN {whole} ELSE {plain} END"
    return cell if kind.startswith((*TEXT, *NESTED)) else f"CAST({cell} AS STRING)"


def escaped(text: str) -> str:
    """A text as it stands between the quotes of SQL."""
    return text.replace("\\", "\\\\").replace("'", "\\'")
