"""Bounds on work, counted in processor time: whatever else the machine does changes nothing."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def within(seconds: float, pid: int | None = None) -> Iterator[None]:
    """Fail when the body makes this process, or another one, work longer; all its threads are counted."""
    before = spent(pid)
    yield
    used = spent(pid) - before
    assert used < seconds, f"{used:.2f} s of processor time; the bound is {seconds} s"


def spent(pid: int | None = None) -> float:
    """Processor seconds so far of this process, or of another that runs."""
    if pid is None:
        return time.process_time()
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
