"""Tables of a scenario that say what the base says: a row a thing, named by its id, a column a field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from assistant.model.base import Base
from assistant.proof.steps.definition import DataTable, Steps
from assistant.proof.steps.said import plain
from assistant.proof.steps.world import World
from assistant.words.dates import short_date
from assistant.words.folding import fold

Told = TypeVar("Told")


class StepColumn(NamedTuple, Generic[Told]):
    """A column of a table, and how it reads a thing; `whole` when its cell is all that is said, not a part of it."""

    name: str
    read: Callable[[Told], str]
    whole: bool = True


def compare(things: Mapping[str, Told], columns: Sequence[StepColumn[Told]], table: DataTable) -> None:
    """Each row must say what the base says of the thing that it names; an empty cell, or none: nothing is said."""
    header = [fold(name) for name in table[0]]
    for identifier, *cells in table[1:]:
        assert identifier in things, f"« {identifier} » n'est pas dans la base"
        for column in columns:
            place = header.index(fold(column.name)) - 1 if fold(column.name) in header else None
            expected = plain(cells[place]) if place is not None else ""
            found = plain(column.read(things[identifier]))
            told = expected == found if column.whole or not expected else expected in found
            assert told, f"« {identifier} », {column.name} : « {found} »"


def same_names(kind: str, found: Iterable[str], expected: Iterable[str]) -> None:
    """The same names in the same order; the message says which are too many, which are missing, else the order."""
    has, wants = list(found), list(expected)
    missing, more = [one for one in has if one not in wants], [one for one in wants if one not in has]
    assert not missing, f"{kind} que le tableau ne dit pas : {', '.join(missing)}"
    assert not more, f"{kind} que la base n'a pas : {', '.join(more)}"
    assert has == wants, f"{kind}, dans l'ordre de la base : {', '.join(has)}"


def step(
    steps: Steps,
    spelling: str,
    first: str,
    things: Callable[[Base], Mapping[str, Told]],
    columns: Sequence[StepColumn[Told]],
) -> None:
    """Register the step that compares a table with things of the base; `first` is the column of their ids."""

    @steps.then(spelling, columns=(first,), optional=tuple(column.name for column in columns))
    def told(world: World, table: DataTable) -> None:
        compare(things(world.rules.base), columns, table)


def day(found: date | None) -> str:
    """A day as a table writes it; empty for none."""
    return short_date(found) if found is not None else ""


def flag(found: bool) -> str:
    """`oui`, or nothing."""
    return "oui" if found else ""
