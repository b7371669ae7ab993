"""What the tests of tables share: a run over rows written as a file, and what the engine says of the same rows."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from assistant import load_rules
from assistant.engine.base import Rules

pytest.importorskip("duckdb", reason="DuckDB n'est pas installé : pip install '.[batch]'")
sys.path.append(str(Path(__file__).parents[1] / "page"))  # where cases are drawn for the page as well

from rows import TODAY, refused

from assistant.batch.batch import BatchRequest, Summary, batch
from assistant.batch.running import RunForm


@pytest.fixture(scope="session")
def rules() -> Rules:
    """The project's own rules."""
    return load_rules()


@pytest.fixture
def decided(rules: Rules, tmp_path: Path) -> Callable[..., tuple[Summary, list[dict[str, Any]], list[dict[str, str]]]]:
    """Run a decision over files; the summary, the rows written and the rows refused."""

    def run(decision: str, *files: Path, on: date = TODAY, wide: bool = False, **asked: Any) -> Any:
        output = tmp_path / "sortie.jsonl"
        wanted = BatchRequest(inputs=tuple(map(str, files)), on=on, **asked)
        done = batch(rules[decision], wanted, RunForm(output=output, wide=wide))
        lines = output.read_text(encoding="utf-8").split("\n")  # other signs of a new line stand in texts
        return done, [json.loads(line) for line in lines if line], refused(done.rejects)

    return run
