from pathlib import Path

import pytest
from evaluator import ENGINE

from assistant.outlets.site.page_engine import EXPORTS, page_engine


@pytest.fixture(scope="session")
def modules(tmp_path_factory) -> Path:
    """The folder of the modules that a site ships."""
    folder = tmp_path_factory.mktemp("engine")
    for entry in EXPORTS:
        (folder / f"{entry}.mjs").write_text(page_engine(ENGINE, entry), encoding="utf-8")
    return folder
