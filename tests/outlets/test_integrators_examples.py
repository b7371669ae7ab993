"""What the pages for integrators show to type is typed, in order, in one folder, and ends as they say."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

PAGES = Path(__file__).parents[2] / "docs" / "pages"
RULES = PAGES.parents[1] / "rules"
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
