"""Intake: what people write in cells as the statement reads it, each different writing taken in once.

A plain count of digits is a number for the engine itself; every other writing, « 10,2 Mo », « 12 mars », a file name,
is read by the rules' own intake.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct

from assistant.batch.finished_data import MEASURED, FinishedData
from assistant.engine.case import FactError
from assistant.engine.decider import Decider
from assistant.table.unary import readings
from assistant.words.sizes import TypedSize

PLAIN = "[0-9]{1,14}"
"""How a count is written when nothing needs to be read in it."""

LARGEST_PLAIN = 10**14 - 1

EMPTY = "\ue000"
"""Stands for a text that is known and empty, as the extension of a name that has none: an empty cell is unknown."""


class Typed(Struct, frozen=True):
    """What a writing of a measured fact gives: its number, or what is wrong with it.

    `digit` is that of its class where its unit leaves two readings; `said` how it is told where the number does not.
    """

    text: str
    number: int | None = None
    digit: int | None = None
    said: str | None = None
    problem: str | None = None


class Computed(Struct, frozen=True):
    """What a name gives: the value of each fact that is computed from it, in order, or what is wrong."""

    written: tuple[str, ...]
    values: tuple[int | str | None, ...]
    problem: str | None = None


class Origin(Struct, frozen=True):
    """A fact from which others are computed: `written` are the columns that say something of it, itself first."""

    fact: str
    computed: tuple[str, ...]
    written: tuple[str, ...]


class Columns(Struct, frozen=True, kw_only=True):
    """The facts of a table, by how they are taken in: by name, counted, computed from another, or only told."""

    named: tuple[str, ...]
    measured: tuple[str, ...]
    origins: tuple[Origin, ...]
    others: tuple[str, ...]

    @property
    def computed(self) -> frozenset[str]:
        """The facts that are read off another one."""
        return frozenset(fact for one in self.origins for fact in one.computed)


def columns_of(decider: Decider, on: date, given: Iterable[str]) -> Columns:
    """How the facts that a table gives are taken in, on a day; a count that no rule tests is read as a name is."""
    given = tuple(given)
    codings = {coding.fact for coding in decider.inforce(on).stretch.codings}
    from_codes = {one.origin for one in decider.completing.lookups}
    origins = []
    for fact in given:
        computed = tuple(name for name, origin, _ in decider.completing.computed if origin == fact)
        if computed:
            origins.append(Origin(fact, computed, (fact, *(name for name in computed if name in given))))
    known = dict.fromkeys([*given, *(fact for one in origins for fact in one.computed)])
    kinds = decider.base.facts
    named, measured, others = list[str](), list[str](), list[str]()
    for fact in known:
        if kinds[fact].type in MEASURED:
            (measured if fact in codings else named).append(fact)
        elif kinds[fact].type == "text" and fact not in codings and fact not in from_codes:
            others.append(fact)
        else:
            named.append(fact)
    return Columns(named=tuple(named), measured=tuple(measured), origins=tuple(origins), others=tuple(others))


def typed(decider: Decider, data: FinishedData, fact: str, texts: Iterable[str]) -> Iterator[Typed]:
    """What each writing of a measured fact gives."""
    taking, coding = decider.taking, data.codings[fact]
    for text in texts:
        if not text.strip():
            yield Typed(text)
            continue
        try:
            value = taking.value(fact, taking.read(fact, text))
        except FactError as error:
            yield Typed(text, problem=str(error))
            continue
        assert not isinstance(value, frozenset)
        if isinstance(value, TypedSize):
            yield Typed(text, value.decimal, coding.number(value) + 1, value.text)
        else:
            said = date.fromordinal(int(value)).isoformat() if decider.base.facts[fact].type == "date" else None
            yield Typed(text, readings(value)[0], said=said)


def computed(
    decider: Decider, on: date, origin: Origin, written: Iterable[tuple[str | None, ...]]
) -> Iterator[Computed]:
    """What each name gives on a day, with what the table says itself of the same facts."""
    completing, read = decider.completing, decider.taking.read
    for texts in written:
        said = {fact: text for fact, text in zip(origin.written, texts, strict=True) if text and text.strip()}
        key = tuple(text or "" for text in texts)
        try:
            given = {fact: read(fact, text) for fact, text in said.items()}
            values: Mapping[str, object] = completing.case(given, {}, on).values
        except FactError as error:
            yield Computed(key, (None,) * len(origin.computed), str(error))
            continue
        yield Computed(key, tuple(_plain(values.get(fact)) for fact in origin.computed))


def _plain(value: object) -> int | str | None:
    return EMPTY if value == "" else value if value is None or isinstance(value, int | str) else str(value)


def transposed(rows: Sequence[Sequence[object]], width: int) -> list[list[object]]:
    """Rows as columns, as many of them where there is no row."""
    return [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in range(width)]
