"""A finished table as a page carries it: plain JSON of the stretches of time from a day on.

A stretch holds its rules with their words, the classes of its facts, and what each state says: for each part of the
answer, its different values and, by the key of a state, a letter that tells which. Rules, outcomes and facts leave out
what is usual in one way: `usual` says it once, and `each` says what differs. `docs/assets/engine/table.js` reads it.
usual in one way: `usual` says it once, and `each` says what differs. `docs/assets/engine/table.js` reads it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial

import msgspec

from assistant.engine.decider import Decider
from assistant.engine.templates import Slot
from assistant.engine.wording import Wording
from assistant.model.condition import Compared, Test
from assistant.model.period import Limit
from assistant.table.finished import Coding, Row, Stretch, Table, day_in
from assistant.words.typography import french

Part = Mapping[str, object]
Hesitation = tuple[int, int]


def table_data(decider: Decider, on: date) -> list[dict[str, object]]:
    """The stretches of time of a decision's table that are not over on the day `on`, first to last."""
    assert isinstance(decider.table, Table)
    left = [one for one in decider.table.stretches if one.period.until is None or one.period.until > on]
    return [_stretch(decider, decider.inforce(day_in(one.period)).wording, one) for one in left]


def shared(parts: Sequence[Part]) -> dict[str, object]:
    """Parts of one form, with what most of them say said once: `usual` holds every key, `each` what differs.

    >>> shared([{"id": "a", "unit": ""}, {"id": "b", "unit": ""}])
    {'usual': {'id': 'a', 'unit': ''}, 'each': [{}, {'id': 'b'}]}
    """
    usual = {key: _most(parts, key) for key in (parts[0] if parts else ())}
    each = [{key: one for key, one in part.items() if as_json(one) != as_json(usual[key])} for part in parts]
    return {"usual": usual, "each": each}


def as_json(data: object) -> str:
    """The shortest JSON text."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _most(parts: Sequence[Part], key: str) -> object:
    said = Counter(as_json(part[key]) for part in parts)
    return json.loads(said.most_common(1)[0][0])


def _stretch(decider: Decider, wording: Wording, stretch: Stretch) -> dict[str, object]:
    hesitations = [one for one in dict.fromkeys(one for row in stretch.rows for one in row.hesitations) if _limit(stretch, one)]
    outcomes = [
        {"id": one.id, "label": one.label, "says": _text(wording, one.says), "advice": _text(wording, one.advice)}
        for one in decider.model.outcomes
    ]
    return {
        "since": stretch.period.since.isoformat() if stretch.period.since else "",
        "outcomes": shared(outcomes),
        "rules": shared(list(_rules(wording))),
        "limits": dict(_limits(decider, wording)),
        "codings": [_coding(one, wording) for one in stretch.codings],
        "hesitations": [[stretch.codings[one[0]].fact, _hesitant(stretch, wording, one)] for one in hesitations],
        "flips": [msgspec.to_builtins(one) for one in stretch.flips],
        "columns": _columns(stretch, hesitations),
    }


def _rules(wording: Wording) -> Iterator[Part]:
    """The rules in force, by their place; `reads` are the facts of their tests, in order, with the limits compared."""
    for rule, tests, article in zip(wording.rules, wording.tests, wording.articles, strict=True):
        yield {
            "id": rule.id,
            "ends": rule.ends,
            "says": _text(wording, rule.says),
            "advice": _text(wording, rule.advice),
            "gives": msgspec.to_builtins(rule.gives),
            "procedure": rule.procedure,
            "notes": list(rule.notes),
            "source": rule.source,
            "statements": list(rule.statements),
            "article": article,
            "deduced": rule.deduced,
            "why": rule.why,
            "reads": [list(one) for one in dict.fromkeys(_read(test, limit) for test, limit in tests)],
        }


def _read(test: Test, limit: Limit | None) -> tuple[str, ...]:
    return (test.fact,) if limit is None else (test.fact, _name(test, limit))


def _name(test: Test, limit: Limit) -> str:
    """The name of a limit in its stretch of time: that of the value, or the limit as the rule writes it."""
    return test.value if isinstance(test, Compared) and test.value is not None else limit.text


def _limits(decider: Decider, wording: Wording) -> Iterator[tuple[str, dict[str, object]]]:
    """The limits that rules compare with, and those within which a name is proposed."""
    tested = [(test, limit) for tests in wording.tests for test, limit in tests]
    found = {_name(test, limit): limit for test, limit in tested if limit is not None}
    for name in (fact.limit for fact in decider.base.facts.values() if fact.origin in decider.completing.known):
        limit = wording.limits.get(name or "")
        if limit is not None and name is not None:
            found[name] = limit
    for name, limit in found.items():
        yield name, {"low": limit.low, "high": limit.high, "text": french(limit.text)}


def _text(wording: Wording, template: str) -> str | list[str]:
    """A text as it is, or its sentences where some of them name facts, limits put in and blanks set."""
    made = wording.cut(template)
    if made.fixed is not None:
        return made.fixed
    return ["".join(map(_part, sentence)) for sentence in made.sentences]


def _part(part: str | Slot) -> str:
    if isinstance(part, str):
        return part
    return f"«\u00a0{{{part.name}}}\u00a0»" if part.quoted else f"{{{part.name}}}"


def _coding(coding: Coding, wording: Wording) -> dict[str, object]:
    """How a value becomes a class: by the names of each class, or by cuts; `met` are limits that rules compare with."""
    if coding.grid:
        met = wording.met.get(coding.fact, ())
        by: dict[str, object] = {"low": coding.low, "high": coding.high, "grid": coding.grid, "met": met}
    else:
        names: list[list[object]] = [[] for _ in range(coding.size)]
        is_boolean = wording.base.facts[coding.fact].type == "boolean"
        for name, number in coding.named.items():
            names[number].append(name == "true" if is_boolean else name)
        by = {"names": names, "other": coding.other}
    return {"fact": coding.fact, "size": coding.size, "counted": coding.counted, **by}


def _columns(stretch: Stretch, hesitations: Sequence[Hesitation]) -> dict[str, object]:
    """What each state says, a column a part; of each rule and of each fact, what it is worth and whether it is asked."""

    def column(part: Callable[[Row], object]) -> dict[str, object]:
        return _column([part(row) for row in stretch.rows], stretch.keys)

    return {
        "status": column(lambda row: row.status),
        "possible": column(lambda row: row.possible),
        "answer": column(lambda row: None if row.answer is None else stretch.answers[row.answer]),
        "cautions": column(lambda row: row.cautions),
        "flips": column(lambda row: row.flips),
        "hesitations": column(lambda row: [hesitations.index(one) for one in row.hesitations if one in hesitations]),
        "rules": [column(partial(_worth, rule)) for rule in range(len(stretch.rules))],
        "ask": [column(partial(_is_asked, fact)) for fact in range(len(stretch.codings))],
    }


def _column(parts: Sequence[object], keys: Sequence[int]) -> dict[str, object]:
    """The different values of a part, and a letter a state that tells which: « 0 » the first, and so on in Unicode.

    >>> _column(["decided", "missing"], [1, 0, 0]), _column([True, True], [1, 0, 0])
    ({'values': ['decided', 'missing'], 'keys': '100'}, {'values': [True], 'keys': ''})
    """
    numbers: dict[str, int] = {}
    told = [chr(ord("0") + numbers.setdefault(as_json(part), len(numbers))) for part in parts]
    letters = "".join(told[number] for number in keys) if len(numbers) > 1 else ""
    return {"values": [json.loads(value) for value in numbers], "keys": letters}


def _worth(rule: int, row: Row) -> int:
    """The causes for which a rule is not known in a state, and 1 more when it is a reason."""
    return dict(row.unknown).get(rule, 0) + int(rule in row.reasons)


def _is_asked(fact: int, row: Row) -> bool:
    return fact in row.ask


def _limit(stretch: Stretch, one: Hesitation) -> Limit | None:
    """The limit of the test that hesitates, told by the place of its fact and its own; a count has none."""
    at, place = one
    return stretch.codings[at].limits[place]


def _hesitant(stretch: Stretch, wording: Wording, one: Hesitation) -> str:
    """The name of that limit."""
    tested = (pair for tests in wording.tests for pair in tests)
    return next(_name(test, limit) for test, limit in tested if limit and limit == _limit(stretch, one))
