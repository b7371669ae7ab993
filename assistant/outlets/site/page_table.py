"""A finished table as a page carries it: plain JSON of the stretches of time from a day on.

A stretch holds its rules with their words, the classes of its facts, and what each state says: for each part of the
answer, its different values and, by the classes of the facts on which it depends, a letter that tells which. Rules,
outcomes and facts leave out what is usual in one way: `usual` says it once, and `each` says what differs.
`docs/assets/engine/table.js` reads it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from math import prod

import msgspec

from assistant.engine.decider import Decider
from assistant.engine.wording import Wording
from assistant.model.period import Limit
from assistant.outlets.site.page_json import as_json, shared
from assistant.outlets.site.page_wording import limit_name, limits_data, outcomes_data, rules_data
from assistant.table.finished import Coding, Row, Stretch, Table, day_in

Hesitation = tuple[int, int]
"""A test that stands between the two readings of a size: the place of its fact, and its own among the fact's."""


def table_data(decider: Decider, on: date) -> dict[str, list[dict[str, object]]]:
    """The stretches of time of a decision's table that are not over on the day `on`, first to last, and their columns.

    What they say in words stands together, that the same words in two of them weigh little once compressed.
    """
    assert isinstance(decider.table, Table)
    left = [one for one in decider.table.stretches if one.period.until is None or one.period.until > on]
    stretches = [_stretch(decider, decider.inforce(day_in(one.period)).wording, one) for one in left]
    return {"stretches": stretches, "columns": [_columns(one, _hesitations(one)) for one in left]}


def _hesitations(stretch: Stretch) -> list[Hesitation]:
    """The tests of counts and sizes that stand between two readings in some state, each once."""
    told = dict.fromkeys(one for row in stretch.rows for one in row.hesitations)
    return [one for one in told if _limit(stretch, one)]


def _stretch(decider: Decider, wording: Wording, stretch: Stretch) -> dict[str, object]:
    return {
        "since": stretch.period.since.isoformat() if stretch.period.since else "",
        "outcomes": shared(list(outcomes_data(decider, wording))),
        "rules": shared(list(rules_data(wording))),
        "limits": dict(limits_data(decider, wording)),
        "codings": [_coding(one, wording) for one in stretch.codings],
        "hesitations": [
            [stretch.codings[one[0]].fact, _hesitant(stretch, wording, one)] for one in _hesitations(stretch)
        ],
        "flips": [msgspec.to_builtins(one) for one in stretch.flips],
    }


def _coding(coding: Coding, wording: Wording) -> dict[str, object]:
    """How a value becomes a class: by a letter for each answer of its fact, by the texts of each class, or by cuts.

    `met` are limits that rules compare with.
    """
    fact = wording.base.facts[coding.fact]
    if coding.grid:
        met = wording.met.get(coding.fact, ())
        by: dict[str, object] = {"low": coding.low, "high": coding.high, "grid": coding.grid, "met": met}
    elif fact.type == "text":
        names: list[list[str]] = [[] for _ in range(coding.size)]
        for name, number in coding.named.items():
            names[number].append(name)
        by = {"names": names, "other": coding.other}
    else:
        answers = (True, False) if fact.type == "boolean" else fact.answers()
        by = {"classes": "".join(chr(ord("0") + coding.number(one)) for one in answers)}
    return {"fact": coding.fact, "size": coding.size, "counted": coding.counted, **by}


def _columns(stretch: Stretch, hesitations: Sequence[Hesitation]) -> dict[str, object]:
    """What each state says, a column a part: what each rule is worth and whether each fact is asked among them."""
    sizes = [coding.size + 1 for coding in stretch.codings]

    def column(part: Callable[[Row], object]) -> dict[str, object]:
        return _column([part(row) for row in stretch.rows], stretch.keys, sizes)

    def end(row: Row) -> dict[str, object]:
        answer = None if row.answer is None else stretch.answers[row.answer]
        return {"status": row.status, "possible": row.possible, "answer": answer}

    return {
        "end": column(end),
        "cautions": column(lambda row: row.cautions),
        "flips": column(lambda row: row.flips),
        "hesitations": column(lambda row: [hesitations.index(one) for one in row.hesitations if one in hesitations]),
        "rules": [column(partial(_worth, rule)) for rule in range(len(stretch.rules))],
        "ask": [column(partial(_is_asked, fact)) for fact in range(len(stretch.codings))],
    }


def _column(parts: Sequence[object], keys: Sequence[int], sizes: Sequence[int]) -> dict[str, object]:
    """The different values of a part, and a letter that tells which: « 0 » the first, and so on in Unicode.

    There is one letter for the classes of the facts on which the part depends, whose places are the bits of `by`.

    >>> _column(["decided", "missing"], [1, 1, 0, 0], [2, 2])
    {'values': ['decided', 'missing'], 'by': 1, 'keys': '10'}
    >>> _column([True, True], [1, 0, 0, 1], [2, 2])
    {'values': [True], 'by': 0, 'keys': '0'}
    """
    numbers: dict[str, int] = {}
    told = [chr(ord("0") + numbers.setdefault(as_json(part), len(numbers))) for part in parts]
    letters, by = "".join(told[number] for number in keys), 0
    for at in reversed(range(len(sizes))):
        stride = prod(sizes[one] for one in range(at + 1, len(sizes)) if by >> one & 1)
        kept = [letters[start : start + stride] for start in range(0, len(letters), stride * sizes[at])]
        if "".join(one * sizes[at] for one in kept) == letters:
            letters = "".join(kept)
        else:
            by |= 1 << at
    return {"values": [json.loads(value) for value in numbers], "by": by, "keys": letters}


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
    return next(limit_name(test, limit) for test, limit in tested if limit and limit == _limit(stretch, one))
