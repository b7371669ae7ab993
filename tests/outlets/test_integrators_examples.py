"""What the pages for integrators show to type is typed, in order, in one folder, and ends as they say."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.outlets.mcp.offered import tools

ROOT = Path(__file__).parents[2]
PAGES, RULES = ROOT / "docs" / "pages", ROOT / "rules"
FENCED = re.compile(r"^```\n(.*?)^```", re.MULTILINE | re.DOTALL)


def typed(page):
    """The commands of a page."""
    blocks = FENCED.findall((PAGES / page).read_text(encoding="utf-8"))
    return [line for block in blocks for line in block.splitlines() if line.startswith("chorus-assistant ")]


@pytest.mark.slow
def test_the_commands_on_receipts_and_conformance_run_as_they_are_written(cli, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    shutil.copytree(RULES, "rules-avant")
    lines = typed("conformite.md")
    assert [line.split()[1] for line in lines] == ["decide", "replay", "replay", "rules"]
    for line in lines:
        ran = cli(*shlex.split(line)[1:])
        assert (ran.code, ran.err) == (0, ""), line
    assert Path("conformance.jsonl.gz").stat().st_size > 100_000


@pytest.mark.slow
def test_the_program_on_the_page_of_assistants_runs_as_it_is_written(tmp_path):
    pytest.importorskip("mcp", reason="the extra « mcp » is not installed")
    code = next(block for block in FENCED.findall((PAGES / "assistants.md").read_text("utf-8")) if "import" in block)
    bin_ = tmp_path / "chorus-assistant"
    start = f"import sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom assistant.outlets.cli import run\nrun()\n"
    bin_.write_text(f"#!{sys.executable}\n{start}", encoding="utf-8")
    bin_.chmod(0o755)
    paths = {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False, env=os.environ | paths
    )
    assert (ran.returncode, "refused" in ran.stdout, "pj-taille-unitaire" in ran.stdout) == (0, True, True), ran.stderr


def test_the_page_of_assistants_names_every_tool_and_no_other(rules):
    text = (PAGES / "assistants.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)
    assert named == [one.name for one in tools(rules)]
