"""A decision as it travels to the workers of Spark, where writings that are too many for one machine are taken in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from hashlib import blake2b

import msgspec
from msgspec import Struct

from assistant.batch.intake import Origin, columns_of, computed, typed
from assistant.batch.places import Places
from assistant.engine.case import Given
from assistant.engine.decider import Decider
from assistant.engine.taking import Taking
from assistant.model.base import Base
from assistant.table.building import table_of
from assistant.table.finished import Table

_MADE: dict[bytes, Places] = {}
"""What a process has made of the decisions that have reached it, by their names: each is made once, not once a row."""


class CarriedDecision(Struct, frozen=True):
    """A decision on a day, for some facts, as bytes and plain values; `name` is drawn from all of them."""

    name: bytes
    base: bytes
    table: bytes
    on: date
    given: tuple[str, ...]
    assume: dict[str, object]

    def places(self) -> Places:
        """The places of the decision."""
        found = _MADE.get(self.name)
        if found is None:
            base = msgspec.json.decode(self.base, type=Base)
            decider = Decider(base, msgspec.json.decode(self.table, type=Table), Taking(base))
            columns = columns_of(decider, self.on, self.given)
            found = _MADE[self.name] = Places(decider, self.on, columns, self.assume)
        return found


def carried(decider: Decider, on: date, given: Iterable[str], assume: Given) -> CarriedDecision:
    """A decision made ready to travel."""
    table = decider.table if isinstance(decider.table, Table) else table_of(decider.base, decider.model)
    encode, facts = msgspec.json.encode, tuple(given)
    told, finished = encode(decider.base), encode(table)
    said = repr((on, facts, sorted(assume.items()))).encode()
    name = blake2b(b"\0".join((told, finished, said)), digest_size=16).digest()
    return CarriedDecision(name, told, finished, on, facts, dict(assume))


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
        places = self.carried.places()
        one = next(iter(computed(places.decider, places.on, self.origin, (texts,))))
        return (*one.values, one.problem)


class ReadState(Struct, frozen=True):
    """Reads the facts that have names: their state, or what is wrong and in which fact."""

    carried: CarriedDecision

    def __call__(self, *texts: str | None) -> tuple[str | None, str | None, str | None]:
        """What the texts give."""
        return self.carried.places().state(tuple(text or "" for text in texts))
