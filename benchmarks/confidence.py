"""How far the bars of confidence carry: set on some labelled questions, judged on others that they never saw.

    python benchmarks/confidence.py [QUESTIONS.jsonl]... [--json] [--keep]

Five folds, drawn once: the bars are set on four and judged on the fifth, in turn. The area under the curve (AUROC) says
how well the weight of evidence tells a question that an article answers first from one that none answers. Without a
file, `docs/questions.jsonl`, which sets the bars of the program, the shared questions and ours are judged together.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`

from assistant import load_rules
from assistant.answer.library import library
from assistant.retrieval.confidence import Band, Evidence, ScoredQuestion, Thresholds, thresholds
from assistant.retrieval.contents import UNSET
from assistant.retrieval.index import SHOWN, Index
from benchmarks.ask import NAMES, ON, lines
from benchmarks.measuring import publish

FOLDS = 5
SEED = 12


def scored(index: Index, questions: Iterable[dict[str, Any]]) -> list[ScoredQuestion]:
    """The weight of evidence of each question, and whether what it leads to is right."""
    found = []
    for question in questions:
        ranked, evidence = index.rank(index.read(question["text"]))
        shown = [index.ids[row] for row, _ in ranked[:SHOWN]]
        found.append(ScoredQuestion(evidence.weight, shown[:1] == [question["article"]], question["article"] in shown))
    return found


def auroc(some: Sequence[ScoredQuestion]) -> float | None:
    """How often a question answered first weighs more than one that nothing answers; None without both."""
    right, wrong = [one.weight for one in some if one.first], [one.weight for one in some if not one.shown]
    if not right or not wrong:
        return None
    wins = sum((a > b) + (a == b) / 2 for a in right for b in wrong)
    return round(wins / (len(right) * len(wrong)), 3)


def judged(some: Sequence[ScoredQuestion], bars: Thresholds) -> dict[str, float]:
    """What the bars give to questions: the right ones answered, the wrong ones answered all the same."""
    right, wrong = [one for one in some if one.first], [one for one in some if not one.shown]

    def answered(these: Sequence[ScoredQuestion]) -> float:
        bands = [bars.band(Evidence(one.weight, 1000)) for one in these]
        return round(bands.count(Band.ANSWER) / max(len(these), 1), 3)

    return {"right_answered": answered(right), "wrong_answered": answered(wrong)}


def folds(some: Sequence[ScoredQuestion]) -> list[dict[str, Any]]:
    """Each fold judged by bars set on the others, beside what those bars give on what they were set on."""
    drawn = list(some)
    random.Random(SEED).shuffle(drawn)
    told = []
    for fold in range(FOLDS):
        unseen = drawn[fold::FOLDS]
        seen = [one for at, one in enumerate(drawn) if at % FOLDS != fold]
        bars = thresholds(seen, UNSET)
        told.append(
            {"answer": bars.answer, "auroc": auroc(unseen), "seen": judged(seen, bars), "unseen": judged(unseen, bars)}
        )
    return told


def main() -> None:
    """Judge the bars and print the report."""
    named = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("--")]
    files = named or [path for path in (ROOT / "docs" / "questions.jsonl", *NAMES) if path.is_file()]
    index = library(load_rules(), ON)
    questions = [one for path in files for one in lines(path)]
    some = scored(index, questions)
    each = folds(some)
    own = index.contents.thresholds
    whole = {"auroc": auroc(some), "answer": own.answer, **judged(some, own)}
    rows = [("pli", "barre", "AUROC", "justes répondues, vu", "non vu", "fausses répondues, vu", "non vu")]
    for number, one in enumerate(each):
        shares = [str(one[part][name]) for name in ("right_answered", "wrong_answered") for part in ("seen", "unseen")]
        rows.append((str(number + 1), str(one["answer"]), str(one["auroc"]), *shares))
    rows.append(
        (
            "barres du programme",
            str(own.answer),
            str(whole["auroc"]),
            str(whole["right_answered"]),
            "-",
            str(whole["wrong_answered"]),
            "-",
        )
    )
    publish("confidence", {"questions": len(questions), "folds": each, "own": whole}, rows)


if __name__ == "__main__":
    main()
