"""Reading invoices, beside factur-x and lxml's bare parse, on the same files in one run.

    python -m benchmarks.intake [--json] [--keep] [--corpus ../shared/corpus] [--files 20000]

Times are processor time of one core, in microseconds, best of several rounds in which the sides take turns; each side
reads the same files again and again, and keeps nothing of them. What the guard adds is told in elapsed time, since two
processes share it. Without a corpus, files are made here.
"""

from __future__ import annotations

import argparse
import logging
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from lxml import etree

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`
sys.path.insert(1, str(ROOT / "tests" / "intake"))

from builders import cii, facturx, ubl

from assistant import load_rules
from assistant.intake.content import Probe, Signatures, signatures
from assistant.intake.guard import Guard
from assistant.intake.reader import read
from assistant.intake.signatures import probes_of
from benchmarks.aims import judged
from benchmarks.measuring import publish

ROOT = Path(__file__).parents[1]


def best(*works: Callable[[], object], rounds: int = 9, least: float = 0.01) -> list[float]:
    """Processor microseconds of one call of each, the best of several rounds in which they take turns."""
    times = []
    for work in works:
        work()
        started = time.process_time()
        work()
        times.append(max(1, int(least / max(time.process_time() - started, 1e-5))))
    found = [float("inf")] * len(works)
    for _ in range(rounds):
        for order, work in enumerate(works):
            started = time.process_time()
            for _ in range(times[order]):
                work()
            found[order] = min(found[order], (time.process_time() - started) / times[order])
    return [one * 1e6 for one in found]


def invoices(corpus: Path | None, suffix: str) -> list[bytes]:
    """Sound invoices of one kind: those of the corpus, or some made here."""
    if corpus and corpus.exists():
        found = [path.read_bytes() for path in sorted(corpus.glob(f"*/*{suffix}"))]
        return [data for data in found if read(data, f"a{suffix}").status == "read"]
    lines = (1, 20, 100)
    made = (
        [facturx(cii(lines=count)) for count in lines] if suffix == ".pdf" else [cii(lines=c).encode() for c in lines]
    )
    return made + ([ubl().encode()] if suffix == ".xml" else [])


def facturx_beside(files: list[bytes], known: Signatures) -> dict[str, Any]:
    """Facts of a Factur-X, bare, beside factur-x's plain extraction; attachments are decoded, so told apart."""
    carrying = [len(read(data, "a.pdf").embedded) > 1 for data in files]
    kinds = {"alone": False, "with_attachments": True}
    return {
        kind: _facturx_beside(kind, [data for data, more in zip(files, carrying, strict=True) if more is wanted], known)
        for kind, wanted in kinds.items()
    }


def _facturx_beside(kind: str, files: list[bytes], known: Signatures) -> dict[str, Any]:
    if not files:
        return {"files": 0}
    try:
        from facturx import get_xml_from_pdf
    except ImportError:
        alone = [best(partial(read, data, "a.pdf", known=known))[0] for data in files]
        return {"files": len(files), "median_us": round(statistics.median(alone), 1), "peer": "factur-x absent"}
    logging.disable(logging.CRITICAL)
    pairs = [
        best(partial(read, data, "a.pdf", known=known), partial(get_xml_from_pdf, data, check_xsd=False))
        for data in files
    ]
    ours, peer = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    result: dict[str, Any] = {"files": len(files), "median_us": round(statistics.median(ours), 1)}
    ratios = [mine / its for mine, its in zip(ours, peer, strict=True)]
    result |= judged(f"facturx-{kind}", statistics.median(ours) / statistics.median(peer))
    return {
        **result,
        "peer": "factur-x get_xml_from_pdf(check_xsd=False): the XML only, no fact",
        "peer_median_us": round(statistics.median(peer), 1),
        "median_of_ratios": round(statistics.median(ratios), 2),
    }


def xml_beside(files: list[bytes], known: Signatures) -> dict[str, Any]:
    """Facts of UBL and CII, bare, beside lxml's parse of the same bytes; attachments are decoded, so told apart."""
    result = {}
    for label, kept in (
        ("without_attachment", [data for data in files if not read(data, "a.xml").embedded]),
        ("with_attachments", [data for data in files if read(data, "a.xml").embedded]),
    ):
        if not kept:
            continue
        pairs = [best(partial(read, data, "a.xml", known=known), partial(etree.fromstring, data)) for data in kept]
        ours, bare = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        result[label] = {
            "files": len(kept),
            "median_us": round(statistics.median(ours), 1),
            "lxml_parse_median_us": round(statistics.median(bare), 1),
            "ratio_of_medians": round(statistics.median(ours) / statistics.median(bare), 2),
        }
    return result


def guarded(paths: list[Path], probes: tuple[Probe, ...], known: Signatures, files: int) -> dict[str, Any]:
    """What the guard adds to each file, warm, how many dossiers of three files go through, and whether memory grows."""
    through, bare = [], []
    with Guard(probes, warm=True) as guard:
        for path in paths * 20:
            guard.read(path)
            read(path, known=known)
        for _ in range(15):
            through.append(elapsed(lambda: [guard.read(path) for path in paths * 20]) / len(paths) / 20)
            bare.append(elapsed(lambda: [read(path, known=known) for path in paths * 20]) / len(paths) / 20)
    through_, bare_ = min(through), min(bare)
    return {
        "files": len(paths),
        "bare_us": round(bare_ * 1e6, 1),
        "guarded_us": round(through_ * 1e6, 1),
        "added_us": round((through_ - bare_) * 1e6, 1),
        **judged("guard-added-ms", (through_ - bare_) * 1e3),
        "dossiers_of_three_a_second": {"bare": round(1 / bare_ / 3), "guarded": round(1 / through_ / 3)},
        "memory": memory(paths, probes, files),
    }


def elapsed(work: Callable[[], object]) -> float:
    """Seconds on the clock for one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def memory(paths: list[Path], probes: tuple[Probe, ...], files: int) -> dict[str, Any]:
    """Resident memory of parent and child, in MiB, at the start and after many files, the child never replaced."""
    from assistant.intake.limits import LIMITS

    points = []
    with Guard(probes, LIMITS._replace(files_per_process=files * 2), warm=True) as guard:
        for count in range(files):
            guard.read(paths[count % len(paths)])
            if count in (files // 10, files // 2, files - 1):
                child = guard._child
                points.append(
                    {"files": count + 1, "parent": resident("self"), "child": resident(child.pid if child else 0)}
                )
    return {"points_mib": points}


def resident(process: int | str) -> float:
    """Resident memory of a process, in MiB; 0 where the system does not say."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0.0
    return round(int(status.split("VmRSS:")[1].split()[0]) / 1024, 1)


def cold(path: Path) -> float:
    """Milliseconds from nothing to the first reading of a file, the child's start included."""
    start = time.perf_counter()
    with Guard() as guard:
        guard.read(path)
    return round((time.perf_counter() - start) * 1e3, 1)


def rows(result: dict[str, Any]) -> list[tuple[str, ...]]:
    """The figures as a table: what, ours, the peer's, and the ratio."""
    found = [("what", "here (µs)", "peer (µs)", "ratio")]
    for label, one in result["facturx"].items():
        if one.get("files"):
            peer, ratio = one.get("peer_median_us", "absent"), one.get("reached", "")
            found.append((f"Factur-X, {label} / factur-x", str(one["median_us"]), str(peer), str(ratio)))
    for label, one in result["xml"].items():
        found.append(
            (
                f"XML, {label} / lxml's parse",
                str(one["median_us"]),
                str(one["lxml_parse_median_us"]),
                str(one["ratio_of_medians"]),
            )
        )
    guard = result["guard"]
    found.append(
        ("a file, guarded / bare", str(guard["guarded_us"]), str(guard["bare_us"]), f"+{guard['added_us']} µs")
    )
    each = guard["dossiers_of_three_a_second"]
    found.append(("dossiers of three a second, guarded / bare", str(each["guarded"]), str(each["bare"]), ""))
    return found


def main(arguments: Iterable[str] | None = None) -> None:
    """Measure, and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, default=ROOT / ".." / "shared" / "corpus")
    parser.add_argument("--files", type=int, default=20_000)
    options, _ = parser.parse_known_args(list(arguments) if arguments is not None else None)
    probes = probes_of(load_rules().base.formats)
    known = signatures(probes)
    pdf, xml = invoices(options.corpus, ".pdf"), invoices(options.corpus, ".xml")
    with tempfile.TemporaryDirectory() as folder:
        trio = [Path(folder) / "facture.pdf", Path(folder) / "plan.pdf", Path(folder) / "notes.txt"]
        trio[0].write_bytes(facturx(cii(lines=10)))
        trio[1].write_bytes(facturx(cii()).replace(b"factur-x.xml", b"notes-de.txt"))
        trio[2].write_bytes(b"notes")
        result = {
            "corpus": "shared" if options.corpus.exists() else "made here",
            "facturx": facturx_beside(pdf, known),
            "xml": xml_beside(xml, known),
            "guard": guarded(trio, probes, known, options.files),
            "cold_ms": {"pdf": cold(trio[0]), "text": cold(trio[2])},
        }
    publish("intake", result, rows(result))


if __name__ == "__main__":
    main()
