"""What `ask` learns from: each line leads somewhere, says one thing, and is none of those that measure it."""

import json
from pathlib import Path

import pytest

from assistant.retrieval.subjects import features

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
MEASURING = [
    HERE / "questions.jsonl",
    HERE / "sealed.jsonl",
    HERE / "heard.jsonl",
    HERE / "heard-unseen.jsonl",
    HERE / "blind.jsonl",
    *(ROOT.parent / "shared" / name for name in ("questions.jsonl", "questions2.jsonl")),
]


def lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def words(text):
    """What is learned of a text: two that only punctuation or accents tell apart are one."""
    return frozenset(features(text))


@pytest.fixture(scope="module")
def taught():
    return lines(ROOT / "docs" / "questions.jsonl")


def test_each_question_that_an_article_answers_names_one_of_its_sections(taught, index):
    known = {(one.article, one.anchor) for one in index.collection.passages}
    lost = [one for one in taught if one["article"] is not None and (one["article"], one.get("section")) not in known]
    assert lost == []
    assert not any("section" in one for one in taught if one["article"] is None)


def test_no_question_is_taught_twice_nor_says_nothing(taught):
    said = [words(one["text"]) for one in taught]
    assert frozenset() not in said
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("path", MEASURING, ids=lambda path: path.stem)
def test_a_question_that_measures_is_never_taught(taught, path):
    if not path.is_file():
        pytest.skip(f"{path.name} n'est pas à côté de ce projet")
    known = {words(one["text"]) for one in taught} - {frozenset()}
    assert sum(words(one["text"]) in known for one in lines(path)) == 0, "one at least is in docs/questions.jsonl"
