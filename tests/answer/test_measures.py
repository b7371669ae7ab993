"""The aims, on the shared questions and on our own, which set nothing."""

import json
from pathlib import Path

import pytest

from benchmarks.ask import measured

SHARED = Path(__file__).parents[2].parent / "shared" / "questions.jsonl"


def shared():
    if not SHARED.is_file():
        pytest.skip("questions.jsonl is not beside this checkout")
    return [json.loads(line) for line in SHARED.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("which", ["shared", "own"])
def test_questions_are_answered_or_refused_as_often_as_aimed(which, people_ask, ask):
    found = measured(shared() if which == "shared" else people_ask, ask)
    assert found["hit@1"] >= 0.92
    assert found["hit@3"] >= 0.97
    assert found["verdicts"] >= 0.95
    assert found["refused"] >= 0.9
    assert found["answered"] >= 0.85
