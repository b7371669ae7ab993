"""Bounds on work, in processor time of the calm machine that set them: a slower or busier one is given longer."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

YARDSTICK = 0.01
"""Processor seconds that `pace` takes on the calm machine."""

TRACED = 5
"""How many times longer a work may take whose lines coverage counts; `pace` is no line of it."""


@contextmanager
def within(seconds: float, pid: int | None = None) -> Iterator[None]:
    """Fail when the body makes this process, or another one, work longer; all its threads are counted."""
    paced, before = pace(), spent(pid)
    yield
    used = spent(pid) - before
    bound = seconds * max(paced, pace()) * (TRACED if sys.gettrace() else 1)
    assert used < bound, f"{used:.2f} s of processor time; the bound is {bound:.2f} s on this machine now"


def pace(clock: Callable[[], float] = time.process_time) -> float:
    """How many times longer than on the calm machine a fixed work takes now, by a clock; 1 at least.

    Two cores that share a cache, or a host that shares its cores, double what the same work costs; by the clock of the
    wall, what else runs counts too.
    """
    begun = clock()
    counts: dict[str, int] = {}
    for number in range(60_000):
        key = str(number % 977)
        counts[key] = counts.get(key, 0) + len(key)
    assert len(counts) == 977
    return max(1.0, (clock() - begun) / YARDSTICK)


def spent(pid: int | None = None) -> float:
    """Processor seconds so far of this process, or of another that runs."""
    if pid is None:
        return time.process_time()
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
