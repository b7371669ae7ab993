"""Placing: where the facts that have names lead, for a whole DataFrame, and the finished table of all these places."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace
from pyspark.sql import DataFrame, SparkSession

from assistant.batch.finished_data import Keyed
from assistant.batch.intake import EMPTY
from assistant.batch.places import Placed, Places
from assistant.batch.spark.dictionaries import few, on_workers
from assistant.batch.spark.queries import sent
from assistant.batch.spark.workers import CarriedDecision, ReadState
from assistant.batch.statement import FactShape, column

STATE = "state"
"""Stands for all the facts that have names where workers have read them: what they say together is one text."""

READ = "state STRING, problem STRING, fact STRING"
PLACE = "place BIGINT, problem STRING, fact STRING"
KEYED = "verdict BIGINT, observed STRING, measured STRING, least BIGINT"
TOLD = ("name", "status", "outcome", "label", "rules", "missing")
"""What is told of a verdict beside its number: with it in the table of the keys, no further join is needed."""


class PlacedFrame(Struct, frozen=True):
    """What the statement reads, and for which shape; without `keys`, a place is a key."""

    shape: FactShape
    facts: DataFrame
    places: DataFrame
    keys: DataFrame | None


class Placing:
    """Finds the places of the rows of a DataFrame."""

    def __init__(self, session: SparkSession, places: Places, carried: CarriedDecision) -> None:
        self.session, self.places, self._carried = session, places, carried

    def placed(self, facts: DataFrame, shape: FactShape) -> PlacedFrame:
        """The places of `facts`: on the driver where few writings differ, else of what workers make of them."""
        names = [column(fact) for fact in shape.named]
        texts = [f"coalesce({name}, '')" for name in names]
        if not names:
            return self._found(shape, facts, names, *self.places.take(iter([()])))
        read = facts.where("problem IS NULL") if shape.wrong else facts
        raws = few(read.selectExpr(*texts))
        if raws is not None:
            return self._found(shape, facts, names, *self.places.take(iter(raws)))
        return self._far(facts, shape, names, texts)

    def _far(self, facts: DataFrame, shape: FactShape, names: list[str], texts: list[str]) -> PlacedFrame:
        wrong = ("coalesce(problem, s.problem)", "coalesce(fact, s.fact)") if shape.wrong else ("s.problem", "s.fact")
        kept = [name for name in facts.columns if name not in {"problem", "fact", *names}]
        shown = [f"CASE WHEN {name} = '{EMPTY}' THEN '' ELSE {name} END AS {name}" for name in names]
        read = facts.withColumn("s", on_workers(ReadState(self._carried), READ, texts))
        told = [f"s.state AS {column(STATE)}", f"{wrong[0]} AS problem", f"{wrong[1]} AS fact"]
        fine = read.selectExpr(*told, f"struct({', '.join(texts)}) AS raw").where("problem IS NULL")
        states = fine.groupBy(column(STATE)).agg({"raw": "min"}).collect()
        found = sorted((state, tuple(raw)) for state, raw in states)
        placed, keyed = self.places.take(raw for _, raw in found)
        placed = [Placed((state,), one.place) for (state, _), one in zip(found, placed, strict=True)]
        other = replace(shape, named=(STATE,), others=(*shape.others, *shape.named), wrong=True)
        return self._found(other, read.selectExpr(*kept, *shown, *told), [column(STATE)], placed, keyed)

    def _found(
        self, shape: FactShape, facts: DataFrame, names: list[str], placed: Iterable[Placed], keyed: list[Keyed]
    ) -> PlacedFrame:
        shown = frozenset(one.verdict.observed for one in keyed if one.observed is None and one.verdict.observed)
        direct = shape.width == 1
        shape = replace(shape, shown=shown, direct=direct, told=("least", *TOLD))
        kinds = ", ".join([*(f"{name} STRING" for name in names), PLACE])
        places = [(one.place, (*one.raw, one.place, one.problem, one.fact)) for one in placed]
        told = f"{KEYED}, {', '.join(f'{name} STRING' for name in TOLD)}"
        if direct:
            by_key = {one.key: _told(one) for one in keyed}
            none = (None,) * len(told.split(", "))
            whole = [(*row, *(none if place is None else by_key[place])) for place, row in places]
            return PlacedFrame(shape, facts, sent(self.session, whole, f"{kinds}, {told}"), None)
        keys = sent(self.session, [(one.key, *_told(one)) for one in keyed], f"key BIGINT, {told}")
        return PlacedFrame(shape, facts, sent(self.session, [row for _, row in places], kinds), keys)


def _told(one: Keyed) -> tuple[object, ...]:
    """What is told of a key: its verdict, what it observes, the words of its row."""
    said = one.verdict
    return (
        said.number,
        one.observed,
        said.observed,
        said.limit,
        said.id,
        said.status,
        said.outcome,
        said.label,
        " ".join(said.rules) or None,
        " ".join(said.missing) or None,
    )
