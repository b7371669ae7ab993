"""Placing: where the facts that have names lead, for a whole DataFrame, and the finished table of all these places."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from msgspec import Struct
from pyspark.sql import DataFrame, SparkSession

from assistant.batch.finished_data import Keyed
from assistant.batch.places import Placed, Places
from assistant.batch.spark.dictionaries import few, on_workers
from assistant.batch.spark.queries import sent
from assistant.batch.spark.workers import Carried, ReadState
from assistant.batch.statement import Shape, column

STATE = "state"
"""Stands for all the facts that have names where workers have read them: what they say together is one text."""

READ = "state STRING, problem STRING, fact STRING"
KEYS = "key BIGINT, verdict BIGINT, observed STRING, measured STRING, least BIGINT"
VERDICTS = (
    "verdict BIGINT, id STRING, status STRING, outcome STRING, label STRING, rules STRING, missing STRING, least BIGINT"
)


class Found(Struct, frozen=True):
    """What the statement reads, and for which shape; `verdicts` tells each verdict."""

    shape: Shape
    facts: DataFrame
    places: DataFrame
    keys: DataFrame
    verdicts: DataFrame


class Placing:
    """Finds the places of the rows of a DataFrame."""

    def __init__(self, session: SparkSession, places: Places, carried: Carried) -> None:
        self.session, self.places, self._carried = session, places, carried

    def placed(self, facts: DataFrame, shape: Shape) -> Found:
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

    def _far(self, facts: DataFrame, shape: Shape, names: list[str], texts: list[str]) -> Found:
        wrong = ("coalesce(problem, s.problem)", "coalesce(fact, s.fact)") if shape.wrong else ("s.problem", "s.fact")
        kept = [name for name in facts.columns if name not in {"problem", "fact"}]
        read = facts.withColumn("s", on_workers(ReadState(self._carried), READ, texts)).selectExpr(
            *kept, f"s.state AS {column(STATE)}", f"{wrong[0]} AS problem", f"{wrong[1]} AS fact"
        )
        one = f"min(struct({', '.join(texts)})) AS raw"
        states = read.where("problem IS NULL").groupBy(column(STATE)).agg(_expr(one)).collect()
        found = sorted((state, tuple(raw)) for state, raw in states)
        placed, keyed = self.places.take(raw for _, raw in found)
        placed = [Placed((state,), one.place) for (state, _), one in zip(found, placed, strict=True)]
        other = msgspec.structs.replace(shape, named=(STATE,), others=(*shape.others, *shape.named), wrong=True)
        return self._found(other, read, [column(STATE)], placed, keyed)

    def _found(
        self, shape: Shape, facts: DataFrame, names: list[str], placed: Iterable[Placed], keyed: list[Keyed]
    ) -> Found:
        kinds = ", ".join([*(f"{name} STRING" for name in names), "place BIGINT, problem STRING, fact STRING"])
        keys = [(one.key, one.verdict.number, one.observed, one.verdict.observed, one.verdict.limit) for one in keyed]
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
            for one in self.places.data.verdicts.values()
        ]
        return Found(
            shape=shape,
            facts=facts,
            places=sent(self.session, [(*one.raw, one.place, one.problem, one.fact) for one in placed], kinds),
            keys=sent(self.session, keys, KEYS),
            verdicts=sent(self.session, told, VERDICTS),
        )


def _expr(sql: str):  # type: ignore[no-untyped-def]
    from pyspark.sql.functions import expr

    return expr(sql)
