import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from assistant.outlets.site.page_engine import EXPORTS, page_engine

HERE = Path(__file__).parent
ENGINE = HERE.parents[1] / "docs" / "assets" / "engine"


@pytest.fixture(scope="session")
def node() -> str:
    found = shutil.which("node")
    if found:
        return found
    if os.environ.get("REQUIRE_BROWSER") == "1":
        pytest.fail("node is not installed: the page's evaluator cannot be compared with the engine")
    pytest.skip("node is not installed: install it to compare the page's evaluator with the engine")


@pytest.fixture(scope="session")
def modules(tmp_path_factory) -> Path:
    """The folder of the modules that a site ships."""
    folder = tmp_path_factory.mktemp("engine")
    for entry in EXPORTS:
        (folder / f"{entry}.mjs").write_text(page_engine(ENGINE, entry), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def in_page(node, modules):
    """Answer cases (page, decision, facts, day, assumptions) in node; each answer is a line of JSON.

    Node believes that it is far from here, a day ahead: no date may depend on that.
    """

    def answer(pages, cases, evaluator=modules / "files.mjs"):
        given = json.dumps({"pages": pages, "cases": cases})
        command = [node, str(HERE / "run.mjs"), str(evaluator)]
        far = {**os.environ, "TZ": "Pacific/Kiritimati"}
        ran = subprocess.run(
            command, input=given, capture_output=True, text=True, encoding="utf-8", env=far, check=False
        )
        assert ran.returncode == 0, ran.stderr
        return ran.stdout.split("\n")

    return answer
