"""What `make run` installs: no more than running needs, told as it goes, made anew after it failed."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from benchmarks.supply import ROOT, Locked, locked

SOURCE = ROOT / "install.py"
HEAVIEST = 260 * 2**20
"""As `du -m` counts, which newcomers look at; pip itself is part of it."""

PIP_ITSELF = 18 * 2**20
BACKEND = """
import zipfile

NAME = "made-1.0.dist-info"

def build_editable(folder, config_settings=None, metadata_directory=None):
    with zipfile.ZipFile(f"{folder}/made-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr(f"{NAME}/METADATA", "Metadata-Version: 2.1\\nName: made\\nVersion: 1.0\\n")
        wheel.writestr(f"{NAME}/WHEEL", "Wheel-Version: 1.0\\nGenerator: made\\nRoot-Is-Purelib: true\\n")
        wheel.writestr(f"{NAME}/RECORD", "")
    return "made-1.0-py3-none-any.whl"
"""
PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "made"
version = "1.0"
"""


def made_from(place: Path) -> ModuleType:
    """The module `install.py` of a folder, which fills the `.venv` of that folder."""
    spec = spec_from_file_location("install", place / "install.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of nothing, in a folder with blanks and accents, that `install.py` can install without any server."""
    folder = tmp_path / "aide été"
    folder.mkdir()
    shutil.copy(SOURCE, folder)
    (folder / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (folder / "backend.py").write_text(BACKEND, encoding="utf-8")
    (folder / "run.lock").write_text("# nothing\n", encoding="utf-8")
    (folder / "all.lock").write_text("# nothing more\n", encoding="utf-8")
    return folder


def by_name(lock: str) -> dict[str, Locked]:
    """What a lock holds, by name; the last where several stand for several Pythons."""
    return {one.name: one for one in locked(ROOT / lock)}


def test_what_runs_is_locked_as_in_the_lock_of_everything():
    every = {(one.name, one.version): one for one in locked()}
    run = locked(ROOT / "requirements-run.lock")
    assert [one for one in run if set(one.sha256) != set(every[one.name, one.version].sha256)] == []
    assert len(run) < len(every) / 2


def test_what_runs_serves_the_site_and_tries_nothing():
    run = set(by_name("requirements-run.lock"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [
        *project["dependencies"],
        *project["optional-dependencies"]["web"],
        *project["optional-dependencies"]["site"],
    ]
    assert {re.split(r"[<>=!;\[ ]", one)[0].lower().replace("_", "-") for one in asked} <= run
    assert {"pytest", "playwright", "duckdb", "mypy", "saxonche"} & run == set()


def test_what_make_run_installs_weighs_less_than_its_budget():
    total = PIP_ITSELF
    for name in by_name("requirements-run.lock"):
        with suppress(PackageNotFoundError):  # for another system or another Python
            total += sum(weight(Path(str(file.locate()))) for file in distribution(name).files or ())
    assert 100 * 2**20 < total <= HEAVIEST


def weight(path: Path) -> int:
    """The place that a file takes on a disk; nothing for one that is not there."""
    return path.stat().st_blocks * 512 if path.is_file() else 0


def test_any_python_since_3_6_reads_the_installer():
    ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_an_old_python_is_named_in_one_sentence(project, monkeypatch):
    module = made_from(project)
    monkeypatch.setattr(sys, "version_info", (3, 9, 18))
    monkeypatch.setattr(sys, "executable", "/usr/bin/python3")
    with pytest.raises(module.CannotInstall) as caught:
        module.make()
    assert str(caught.value) == (
        "Il faut Python 3.11 ou plus récent, et « /usr/bin/python3 » est le 3.9.18 : nommez-en un autre, par exemple "
        "« make run PYTHON=python3.11 »."
    )
    assert not (project / ".venv").exists()


def test_a_python_without_environments_says_what_to_install(project, monkeypatch):
    module = made_from(project)
    monkeypatch.setattr(module.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(module.CannotInstall, match="apt install python3-venv"):
        module.make()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Collecting lxml==6.1.3 (from -r requirements-run.lock (line 12))", "lxml"),
        ("Collecting mkdocs-get-deps==0.2.2 (from -r requirements-run.lock (line 300))", "mkdocs-get-deps"),
        (
            "Processing /srv/wheels/python_stdnum-2.2-py2.py3-none-any.whl (from -r requirements-run.lock)",
            "python-stdnum",
        ),
        ("Ignoring colorama: markers 'sys_platform == \"win32\"' don't match your environment", "colorama"),
        ("Requirement already satisfied: h11==0.16.0 in ./.venv/lib/python3.11/site-packages", "h11"),
        ("  Downloading lxml-6.1.3-cp311-cp311-manylinux_2_26_x86_64.whl (5.2 MB)", ""),
        ("Installing collected packages: lxml, h11", ""),
    ],
)
def test_the_library_at_hand_is_read_from_what_pip_says(line, name):
    assert made_from(ROOT).met(line) == name


def run(project: Path, *locks: str) -> subprocess.CompletedProcess[str]:
    """Install a project as make does."""
    command = [sys.executable, str(project / "install.py"), *locks]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)


@pytest.mark.slow
def test_an_installation_is_done_once_and_again_when_it_is_broken(project):
    first = run(project, "all.lock")
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.startswith("Installation dans .venv, d'après all.lock :\n")
    assert re.search(r"Installé en \d+ s\.\n$", first.stdout)
    assert run(project, "run.lock", "all.lock").stdout == ""  # what holds everything runs as it is
    assert list((project / ".venv").glob("lib/python*/site-packages/setuptools")) == []
    (pip,) = (project / ".venv").glob("lib/python*/site-packages/pip")
    shutil.rmtree(pip)  # as where `python3-venv` was missing
    assert "Installé" in run(project, "run.lock", "all.lock").stdout
    assert "all.lock" in run(project, "all.lock").stdout  # the tests, after what runs, in the same folder
    assert run(project, "run.lock", "all.lock").stdout == ""


def test_what_was_made_elsewhere_or_never_finished_is_not_whole(project):
    module = made_from(project)
    python = project / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    assert not module.is_whole()
    module.MARK.write_text("/ailleurs\n", encoding="utf-8")
    assert not module.is_whole()
    module.MARK.write_text(f"{project}\n", encoding="utf-8")
    assert module.is_whole()


@pytest.mark.slow
def test_an_installation_that_fails_says_why_and_the_next_one_ends_it(project):
    (project / "run.lock").write_text(f"./absent-1.0-py3-none-any.whl --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    failed = run(project, "run.lock")
    assert failed.returncode == 1
    assert "absent-1.0" in failed.stderr
    assert "pip dit pourquoi ci-dessus. La même commande la reprend" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert not (project / ".venv" / "installed").exists()
    (project / "run.lock").write_text("# nothing\n", encoding="utf-8")
    assert "Installé" in run(project, "run.lock").stdout


def test_make_run_installs_what_runs_and_make_test_everything():
    made = (ROOT / "Makefile").read_text(encoding="utf-8")
    recipes = dict(re.findall(r"^(run|install):\n\t@(.+)$", made, re.MULTILINE))
    assert recipes["run"] == "$(PYTHON) install.py requirements-run.lock requirements.lock"
    assert recipes["install"] == "$(PYTHON) install.py requirements.lock"
    assert re.search("^test: install", made, re.MULTILINE)
