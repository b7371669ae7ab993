"""Periods: from a day on, until another day that is no longer in it."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any

from assistant.language.shapes import Report
from assistant.language.strict_yaml import Path


def day(value: date | None) -> str | None:
    """A date as ISO text, as JSON holds it."""
    return value.isoformat() if value else None


def check_period(start: date | None, end: date | None, path: Path, report: Report) -> None:
    """Report a period that ends before it begins."""
    if start and end and start >= end:
        report(path, "la période finit avant de commencer", "la fin est le premier jour hors de la période", False)


def in_order(history: list[dict[str, Any]], path: Path, report: Report) -> list[dict[str, Any]]:
    """The periods of a history, first to last, each open end closed by the next beginning; overlaps are reported."""
    ordered = sorted(history, key=lambda entry: entry["from"] or "")
    for before, after in pairwise(ordered):
        before["until"] = before["until"] or after["from"]
        if after["from"] is None or before["until"] > after["from"]:
            report(path, "deux périodes se recouvrent", "la fin est le premier jour hors de la période", False)
    return ordered
