from pathlib import Path

import pytest
from evaluator import ASSETS, ENGINES

from assistant.outlets.site.bundle import bundle


@pytest.fixture(scope="session")
def modules(tmp_path_factory) -> Path:
    """The folder of the evaluators that a site ships."""
    folder = tmp_path_factory.mktemp("engine")
    for entry in ENGINES:
        (folder / f"{entry}.mjs").write_text(bundle(ASSETS, f"engine/{entry}.js"), encoding="utf-8")
    return folder
