"""Queries: SQL over DataFrames, which have a name in it and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from pyspark.sql import DataFrame, SparkSession

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
    """A small table; statements say which of these every worker receives whole."""
    return session.createDataFrame([tuple(row) for row in rows], kinds)
