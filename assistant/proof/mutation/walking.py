"""Walking the typed base: every field of every struct, with the way to put another value in its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from assistant.model.base import Base
from assistant.model.condition import All, Always, Among, Compared, Not, Some

PathStep = str | int
PathSteps = tuple[PathStep, ...]
Holder = TypeVar("Holder")

WHOLE = (Always, Among, Compared, All, Some, Not)
"""Structs that are changed as a whole: conditions, which have kinds of their own."""


class Spot(NamedTuple):
    """A field of a struct of the base: where the struct is, the struct, the name of the field and what it holds."""

    part: str
    id: str
    steps: PathSteps
    holder: Struct
    field: str
    value: object

    @property
    def default(self) -> object:
        """What the field holds when a file says nothing of it."""
        place = self.holder.__struct_fields__.index(self.field) - len(self.holder.__struct_fields__)
        return self.holder.__struct_defaults__[place]


def spots(base: Base, of: str | None = None) -> Iterator[Spot]:
    """Every field of every struct that the base holds by id, in the order of its parts; `of` names one of these."""
    for name, struct in subjects(base):
        if of in (None, name):
            part, _, identifier = name.partition("/")
            yield from _of_struct(part, identifier, (), struct)


def named_of(part: str, identifier: str) -> str:
    """The name of one thing of the base among all: « facts/agreed »."""
    return f"{part}/{identifier}"


def subjects(base: Base) -> Iterator[tuple[str, Struct]]:
    """Everything that the base holds by id, with that name, in the order of its parts."""
    for part in base.__struct_fields__:
        named = getattr(base, part)
        if isinstance(named, Mapping):
            yield from ((named_of(part, name), struct) for name, struct in named.items() if isinstance(struct, Struct))


def _of_struct(part: str, identifier: str, steps: PathSteps, struct: Struct) -> Iterator[Spot]:
    for field in struct.__struct_fields__:
        value = getattr(struct, field)
        yield Spot(part, identifier, steps, struct, field, value)
        if isinstance(value, Struct) and not isinstance(value, WHOLE):
            yield from _of_struct(part, identifier, (*steps, field), value)
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, Struct):
                    yield from _of_struct(part, identifier, (*steps, field, index), item)


def changed(base: Base, spot: Spot, value: object) -> Base:
    """The base with another value in one field."""
    struct = replace_at(getattr(base, spot.part)[spot.id], (*spot.steps, spot.field), value)
    return with_struct(base, spot.part, spot.id, struct)


def with_struct(base: Base, part: str, identifier: str, struct: Struct) -> Base:
    """The base with another struct under an id."""
    return replace(base, digest="", **{part: {**getattr(base, part), identifier: struct}})


def replace_at(holder: Holder, steps: PathSteps, value: object) -> Holder:
    """The same struct or tuple, with `value` at the end of `steps`."""
    if not steps:
        return cast(Holder, value)
    step, *rest = steps
    if isinstance(step, int):
        items = cast(tuple[object, ...], holder)
        made = replace_at(items[step], tuple(rest), value)
        return cast(Holder, (*items[:step], made, *items[step + 1 :]))
    inner = getattr(holder, step)
    return cast(Holder, replace(cast(Struct, holder), **{step: replace_at(inner, tuple(rest), value)}))
