"""Measuring by processor time, which a shared machine hardly changes; the report as JSON and as a table."""

from __future__ import annotations

import json
import platform
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

Case = TypeVar("Case")

ROOT = Path(__file__).resolve().parent.parent
RESULTS = Path(__file__).parent / "results"
COMMAND = (sys.executable, "-c", "from assistant.outlets.cli import run; run()")
"""The program's command, by the code that stands here."""

ROUNDS = 7
SECONDS = 0.3
"""Processor seconds that each side gets in each round, at least."""


def side_by_side(draw: Iterator[Sequence[Case]], sides: dict[str, Callable[[Case], object]]) -> dict[str, float]:
    """Cases a processor second of each side: the median of rounds in which the sides take turns.

    `draw` gives the cases, some thousands at a time; each lot is met once by each side, and drawing it is not counted.
    """
    rates: dict[str, list[float]] = {name: [] for name in sides}
    for round_ in range(ROUNDS + 1):
        done, spent = 0, dict.fromkeys(sides, 0.0)
        while min(spent.values()) < SECONDS:
            cases = next(draw)
            done += len(cases)
            for name, work in sides.items():
                started = time.process_time()
                for case in cases:
                    work(case)
                spent[name] += time.process_time() - started
        if round_:  # the first one warms up
            for name, taken in spent.items():
                rates[name].append(done / taken)
    return {name: round(statistics.median(each)) for name, each in rates.items()}


def milliseconds(work: Callable[[], object], rounds: int = 15) -> float:
    """The median processor time of one call, after one that is not counted."""
    work()
    times = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return statistics.median(times) * 1000


def commands(*lines: list[str], rounds: int = 25) -> list[float]:
    """The median processor milliseconds of each command, its children included; they take turns."""
    times: list[list[float]] = [[] for _ in lines]
    for round_ in range(rounds + 1):
        for order, line in enumerate(lines):
            before = spent(resource.RUSAGE_CHILDREN)
            subprocess.run(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            if round_:
                times[order].append(spent(resource.RUSAGE_CHILDREN) - before)
    return [statistics.median(each) * 1000 for each in times]


def cost(line: Sequence[str]) -> dict[str, float]:
    """What a command takes: elapsed and processor seconds, the greatest memory in octets."""
    watched = f"""import json, resource, subprocess, time
begun = time.perf_counter()
subprocess.run({list(line)!r}, check=True, stdout=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
seconds, cpu = round(time.perf_counter() - begun, 2), round(used.ru_utime + used.ru_stime, 2)
print(json.dumps({{"seconds": seconds, "cpu_seconds": cpu, "memory": used.ru_maxrss * 1024}}))"""
    told = subprocess.run([sys.executable, "-c", watched], check=True, capture_output=True, text=True, cwd=ROOT)
    return dict(json.loads(told.stdout))


def spent(*whose: int) -> float:
    """Processor seconds so far: of this process (RUSAGE_SELF), of the children that it has seen end, or of both."""
    used = map(resource.getrusage, whose)
    return sum(one.ru_utime + one.ru_stime for one in used)


def machine() -> dict[str, Any]:
    """On what the figures were taken."""
    return {"python": platform.python_version(), "system": platform.system(), "machine": platform.machine()}


def publish(name: str, figures: dict[str, Any], rows: Sequence[tuple[str, ...]]) -> None:
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
