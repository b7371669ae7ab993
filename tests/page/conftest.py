import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from assistant.outlets.site.page_engine import page_engine

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
def module(tmp_path_factory) -> Path:
    """The one module that a site ships."""
    made = tmp_path_factory.mktemp("engine") / "engine.mjs"
    made.write_text(page_engine(ENGINE), encoding="utf-8")
    return made


@pytest.fixture(scope="session")
def in_page(node, module):
    """Answer cases (page, decision, facts, day, assumptions) in node; each answer is a line of JSON."""

    def answer(pages, cases, evaluator=module):
        given = json.dumps({"pages": pages, "cases": cases})
        command = [node, str(HERE / "run.mjs"), str(evaluator)]
        ran = subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8", check=False)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout.split("\n")

    return answer
