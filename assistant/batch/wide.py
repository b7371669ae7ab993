"""Words in each row: the whole decision of a case put in words by the engine, once for each different writing."""

from __future__ import annotations

import duckdb

from assistant.articles.telling import caution_said
from assistant.batch.deciding import Deciding
from assistant.batch.engine import create, insert
from assistant.batch.intake import transposed
from assistant.batch.outputs import WIDE
from assistant.batch.source_sql import Cells
from assistant.engine.decision import Decision

AT_ONCE = 5_000
"""How many writings are put in words before they are given to the engine that joins."""


def put_in_words(cursor: duckdb.DuckDBPyConnection, deciding: Deciding, relation: str, cells: Cells) -> str:
    """Make the table `words` of a block; give the SQL that joins it to the rows of `decided`, called `d`."""
    given = deciding.wanted.columns
    texts = [f"coalesce({cells.text(column)}, '')" for column in given.values()]
    names = [f"w{place}" for place in range(len(texts))]
    create(cursor, "words", [(name, "VARCHAR") for name in (*names, *WIDE)], temporary=True)
    written = ", ".join(f"{text} AS {name}" for text, name in zip(texts, names, strict=True))
    cursor.execute(
        f"CREATE OR REPLACE TEMP TABLE writings AS SELECT DISTINCT {written} FROM {relation} "
        "JOIN decided d ON b.row = d.row WHERE d.problem IS NULL"
    )
    count = int(cursor.execute("SELECT count(*) FROM writings").fetchall()[0][0])
    for first in range(0, count, AT_ONCE):
        rows = cursor.execute(f"SELECT * FROM writings WHERE rowid >= {first} AND rowid < {first + AT_ONCE}").fetchall()
        insert(cursor, "words", transposed([(*row, *_words(deciding, row)) for row in rows], len(names) + len(WIDE)))
    on = " AND ".join(f"{text} = w.{name}" for text, name in zip(texts, names, strict=True))
    return f"JOIN {relation} ON b.row = d.row LEFT JOIN words w ON {on}"


def _words(deciding: Deciding, written: tuple[str, ...]) -> tuple[str, ...]:
    decider, wanted = deciding.decider, deciding.wanted
    read = decider.taking.read
    given = {fact: read(fact, text) for fact, text in zip(wanted.columns, written, strict=True) if text.strip()}
    return told(decider.decide(given, wanted.on, wanted.assume))


def told(decision: Decision) -> tuple[str, ...]:
    """What a row says of a decision, in the order of `WIDE`."""
    base = decision.decider.base
    sources = dict.fromkeys(f"{one.source.title} ({one.source.publisher})" for one in decision.reasons)
    return (
        decision.answer,
        decision.advice,
        " ".join(one.question for one in decision.ask),
        " ".join(caution_said(base, base.cautions[one.id], decision.on, sourced=False) for one in decision.cautions),
        " ; ".join(sources),
    )
