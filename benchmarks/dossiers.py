"""Dossiers of three files a second, with the guard and without, and memory over a long folder; prints JSON.

    python benchmarks/dossiers.py [--dossiers 600] [--files 0]

A dossier is an invoice (Factur-X, UBL and CII in turn), a PDF and a CSV that bear its name: names all differ, contents
come back, and nothing of a content is kept. Rates are dossiers a second of processor time, all processes together, so
a second and core, the best of three rounds. With `--files`, a folder of that many files is checked
by the command itself, and its memory, children included, is told as it goes.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`
sys.path.insert(1, str(ROOT / "tests" / "intake"))

from builders import cii, facturx, pdf, ubl

from assistant import load_rules
from assistant.dossier import check_files
from assistant.dossier.judging import FileReader
from assistant.dossier.reading import ContentReader
from assistant.engine.base import Rules
from assistant.intake.content import signatures
from assistant.intake.folders import Deposited, deposited
from assistant.intake.reader import read
from assistant.intake.reading import Reading
from assistant.intake.signatures import probes_of
from assistant.outlets.reports.json_text import json_text
from benchmarks.measuring import machine, spent

CHECK = ("check", "--each", "--channel", "portail-pdf", "--requires", "none")
ON = date(2026, 11, 24)
ROUNDS = 3
ALL = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def fill(folder: Path, dossiers: int) -> None:
    """Write that many dossiers; files of the same content are one file of the disk under several names."""
    contents = {
        "facture.pdf": facturx(cii(lines=20)),
        "ubl.xml": ubl().encode(),
        "cii.xml": cii(lines=20).encode(),
        "devis.pdf": pdf(),
        "lignes.csv": b"poste;montant\nA;120,00\n" * 40,
    }
    invoices = [name for name in contents if not name.startswith(("devis", "lignes"))]
    for number in range(dossiers):
        invoice = invoices[number % len(invoices)]
        below = folder / f"{number // 3000:03}"
        below.mkdir(exist_ok=True)
        for name, kind in (
            (f"F{number:06}{Path(invoice).suffix}", invoice),
            (f"F{number:06}-devis.pdf", "devis.pdf"),
            (f"F{number:06}-lignes.csv", "lignes.csv"),
        ):
            kept = folder.parent / f"{number // 3000:03}-{kind}"
            if not kept.exists():
                kept.write_bytes(contents[kind])
            os.link(kept, below / name)


def judge(rules: Rules, groups: list[list[Deposited]], read: FileReader) -> int:
    """Judge each group and write its line of JSON."""
    size = 0
    for files in groups:
        report = check_files(rules, files, read, channel="portail-pdf", requires="none", on=ON)
        size += len(json_text(report.to_dict(), indent=None))
    return size


def rates(rules: Rules, groups: list[list[Deposited]]) -> dict[str, float]:
    """Dossiers a second and core: read bare in this process, read behind the guard, and judged from kept readings."""
    known = signatures(probes_of(rules.base.formats))

    def bare(file: Deposited, name: str | None) -> Reading | None:
        return read(Path(file.location), name or "", known=known)

    def guarded() -> None:
        with ContentReader(rules, warm=True) as reader:
            judge(rules, groups, reader.read)

    kept = {file.location: bare(file, file.name) for files in groups for file in files}
    works: dict[str, Callable[[], object]] = {
        "guarded": guarded,
        "bare": lambda: judge(rules, groups, bare),
        "judging_alone": lambda: judge(rules, groups, lambda file, name: kept[file.location]),
    }
    found = {}
    for name, work in works.items():
        used, taken = [], []
        for _ in range(ROUNDS):
            before, started = spent(*ALL), time.perf_counter()
            work()
            used.append(spent(*ALL) - before)
            taken.append(time.perf_counter() - started)
        found[f"{name}_a_second_and_core"] = round(len(groups) / min(used), 1)
        found[f"{name}_a_second"] = round(len(groups) / min(taken), 1)
    return found


def memory(folder: Path, files: int, jobs: int) -> dict[str, Any]:
    """Check a folder with the command; megabytes of all its processes at each tenth of the time, and the rate."""
    command = [str(Path(sys.executable).parent / "chorus-assistant"), *CHECK, "--jobs", str(jobs), str(folder)]
    started, lines, samples = time.perf_counter(), 0, []
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        for _ in process.stdout:
            if lines % max(files // 30, 1) == 0:
                samples.append(round(tree(process.pid) / 1e6, 1))
            lines += 1
    spent_ = time.perf_counter() - started
    return {
        "files": files,
        "jobs": jobs,
        "dossiers": lines,
        "seconds": round(spent_, 1),
        "dossiers_a_second": round(lines / spent_, 1),
        "megabytes": samples,
    }


def tree(pid: int) -> int:
    """Resident octets of a process and all below it; what they share is counted once, as the kernel divides it."""
    size = 0
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                size += int(line.split()[1]) * 1024
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return size
    return size + sum(tree(int(child)) for child in children)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--dossiers", type=int, default=600)
    parser.add_argument("--files", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    rules = load_rules()
    found: dict[str, Any] = {"benchmark": "dossiers", "machine": machine(), "dossiers": asked.dossiers}
    with tempfile.TemporaryDirectory() as folder:
        lot = Path(folder) / "lot"
        lot.mkdir()
        fill(lot, asked.dossiers)
        files = list(deposited([lot]))
        found |= rates(rules, [files[at : at + 3] for at in range(0, len(files), 3)])
    if asked.files:
        with tempfile.TemporaryDirectory() as folder:
            lot = Path(folder) / "lot"
            lot.mkdir()
            fill(lot, asked.files // 3)
            found["memory"] = memory(lot, asked.files, asked.jobs)
    print(json.dumps(found, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
