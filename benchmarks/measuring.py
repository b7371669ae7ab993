"""Measuring: rounds of the same work, their median, and the report as JSON and as a table."""

from __future__ import annotations

import json
import platform
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).parent / "results"


def rate(work: Callable[[], int], seconds: float = 1.0, rounds: int = 5) -> float:
    """The median over `rounds` of how many units a second `work` does; it returns the units of one call."""
    work()
    rates = []
    for _ in range(rounds):
        units, start = 0, time.perf_counter()
        while (spent := time.perf_counter() - start) < seconds:
            units += work()
        rates.append(units / spent)
    return statistics.median(rates)


def milliseconds(work: Callable[[], object], rounds: int = 15) -> float:
    """The median time of one call, after one that is not counted."""
    work()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def machine() -> dict[str, Any]:
    """On what the figures were taken."""
    return {"python": platform.python_version(), "system": platform.system(), "machine": platform.machine()}


def publish(name: str, figures: dict[str, Any], rows: list[tuple[str, ...]]) -> None:
    """Print `figures` as JSON with `--json`, as a table without; `--keep` commits them to `results/`."""
    figures = {"benchmark": name, "machine": machine(), **figures}
    text = json.dumps(figures, ensure_ascii=False, indent=2)
    if "--keep" in sys.argv:
        RESULTS.mkdir(exist_ok=True)
        (RESULTS / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    if "--json" in sys.argv:
        print(text)
        return
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
