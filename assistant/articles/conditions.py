"""Conditions in words, without a sign: a cell for each fact, such as « Portail ou API » or « plus de 10 Mo ».

What depends on the day is said for a day, `on`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from assistant.articles.dating import limit_said
from assistant.engine.case import FactValue
from assistant.model.base import Base
from assistant.model.condition import All, Always, Among, Compared, Condition, Not, Operator, Some, facts_of
from assistant.model.facts import Fact
from assistant.model.period import ValueKind
from assistant.table.shown import limit_shown, shown
from assistant.words.numbers import plural

_OPPOSITE: dict[Operator, Operator] = {
    "at_most": "above",
    "above": "at_most",
    "at_least": "below",
    "below": "at_least",
}

_JOINING = (", ", " et ", " ou ")


def value_said(base: Base, fact: Fact, value: FactValue) -> str:
    """The value of a fact as a reader reads it, each of those that it may be; an empty text is « rien »."""
    if isinstance(value, frozenset):
        return base.word("or").join(shown(fact, one, base.words) for one in sorted(value))
    return shown(fact, value, base.words) if value != "" else base.word("nothing")


def given_said(base: Base, fact: Fact, value: bool | int | str) -> str:
    """The value of a fact to the last octet and with its unit, as an example gives it: « 10 485 761 octets »."""
    if isinstance(value, int) and not isinstance(value, bool):
        if fact.type == "size":
            return plural(value, "octet")
        return f"{value_said(base, fact, value)} {_unit(fact, value)}".rstrip()
    return value_said(base, fact, value) if value != "" else base.word("empty")


def _unit(fact: Fact, count: int) -> str:
    return fact.unit.removesuffix("s") if count < 2 else fact.unit


def parted(condition: Condition) -> list[Condition]:
    """The conditions that must all hold, each with its negations pushed down to its tests; none for what always holds.

    >>> parted(Not(Some((Among("a", (True,)), Among("b", ("x",))))))[1]
    Not(part=Among(fact='b', members=('x',), list=None))
    """
    plain = _plain(condition)
    return list(plain.parts) if isinstance(plain, All) else [] if isinstance(plain, Always) else [plain]


def _plain(condition: Condition, *, denied: bool = False) -> Condition:
    """The same condition, or its negation, « not » standing only before a list of values."""
    if isinstance(condition, Not):
        return _plain(condition.part, denied=not denied)
    if isinstance(condition, All | Some):
        joined = All if isinstance(condition, All) is not denied else Some
        parts = [_plain(part, denied=denied) for part in condition.parts]
        return joined(tuple(_flat(parts, joined)))
    if isinstance(condition, Compared) and denied:
        return Compared(condition.fact, _OPPOSITE[condition.operator], condition.value, condition.limit)
    return Not(condition) if denied else condition


def _flat(parts: Iterable[Condition], joined: type[All | Some]) -> Iterable[Condition]:
    for part in parts:
        yield from part.parts if isinstance(part, joined) else (part,)


def cell_said(base: Base, fact: Fact, parts: Sequence[Condition], on: date) -> str:
    """What must hold of one fact, all of `parts` together, as a cell under the name of that fact.

    Each part is one of `parted` and reads no other fact.
    """
    kept = [_part_said(base, fact, part, on) for part in parts if not isinstance(part, Not)]
    denied = [part.part for part in parts if isinstance(part, Not)]
    told = [_denied_said(base, fact, [one for one in denied if isinstance(one, Among)])] if denied else []
    return base.word("and-also").join(kept + told)


def _part_said(base: Base, fact: Fact, part: Condition, on: date) -> str:
    if isinstance(part, All | Some):
        said = [cell_said(base, fact, [one], on) for one in part.parts]
        return base.word("and-also" if isinstance(part, All) else "or").join(said)
    if isinstance(part, Compared):
        return _compared_said(base, fact, part, on)
    assert isinstance(part, Among)
    if part.list:
        return base.word("of-list").format(list=base.lists[part.list].title)
    return _either(base, [given_said(base, fact, one) for one in part.members])


def _denied_said(base: Base, fact: Fact, tests: Sequence[Among]) -> str:
    """« hors de la liste « X » », « tout sauf « A » ou « B » », « ni vide, ni dans la liste « X » », « non »."""
    if fact.type == "boolean":
        return base.word("or").join(value_said(base, fact, one) for one in (True, False) if _spared(one, tests))
    told = [_member_named(base, fact, test, one) for test in tests for one in ((None,) if test.list else test.members)]
    if len(tests) > 1:
        return ", ".join(base.word("neither").format(value=one) for one in told)
    if tests[0].list:
        return base.word("out-of-list").format(list=base.lists[tests[0].list].title)
    return base.word("all-but").format(values=_either(base, told))


def _spared(value: bool, tests: Sequence[Among]) -> bool:
    return all(value not in test.members for test in tests)


def _member_named(base: Base, fact: Fact, test: Among, member: bool | int | str | None) -> str:
    """One of the values that a test names, or its list when there is no `member`; a label is quoted."""
    if member is None:
        return base.word("of-list").format(list=base.lists[str(test.list)].title)
    said = given_said(base, fact, member)
    return said if member == "" or isinstance(member, int) else f"« {said} »"


def _either(base: Base, said: Sequence[str]) -> str:
    """« a, b ou c »; quoted where one of several holds itself what would join them."""
    if len(said) > 1 and any(sign in one for one in said for sign in _JOINING if not one.startswith("«")):
        said = [f"« {one} »" for one in said]
    return base.word("or").join(filter(None, (", ".join(said[:-1]), said[-1])))


def _compared_said(base: Base, fact: Fact, test: Compared, on: date) -> str:
    """« plus de 10 Mo (20 Mo à partir du 1er juin 2027) », « 20 caractères au plus », « avant le 1er juin 2027 »."""
    dated = fact.type == "date"
    if test.value is not None:
        limit = limit_said(base, base.values[test.value], on)
    else:
        kind: ValueKind = "date" if dated else "size" if fact.type == "size" else "integer"
        limit = limit_shown(test.limit, kind, base.words)
        if test.limit is not None and kind == "integer":
            limit = f"{limit} {_unit(fact, test.limit.low)}".rstrip()
    name = test.operator.replace("_", "-")
    return base.word(f"day-{name}" if dated else name).format(value=limit)


def condition_said(base: Base, condition: Condition, on: date) -> str:
    """A condition as it stands on the day `on`: « canal : Portail ou API ; taille du fichier : plus de 10 Mo »."""
    return base.word("and-then").join(lines_said(base, condition, on)) or base.word("always")


def lines_said(base: Base, condition: Condition, on: date) -> list[str]:
    """What must hold, a line for each fact, then a line for each part that reads several; empty for `otherwise`."""
    single, mixed = by_fact(condition)
    lines = [_named(base, name, parts, on) for name, parts in single.items()]
    return lines + [mixed_said(base, part, on) for part in mixed]


def by_fact(condition: Condition) -> tuple[dict[str, list[Condition]], list[Condition]]:
    """The parts of a condition that read one fact, by that fact in reading order, and those that read several."""
    single: dict[str, list[Condition]] = {}
    mixed = []
    for part in parted(condition):
        names = facts_of(part)
        if len(names) == 1:
            single.setdefault(names[0], []).append(part)
        else:
            mixed.append(part)
    return single, mixed


def mixed_said(base: Base, part: Condition, on: date) -> str:
    """A part that reads several facts: « secteur : Privée, ou bien compte PIGP : oui »."""
    if isinstance(part, Some) and len(facts_of(part)) > 1:
        return base.word("or-else").join(mixed_said(base, one, on) for one in part.parts)
    if isinstance(part, All):
        single, mixed = by_fact(part)
        told = [_named(base, name, own, on) for name, own in single.items()]
        return base.word("and-also").join(told + [f"({mixed_said(base, one, on)})" for one in mixed])
    return _named(base, facts_of(part)[0], [part], on)


def _named(base: Base, name: str, parts: Sequence[Condition], on: date) -> str:
    """A cell after the name of its fact: « canal de dépôt : Portail ou API »."""
    return f"{base.facts[name].label} : {cell_said(base, base.facts[name], parts, on)}"
