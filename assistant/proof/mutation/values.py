"""Kinds of change of plain values: texts, days, counts, flags, references, sequences, limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import get_args

from msgspec.structs import replace

from assistant.model.base import Base
from assistant.model.decisions import HowRead
from assistant.model.period import Limit
from assistant.proof.mutation.walking import Spot

Replacement = tuple[str, object]
"""What was changed, in words, and what stands there instead."""

MutationOperator = Callable[[Base, Spot], Iterator[Replacement]]

OTHER_TEXT = "Banane"
OTHER_DAY = timedelta(days=1)


def text(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Another text altogether."""
    if spot.value:
        yield f"devient « {OTHER_TEXT} »", f"{OTHER_TEXT}."


def optional_text(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Another text, and none."""
    if spot.value:
        yield f"devient « {OTHER_TEXT} »", f"{OTHER_TEXT}."
        yield "supprimé", spot.default


def day(base: Base, spot: Spot) -> Iterator[Replacement]:
    """The day after, the day before, and none where there may be none."""
    if isinstance(spot.value, date):
        yield "un jour plus tard", spot.value + OTHER_DAY
        yield "un jour plus tôt", spot.value - OTHER_DAY


def optional_day(base: Base, spot: Spot) -> Iterator[Replacement]:
    """The day after, the day before, and none."""
    yield from day(base, spot)
    if spot.value is not None:
        yield "supprimé", None


def reading(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Every other way in which a text may be read."""
    for other in get_args(HowRead):
        if other != spot.value:
            yield f"devient {other}", other


def count(base: Base, spot: Spot) -> Iterator[Replacement]:
    """One more, one less."""
    if isinstance(spot.value, int):
        yield "un de plus", spot.value + 1
        if spot.value:
            yield "un de moins", spot.value - 1


def flag(base: Base, spot: Spot) -> Iterator[Replacement]:
    """The other one."""
    yield f"devient {'false' if spot.value else 'true'}", not spot.value


def set_flag(base: Base, spot: Spot) -> Iterator[Replacement]:
    """False where it is true: what it marks no longer is."""
    if spot.value:
        yield "devient false", False


def unit_of_count(base: Base, spot: Spot) -> Iterator[Replacement]:
    """A count that would be one of octets; any other type is a mistake at load."""
    if spot.value == "integer":
        yield "devient size", "size"


def named(part: str) -> MutationOperator:
    """The next id of a part of the base, as if another were named by mistake."""

    def kind(base: Base, spot: Spot) -> Iterator[Replacement]:
        if spot.value is None:
            return
        names = list(getattr(base, part))
        other = names[(names.index(spot.value) + 1) % len(names)]
        if other != spot.value:
            yield f"devient {other}", other

    return kind


def optional_reference(base: Base, spot: Spot) -> Iterator[Replacement]:
    """None, where something is named."""
    if spot.value is not None:
        yield f"sans « {spot.value} »", None


def dropped(base: Base, spot: Spot) -> Iterator[Replacement]:
    """None, where there is something."""
    if spot.value is not None:
        yield "supprimé", None


def each_dropped(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Each item dropped in turn."""
    items = spot.value if isinstance(spot.value, tuple) else ()
    for index, item in enumerate(items):
        label = item if isinstance(item, str) else getattr(item, "id", index + 1)
        yield f"sans « {label} »", (*items[:index], *items[index + 1 :])


def each_of_several(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Each item dropped in turn, where another stays: without any, the file would not load."""
    if isinstance(spot.value, tuple) and len(spot.value) > 1:
        yield from each_dropped(base, spot)


def neighbours_swapped(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Each two neighbours in the other order."""
    items = spot.value if isinstance(spot.value, tuple) else ()
    for index in range(len(items) - 1):
        yield (
            f"{index + 1} et {index + 2} dans l'autre ordre",
            (*items[:index], items[index + 1], items[index], *items[index + 2 :]),
        )


def dropped_and_swapped(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Each item dropped, each two neighbours in the other order."""
    yield from each_dropped(base, spot)
    yield from neighbours_swapped(base, spot)


def each_entry(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Each entry of a mapping of texts: another text, a shorter list, and dropped."""
    entries = spot.value if isinstance(spot.value, Mapping) else {}
    for name, value in entries.items():
        others = {key: one for key, one in entries.items() if key != name}
        yield f"sans « {name} »", others
        if isinstance(value, str):
            yield f"« {name} » devient « {OTHER_TEXT} »", {**entries, name: OTHER_TEXT}
        else:
            for one in value:
                yield f"« {name} » sans « {one} »", {**entries, name: tuple(item for item in value if item != one)}


def limit(base: Base, spot: Spot) -> Iterator[Replacement]:
    """A limit off by one, ten times more or less, in units of 1000 for 1024 and back, swapped, printed otherwise."""
    value = base.values[spot.id]
    for index, one in enumerate(value.history):
        for said, other in _limits(one.limit, value.kind, base, spot.id):
            yield said, (*value.history[:index], replace(one, limit=other), *value.history[index + 1 :])


def _limits(one: Limit, kind: str, base: Base, name: str) -> Iterator[tuple[str, Limit]]:
    for step in (-1, 1):
        if one.low == one.high:
            yield f"{step:+d}", Limit(one.low + step, one.high + step, one.text)
        else:
            yield f"lecture décimale {step:+d}", Limit(one.low + step, one.high, one.text)
            yield f"lecture binaire {step:+d}", Limit(one.low, one.high + step, one.text)
    if kind != "date":
        yield "dix fois plus", Limit(one.low * 10, one.high * 10, one.text)
        yield "dix fois moins", Limit(one.low // 10, one.high // 10, one.text)
    if one.low != one.high:
        yield "Mo lu comme Mio", Limit(one.high, one.high, one.text)
        yield "Mo sans doute possible", Limit(one.low, one.low, one.text)
    siblings = (other for other in base.values.values() if other.kind == kind and other.id != name)
    sibling = next((other for other in siblings if other.history[-1].limit != one), None)
    if sibling is not None:
        yield f"celle de {sibling.id}", sibling.history[-1].limit
    if kind == "size":
        yield "s'écrit autrement", replace(one, text="77 Mo")
