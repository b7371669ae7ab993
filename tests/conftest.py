"""What all tests share: small bases written where they are used, and no trace left in the user's cache."""

import gc
import os
import re
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from browsing import launched

from assistant import load_rules
from assistant.engine.base import Rules
from assistant.language.compiling import compile_base
from assistant.language.strict_yaml import Document, read
from assistant.model.problems import InvalidRules

ROOT = Path(__file__).parents[1]
LOANS = re.compile(r"`((?:rules|features)/loans\.\w+)` :\n\n```\w+\n(.*?)```", re.DOTALL)
TWO_PERIODS = Path(__file__).parent / "two_periods.yml"
SOURCE = """
topic: made
title: Un sujet de test
sources:
  texte: {title: Un texte, publisher: Un auteur, checked: 2026-11-24, read: own, unlinked: aucun}
"""


SHORT_BYTES = 40
"""Bytes of a parameter that are short enough to name a test."""
_CACHE = tempfile.TemporaryDirectory(prefix="chorus-assistant-tests-")


def pytest_configure(config: pytest.Config) -> None:
    """Compiled bases are kept in a folder of the tests' own, which the processes of one run share.

    The directory of whoever runs them is not read.
    """
    if not hasattr(config, "workerinput"):
        os.environ["CHORUS_ASSISTANT_CACHE"] = _CACHE.name
        os.environ["CHORUS_ASSISTANT_DIRECTORY"] = f"{_CACHE.name}/no-directory"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that opens pages in a real browser is marked so, by the fixture that it asks for."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """The name of the argument for bytes that each process makes anew: all must give one test the same name."""
    return argname if isinstance(val, bytes) and len(val) > SHORT_BYTES else None


def pytest_collection_finish() -> None:
    """What the tests' modules hold stays to the end: no need to look again and again for what is garbage of it."""
    gc.freeze()
    gc.set_threshold(100_000, 20, 50)


def pytest_unconfigure() -> None:
    """That folder goes with the tests."""
    _CACHE.cleanup()


@pytest.fixture(scope="session")
def today() -> date:
    """The day on which tests ask, unless they name another."""
    return date(2026, 11, 24)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A Chromium without a window."""
    with launched() as found:
        yield found


@pytest.fixture(scope="session")
def rules() -> Rules:
    """The project's own base."""
    return load_rules()


@pytest.fixture(scope="session")
def words() -> Document:
    """The sentences of the engine itself."""
    return read((ROOT / "rules" / "words.yml").read_bytes(), "words.yml")


@pytest.fixture(scope="session")
def base_of(words: Document) -> Callable[[str], Rules]:
    """A function that makes a base of one topic, its title and its source « texte » left out of the YAML."""

    def make(text: str) -> Rules:
        topic = read((SOURCE + textwrap.dedent(text)).encode(), "made.yml")
        base, problems = compile_base([topic], words)
        if problems:
            raise InvalidRules(problems)
        return Rules(base)

    return make


@pytest.fixture(scope="session")
def loans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base that is not the project's: the worked example of the rules' README, its two files where it puts them."""
    place = tmp_path_factory.mktemp("loans")
    readme = (ROOT / "rules" / "README.md").read_text(encoding="utf-8")
    for name, text in LOANS.findall(readme):
        (place / name).parent.mkdir()
        (place / name).write_text(text, encoding="utf-8")
    return place


@pytest.fixture(scope="session")
def two_periods(base_of: Callable[[str], Rules]) -> Rules:
    """A base of which a value and a rule change on a day."""
    return base_of(TWO_PERIODS.read_text(encoding="utf-8"))


def pytest_bdd_apply_tag(tag: str, function: Any) -> bool:
    """A tag of a scenario is the id of a rule, so it becomes `rule(id)` and no marker of its own."""
    pytest.mark.rule(tag)(function)
    return True
