"""What holds for a time, said for a day with what is to come: « 10 Mo (20 Mo à partir du 1er juin 2027) ».

Nothing else of the house looks into the history of a value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from assistant.words.dates import show_date
from assistant.words.numbers import number, plural

Form = Mapping[str, Any]


def limit_said(base: Form, value: Form, on: date, *, unit: bool = True) -> str:
    """A named limit on the day `on`, and what it will be: « 10 Mo (20 Mo à partir du 1er juin 2027) ».

    On a day for which the base knows no limit, it says so, with the limit that was or will be. `unit` adds a unit that
    is a noun: « 50 caractères ».
    """
    return _dated(base, value, on, lambda limit: _limit(value, limit, unit))


def octets_said(base: Form, value: Form, on: date, reading: str = "low") -> str:
    """A size in octets, in units of 1000 (`low`) or of 1024 (`high`), on the day `on`, and what it will be."""
    return _dated(base, value, on, lambda limit: plural(limit[reading], "octet"))


def _dated(base: Form, value: Form, on: date, say: Callable[[Form], str]) -> str:
    words = base["words"]
    now, changes = value_on(value, on), value_changes(value)
    notes = [
        words["site-limit-from"].format(limit=say(limit) if limit else words["site-limit-unknown"], day=show_date(day))
        for day, limit in ((day, value_on(value, day)) for day in changes if day > on)
    ]
    if now is None and not notes:
        last = max((day for day in changes if day <= on), default=None)
        before = value_on(value, last - timedelta(days=1)) if last else None
        notes += [words["site-limit-until"].format(limit=say(before), day=show_date(last))] if before and last else []
    text = say(now) if now else str(words["no-value"])
    return words["site-limit-noted"].format(limit=text, notes=", ".join(notes)) if notes else text


def _limit(value: Form, limit: Form, unit: bool) -> str:
    kind = value["kind"]
    if kind == "date":
        return show_date(date.fromordinal(limit["low"]))
    text = str(limit["text"]) if kind == "size" else number(limit["low"])
    return f"{text} {value['unit']}" if unit and value["unit"] else text


def period_said(base: Form, form: Form, on: date) -> str:
    """The time for which a rule holds, seen from `on`: « depuis le 30 juillet 2018 »; empty when it always holds."""
    words = base["words"]
    since, until = bounds(form)
    begins = words["rule-from" if since and since > on else "rule-since"]
    said = [begins.format(day=show_date(since))] if since else []
    return ", ".join(said + ([words["rule-until"].format(day=show_date(until))] if until else []))


def holds(form: Form, day: date) -> bool:
    """Whether a rule or a caution is in force on `day`."""
    return _holds(form["since"], form["until"], day)


def is_over(form: Form, day: date) -> bool:
    """Whether a rule or a caution is no longer in force on `day`."""
    _, until = bounds(form)
    return until is not None and until <= day


def value_on(value: Form, day: date) -> Form | None:
    """The limit in force on `day`; None when there is none."""
    return next((one for one in value["history"] if _holds(one["from"], one["until"], day)), None)


def value_changes(value: Form) -> list[date]:
    """The days on which a limit begins or ceases to hold, in order."""
    days = {day for one in value["history"] for day in (one["from"], one["until"]) if day}
    return sorted(map(date.fromisoformat, days))


def bounds(form: Form) -> tuple[date | None, date | None]:
    """The first day of a rule or a caution, and the first day on which it is no longer in force."""
    since, until = (form[key] and date.fromisoformat(form[key]) for key in ("since", "until"))
    return since or None, until or None


def _holds(since: str | None, until: str | None, day: date) -> bool:
    return (since is None or since <= day.isoformat()) and (until is None or day.isoformat() < until)
