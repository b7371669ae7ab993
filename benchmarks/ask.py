"""`ask` on labelled questions: hit@1, hit@3, right verdicts, refusals, what is wrong and sure, and the time it takes.

    python benchmarks/ask.py [QUESTIONS.jsonl]... [--json] [--keep] [--thresholds] [--unseen] [--plain]

A question is {"text", "article" (null when no article answers), "verdict" (where a rule decides), "register" (the way
of speaking, told apart where there is one)}. Without a file, the shared questions beside this checkout and our own,
which set nothing, are asked. Every collection is asked again in each way of speaking of `speaking.yml`, but with
`--plain`. `--thresholds` builds the index anew: its thresholds are computed from `docs/questions.jsonl` and stored with
it. `--unseen` asks those that were written before answers are mended, and that nobody reads meanwhile: their figures
alone are printed, and `--keep` keeps them as `ask-unseen`.
"""

from __future__ import annotations

import json
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`

from assistant import load_rules
from assistant.answer.answer import Answer, AnswerKind
from assistant.answer.answering import answer
from assistant.answer.library import FOLDER, library
from assistant.engine.decision import Status
from assistant.language import cache
from assistant.retrieval.index import Index
from benchmarks.measuring import publish
from benchmarks.speaking import LONG, long, ways

OURS = ROOT / "tests" / "answer" / "questions.jsonl"
UNSEEN = [ROOT / "tests" / "answer" / name for name in ("sealed.jsonl",)]
SHARED = [ROOT.parent / "shared" / name for name in ("questions.jsonl", "questions2.jsonl")]
BLIND = ROOT / "tests" / "answer" / "blind.jsonl"
"""Written by somebody who had not seen the program; read since, and ways of saying were made of some."""
NAMES = {SHARED[0]: "shared", SHARED[1]: "shared2", OURS: "answer", BLIND: "blind"}
ON = date(2026, 11, 24)
OUTCOMES = {
    "accepted": "accepte",
    "ready": "accepte",
    "refused": "refuse",
    "not_ready": "refuse",
    "excluded": "exclue",
    "subject": "soumise",
    "send": "non-envoyee",
    "unlisted": "hors-liste",
}
COLUMNS = ("hit@1", "hit@3", "verdicts", "answered", "refused", "sure_wrong")


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


def marks(question: dict[str, Any], found: Answer) -> dict[str, bool]:
    """What an answer gets right of its question; `sure_wrong` is what an answer of no doubt gets wrong."""
    articles = [hit.passage.article for hit in found.hits]
    refused = found.kind in (AnswerKind.NOT_COVERED, AnswerKind.SUGGESTION)
    if question["article"] is None:
        return {"refused": refused, "sure_wrong": not refused}
    told = {"hit@1": articles[:1] == [question["article"]], "hit@3": question["article"] in articles}
    wrong = not told["hit@1"] and found.kind is not AnswerKind.REJECTION
    if question.get("verdict"):
        given = verdict(found)
        told["verdicts"] = given == question["verdict"]
        decided = found.decision is not None and found.decision.status is Status.DECIDED
        wrong = wrong or (decided and not told["verdicts"])
    return told | {"answered": not refused, "sure_wrong": wrong and not refused}


def measured(questions: Iterable[dict[str, Any]], ask: Callable[[str], Answer]) -> dict[str, Any]:
    """Ask every question and count what was found, decided, answered and refused."""
    counts: dict[str, list[bool]] = {name: [] for name in COLUMNS}
    times, failed = [], []
    for question in questions:
        start = time.process_time()
        found = ask(question["text"])
        times.append(1000 * (time.process_time() - start))
        told = marks(question, found)
        for name, mark in told.items():
            counts[name].append(mark)
        wrong = [name for name, mark in told.items() if mark is (name == "sure_wrong")]
        if wrong:
            failed.append(f"{question['text']} ({', '.join(wrong)})")
    shares = {name: round(sum(marks) / len(marks), 3) if marks else None for name, marks in counts.items()}
    p50, p95 = (round(one, 1) for one in quantiles(times))
    return {**shares, "questions": len(times), "p50_ms": p50, "p95_ms": p95, "failed": failed}


def by_words(questions: Iterable[dict[str, Any]], index: Index) -> dict[str, float]:
    """How often the search by words (Whoosh, our synonyms and phrasings) has the right article first, or in three."""
    found = [
        (one["article"], [hit.passage.article for hit in index.search(one["text"], 3).hits])
        for one in questions
        if one["article"] is not None
    ]
    first, shown = (
        sum(told[:1] == [article] for article, told in found),
        sum(article in told for article, told in found),
    )
    return {"hit@1": round(first / len(found), 3), "hit@3": round(shown / len(found), 3)}


def quantiles(times: Sequence[float]) -> tuple[float, float]:
    """The median, and what all but one in twenty stay under."""
    ordered = sorted(times)
    return statistics.median(ordered), ordered[min(len(ordered) * 95 // 100, len(ordered) - 1)]


def by_way(questions: Sequence[dict[str, Any]], ask: Callable[[str], Answer]) -> dict[str, Any]:
    """The same figures by register, and of every question asked again in each way of speaking, or in a long e-mail."""
    registers: dict[str, list[dict[str, Any]]] = {}
    for question in questions:
        if question.get("register"):
            registers.setdefault(question["register"], []).append(question)
    told = {f"= {name}": measured(some, ask) for name, some in sorted(registers.items())}
    for name, say in {**ways(), f"courriel de {LONG} mots": long}.items():
        told[f"+ {name}"] = measured([{**one, "text": say(one["text"])} for one in questions], ask)
    for figures in told.values():
        del figures["failed"]
    return told


def main() -> None:
    """Measure the files named, or the shared questions and ours, and print the report."""
    unseen = "--unseen" in sys.argv
    named = UNSEEN if unseen else [Path(argument) for argument in sys.argv[1:] if not argument.startswith("--")]
    files = named or [path for path in NAMES if path.is_file()]
    if "--thresholds" in sys.argv:
        shutil.rmtree(cache.folder() / FOLDER, ignore_errors=True)
    rules = load_rules()
    index = library(rules, ON)

    def ask(text: str) -> Answer:
        return answer(rules, index, text, on=ON)

    ask("")  # reads the phrases of the base, once
    found: dict[str, dict[str, Any]] = {}
    for path in files:
        questions = lines(path)
        figures = measured(questions, ask)
        figures["by_words"] = by_words(questions, index)
        if "--plain" not in sys.argv:
            figures["ways"] = by_way(questions, ask)
        if unseen:
            del figures["failed"]
        found[NAMES.get(path, path.name)] = figures
    columns = (*COLUMNS, "questions", "p50_ms", "p95_ms")
    rows = [("questions de", *columns)]
    for name, figures in found.items():
        for way, told in {name: figures, **figures.get("ways", {})}.items():
            rows.append((way, *("-" if told[column] is None else str(told[column]) for column in columns)))
    publish(
        "ask-unseen" if unseen else "ask",
        {"thresholds": index.contents.thresholds._asdict(), "collections": found},
        rows,
    )
    if "--json" not in sys.argv and not unseen:
        for figures in found.values():
            print(*figures["failed"], sep="\n")


if __name__ == "__main__":
    main()
