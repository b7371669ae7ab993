"""Deciding a DataFrame: the statement of DuckDB run by Spark, the finished table broadcast to the rows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from pyspark.sql import DataFrame

from assistant.batch.intake import columns_of
from assistant.batch.places import Places
from assistant.batch.spark.cells import FrameCells, escaped
from assistant.batch.spark.dictionaries import Dictionaries
from assistant.batch.spark.placing import Placing
from assistant.batch.spark.queries import queried, sent
from assistant.batch.spark.workers import carried
from assistant.batch.statement import FactShape, deciding
from assistant.engine.case import Given
from assistant.engine.decider import Decider

RESULT = (
    "row",
    "id",
    "coalesce(name, CASE WHEN problem IS NULL THEN raise_error('{lost}') END) AS verdict",
    *("status", "outcome", "label", "rules", "missing", "observed"),
    "least AS `limit`",
    *("margin", "problem", "fact"),
)
"""The columns of the result; a row that has found neither a verdict nor a problem stops the work."""


def decided_frame(
    frame: DataFrame,
    decider: Decider,
    on: date,
    columns: Mapping[str, str],
    identity: str | None = None,
    assume: Given | None = None,
    row: str | None = None,
) -> DataFrame:
    """The verdict of every row of `frame`: the columns that `batch` writes, then `problem` and `fact`.

    `columns` gives the column of each fact. `identity` names each row in `id`; `row` numbers it in `row`, where without
    it stands a number that only tells rows apart. A row that the rules cannot read has no verdict: `problem` says why,
    in French, and `fact` where. Calling it reads the different writings; the verdicts come when the result is read.

    Raises BatchError for a column that `frame` does not have, FactError for an assumption that the rules do not take.
    """
    base, session = decider.base, frame.sparkSession
    cells = FrameCells(base, frame, columns.values(), filter(None, (identity, row)))
    taken_in = columns_of(decider, on, columns)
    places = Places(decider, on, taken_in, assume)
    travels = carried(decider, on, columns, assume or {})
    known = Dictionaries(cells, places, taken_in, travels)
    known.take(columns)
    number = "monotonically_increasing_id() + 1" if row is None else cells.text(row)
    rows = known.frame.selectExpr("*", f"CAST({number} AS BIGINT) AS row")
    tables = {name: sent(session, *table) for name, table in known.tables.items()}
    name = "CAST(b.row AS STRING)" if identity is None else cells.text(identity)
    hinted = f"SELECT /*+ BROADCAST({', '.join(tables)}) */ " if tables else "SELECT "
    facts = queried(session, known.taken.facts("b", name).replace("SELECT ", hinted, 1), b=rows, **tables)
    shape = FactShape(
        named=places.facts,
        measures=tuple(places.data.measures),
        width=places.data.width,
        others=taken_in.others,
        typed=frozenset(known.taken.typed),
        wrong=bool(known.taken.problems),
    )
    placed = Placing(session, places, travels).placed(facts, shape)
    keyed = {} if placed.keys is None else {"keys": placed.keys}
    decided = queried(session, deciding(placed.shape), facts=placed.facts, places=placed.places, **keyed)
    lost = escaped(base.word("keys-without-row"))
    return decided.selectExpr(*(part.format(lost=lost) for part in RESULT))
