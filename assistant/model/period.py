"""Stretches of time and what holds in them: the only reader of a dated value is here."""

from datetime import date
from typing import Literal

from msgspec import Struct

ValueKind = Literal["integer", "size", "date"]


class Period(Struct, frozen=True):
    """From a day on, until another day that is no longer in it; None is without end on that side."""

    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Whether `day` lies in the period."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)


ALWAYS = Period()


class Limit(Struct, frozen=True):
    """A number, a size or a day to compare with: `low` and `high` are the two readings of a size, alike otherwise.

    Sizes count octets, days are proleptic ordinals; `text` is the limit as its file writes it.
    """

    low: int
    high: int
    text: str


class Dated(Struct, frozen=True):
    """A limit, the period in which it is the one, and the source that says so."""

    period: Period
    limit: Limit
    source: str
    statements: tuple[str, ...] = ()


class Value(Struct, frozen=True, kw_only=True):
    """A named limit, with what it was, is and will be."""

    id: str
    topic: str
    label: str
    kind: ValueKind
    history: tuple[Dated, ...]
    unit: str = ""
    statements: tuple[str, ...] = ()

    def on(self, day: date) -> Limit | None:
        """The limit in force on `day`; None when there is none."""
        held = self.at(day)
        return held.limit if held else None

    def at(self, day: date) -> Dated | None:
        """The limit in force on `day`, with its period and its source; None when there is none."""
        return next((one for one in self.history if one.period.holds(day)), None)

    def after(self, day: date) -> tuple[Dated, ...]:
        """What is to come: the limits whose period begins after `day`, soonest first."""
        return tuple(one for one in self.history if one.period.since is not None and one.period.since > day)

    def changes(self) -> tuple[date, ...]:
        """The days on which the limit begins or ceases to hold."""
        ends = {day for one in self.history for day in (one.period.since, one.period.until) if day is not None}
        return tuple(sorted(ends))
