"""Writing a finished table for other programs: its files, and the statement that joins them to a table of facts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import duckdb
import msgspec

from assistant.batch.axes import Axis
from assistant.batch.engine import create, insert
from assistant.batch.intake import transposed
from assistant.batch.published import Published

DIGITS = (
    ("axis", "VARCHAR"),
    ("fact", "VARCHAR"),
    ("value", "VARCHAR"),
    ("least", "BIGINT"),
    ("most", "BIGINT"),
    ("digit", "INTEGER"),
)
KEYS = (("key", "BIGINT"), ("verdict", "VARCHAR"))
VERDICTS = (
    *((name, "VARCHAR") for name in ("id", "status", "outcome", "label", "rules", "missing", "observed")),
    ("limit", "BIGINT"),
    ("told", "VARCHAR"),
)
SAID = ("status", "outcome", "label", "rules", "missing")
"""What the statement says of a verdict, each under a name of its own: a fact may be called « status » too."""

_FORMS = {"parquet": "FORMAT parquet, COMPRESSION zstd", "csv": "FORMAT csv, HEADER"}


def rows_of(table: Published) -> dict[str, tuple[tuple[tuple[str, str], ...], list[tuple[object, ...]]]]:
    """The columns and the rows of each file, by its name."""
    digits = [
        (*(getattr(one, name) for name, _ in DIGITS),)
        for axis in table.axes
        for one in axis.digits
        if one is not axis.other
    ]
    verdicts = [
        (
            one.id,
            one.status,
            one.outcome,
            one.label,
            " ".join(one.rules),
            " ".join(one.missing),
            one.observed,
            one.limit,
            one.told,
        )
        for one in table.verdicts
    ]
    return {"digits": (DIGITS, digits), "keys": (KEYS, list(table.keys)), "verdicts": (VERDICTS, verdicts)}


def publish(table: Published, form: str, folder: Path) -> None:
    """Write the files of a table in a folder: digits, keys, verdicts, what the table is, and how to join it."""
    with duckdb.connect() as engine:
        for name, (columns, rows) in rows_of(table).items():
            create(engine, name, [(f'"{column}"', kind) for column, kind in columns], temporary=True)
            insert(engine, name, transposed(rows, len(columns)))
            path = str(folder / f"{name}.{form}").replace("'", "''")
            engine.execute(f"COPY {name} TO '{path}' ({_FORMS[form]})")
    (folder / "table.json").write_bytes(msgspec.json.format(msgspec.json.encode(described(table)), indent=1) + b"\n")
    (folder / "join.sql").write_text(joining(table.axes), encoding="utf-8")


def described(table: Published) -> dict[str, object]:
    """What a table is: its decision, its day, the base that it comes from, its axes."""
    axes = [
        {"fact": one.fact, "stride": one.stride, "digits": one.size, "other": one.other and one.other.digit}
        for one in table.axes
    ]
    return {"decision": table.decision, "on": table.on, "rules": table.rules, "axes": axes}


def whole(table: Published) -> dict[str, object]:
    """The whole of a table as one JSON document."""
    files = {
        name: [dict(zip((column for column, _ in columns), row, strict=True)) for row in rows]
        for name, (columns, rows) in rows_of(table).items()
    }
    return {**described(table), **files}


def joining(axes: Sequence[Axis]) -> str:
    """The statement that gives each row of `facts`, a column a fact, its verdict; it runs on DuckDB and on Spark."""
    joins, parts = list[str](), list[str]()
    for axis in axes:
        if any(one.least is not None for one in axis.digits):
            digit = _counted(axis)
        else:
            digit, joined = _named(axis, len(joins))
            joins += joined
        parts.append(f"{digit} * {axis.stride}")
    key = "\n           + ".join(parts) or "0"
    told = "".join(f", v.{name} AS verdict_{name}" for name in SAID)
    return (
        f"SELECT q.*, k.verdict{told}\n"
        f"FROM (SELECT f.*, {key} AS verdict_key\n      FROM facts f\n"
        + "".join(f"      {join}\n" for join in joins)
        + "     ) q\nLEFT JOIN keys k ON k.key = q.verdict_key\nLEFT JOIN verdicts v ON v.id = k.verdict\n"
    )


def _counted(axis: Axis) -> str:
    """The digit of a count, by the limits of the base."""
    column = f"f.{axis.fact}"
    whens = [f"WHEN {column} <= {one.most} THEN {one.digit}" for one in axis.digits if one.most is not None]
    return f"CASE WHEN {column} IS NULL THEN 0 {' '.join(whens)} ELSE {axis.digits[-1].digit} END"


def _named(axis: Axis, first: int) -> tuple[str, list[str]]:
    """The digit of what has a name, by the first of the facts that tell it, and the joins that find it."""
    facts = list(dict.fromkeys(one.fact for one in axis.digits))
    joins = [
        f"LEFT JOIN digits d{place} ON d{place}.axis = '{axis.fact}' AND d{place}.fact = '{fact}' "
        f"AND d{place}.value = CAST(f.{fact} AS STRING)"
        for place, fact in enumerate(facts, first)
    ]
    found = ", ".join(f"d{place}.digit" for place in range(first, first + len(facts)))
    if axis.other is None:
        return f"coalesce({found}, 0)", joins
    return f"CASE WHEN f.{axis.fact} IS NULL THEN 0 ELSE coalesce({found}, {axis.other.digit}) END", joins
