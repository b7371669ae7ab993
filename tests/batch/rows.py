"""Rows written as files, what a run refuses of them, and what the engine says of each row alone."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from assistant.engine.case import FactError
from assistant.engine.decider import Decider

TODAY = date(2026, 11, 27)


def refused(path: Path | None) -> list[dict[str, str]]:
    """The rows of a file of refusals."""
    if path is None:
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def written(path: Path, rows: Iterable[Mapping[str, Any]]) -> Path:
    """Rows as JSON lines."""
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def text_of(value: Any) -> str:
    """A value as a person would type it in a cell."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def said_by_the_engine(decider: Decider, row: Mapping[str, Any], on: date, blank: bool = False) -> Any:
    """What the engine says of a row, as the output does; None where it refuses it. `blank` texts may be known."""
    read = decider.taking.read
    try:
        texts = {fact: text_of(value) for fact, value in row.items() if value is not None}
        given = {fact: read(fact, text) for fact, text in texts.items() if blank or text.strip()}
        decision = decider.decide(given, on)
    except FactError:
        return None
    met = decision.met
    seen = [*(one for one in met if one.limit is not None), *(one for one in met if one.fact), *decision.doubts]
    first = next(iter(seen), None)
    return {
        "status": decision.status.value,
        "outcome": decision.outcome,
        "label": decision.label,
        "rules": " ".join(one.rule for one in decision.reasons) or None,
        "missing": " ".join(one.fact for one in decision.ask) or None,
        "observed": None if first is None or first.observed is None else text_of(first.observed),
        "limit": first and first.limit,
        "margin": first and first.margin,
    }


TOLD = ("status", "outcome", "label", "rules", "missing", "observed", "limit", "margin")


def told(row: Mapping[str, Any]) -> dict[str, Any]:
    """The same part of a row of the output."""
    return {name: row[name] for name in TOLD}


def differing(decider: Decider, rows: Sequence[Mapping[str, Any]], output: Any, on: date) -> list[Any]:
    """The rows of which the table and the engine do not say the same."""
    by_row = {one["row"]: told(one) for one in output}
    found = []
    for number, row in enumerate(rows, 1):
        wanted = said_by_the_engine(decider, row, on)
        if wanted != by_row.get(number):
            found.append((row, wanted, by_row.get(number)))
    return found
