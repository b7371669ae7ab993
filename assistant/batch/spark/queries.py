"""Queries: SQL over DataFrames, which have a name in it and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

import msgspec
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import from_json, inline, lit

_numbers = count(1)


def queried(session: SparkSession, select: str, **tables: DataFrame) -> DataFrame:
    """What a statement gives of tables; the session of the caller keeps no trace of their names."""
    views = {name: f"chorus_assistant_{next(_numbers)}_{name}" for name in tables}
    try:
        for name, frame in tables.items():
            frame.createOrReplaceTempView(views[name])
        named = ", ".join(f"{name} AS (SELECT * FROM {view})" for name, view in views.items())
        return session.sql(f"WITH {named} {select}")
    finally:
        for view in views.values():
            session.catalog.dropTempView(view)


def sent(session: SparkSession, rows: Sequence[Sequence[object]], kinds: str) -> DataFrame:
    """A small table; statements say which of these every worker receives whole.

    It goes as JSON, which Java reads itself: workers that take in no text need no Python.
    """
    names = [kind.split(" ")[0] for kind in kinds.split(", ")]
    told = msgspec.json.encode([dict(zip(names, row, strict=True)) for row in rows]).decode()
    read = from_json(lit(told), f"array<struct<{', '.join(kind.replace(' ', ':', 1) for kind in kinds.split(', '))}>>")
    return session.range(1).select(inline(read))
