"""What pages show to type: their blocks, the commands of a block, and a shell that runs them as they are written."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FENCED = re.compile(r"^```\w*\n(.*?)^```", re.MULTILINE | re.DOTALL)
START = f"import sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom assistant.outlets.cli import run\nrun()\n"


def blocks(page: str) -> list[str]:
    """The blocks of code of a page of the project, named from its folder."""
    return FENCED.findall((ROOT / page).read_text(encoding="utf-8"))


def commands(block: str) -> list[str]:
    """The commands of a block, those that go on over several lines each as one."""
    joined = re.sub(r" *\\\n *", " ", block)
    return [line for line in joined.splitlines() if line.strip()]


def run(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run one command in `folder`, where `chorus-assistant` and `.venv/bin/chorus-assistant` are this program."""
    bin_ = folder / ".venv" / "bin"
    if not bin_.exists():
        bin_.mkdir(parents=True)
        command = bin_ / "chorus-assistant"
        command.write_text(f"#!{sys.executable}\n{START}", encoding="utf-8")
        command.chmod(0o755)
    paths = {"PATH": f"{bin_}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        ["bash", "-c", line],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | paths,
    )
