"""The frame: what is committed names no host, the core stays small, the README's figures are measured."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_lock_names_no_host_and_holds_only_hashes():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    assert lock.count("--hash=sha256:") > 100


def test_every_dependency_of_the_project_is_locked():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8").lower()
    extras = PROJECT["project"]["optional-dependencies"].values()
    wanted = [*PROJECT["project"]["dependencies"], *(one for extra in extras for one in extra)]
    missing = [one for one in wanted if re.split(r"[<>=!;\[ ]", one)[0].lower().replace("_", "-") + "==" not in lock]
    assert missing == []


def test_the_core_has_at_most_nine_direct_dependencies():
    assert len(PROJECT["project"]["dependencies"]) <= 9


@pytest.mark.parametrize("word", ["pymupdf", "saxonche", "dsfr"])
def test_what_its_licence_keeps_out_is_not_installed(word):
    assert word not in (ROOT / "requirements.lock").read_text(encoding="utf-8").lower()


def test_continuous_integration_runs_the_command_of_the_readme():
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "make test" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_licence_is_the_eupl():
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert PROJECT["project"]["license"] == "EUPL-1.2"


def test_no_module_of_the_package_is_a_drawer():
    drawers = {"utils", "helpers", "common", "misc", "tools"}
    assert [str(path) for path in (ROOT / "assistant").rglob("*.py") if path.stem in drawers] == []


def test_the_figures_of_the_readme_are_those_of_the_committed_measures():
    from benchmarks.figures import block

    assert block() in (ROOT / "README.md").read_text(encoding="utf-8")
