"""`ask` on labelled questions: hit@1, hit@3, right verdicts, refusals, and the time of an answer.

    python benchmarks/ask.py [QUESTIONS.jsonl]... [--json] [--keep] [--thresholds] [--unseen]

A question is {"text", "article" (null when no article answers), "verdict" (where a rule decides)}. Without a file, the
shared questions beside this checkout and our own, which set nothing, are asked. `--thresholds` builds the index anew:
its thresholds are computed from `docs/questions.jsonl` and stored with it. `--unseen` asks those that were written
before answers are mended, and that nobody reads meanwhile: their figures alone are printed.
"""

from __future__ import annotations

import json
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`

from assistant import load_rules
from assistant.answer.answer import Answer, AnswerKind
from assistant.answer.answering import answer
from assistant.answer.library import FOLDER, library
from assistant.language import cache
from benchmarks.measuring import publish

OURS = ROOT / "tests" / "answer" / "questions.jsonl"
UNSEEN = [ROOT / "tests" / "answer" / name for name in ("unseen.jsonl", "blind.jsonl")]
SHARED = ROOT.parent / "shared" / "questions.jsonl"
ON = date(2026, 11, 24)
OUTCOMES = {
    "accepted": "accepte",
    "ready": "accepte",
    "refused": "refuse",
    "not_ready": "refuse",
    "excluded": "exclue",
    "subject": "soumise",
    "send": "non-envoyee",
}


def lines(path: Path) -> list[dict[str, Any]]:
    """The questions of a file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def verdict(found: Answer) -> str:
    """An answer in the words of the labels."""
    decision = found.decision
    if found.kind in (AnswerKind.NOT_COVERED, AnswerKind.SUGGESTION):
        return "je-ne-sais-pas"
    if decision is None:
        return "passage"
    if decision.status == "missing" and "excluded" in decision.possible:
        return "exclue"
    if decision.status in ("missing", "ambiguous"):
        return "a-preciser"
    return OUTCOMES.get(decision.outcome or "", decision.outcome or decision.status.value)


def measured(questions: Iterable[dict[str, Any]], ask: Callable[[str], Answer]) -> dict[str, Any]:
    """Ask every question and count what was found, decided, answered and refused."""
    counts: dict[str, list[bool]] = {name: [] for name in ("hit@1", "hit@3", "verdicts", "answered", "refused")}
    times, failed = [], []
    for question in questions:
        start = time.perf_counter()
        found = ask(question["text"])
        times.append(1000 * (time.perf_counter() - start))
        articles = [hit.passage.article for hit in found.hits]
        refused = found.kind in (AnswerKind.NOT_COVERED, AnswerKind.SUGGESTION)
        if question["article"] is None:
            marks = {"refused": refused}
        else:
            first, shown = articles[:1] == [question["article"]], question["article"] in articles
            marks = {"hit@1": first, "hit@3": shown, "answered": not refused}
            if question.get("verdict"):
                marks["verdicts"] = verdict(found) == question["verdict"]
        for name, mark in marks.items():
            counts[name].append(mark)
        if not all(marks.values()):
            failed.append(f"{question['text']} ({', '.join(name for name, mark in marks.items() if not mark)})")
    shares = {name: round(sum(marks) / len(marks), 3) if marks else None for name, marks in counts.items()}
    return {**shares, "questions": len(times), "p50_ms": round(statistics.median(times), 1), "failed": failed}


def main() -> None:
    """Measure the files named, or the shared questions and ours, and print the report."""
    unseen = "--unseen" in sys.argv
    named = UNSEEN if unseen else [Path(argument) for argument in sys.argv[1:] if not argument.startswith("--")]
    files = named or [path for path in (SHARED, OURS) if path.is_file()]
    if "--thresholds" in sys.argv:
        shutil.rmtree(cache.folder() / FOLDER, ignore_errors=True)
    rules = load_rules()
    index = library(rules, ON)
    bars = index.contents.thresholds._asdict()
    found = {
        path.name if named else path.parent.name: measured(lines(path), lambda text: answer(rules, index, text, on=ON))
        for path in files
    }
    columns = ("hit@1", "hit@3", "verdicts", "answered", "refused", "questions", "p50_ms")
    rows = [("questions de", *columns)]
    rows += [(name, *(str(figures[column]) for column in columns)) for name, figures in found.items()]
    publish("ask", {"thresholds": bars, "collections": found}, rows)
    if "--json" not in sys.argv and not unseen:
        for figures in found.values():
            print(*figures["failed"], sep="\n")


if __name__ == "__main__":
    main()
