"""The quick loop: what `make check` takes of the processors, all its processes included, and of one's time."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`

from benchmarks.aims import judged
from benchmarks.measuring import publish, spent


def main() -> None:
    """Measure and publish the second of two runs: the first fills the caches of the tools."""
    taken = elapsed = 0.0
    for _ in range(2):
        before, started = spent(resource.RUSAGE_CHILDREN), time.perf_counter()
        if subprocess.run(["make", "check"], cwd=ROOT, stdout=subprocess.DEVNULL, check=False).returncode:
            raise SystemExit("« make check » échoue")
        taken, elapsed = spent(resource.RUSAGE_CHILDREN) - before, time.perf_counter() - started
    figures = {"processor_s": round(taken, 1), "elapsed_s": round(elapsed, 1), **judged("loop", taken)}
    publish("loop", figures, [("make check", "secondes"), ("calcul", f"{taken:.0f}"), ("écoulées", f"{elapsed:.0f}")])


if __name__ == "__main__":
    main()
