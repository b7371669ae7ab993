"""A directory of a whole country: the time and memory of building it, then the time of looking a number up.

    python benchmarks/directory.py [FOLDER] [--units N] [--establishments N] [--structures N] [--csv] [--json] [--keep]
    python benchmarks/directory.py FOLDER --built [--json] [--keep]

The files are made up, in FOLDER where they are kept, else in a temporary folder; making them is not counted. Building
runs in a process of its own, whose greatest memory is told. Look-ups are of numbers drawn from the whole file, each
once, units and establishments, after one that opens the file. Then every number is decided, by `batch` as a command
and by the CASE that one writes by hand over the same file, which gives an outcome only. `--built` takes the directory
that stands in FOLDER, whose building the committed result tells, and looks up and decides again.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`

import duckdb

import assistant.dossier  # noqa: F401 - first, its layer is above the others
from assistant import load_rules
from assistant.directory import open_directory
from assistant.directory.building import build
from benchmarks.aims import judged
from benchmarks.cases import ON
from benchmarks.made_files import made
from benchmarks.made_rows import ENTITIES
from benchmarks.measuring import COMMAND, RESULTS, cost, publish

LOOK_UPS = 2_000
NEEDED = ("unites", "etablissements", "chorus-pro", "finess", "finess-ej")


def built(output: Path, files: list[Path]) -> dict[str, float]:
    """Build a directory in a process of its own: elapsed and processor seconds, the greatest memory in octets."""
    line = [sys.executable, __file__, "--build", str(output), *map(str, files)]
    return dict(json.loads(subprocess.run(line, check=True, capture_output=True, text=True).stdout))


def building(output: Path, files: list[Path]) -> None:
    """Build a directory here and print what it took."""
    base, started = load_rules().base, time.perf_counter()
    build(base, files, output)
    used = resource.getrusage(resource.RUSAGE_SELF)
    told = {
        "seconds": round(time.perf_counter() - started, 1),
        "cpu_seconds": round(used.ru_utime + used.ru_stime, 1),
        "memory": most_memory(),
    }
    print(json.dumps(told))


def most_memory() -> int:
    """The most octets that this process has held; what the one that started it held is not counted."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    (line,) = (one for one in status.read_text("ascii").splitlines() if one.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


def looked_up(path: Path) -> dict[str, Any]:
    """The time of look-ups in milliseconds: the opening, then each number once; those that a CSV names by chance."""
    query = f"SELECT number FROM read_parquet(?) USING SAMPLE {LOOK_UPS} ROWS (reservoir, 7)"
    numbers = [number for (number,) in duckdb.execute(query, [str(path)]).fetchall()]
    random.Random(7).shuffle(numbers)
    started = time.perf_counter()
    directory = open_directory(path)
    assert directory is not None
    directory.find(numbers[0])
    opening = time.perf_counter() - started
    times = []
    for number in numbers:
        started = time.perf_counter()
        found = directory.find(number)
        times.append(1000 * (time.perf_counter() - started))
        assert found is not None
    times.sort()
    return {
        "look_ups": len(times),
        "opening_ms": round(1000 * opening, 1),
        "median_ms": round(statistics.median(times), 2),
        "p99_ms": round(times[int(len(times) * 0.99)], 2),
        "worst_ms": round(times[-1], 2),
    }


def classified(directory: Path, folder: Path) -> dict[str, dict[str, float]]:
    """What deciding every number of a directory takes, each side into a folder or file of its own."""
    ours, theirs = folder / "verdicts", folder / "issues.parquet"
    words = [ENTITIES.decision, str(directory), "--id", "number", "--on", ON.isoformat(), "--output", str(ours)]
    rows = f"SELECT number, legal_category, territory, NULL::BOOLEAN AS under_mandate FROM read_parquet('{directory}')"
    copy = f"COPY (SELECT number, {ENTITIES.case} AS outcome FROM ({rows})) TO '{theirs}' (FORMAT parquet)"
    case = [sys.executable, "-c", f"import duckdb; duckdb.execute({copy!r})"]
    shutil.rmtree(ours, ignore_errors=True)
    found = {"batch": cost([*COMMAND, "batch", *words]), "duckdb": cost(case)}
    ends = f"SELECT count(DISTINCT v.verdict) FROM read_parquet('{ours}/*.parquet') v"
    found["batch"]["verdicts"] = duckdb.execute(ends).fetchall()[0][0]
    return found


def measured(folder: Path, asked: argparse.Namespace) -> dict[str, Any]:
    """Make the files, build the directory, look numbers up."""
    form = "csv" if asked.csv else "parquet"
    files = made(folder, asked.units, asked.establishments, asked.structures, form)
    output = folder / "annuaire.parquet"
    build_cost = built(output, [files[kind] for kind in NEEDED])
    (rows,) = duckdb.execute("SELECT count(*) FROM read_parquet(?)", [str(output)]).fetchall()[0]
    return {
        "form": form,
        "rows": rows,
        "structures": asked.structures,
        "read": sum(files[kind].stat().st_size for kind in NEEDED),
        "written": output.stat().st_size,
        "build": build_cost,
        "look_up": looked_up(output),
        "classified": classified(output, folder),
    }


def again(folder: Path) -> dict[str, Any]:
    """What the committed result tells of a building, with look-ups and decisions measured again over what it built."""
    output = folder / "annuaire.parquet"
    kept: dict[str, Any] = json.loads((RESULTS / "directory.json").read_text(encoding="utf-8"))
    assert kept["written"] == output.stat().st_size, "another directory than the one of the committed result"
    told = {name: kept[name] for name in ("form", "rows", "structures", "read", "written", "build")}
    return {**told, "look_up": looked_up(output), "classified": classified(output, folder)}


def main() -> None:
    """Measure what the command line asks for."""
    if sys.argv[1:2] == ["--build"]:
        building(Path(sys.argv[2]), [Path(one) for one in sys.argv[3:]])
        return
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--units", type=int, default=300_000)
    parser.add_argument("--establishments", type=int, default=440_000)
    parser.add_argument("--structures", type=int, default=20_000)
    for name in ("csv", "json", "keep", "built"):
        parser.add_argument(f"--{name}", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        place = asked.folder or Path(temporary)
        found = again(place) if asked.built else measured(place, asked)
    build_cost, look_up = found["build"], found["look_up"]
    rows = [
        ("rows", "build s", "cpu s", "memory MB", "median ms", "p99 ms", "batch s", "CASE s"),
        (
            str(found["rows"]),
            str(build_cost["seconds"]),
            str(build_cost["cpu_seconds"]),
            str(round(build_cost["memory"] / 1e6)),
            str(look_up["median_ms"]),
            str(look_up["p99_ms"]),
            *(str(side["seconds"]) for side in found["classified"].values()),
        ),
    ]
    found = {**found, **judged("directory-look-up", look_up["p99_ms"])}
    publish("directory", found, rows)


if __name__ == "__main__":
    main()
