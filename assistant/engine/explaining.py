"""Explaining: why a row holds of a case, how far the case is from its limit, and what its sizes leave in doubt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from assistant.engine.case import Case, Plain, plain
from assistant.engine.reading import Reader
from assistant.engine.reasons import Reason
from assistant.engine.wording import Wording
from assistant.model.condition import Compared
from assistant.table.finished import Row
from assistant.table.unary import readings


class Met(NamedTuple):
    """What a row met in a case: the fact, its value, and for a comparison its limit and how far beyond it this lies."""

    fact: str | None
    observed: Plain | None
    limit: int | None
    margin: int | None


def reason(wording: Wording, index: int, case: Case, says: str) -> Reason:
    """One row in force, in words for a case, with its source and the value that met it."""
    rule = wording.rules[index]
    _, observed, limit, margin = met(wording, index, case)
    return Reason(
        rule=rule.id,
        finding=rule.ends if wording.decision.policy == "collect" else None,
        subject=None,
        observed=observed,
        limit=limit,
        margin=margin,
        says=says,
        advice=wording.fill(rule.advice, case),
        gives=dict(rule.gives),
        source=wording.cited[index],
        statements=rule.statements,
        article=wording.articles[index],
        deduced=rule.deduced,
        why=rule.why,
    )


def hesitations(wording: Wording, reader: Reader, row: Row, case: Case) -> Iterator[str]:
    """For each size that lies between the two readings of a limit, what is certain and what is not."""
    for at, place in row.hesitations:
        fact = reader.facts[at]
        value = case.values[fact.id]
        limit = reader.stretch.codings[at].limits[place]
        if limit is not None and not isinstance(value, frozenset):
            yield wording.hesitation(fact, value, limit)


def doubts(reader: Reader, row: Row, case: Case) -> Iterator[Met]:
    """The sizes that lie between the two readings of a limit, the lower reading of it and how far beyond they lie."""
    for at, place in row.hesitations:
        fact, limit = reader.facts[at], reader.stretch.codings[at].limits[place]
        value = case.values[fact.id]
        if limit is not None and not isinstance(value, frozenset):
            observed = plain(reader.base, fact.id, value)
            yield Met(fact.id, observed, limit.low, readings(value)[0] - limit.low)


def met(wording: Wording, index: int, case: Case) -> Met:
    """The value that a row met; for a comparison, its limit and how far beyond it the value lies."""
    found = Met(None, None, None, None)
    for test, limit in wording.tests[index]:
        value = case.values.get(test.fact)
        if value is None or isinstance(value, frozenset):
            continue
        observed = plain(wording.base, test.fact, value)
        if isinstance(test, Compared) and limit is not None:
            return Met(test.fact, observed, limit.low, readings(value)[0] - limit.low)
        if found.fact is None:
            found = Met(test.fact, observed, None, None)
    return found
