import json
from pathlib import Path

import pytest

from assistant.answer.answering import answer
from assistant.answer.library import index_of
from assistant.answer.slots import SlotFiller

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
def filler(rules, index):
    """What fills the facts of the project's own base."""
    return SlotFiller(rules.base, frozenset(index.contents.words))


@pytest.fixture(scope="session")
def facts(filler):
    """The facts that a question states, as text."""

    def read(question):
        return {one.fact: getattr(one.value, "text", one.value) for one in filler.fill(question).mentions}

    return read


@pytest.fixture(scope="session")
def people_ask():
    """Questions written as people put them, never used to set anything."""
    return [json.loads(line) for line in (HERE / "questions.jsonl").read_text("utf-8").splitlines()]
