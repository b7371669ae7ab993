"""What the tests of Spark share: one session on this machine, the rules, and what the engine says of a row alone."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from assistant import load_rules
from assistant.engine.base import Rules

TESTS = Path(__file__).parents[1]
sys.path.append(str(TESTS / "page"))  # where cases are drawn for the page as well


@pytest.fixture(scope="session")
def rules() -> Rules:
    """The project's own rules."""
    return load_rules()


@pytest.fixture(scope="session")
def said() -> ModuleType:
    """What the tests of tables know of the engine's answers."""
    spec = importlib.util.spec_from_file_location("said_of_tables", TESTS / "batch" / "rows.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def spark() -> Iterator[Any]:
    """A session on this machine, two rows of work at a time."""
    from assistant.batch.spark.session import session

    with session("tests", jobs=2) as made:
        yield made
