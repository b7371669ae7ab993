"""The one statement that decides a table: the place and the digits of each row make its key, which finds its verdict.

The same text runs on DuckDB and on Spark: it compares, adds and joins, nothing else. It reads three tables: `facts`,
which holds `row`, `id` and a column a fact; `places`, where what is written of the facts that have names leads;
`keys`, the finished table. Spark reads in its comments which tables are small enough to go to every worker.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec import Struct

from assistant.batch.finished_data import Measure
from assistant.batch.intake import EMPTY

KEYED = ("verdict", "observed", "measured", "least")
"""What `keys` says of a key."""


class FactShape(Struct, frozen=True, kw_only=True):
    """What the statement is made for: the facts of the table that is decided.

    `named` are the facts that have names, `measures` those that are counted; of these, `typed` may be written with
    their unit. `others` are facts that no rule tests. `wrong` when `facts` says of some rows that they cannot be read.
    `shown` are the facts whose value a verdict observes in the row itself, all of them where it is None.
    `direct` where `places` holds what `keys` does: with no fact to count, a place is a key. `told` are more columns of
    `keys` that the statement gives.
    """

    named: tuple[str, ...]
    measures: tuple[Measure, ...]
    width: int
    others: tuple[str, ...] = ()
    typed: frozenset[str] = frozenset()
    wrong: bool = False
    shown: frozenset[str] | None = None
    direct: bool = False
    told: tuple[str, ...] = ()

    @property
    def facts(self) -> tuple[str, ...]:
        """All the facts, in the order of the columns."""
        return (*self.named, *(one.fact for one in self.measures), *self.others)


def column(fact: str) -> str:
    """The column of a fact in `facts`; beside it, `_digit` and `_said` hold what a size typed with its unit gives."""
    return f"f_{fact}"


def deciding(shape: FactShape) -> str:
    """The statement: for each row its verdict and what it observed, or what is wrong with the row and in which fact."""
    carried = ["f.row", "f.id", *(f"f.{column(fact)}" for fact in shape.facts)]
    carried += [f"f.{column(fact)}_said" for fact in sorted(shape.typed)]
    problem, fact, fine = ("p.problem", "p.fact", "")
    if shape.wrong:
        problem, fact, fine = f"coalesce(f.problem, {problem})", f"coalesce(f.fact, {fact})", " AND {}.problem IS NULL"
    read = f"SELECT /*+ BROADCAST(p) */ {', '.join(carried)}, {problem} AS problem, {fact} AS fact"
    places = f"FROM facts f LEFT JOIN places p ON {joined(shape.named)}"
    if shape.direct:
        verdict = ", ".join(f"p.{name}" for name in dict.fromkeys((*KEYED, *shape.told)))
        return f"SELECT {_given(shape, 'q')} FROM ({read}, {verdict} {places}{fine.format('f')}) q"
    return (
        f"SELECT /*+ BROADCAST(k) */ {_given(shape, 'k')} FROM ({read}, {_key(shape)} AS key {places}) q "
        f"LEFT JOIN keys k ON q.key = k.key{fine.format('q')}"
    )


def _given(shape: FactShape, of: str) -> str:
    """The columns of the result, those of a verdict being those of the table `of`."""
    told = "".join(f", {of}.{name}" for name in shape.told)
    observed, margin = _observed(shape, of), _margin(shape, of)
    return f"q.row, q.id, {of}.verdict, q.problem, q.fact, {observed} AS observed, {margin} AS margin{told}"


def joined(named: Sequence[str]) -> str:
    """How a row finds its place; an empty cell and none are the same."""
    return " AND ".join(f"coalesce(f.{column(fact)}, '') = p.{column(fact)}" for fact in named) or "f.row = f.row"


def _key(shape: FactShape) -> str:
    if shape.width == 1:
        return "p.place"
    digits = " + ".join(_digit(one, one.fact in shape.typed) for one in shape.measures)
    return f"p.place * {shape.width} + {digits}"


def _digit(one: Measure, typed: bool) -> str:
    """What a measured fact adds to the key."""
    value = f"f.{column(one.fact)}"
    whens = "".join(
        f" WHEN {value} < {cut} THEN {digit * one.stride}" for cut, digit in zip(one.cuts, one.digits, strict=False)
    )
    counted = f"CASE WHEN {value} IS NULL THEN 0{whens} ELSE {one.digits[-1] * one.stride} END"
    return f"coalesce({value}_digit * {one.stride}, {counted})" if typed else counted


def _observed(shape: FactShape, of: str) -> str:
    """What the verdict observed: a choice that the place tells, else what stands in the row."""
    shown = [fact for fact in shape.facts if shape.shown is None or fact in shape.shown]
    whens = "".join(f" WHEN '{fact}' THEN {_shown(fact, shape.named, shape.typed)}" for fact in shown)
    return f"coalesce({of}.observed, CASE {of}.measured{whens} END)" if whens else f"{of}.observed"


def _shown(fact: str, texts: Collection[str], typed: Collection[str]) -> str:
    value = f"CASE WHEN q.{column(fact)} = '{EMPTY}' THEN '' ELSE CAST(q.{column(fact)} AS STRING) END"
    if fact not in texts:
        value = f"CAST(q.{column(fact)} AS STRING)"
    return f"coalesce(q.{column(fact)}_said, {value})" if fact in typed else value


def _margin(shape: FactShape, of: str) -> str:
    """How far beyond its limit the observed value lies."""
    whens = "".join(f" WHEN '{one.fact}' THEN q.{column(one.fact)} - {of}.least" for one in shape.measures)
    return f"CASE {of}.measured{whens} END" if whens else "CAST(NULL AS BIGINT)"
