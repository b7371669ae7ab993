"""The wheel: what is installed from it decides, answers and is typed, far from the sources of the project."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from assistant import load_rules

ROOT = Path(__file__).parents[1]
PROGRAM = """
from datetime import date
from assistant import Decision, Status, decide, load_rules

rules = load_rules()
decision = decide(rules["entity-reception"], {"entity_kind": "gip"}, on=date(2026, 8, 31))
"""
TOLD = "import assistant; print(decision.status, assistant.__file__, decision.to_dict()['rules'])"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a fresh environment where the wheel is installed; its dependencies are those of this one."""
    folder = tmp_path_factory.mktemp("wheel")
    built = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    made = subprocess.run(built, cwd=ROOT, check=False, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "venv", symlinks=True)
    python = folder / "venv" / "bin" / "python"
    asked = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip())
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def run(python: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python away from the project, without what names it."""
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "MYPYPATH")}
    environment["CHORUS_ASSISTANT_CACHE"] = str(folder / "cache")
    return subprocess.run(
        [str(python), *arguments], cwd=folder, capture_output=True, text=True, env=environment, check=False
    )


def test_what_is_installed_decides_with_its_own_rules(installed: Path, tmp_path: Path) -> None:
    told = run(installed, tmp_path, "-c", PROGRAM + TOLD)
    assert told.returncode == 0, told.stderr
    status, where, named = told.stdout.split()
    assert status == "missing"
    assert named == load_rules(ROOT / "rules").base.fingerprint
    assert str(ROOT) not in where


def test_the_command_answers_from_the_articles_of_the_wheel(installed: Path, tmp_path: Path) -> None:
    start = "from assistant.outlets.cli import run; run()"
    told = run(installed, tmp_path, "-c", start, "ask", "un GIP doit-il recevoir des factures électroniques ?")
    assert (told.returncode, told.stderr) == (0, "")


def test_a_type_checker_sees_the_types_of_what_is_installed(installed: Path, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM + "reveal_type(decision)\nreveal_type(decision.status)\ndecision.outcom\n", "utf-8")
    told = run(
        Path(sys.executable), tmp_path, "-m", "mypy", "--strict", "--python-executable", str(installed), "program.py"
    )
    assert 'note: Revealed type is "assistant.engine.decision.Decision"' in told.stdout
    assert 'note: Revealed type is "assistant.engine.decision.Status"' in told.stdout
    assert '"Decision" has no attribute "outcom"; maybe "outcome"?' in told.stdout
    assert "import-untyped" not in told.stdout
