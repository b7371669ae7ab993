import json
from pathlib import Path

import pytest

from assistant.answer.answering import answer
from assistant.answer.library import index_of

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def index(rules):
    """The index of the project's articles."""
    return index_of(rules)


@pytest.fixture(scope="session")
def ask(rules, index, today):
    """Ask a question in French, with facts if any."""
    return lambda question, **facts: answer(rules, index, question, facts, today)


@pytest.fixture(scope="session")
def people_ask():
    """Questions written as people put them, never used to set anything."""
    return [json.loads(line) for line in (HERE / "questions.jsonl").read_text("utf-8").splitlines()]
