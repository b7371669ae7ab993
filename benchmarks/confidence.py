"""How far the bars of confidence carry: learned and set on some labelled questions, judged on others never seen.

    python benchmarks/confidence.py [QUESTIONS.jsonl]... [--json] [--keep]

Five folds, drawn once: what questions are about is learned on four, the bars are set on the same four, each question
judged as if it had not been learned, and both are judged on the fifth, in turn. The area under the curve (AUROC) says
how well the odds tell a question that an article answers first from one that none answers. Without a file,
`docs/questions.jsonl`, of which the program learns, the shared questions and ours are judged together.
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
from assistant.answer.library import gathered
from assistant.retrieval.confidence import Band, Evidence, ScoredQuestion, Thresholds, thresholds
from assistant.retrieval.contents import UNSET, taught
from assistant.retrieval.index import SHOWN
from assistant.retrieval.passages import Labelled
from assistant.retrieval.subjects import NONE, Subjects, learn
from benchmarks.ask import NAMES, ON, lines
from benchmarks.measuring import publish

FOLDS = 5
SEED = 12


def scored(subjects: Subjects, questions: Iterable[Labelled], learned: bool) -> list[ScoredQuestion]:
    """The evidence of each question, those `learned` as if they were not, and whether what it leads to is right."""
    found = []
    for one in questions:
        odds = subjects.odds(one.question, (one.article or NONE) if learned else None)
        shown = odds.articles[:SHOWN]
        found.append(ScoredQuestion(max(odds.evidence, 0), shown[:1] == [one.article], one.article in shown))
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


def folds(known: Sequence[tuple[str, str]], some: Sequence[Labelled]) -> list[dict[str, Any]]:
    """Each fold judged by what was learned and set on the others, beside what that gives on the others themselves.

    `known` are the phrasings of the articles and of what nothing covers, learned in every fold.
    """
    drawn = list(some)
    random.Random(SEED).shuffle(drawn)
    told = []
    for fold in range(FOLDS):
        unseen = drawn[fold::FOLDS]
        seen = [one for at, one in enumerate(drawn) if at % FOLDS != fold]
        subjects = learn([*known, *((one.question, one.article or NONE) for one in seen)])
        judged_seen, judged_unseen = scored(subjects, seen, learned=True), scored(subjects, unseen, learned=False)
        bars = thresholds(judged_seen, UNSET)
        told.append(
            {
                "answer": bars.answer,
                "first": round(
                    sum(one.first for one in judged_unseen) / max(sum(bool(o.article) for o in unseen), 1), 3
                ),
                "auroc": auroc(judged_unseen),
                "seen": judged(judged_seen, bars),
                "unseen": judged(judged_unseen, bars),
            }
        )
    return told


def main() -> None:
    """Judge the bars and print the report."""
    named = [Path(argument) for argument in sys.argv[1:] if not argument.startswith("--")]
    files = named or [path for path in (ROOT / "docs" / "questions.jsonl", *NAMES) if path.is_file()]
    collection = gathered(load_rules(), ON)
    known = list(taught(collection._replace(labelled=())))
    questions = [Labelled(one["text"], one["article"]) for path in files for one in lines(path)]
    each = folds(known, questions)
    rows = [
        ("pli", "barre", "premier juste", "AUROC", "justes répondues, vu", "non vu", "fausses répondues, vu", "non vu")
    ]
    for number, one in enumerate(each):
        shares = [str(one[part][name]) for name in ("right_answered", "wrong_answered") for part in ("seen", "unseen")]
        rows.append((str(number + 1), str(one["answer"]), str(one["first"]), str(one["auroc"]), *shares))
    publish("confidence", {"questions": len(questions), "folds": each}, rows)


if __name__ == "__main__":
    main()
