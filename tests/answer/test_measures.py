"""The aims, on the shared questions and on our own, which set nothing."""

import json
import shutil
from pathlib import Path

import pytest
from limits import change

from assistant import load_rules
from assistant.answer.answering import answer
from assistant.answer.library import library
from assistant.language.loading import packaged
from benchmarks.ask import measured

SHARED = Path(__file__).parents[2].parent / "shared" / "questions.jsonl"
AIMED = ("hit@1", "hit@3", "verdicts", "refused", "answered")


def shared():
    if not SHARED.is_file():
        pytest.skip("questions.jsonl is not beside this checkout")
    return [json.loads(line) for line in SHARED.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def ask_of_a_limit_to_come(rules, today, tmp_path_factory):
    """Ask a base whose articles announce a limit to come: their words move, what they answer does not."""
    folder = tmp_path_factory.mktemp("announced") / "rules"
    shutil.copytree(packaged("rules"), folder)
    topic = folder / "attachments.yml"
    change(topic, "file_max", "20 Mo", since="2037-06-01")
    announcing = load_rules(folder)
    index = library(announcing, today)
    texts = " ".join(" ".join(one.text.split()) for one in index.collection.passages)
    assert "20 Mo à partir du 1er juin 2037" in texts
    return lambda question: answer(announcing, index, question, on=today)


@pytest.mark.slow
def test_announcing_a_limit_to_come_costs_no_answer(people_ask, ask, ask_of_a_limit_to_come):
    today, announcing = measured(people_ask, ask), measured(people_ask, ask_of_a_limit_to_come)
    assert {name: announcing[name] for name in AIMED} == {name: today[name] for name in AIMED}


@pytest.mark.parametrize("which", ["shared", "own"])
def test_questions_are_answered_or_refused_as_often_as_aimed(which, people_ask, ask):
    found = measured(shared() if which == "shared" else people_ask, ask)
    assert found["hit@1"] >= 0.92
    assert found["hit@3"] >= 0.97
    assert found["verdicts"] >= 0.95
    assert found["refused"] >= 0.9
    assert found["answered"] >= 0.85
