"""Axes: the values of each fact of a decision as digits, those that no rule tells apart sharing one.

A fact that speaks of another, a code, a name, has its digits on the axis of that one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product

from msgspec import Struct

from assistant.batch.finished_data import MEASURED, measure
from assistant.batch.slotting import PLACEHOLDER
from assistant.engine.case import FactValue, Given
from assistant.engine.decider import Decider
from assistant.table.finished import Coding
from assistant.table.unary import Known

AxisInput = tuple[str, str]
"""A fact that speaks of an axis, and what it says."""


class Digit(Struct, frozen=True):
    """Where a value stands on its axis: a text of `fact`, or the numbers from `least` to `most`, both included."""

    axis: str
    fact: str
    value: str | None
    least: int | None
    most: int | None
    digit: int


class Axis(Struct, frozen=True, kw_only=True):
    """A fact of the table: its stride in a key, how many digits it has beside 0, and a way of giving each of them."""

    fact: str
    stride: int
    size: int
    digits: tuple[Digit, ...]
    given: tuple[Given, ...]

    @property
    def other(self) -> Digit | None:
        """The digit of a text that no rule names; None where every value has its own."""
        return next((one for one in self.digits if one.value is None and one.least is None), None)


def axes_of(decider: Decider, on: date) -> Iterator[Axis]:
    """The axes of a decision on a day, in the order of its facts."""
    codings = {one.fact: one for one in decider.inforce(on).stretch.codings}
    bound = _bound(decider, codings)
    inputs = {fact: _inputs(decider, coding) for fact, coding in codings.items()}
    stride = 1
    for fact, coding in codings.items():
        if decider.base.facts[fact].type in MEASURED:
            axis = _measured(coding, stride)
        else:
            others = [inputs[one] for one in bound if one != fact] if fact in bound else []
            axis = _named(decider, codings, fact, inputs[fact], others, stride)
        stride *= axis.size + 1
        yield axis


def _bound(decider: Decider, codings: Mapping[str, Coding]) -> list[str]:
    """The facts of which one changes what another is taken for: a place, and the law that holds there."""
    completing = decider.completing
    pairs = [(one.origin, one.target) for one in completing.lookups if one.assumed is not None]
    pairs += [(one.origin, one.target) for one in completing.refinements]
    return [fact for fact in codings if any(fact in pair for pair in pairs)]


def _inputs(decider: Decider, coding: Coding) -> list[AxisInput]:
    """All that may be given on the axis of a fact: its own values, then the codes and the names that lead to it."""
    fact = decider.base.facts[coding.fact]
    own = fact.answers() if fact.type == "choice" else tuple(coding.named)
    found = [(fact.id, value) for value in own]
    for lookup in decider.completing.lookups:
        if lookup.target == fact.id and lookup.assumed is None:
            found += [(lookup.origin, code) for code in lookup.rows]
    return found


def _named(
    decider: Decider,
    codings: Mapping[str, Coding],
    axis: str,
    inputs: list[AxisInput],
    others: list[list[AxisInput]],
    stride: int,
) -> Axis:
    """The axis of a fact that has names: what is told apart by no rule, whatever else is given, has one digit."""
    contexts = [dict(filter(None, one)) for one in product(*([None, *other] for other in others))]
    signs: dict[object, int] = {}
    given: list[Given] = [{}]
    digits: list[Digit] = []
    for fact, value in inputs:
        typed = _typed(decider, fact, value)
        sign = tuple(_state(decider, codings, {**_all(decider, context), fact: typed}) for context in contexts)
        digit = signs.setdefault(sign, len(signs) + 1)
        if digit == len(given):
            given.append({fact: typed})
        digits.append(Digit(axis, fact, value, None, None, digit))
    if decider.base.facts[axis].type == "text":
        given.append({axis: PLACEHOLDER})
        digits.append(Digit(axis, axis, None, None, None, len(given) - 1))
    return Axis(fact=axis, stride=stride, size=len(given) - 1, digits=tuple(digits), given=tuple(given))


def _measured(coding: Coding, stride: int) -> Axis:
    """The axis of a fact that is counted; only counts have digits, no size of which the unit leaves two readings."""
    one = measure(coding, stride)
    places = {number: place for place, number in enumerate(dict.fromkeys(one.digits), 1)}
    ends = [*(cut - 1 for cut in one.cuts), None]
    starts = [0, *one.cuts]
    digits = tuple(
        Digit(coding.fact, coding.fact, None, least, most, places[number])
        for least, most, number in zip(starts, ends, one.digits, strict=True)
    )
    given: list[Given] = [{}, *({coding.fact: _count(one.values[number])} for number in places)]
    return Axis(fact=coding.fact, stride=stride, size=len(places), digits=digits, given=tuple(given))


def _count(value: Known) -> int:
    assert isinstance(value, int)
    return value


def _typed(decider: Decider, fact: str, value: str) -> object:
    return decider.taking.read(fact, value)


def _all(decider: Decider, context: Mapping[str, str]) -> dict[str, object]:
    return {fact: _typed(decider, fact, value) for fact, value in context.items()}


def _state(decider: Decider, codings: Mapping[str, Coding], given: Given) -> tuple[object, ...]:
    """What the table reads of a case: the class of each fact, or those of the choices that are left."""
    values = decider.completing.case(given, {}).values
    return tuple(_classes(coding, values.get(fact)) for fact, coding in codings.items())


def _classes(coding: Coding, value: FactValue | None) -> object:
    if value is None:
        return None
    if isinstance(value, frozenset):
        return tuple(sorted(value))
    return coding.number(value)
