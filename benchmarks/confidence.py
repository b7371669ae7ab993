"""How far the bars of confidence carry: learned and set on some labelled questions, judged on others never seen.

    python benchmarks/confidence.py [QUESTIONS.jsonl]... [--json] [--keep]

Five folds, drawn once: what questions are about is learned on four, the bars are set on the same four, each question
judged as if it had not been learned, and both are judged on the fifth, in turn. The area under the curve (AUROC) says
how well the odds tell a question that an article answers first from one that none answers. The last line says how often
the section that answers is found, each question as if it had not been learned. Without a file, `docs/questions.jsonl`,
of which the program learns, the shared questions and ours are judged together.
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
from assistant.answer.library import gathered, library
from assistant.retrieval.building import bars_of
from assistant.retrieval.confidence import Band, ScoredQuestion, Thresholds
from assistant.retrieval.contents import is_letter, taught
from assistant.retrieval.index import SHOWN, Index, scores
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
        found.append(ScoredQuestion(odds.evidence, shown[:1] == [one.article], one.article in shown))
    return found


def sections(index: Index) -> dict[str, float]:
    """How often the right section comes first in its article: learned from the others, and by its words alone."""
    labelled = [one for one in index.collection.labelled if one.article is not None and one.section is not None]
    learned = by_words = 0
    for one in labelled:
        row, words = index.ids.index(one.article or ""), scores(index.passages, index.read(one.question))
        odds = index.contents.sections[one.article or ""].odds(one.question, one.section)
        told = [index.collection.passages[index.section(row, words, some)].anchor for some in (odds, None)]
        learned, by_words = learned + (told[0] == one.section), by_words + (told[1] == one.section)
    return {
        "questions": len(labelled),
        "learned": round(learned / len(labelled), 3),
        "by_words": round(by_words / len(labelled), 3),
    }


def auroc(some: Sequence[ScoredQuestion]) -> float | None:
    """How often a question answered first weighs more than one that nothing answers; None without both."""
    right, wrong = [one.weight for one in some if one.first], [one.weight for one in some if not one.shown]
    if not right or not wrong:
        return None
    wins = sum((a > b) + (a == b) / 2 for a in right for b in wrong)
    return round(wins / (len(right) * len(wrong)), 3)


Kinds = tuple[list[ScoredQuestion], list[ScoredQuestion]]
"""Questions, then letters: each has bars of its own."""


def judged(some: Kinds, bars: Sequence[Thresholds]) -> dict[str, float]:
    """What the bars give to questions: the right ones answered, the wrong ones answered all the same."""
    told = [
        (one.first, own.reached(one.weight) is Band.ANSWER)
        for kind, own in zip(some, bars, strict=True)
        for one in kind
    ]

    def answered(right: bool) -> float:
        these = [is_answered for is_right, is_answered in told if is_right is right]
        return round(sum(these) / max(len(these), 1), 3)

    return {"right_answered": answered(True), "wrong_answered": answered(False)}


def kinds(subjects: Subjects, questions: Sequence[Labelled], learned: bool) -> Kinds:
    """The evidence of questions and of letters, apart."""
    apart = ([one for one in questions if is_letter(one.question) is kind] for kind in (False, True))
    first, second = (scored(subjects, some, learned) for some in apart)
    return first, second


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
        judged_seen, judged_unseen = kinds(subjects, seen, learned=True), kinds(subjects, unseen, learned=False)
        bars = [bars_of(kind) for kind in judged_seen]
        right = sum(one.first for kind in judged_unseen for one in kind)
        told.append(
            {
                "answer": bars[0].answer,
                "letter": bars[1].answer,
                "first": round(right / max(sum(bool(one.article) for one in unseen), 1), 3),
                "auroc": auroc(judged_unseen[0]),
                "letters_auroc": auroc(judged_unseen[1]),
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
    heads = ("pli", "barre", "des lettres", "premier juste", "AUROC", "des lettres")
    rows = [(*heads, "justes répondues, vu", "non vu", "fausses répondues, vu", "non vu")]
    for number, one in enumerate(each):
        shares = [str(one[part][name]) for name in ("right_answered", "wrong_answered") for part in ("seen", "unseen")]
        told = (str(one[name]) for name in ("answer", "letter", "first", "auroc", "letters_auroc"))
        rows.append((str(number + 1), *told, *shares))
    found = sections(library(load_rules(), ON))
    rows.append(("sections", *(f"{name} {value}" for name, value in found.items()), *[""] * (len(rows[0]) - 4)))
    publish("confidence", {"questions": len(questions), "folds": each, "sections": found}, rows)


if __name__ == "__main__":
    main()
