"""A decision as it travels to the workers of Spark, where writings that are too many for one machine are taken in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

import msgspec
from msgspec import Struct

from assistant.batch.intake import Columns, Origin, columns_of, computed, typed
from assistant.batch.places import Places
from assistant.engine.case import Given
from assistant.engine.decider import Decider
from assistant.engine.taking import Taking
from assistant.model.base import Base
from assistant.table.building import table_of
from assistant.table.finished import Table


class CarriedDecision(Struct, frozen=True):
    """A decision on a day, for some facts, as bytes and plain values."""

    base: bytes
    table: bytes
    on: date
    given: tuple[str, ...]
    assume: dict[str, object]

    def places(self) -> Places:
        """The places of the decision; each process of a worker makes them once."""
        assume = tuple(sorted(self.assume.items()))
        return _places(self.base, self.table, self.on, self.given, assume)


def carried(decider: Decider, on: date, given: Iterable[str], assume: Given) -> CarriedDecision:
    """A decision made ready to travel."""
    table = decider.table if isinstance(decider.table, Table) else table_of(decider.base, decider.model)
    encode = msgspec.json.encode
    return CarriedDecision(encode(decider.base), encode(table), on, tuple(given), dict(assume))


@lru_cache(maxsize=4)
def _places(
    base: bytes, table: bytes, on: date, given: tuple[str, ...], assume: tuple[tuple[str, object], ...]
) -> Places:
    read = msgspec.json.decode(base, type=Base)
    decider = Decider(read, msgspec.json.decode(table, type=Table), Taking(read))
    return Places(decider, on, columns_of(decider, on, given), dict(assume))


class ReadCount(Struct, frozen=True):
    """Reads a measured fact as people write it: its number, its digit, how it is told, what is wrong."""

    carried: CarriedDecision
    fact: str

    def __call__(self, text: str | None) -> tuple[int | None, int | None, str | None, str | None]:
        """What a text gives; nothing for none."""
        if text is None:
            return None, None, None, None
        places = self.carried.places()
        one = next(iter(typed(places.decider, places.data, self.fact, (text,))))
        return one.number, one.digit, one.said, one.problem


class ReadName(Struct, frozen=True):
    """Reads a name: the value of each fact that is computed from it, then what is wrong."""

    carried: CarriedDecision
    origin: Origin

    def __call__(self, *texts: str | None) -> tuple[int | str | None, ...]:
        """What the texts give."""
        one = next(iter(computed(self.carried.places().decider, self.origin, (texts,))))
        return (*one.values, one.problem)


class ReadState(Struct, frozen=True):
    """Reads the facts that have names: their state, or what is wrong and in which fact."""

    carried: CarriedDecision

    def __call__(self, *texts: str | None) -> tuple[str | None, str | None, str | None]:
        """What the texts give."""
        return self.carried.places().state(tuple(text or "" for text in texts))


__all__ = ["CarriedDecision", "Columns", "ReadCount", "ReadName", "ReadState", "carried"]
