"""`ask` on questions labelled by the facts that they state: the decision asked, the facts heard, what is then decided.

    python benchmarks/heard.py [--keep]

A question is {"text", "decision" (null where nothing answers), "facts", "register"}. Somebody who had never seen the
program wrote them. What the labelled facts decide is what should be: a question is decided rightly when `ask` gives the
same outcome, or one that is still possible where they leave several; `with_case` counts besides what a passage has
beside it, where the case is the one labelled. `heard.jsonl` is read when ways of saying are
mended, `heard-unseen.jsonl` is not: its figures alone are printed.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[0] = str(ROOT)  # run as a script, this folder would hide Python's own `http`

from assistant import load_rules
from assistant.answer.answer import Answer, AnswerKind
from assistant.answer.answering import answer
from assistant.answer.library import library
from assistant.engine.base import Rules
from assistant.engine.decision import Decision, Status
from benchmarks.ask import ON, lines
from benchmarks.measuring import publish

FILES = ("heard.jsonl", "heard-unseen.jsonl")
COLUMNS = ("asked", "heard", "decided", "with_case", "wrong_sure", "refused")


def marks(rules: Rules, question: dict[str, Any], found: Answer) -> dict[str, bool]:
    """What an answer gets right of a question; `wrong_sure` is a verdict that the facts labelled do not give."""
    refused = found.kind in (AnswerKind.NOT_COVERED, AnswerKind.SUGGESTION)
    if question["decision"] is None:
        return {"refused": refused}
    decision, right = found.decision, rules[question["decision"]].decide(question["facts"], on=ON)
    asked = decision is not None and decision.decider.id == question["decision"]
    told = {"asked": asked, "heard": False, "decided": False, "with_case": False, "wrong_sure": False}
    if decision is not None:
        sure = decision.status is Status.DECIDED
        same = (decision.status, decision.outcome) == (right.status, right.outcome)
        told["heard"] = asked and {*question["facts"]} <= {*decision.facts}
        told["decided"] = asked and _is_right(decision, right)
        told["wrong_sure"] = sure and right.status is Status.DECIDED and not (asked and same)
    case = found.case
    beside = case is not None and case.decider.id == question["decision"] and _is_right(case, right)
    told["with_case"] = told["decided"] or beside
    return told


def _is_right(found: Decision, right: Decision) -> bool:
    """Whether a decision has the outcome of the facts labelled, or is one of those that they leave possible."""
    same = (found.status, found.outcome) == (right.status, right.outcome)
    return same or (right.status is Status.MISSING and {*found.possible} <= {*right.possible})


def main() -> None:
    """Ask every question of both files and print the shares."""
    rules = load_rules()
    index = library(rules, ON)
    found: dict[str, Any] = {}
    for name in FILES:
        questions = lines(ROOT / "tests" / "answer" / name)
        right: Counter[str] = Counter()
        of: Counter[str] = Counter()
        missed: list[str] = []
        for one in questions:
            told = marks(rules, one, answer(rules, index, one["text"], on=ON))
            right.update(column for column, mark in told.items() if mark)
            of.update(told.keys())
            missed += [one["text"]] if not told.get("decided", told.get("refused")) else []
        shares = {column: round(right[column] / of[column], 3) for column in COLUMNS}
        found[name] = {**shares, "questions": len(questions)}
        if name == FILES[0] and "--json" not in sys.argv:
            print(*(json.dumps(text, ensure_ascii=False) for text in missed), sep="\n")
    columns = (*COLUMNS, "questions")
    rows = [("questions de", *columns), *((name, *(str(one[each]) for each in columns)) for name, one in found.items())]
    publish("heard", {"collections": found}, rows)


if __name__ == "__main__":
    main()
