"""The frame: what is committed names no host, the core stays small, the README's figures are measured."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


LOCKS = (
    "requirements.lock",
    "requirements-run.lock",
    "requirements-serve.lock",
    "requirements-lowest.lock",
    "requirements-spark.lock",
)
AUDIT = "requirements-audit.lock"
APART = {"pyspark": "requirements-spark.lock"}
"""Too heavy to be where it is not used: an environment of its own tries it, with the one version that is locked."""
CORE = PROJECT["project"]["dependencies"]
EXTRAS = PROJECT["project"]["optional-dependencies"]
EVERY = sorted({*CORE, *(one for extra in EXTRAS.values() for one in extra)})
WITHOUT_CEILING = {"types-PyYAML"}
"""Numbered after the day on which they are made, not after what they break."""
MODULES = {
    "pyyaml": "yaml",
    "whoosh-reloaded": "whoosh",
    "python-stdnum": "stdnum",
    "gherkin-official": "gherkin",
    "mkdocs-material": "material",
    "tdewolff-minify": "minify",
    "pydantic-core": "pydantic_core",
}
"""What a dependency is imported as, where its name does not say it."""


def name_of(requirement: str) -> str:
    """The name of a requirement, as locks write it."""
    return re.split(r"[<>=!;\[ ]", requirement)[0].lower().replace("_", "-")


def pinned(lock: str) -> dict[str, str]:
    """The version of each package of a lock; the lowest where several stand for several Pythons."""
    found = re.findall(r"^([a-z0-9.-]+)==(\S+)", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE)
    return dict(reversed(found))


@pytest.mark.parametrize("name", [*LOCKS, AUDIT])
def test_a_lock_names_no_host_and_holds_only_hashes(name):
    lock = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in lock
    assert lock.count("--hash=sha256:") > 100


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-lowest.lock"])
def test_every_dependency_of_the_project_is_locked(name):
    assert [one for one in EVERY if name_of(one) not in pinned(APART.get(name_of(one), name))] == []


@pytest.mark.parametrize("requirement", EVERY)
def test_a_dependency_has_a_floor_that_is_tried_and_a_ceiling(requirement):
    floor = re.search(r"[>=]=([\d.]+)", requirement)
    assert floor, "no floor"
    assert requirement.startswith(tuple(WITHOUT_CEILING)) or "<" in requirement or "==" in requirement, "no ceiling"
    tried = pinned(APART.get(name_of(requirement), "requirements-lowest.lock"))[name_of(requirement)]
    shown = floor[1].removesuffix(".0")
    assert tried == floor[1] or tried.startswith((f"{floor[1]}.", f"{shown}.")), (
        f"the lowest version that is tried is {tried}: make lock, or raise the floor"
    )


def test_what_is_imported_is_declared():
    declared = {MODULES.get(name_of(one), name_of(one).replace("-", "_")) for one in EVERY}
    imported: dict[str, str] = {}
    for path in sorted((ROOT / "assistant").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                named = [one.name for one in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                named = [node.module or ""]
            else:
                continue
            imported |= {one.split(".", maxsplit=1)[0]: path.name for one in named}
    apart = {"assistant", *sys.stdlib_module_names, *declared}
    assert {one: where for one, where in imported.items() if one not in apart} == {}


def test_the_core_has_at_most_nine_direct_dependencies():
    assert len(CORE) <= 9


@pytest.mark.parametrize("word", ["pymupdf", "dsfr"])
def test_what_its_licence_keeps_out_is_not_installed(word):
    assert word not in (ROOT / "requirements.lock").read_text(encoding="utf-8").lower()


def test_an_extra_that_lacks_is_told_with_the_command_that_installs_it_from_here():
    texts = [path for place in ("assistant", "rules", "docs") for path in (ROOT / place).rglob("*.*")]
    told = {path: path.read_text("utf-8") for path in texts if path.suffix in (".py", ".yml", ".md")}
    assert [str(path) for path, text in told.items() if "chorus-assistant[" in text] == []
    named = [extra for text in told.values() for extra in re.findall(r"pip install '\.\[([a-z0-9]+)\]'", text)]
    assert set(named) == set(EXTRAS) - {"dev", "bench"}
    for path in (ROOT / "rules" / "words.yml", ROOT / "assistant" / "outlets" / "site" / "build.py"):
        missing = [line for line in told[path].splitlines() if re.search("demande l'extra «", line)]
        assert missing
        assert [line for line in missing if "dans le dossier du projet, pip install '.[" not in line] == []


def test_the_processor_of_the_norm_is_an_extra_and_serves_no_site():
    assert any(name_of(one) == "saxonche" for one in EXTRAS["en16931"])
    assert "saxonche" not in {name_of(one) for one in CORE}
    assert "saxonche" not in pinned("requirements-serve.lock")


def test_continuous_integration_runs_the_command_of_the_readme():
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "make test" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_licence_is_the_eupl():
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert PROJECT["project"]["license"] == "EUPL-1.2"


def test_no_module_of_the_package_is_a_drawer():
    drawers = {"utils", "helpers", "common", "misc", "tools"}
    assert [str(path) for path in (ROOT / "assistant").rglob("*.py") if path.stem in drawers] == []


def test_the_figures_that_are_told_are_those_of_the_committed_measures():
    from benchmarks.figures import PLACES

    for place, written in PLACES.items():
        assert written() in (ROOT / place).read_text(encoding="utf-8"), place


def test_the_chart_of_tables_is_that_of_the_committed_measures():
    from benchmarks.charting import chart
    from benchmarks.figures import result

    drawn = (ROOT / "docs" / "assets" / "tables.svg").read_text(encoding="utf-8")
    assert drawn == chart(result("batch")["runs"])
