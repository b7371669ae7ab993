"""A directory made of small files, and how to make one of others."""

from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("duckdb", reason="l'extra « batch » n'est pas installé : make install")

from assistant.directory import Directory, open_directory
from assistant.directory.building import build
from assistant.engine.base import Rules

Make = Callable[..., Directory]


@pytest.fixture
def make(rules: Rules, tmp_path: Path) -> Make:
    """Build a directory of files, and open it."""

    def made(*files: Path) -> Directory:
        build(rules.base, files, tmp_path / "annuaire.parquet")
        found = open_directory(tmp_path / "annuaire.parquet")
        assert found is not None
        return found

    return made
