"""Cells: the values of a fact that neither of two sides tells apart; where they cut differently, the cuts of both."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from datetime import date
from typing import NamedTuple

from assistant.engine.case import FactError, FactValue, Given
from assistant.engine.difference.side import Side
from assistant.engine.difference.spans import Interval, chosen, spans, typed_sizes
from assistant.model.facts import OTHER, Fact, Lookup
from assistant.table.classes import ANY_TEXT

NUMBERS = ("integer", "size", "date")


class CellMember(NamedTuple):
    """What is in a cell: a value, an interval of numbers, or what people type (a name, a code, a size in Mo)."""

    value: bool | str | None = None
    span: Interval | None = None
    typed: str = ""
    code: str | None = None
    """The fact of which `typed` is a code."""


class ValueCell(NamedTuple):
    """Values that are answered alike on each side, and how each side is given one of them."""

    members: tuple[CellMember, ...]
    old: Given
    new: Given

    @property
    def told(self) -> CellMember:
        """The member of which an example tells: the one that stands for all that nothing names, else the first."""
        return next(filter(is_other, self.members), self.members[0])


class Dimension(NamedTuple):
    """A fact that at least one side reads, with its cells; `old` or `new` is None on a side that does not take it."""

    name: str
    old: Fact | None
    new: Fact | None
    cells: tuple[ValueCell, ...]

    @property
    def fact(self) -> Fact:
        """The fact as the latest side that has it words it."""
        found = self.new or self.old
        assert found is not None
        return found


def dimensions(old: Side, new: Side) -> list[Dimension]:
    """The facts on which an answer depends on either side, in the order of the new one, each with its cells.

    A fact that no rule reads is one of them where it changes what another is worth.
    """
    found = []
    for name in dict.fromkeys([*new.model.facts, *old.model.facts]):
        was, now = old.fact(name), new.fact(name)
        if was is not None and now is not None and was.type != now.type:
            pairs: list[tuple[Fact | None, Fact | None]] = [(None, now), (was, None)]
        else:
            pairs = [(was, now)]
        read = name in old.codings or name in new.codings
        made = [Dimension(name, *pair, _cells(old, new, name, *pair)) for pair in pairs]
        found += [one for one in made if read or len(one.cells) > 1]
    return found


def _cells(old: Side, new: Side, name: str, was: Fact | None, now: Fact | None) -> tuple[ValueCell, ...]:
    """The values of a fact, those with equal marks on both sides in one cell."""
    found: dict[tuple[Hashable, Hashable], ValueCell] = {}
    for one in _candidates(old, new, name, was, now):
        mark = old.mark(name, one.old), new.mark(name, one.new)
        first = found.get(mark)
        if first is None:
            found[mark] = one
        elif not one.members[0].typed or first.members[0].typed:
            given = one if is_other(one.members[0]) else first  # what nothing names is the plainest to tell
            found[mark] = ValueCell((*first.members, *one.members), given.old, given.new)
    return tuple(found.values())


def _candidates(old: Side, new: Side, name: str, was: Fact | None, now: Fact | None) -> Iterator[ValueCell]:
    fact = now or was
    assert fact is not None

    def cell(member: CellMember, old_value: object, new_value: object) -> ValueCell:
        old_given = {name: old_value} if was is not None else {}
        new_given = {name: new_value} if now is not None else {}
        return ValueCell((member,), old_given, new_given)

    if fact.type == "boolean":
        yield from (cell(CellMember(value=value), value, value) for value in (True, False))
    elif fact.type in NUMBERS:
        codings = [side.codings[name] for side in (old, new) if name in side.codings and side.fact(name) in (was, now)]
        for span in spans(codings):
            value = _number(fact, chosen(fact.type, span))
            yield cell(CellMember(span=span), value, value)
        for typed in typed_sizes(codings) if fact.type == "size" else ():
            yield cell(CellMember(typed=typed), typed, typed)
    elif fact.type == "text":
        named = [text for side in (old, new) if name in side.codings for text in side.codings[name].named]
        for text in dict.fromkeys(named):
            yield cell(CellMember(value=text), text, text)
        other = _other_text(fact, set(named))
        yield cell(CellMember(value=ANY_TEXT), other, other)
    else:
        for choice in dict.fromkeys([*(now.answers() if now else ()), *(was.answers() if was else ())]):
            yield cell(CellMember(value=choice), _named(was, now, choice), _named(now, was, choice))
        for typed in _reread(old, new, was, now):
            yield cell(CellMember(typed=typed), typed, typed)
        yield from _codes(old, new, name)


def _number(fact: Fact, number: int) -> object:
    return date.fromordinal(number) if fact.type == "date" else number


def _named(side: Fact | None, other: Fact | None, choice: str) -> str:
    """How a side is given a choice: by its id, or by the name that the other side gives it."""
    if (side is not None and choice in side.answers()) or other is None:
        return choice
    return other.label_of(choice) or choice


def _other_text(fact: Fact, named: set[str]) -> str:
    """A text that no rule names."""
    digits = fact.digits
    texts = (str(count).zfill(digits) if digits else f"autre{count or ''}" for count in range(len(named) + 1))
    return next(text for text in texts if text not in named)


def _reread(old: Side, new: Side, was: Fact | None, now: Fact | None) -> Iterator[str]:
    """The names of choices that the two sides read otherwise."""
    if was is not None and now is not None and was.choices != now.choices:
        names = [text for fact in (now, was) for one in fact.choices for text in (one.label, *one.aliases)]
        for text in dict.fromkeys(names):
            if _read(old, was, text) != _read(new, now, text):
                yield text


def _read(side: Side, fact: Fact, text: str) -> FactValue | None:
    try:
        return side.decider.taking.value(fact.id, text)
    except FactError:
        return None


def _codes(old: Side, new: Side, name: str) -> Iterator[ValueCell]:
    """The codes that lead the two sides to other choices of a fact; a side without the table is given nothing."""
    before, after = _tables(old, name), _tables(new, name)
    for origin in dict.fromkeys([*after, *before]):
        rows = [tables[origin].rows if origin in tables else {} for tables in (before, after)]
        for code in dict.fromkeys([*rows[1], *rows[0]]):
            if rows[0].get(code) != rows[1].get(code):
                given = [{origin: code} if origin in tables else {} for tables in (before, after)]
                yield ValueCell((CellMember(typed=code, code=origin),), given[0], given[1])


def _tables(side: Side, name: str) -> dict[str, Lookup]:
    """The tables of codes that give a fact, by the fact that holds the code; a choice that is asked is no code."""
    found = (lookup for lookup in side.lookups if lookup.target == name)
    asked = [fact for fact in side.model.facts if side.base.facts[fact].type == "choice"]
    return {lookup.origin: lookup for lookup in found if lookup.origin not in asked}


def is_other(member: CellMember) -> bool:
    """Whether a member stands for all that nothing names."""
    return member.value in (OTHER, ANY_TEXT)
