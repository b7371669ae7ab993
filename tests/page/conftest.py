from functools import cache
from pathlib import Path

import pytest
from evaluator import ASSETS

from assistant.outlets.site.bundle import evaluator


@pytest.fixture(scope="session")
def shipped(tmp_path_factory):
    """An evaluator that a site ships, by its name, as a file."""
    folder = tmp_path_factory.mktemp("engine")

    @cache
    def made(name: str) -> Path:
        path = folder / f"{name}.mjs"
        path.write_text(evaluator(ASSETS, name), encoding="utf-8")
        return path

    return made
