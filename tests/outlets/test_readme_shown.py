"""What the README shows of three commands is what they say."""

from __future__ import annotations

import re

import pytest
from written import blocks, run

pytestmark = pytest.mark.slow

SHOWN = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n)+)", re.MULTILINE)
LEFT_OUT = "[…]"


def on_one_line(text: str) -> str:
    """A text with ordinary blanks, whatever the width for which it was set."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'").split())


def test_three_commands_of_the_readme_say_what_it_shows(tmp_path):
    [block] = [one for one in blocks("README.md") if one.startswith("$ ")]
    shown = SHOWN.findall(block)
    assert [line.split()[1] for line, _ in shown] == ["ask", "entity", "rejection"]
    for line, text in shown:
        ran = run(line, tmp_path)
        beginning = on_one_line(text).removesuffix(LEFT_OUT).strip()
        assert (ran.returncode, ran.stderr) == (0, ""), line
        assert len(beginning) > 150
        assert on_one_line(ran.stdout).startswith(beginning), line
