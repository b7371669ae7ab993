"""Periods and limits as files write them: from a day on, until another day that is no longer in it."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from msgspec.structs import replace

from assistant.language.shapes import Report
from assistant.language.strict_yaml import Path, Written
from assistant.model.period import ALWAYS, Dated, Limit, Period
from assistant.words.sizes import TypedSize, parse_size


def limit_of(value: Written) -> Limit:
    """The two readings of a limit: « 10 Mo » is 10 × 10⁶ and 10 × 2²⁰ octets; a date counts its days."""
    if isinstance(value, date):
        return Limit(value.toordinal(), value.toordinal(), value.isoformat())
    if isinstance(value, str):
        size = parse_size(value)
        if isinstance(size, TypedSize):
            return Limit(size.decimal, size.binary, value)
        return Limit(size, size, value)
    return Limit(value, value, str(value))


def period_of(form: Written, path: Path, report: Report) -> Period:
    """The period that `since` and `until` write; one that ends before it begins is reported."""
    start, end = form.get("since"), form.get("until")
    check_period(start, end, (*path, "until"), report)
    return Period(start, end) if start or end else ALWAYS


def check_period(start: date | None, end: date | None, path: Path, report: Report) -> None:
    """Report a period that ends before it begins."""
    if start and end and start >= end:
        report(path, "la période finit avant de commencer", "la fin est le premier jour hors de la période", False)


def in_order(history: list[Dated], path: Path, report: Report) -> tuple[Dated, ...]:
    """The periods of a history, first to last, each open end closed by the next beginning; overlaps are reported."""
    ordered = sorted(history, key=lambda one: one.period.since or date.min)
    for place, (before, after) in enumerate(pairwise(ordered)):
        start = after.period.since
        if start is not None and start == before.period.since:
            report(path, "deux périodes commencent le même jour", "une seule vaudrait : gardez-en une", False)
        elif start is None or (before.period.until or start) > start:
            report(path, "deux périodes se recouvrent", "la fin est le premier jour hors de la période", False)
        elif before.period.until is None:
            ordered[place] = replace(before, period=replace(before.period, until=start))
    return tuple(ordered)
