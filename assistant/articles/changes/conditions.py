"""Boxes in words: « nature de l'entité : GIP ou GCS ; taille du fichier : plus de 10 Mo (10 485 760 octets) »."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from assistant.articles.telling import quotable
from assistant.engine.difference.boxes import Box
from assistant.engine.difference.cells import CellMember, Dimension, ValueCell, is_other
from assistant.engine.difference.difference import DecisionDifference
from assistant.engine.difference.spans import Interval
from assistant.model.base import Base
from assistant.table.shown import clause
from assistant.words.dates import show_date
from assistant.words.numbers import number, plural
from assistant.words.sizes import show_size

LISTED = 12
"""How many choices are named at most; the difference in JSON has them all."""


class Concerned(NamedTuple):
    """One fact of a box: among which values it lies, as ids and texts, and how that is said."""

    fact: str
    values: tuple[str, ...]
    unknown: bool
    said: str


class BoxWords:
    """Tells the boxes of one question; what both sides have is worded as the latest one does."""

    def __init__(self, base: Base, found: DecisionDifference) -> None:
        self.base, self.dimensions = base, found.dimensions
        self.places = {fact.placed_by for fact in base.facts.values()}
        sides = (side for side in (found.old, found.new) if side is not None)
        limits = [(name, one) for side in sides for name, coding in side.codings.items() for one in coding.limits]
        self.limits = {(name, end): one.text for name, one in limits if one for end in (one.low, one.high)}

    def box(self, box: Box, known: bool) -> list[Concerned]:
        """The facts that a box bounds; where every fact is `known`, one that may be anything is left out."""
        return [
            self._concerned(one, cells)
            for one, cells in zip(self.dimensions, box, strict=True)
            if len(cells) < len(one.cells) + (not known)
        ]

    def said(self, box: Box, known: bool) -> str:
        """The same in one line; that any case is concerned where a box bounds nothing."""
        parts = [one.said for one in self.box(box, known)]
        return self.base.word("and-then").join(parts) or self.base.word("diff-any-case")

    def example(self, facts: Iterable[tuple[Dimension, ValueCell]]) -> str:
        """One case in words; that it lies in no place that counts goes without saying."""
        told = list(facts)
        placed = [(one, cell) for one, cell in told if not (one.name in self.places and is_other(cell.members[0]))]
        said = [self._given(one, cell) for one, cell in placed or told]
        return self.base.word("and-then").join(said) or self.base.word("no-fact")

    def _concerned(self, one: Dimension, box: frozenset[int | None]) -> Concerned:
        cells = [one.cells[at] for at in sorted(at for at in box if at is not None)]
        members = [member for cell in cells for member in cell.members]
        said = self._among(one, box, members)
        if one.fact.type == "boolean" and len(cells) == 1 and None not in box:
            text = clause(one.fact, members[0].value is True, self.base.words)
        else:
            said += [self.base.word("diff-not-known")] if None in box else []
            text = f"{one.fact.label} : {self._either(said)}"
        return Concerned(one.name, tuple(map(_id, members)), None in box, text)

    def _among(self, one: Dimension, box: frozenset[int | None], members: Sequence[CellMember]) -> list[str]:
        """The values of a fact in words; those that are left out, where what no name says is in and they are fewer."""
        left = [member for at, cell in enumerate(one.cells) if at not in box for member in cell.members]
        if not left:
            return [self.base.word("diff-any-answer")]
        if any(map(is_other, members)) and len(left) < len(members):
            return [self.base.word("diff-all-but").format(values=self._either(list(self._values(one, left))))]
        return list(self._values(one, members))

    def _either(self, said: Sequence[str]) -> str:
        """« A, B ou C »."""
        *first, last = said
        return self.base.word("or").join(filter(None, [", ".join(first), last]))

    def _values(self, one: Dimension, members: Sequence[CellMember]) -> Iterator[str]:
        spans = [member.span for member in members if member.span is not None]
        for low, high in _joined(spans):
            yield self._span(one, low, high)
        named = [self._member(one, member) for member in members if member.span is None]
        if len(named) <= LISTED:
            yield from named
        else:
            titles = (
                known.title for known in self.base.lists.values() if set(known.ids()) == {m.value for m in members}
            )
            title = next(titles, None)
            more = self.base.word("diff-more").format(first=", ".join(named[:LISTED]), count=len(named) - LISTED)
            yield self.base.word("of-list").format(list=quotable(title)) if title else more

    def _member(self, one: Dimension, member: CellMember) -> str:
        """A value as people read it; what is typed stands between quotes, a code after what it is called."""
        if member.typed:
            code = self.base.facts.get(member.code or "")
            return f"{code.label} « {member.typed} »" if code else f"« {member.typed} »"
        if isinstance(member.value, bool):
            return self.base.word("yes" if member.value else "no")
        if is_other(member):
            return self.base.word("diff-other")
        if member.value == "":
            return self.base.word("nothing")
        labels = (fact.label_of(str(member.value)) for fact in (one.new, one.old) if fact is not None)
        return next(filter(None, labels), f"« {member.value} »")

    def _span(self, one: Dimension, low: int, high: int | None) -> str:
        """An interval: « plus de 10 Mo (10 485 760 octets), jusqu'à 20 Mo (20 000 000 octets) »."""
        if low == high:
            return self._number(one, low)
        dated = one.fact.type == "date"
        parts = []
        if low and (one.name, low - 1) in self.limits:
            above = self.base.word("diff-after" if dated else "above")
            parts.append(above.format(value=self._number(one, low - 1)))
        elif low > dated:
            parts.append(self.base.word("diff-from-day" if dated else "diff-from").format(value=self._number(one, low)))
        if high is not None and (one.name, high) not in self.limits and (one.name, high + 1) in self.limits:
            below = self.base.word("diff-before" if dated else "below")
            parts.append(below.format(value=self._number(one, high + 1)))
        elif high is not None:
            up_to = self.base.word("diff-up-to-day" if dated else "diff-up-to")
            parts.append(up_to.format(value=self._number(one, high)))
        return ", ".join(parts)

    def _number(self, one: Dimension, value: int) -> str:
        kind = one.fact.type
        if kind == "date":
            return show_date(date.fromordinal(value))
        if kind == "integer":
            unit = one.fact.unit.removesuffix("s") if value < 2 else one.fact.unit
            return f"{number(value)} {unit}".strip()
        exact = plural(value, "octet")
        limit = self.limits.get((one.name, value))
        return f"{limit} ({exact})" if limit else exact

    def _given(self, one: Dimension, cell: ValueCell) -> str:
        """A fact of an example, with the value that both sides were given."""
        given = cell.new.get(one.name, cell.old.get(one.name))
        if isinstance(given, bool):
            return clause(one.fact, given, self.base.words)
        if isinstance(given, date):
            said = show_date(given)
        elif isinstance(given, int):
            said = show_size(given, self._ends(one)) if one.fact.type == "size" else self._number(one, given)
        else:
            said = self._member(one, cell.told)
        return f"{one.fact.label} : {said}"

    def _ends(self, one: Dimension) -> list[int]:
        return [end for name, end in self.limits if name == one.name]


def _joined(spans: Iterable[Interval]) -> Iterator[Interval]:
    """Intervals that touch each other made one."""
    last: Interval | None = None
    for span in sorted(spans):
        if last is not None and last.high is not None and last.high + 1 == span.low:
            last = Interval(last.low, span.high)
        else:
            if last is not None:
                yield last
            last = span
    if last is not None:
        yield last


def _id(member: CellMember) -> str:
    """A member as a program reads it: an id, what is typed, or an interval « 11..20 », « 21.. »."""
    if member.span is not None:
        return f"{member.span.low}..{'' if member.span.high is None else member.span.high}"
    if isinstance(member.value, bool):
        return "true" if member.value else "false"
    return member.typed or ("" if member.value is None else "autre" if is_other(member) else member.value)
