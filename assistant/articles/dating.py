"""What holds for a time, said for a day with what is to come: « 10 Mo (20 Mo à partir du 1er juin 2027) »."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

from assistant.model.base import Base
from assistant.model.period import Limit, Period, Value
from assistant.table.shown import limit_shown
from assistant.words.dates import show_date
from assistant.words.numbers import plural

Cite = Callable[[str], str]
"""How a source is named, by its id."""


def limit_said(base: Base, value: Value, on: date, *, unit: bool = True, cite: Cite | None = None) -> str:
    """A named limit on the day `on`, and what it will be: « 10 Mo (20 Mo à partir du 1er juin 2027) ».

    On a day for which the base knows no limit, it says so, with the limit that was or will be. `unit` adds a unit that
    is a noun: « 50 caractères ». `cite` names who announces what is to come, where that is another source than today's.
    """
    noun = f" {value.unit}" if unit and value.unit else ""
    return _dated(base, value, on, lambda limit: f"{limit_shown(limit, value.kind, base.words)}{noun}", cite)


def octets_said(base: Base, value: Value, on: date, reading: Literal["low", "high"] = "low") -> str:
    """A size in octets, in units of 1000 (`low`) or of 1024 (`high`), on the day `on`, and what it will be."""
    return _dated(base, value, on, lambda limit: plural(limit.low if reading == "low" else limit.high, "octet"))


def _dated(base: Base, value: Value, on: date, say: Callable[[Limit], str], cite: Cite | None = None) -> str:
    held = value.at(on)
    now, told_by = (held.limit, held.source) if held else (None, None)
    notes = []
    for day in (one for one in value.changes() if one > on):
        coming = value.at(day)
        limit = say(coming.limit) if coming else base.word("site-limit-unknown")
        note = base.word("site-limit-from").format(limit=limit, day=show_date(day))
        if coming and cite and coming.source != told_by:
            note = base.word("site-limit-by").format(note=note, source=cite(coming.source))
        notes.append(note)
    ended = since_when(value, on)
    last = ended - timedelta(days=1) if ended else None
    before = value.on(last) if last else None
    if now is None and not notes and before is not None and last is not None:
        notes.append(base.word("site-limit-until").format(limit=say(before), day=show_date(last)))
    text = say(now) if now else base.word("no-value")
    return base.word("site-limit-noted").format(limit=text, notes=", ".join(notes)) if notes else text


def since_when(value: Value, on: date) -> date | None:
    """The day since which a limit is what it is on the day `on`; None when it has always been so."""
    return max((day for day in value.changes() if day <= on), default=None)


def period_said(base: Base, period: Period, on: date) -> str:
    """A time seen from the day `on`: « depuis le 30 juillet 2018 »; empty for one without ends."""
    since, until = period.since, period.until
    begins = base.word("rule-from" if since and since > on else "rule-since")
    said = [begins.format(day=show_date(since))] if since else []
    ends = [base.word("rule-until").format(day=show_date(until - timedelta(days=1)))] if until else []
    return ", ".join(said + ends)


def with_period(base: Base, text: str, period: Period, on: date) -> str:
    """A text that names a rule, with the time of the rule when that ends or has not begun on the day `on`.

    « règle pj-taille à partir du 1er juin 2027 »
    """
    told = Period(period.since if period.since and period.since > on else None, period.until)
    return f"{text} {period_said(base, told, on)}" if told != Period() else text


def is_over(period: Period, day: date) -> bool:
    """Whether a time has ended on `day`."""
    return period.until is not None and period.until <= day


def last_change(base: Base, on: date) -> date | None:
    """The last day, `on` at the latest, when a value, a rule or a caution changes: articles are the same since then."""
    periods = [one.period for one in base.cautions.values()]
    periods += [rule.period for one in base.decisions.values() for rule in one.rules]
    days = {day for period in periods for day in (period.since, period.until) if day}
    days.update(day for value in base.values.values() for day in value.changes())
    return max((day for day in days if day <= on), default=None)
