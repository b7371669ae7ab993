"""The finished table as data: for a day, the verdict of every key, and what each verdict says, with slots for values.

A case is a place and, for each measured fact, a digit. A place stands for what is known of the facts that have names:
choices, booleans, texts, what codes say. A digit is 0 where a measured fact is not known, else its class from 1.
The key of a case is its place times `width`, plus each digit times its `stride`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import product

from msgspec import Struct

from assistant.batch.slotting import Placeholders, SlotWording
from assistant.batch.verdict import Verdict, verdict_of
from assistant.engine.case import Case, FactValue, plain
from assistant.engine.decider import Decider, InForce
from assistant.engine.decision import Decision
from assistant.table.finished import Coding
from assistant.table.unary import Known
from assistant.words.sizes import TypedSize

MEASURED = frozenset({"size", "integer", "date"})

PlaceState = tuple[tuple[str, object], ...]


class Keyed(Struct, frozen=True):
    """One row of the table: a key, its verdict, and the value that the verdict observes where the place tells it."""

    key: int
    verdict: Verdict
    observed: str | None


class Measure(Struct, frozen=True):
    """How a count becomes a digit: the first of `cuts` above it gives the place of its class in `digits`.

    `values` are values that have each class, by digit; those after `counted` only a size typed in Mo or the like has.
    """

    fact: str
    stride: int
    size: int
    counted: int
    cuts: tuple[int, ...]
    digits: tuple[int, ...]
    values: Mapping[int, Known]

    def digit(self, value: Known, coding: Coding) -> int:
        """The digit of a value, whether it is counted or typed."""
        return coding.number(value) + 1


class FinishedData:
    """The finished table of one decision on one day, for the facts that are given; places are added as they are met."""

    def __init__(self, decider: Decider, on: date, given: Sequence[str]) -> None:
        self.decider, self.on = decider, on
        stretch, self._reader, _ = decider.inforce(on)
        self._inforce = InForce(stretch, self._reader, SlotWording(decider.base, decider.model, stretch))
        texts = (name for name in given if decider.base.facts[name].type == "text")
        self.codings = {coding.fact: coding for coding in stretch.codings}
        self._texts = Placeholders(decider, (name for name in texts if name not in self.codings))
        stride = 1
        self.measures: list[Measure] = []
        for coding in stretch.codings:
            if decider.base.facts[coding.fact].type in MEASURED and coding.fact in given:
                self.measures.append(measure(coding, stride))
                stride *= coding.size + 1
        self.width = stride
        self.verdicts: dict[int, Verdict] = {}
        self._places: dict[PlaceState, int] = {}

    def place(self, values: Mapping[str, FactValue]) -> tuple[int, bool]:
        """The place of what is known of the facts that have names, and whether it is a new one."""
        state = self.state(values)
        found = self._places.get(state)
        if found is not None:
            return found, False
        self._places[state] = len(self._places)
        return self._places[state], True

    def state(self, values: Mapping[str, FactValue]) -> PlaceState:
        """What tells the place of some facts apart from the other places."""
        return tuple(sorted((name, self._told(name, value)) for name, value in values.items() if self._placed(name)))

    def rows(self, place: int, values: Mapping[str, FactValue]) -> Iterator[Keyed]:
        """The rows of a place: one for each way of completing it with classes of the measured facts."""
        named = {name: value for name, value in values.items() if self._placed(name)}
        for digits in product(*(range(one.size + 1) for one in self.measures)):
            measured = {one.fact: one.values[digit] for one, digit in zip(self.measures, digits, strict=True) if digit}
            known = {**named, **measured}
            values = {**self._texts.beside(known), **known}
            decision = Decision(self.decider, self._inforce, self._reader.read(values), Case(values), self.on)
            found = verdict_of(decision)
            verdict = self.verdicts.setdefault(found.number, found)
            key = place * self.width + sum(digit * one.stride for one, digit in zip(self.measures, digits, strict=True))
            yield Keyed(key, verdict, self._observed(verdict, named))

    def _placed(self, name: str) -> bool:
        return name in self.codings and self.decider.base.facts[name].type not in MEASURED

    def _told(self, name: str, value: FactValue) -> object:
        """What tells two places apart: a choice by its name, since words name it, a text by its class alone."""
        if self.decider.base.facts[name].type == "text" and isinstance(value, str):
            return self.codings[name].number(value)
        return tuple(sorted(value)) if isinstance(value, frozenset) else str(value)

    def _observed(self, verdict: Verdict, values: Mapping[str, FactValue]) -> str | None:
        """The choice or the answer that the verdict observes; what is measured or typed stands in the row itself."""
        fact = verdict.observed
        if fact is None or fact not in values or self.decider.base.facts[fact].type == "text":
            return None
        told = plain(self.decider.base, fact, values[fact])
        return None if told is None else text_of(told)


def text_of(value: bool | int | str) -> str:
    """A value as a column of texts holds it."""
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def measure(coding: Coding, stride: int) -> Measure:
    """How the counts of one fact become digits; neighbours of one class are told as one."""
    cuts = sorted({0, *coding.low, *coding.high})
    kept, digits = list[int](), list[int]()
    for cut in cuts:
        number = coding.number(cut) + 1
        if not digits or digits[-1] != number:
            kept.append(cut)
            digits.append(number)
    values: dict[int, Known] = {}
    for first, low in enumerate((0, *coding.low)):
        for second, high in enumerate((0, *coding.high)):
            number = coding.grid[first][second] + 1
            if number > 0:
                counted = max(low, high)
                same = bisect_right(coding.low, counted) == first and bisect_right(coding.high, counted) == second
                if same or number not in values:
                    values[number] = counted if same else TypedSize(low, high, "")
    return Measure(coding.fact, stride, coding.size, coding.counted, tuple(kept[1:]), tuple(digits), values)
