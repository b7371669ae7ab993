"""What is installed beside this program: all of it locked with digests, nothing under a licence that binds it."""

import json
import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, distribution

import pytest

from benchmarks.supply import ROOT, bill, licences, locked

BINDING = re.compile(r"\bA?GPL|Affero|(?<!Lesser )\bGeneral Public License", re.IGNORECASE)
"""What would bind the whole program; the LGPL of a library that is imported, and an exception that is said, do not."""

UNSAID = {"saxonche"}
"""What gives no licence where it is installed: its description says that it is the open-source edition of Saxon."""

BACKEND = ("hatchling", "packaging", "pathspec", "pluggy", "trove-classifiers")
LOCKS = ("requirements.lock", "requirements-run.lock", "requirements-lowest.lock", "requirements-spark.lock")


def binds(licence):
    return bool(BINDING.search(licence)) and not re.search("LGPL|Lesser|exception", licence, re.IGNORECASE)


@pytest.mark.parametrize(
    ("licence", "expected"),
    [
        ("AGPL-3.0-or-later", True),
        ("GNU Affero General Public License v3", True),
        ("GPLv2", True),
        ("GPL-3.0-only", True),
        ("GNU General Public License v3 (GPLv3)", True),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", False),
        ("GNU Lesser General Public License v2 or later (LGPLv2+)", False),
        ("LGPL", False),
        ("EUPL-1.2", False),
        ("MIT", False),
    ],
)
def test_a_licence_that_binds_what_uses_it_is_known(licence, expected):
    assert binds(licence) is expected


def test_no_locked_package_has_a_licence_that_binds_this_program():
    here = locked_here()
    found = {one.name: licences(one.name) for one in here}
    assert {name: told for name, told in found.items() if any(map(binds, told))} == {}
    elsewhere = {one.name for one in here if one.marker}  # for another system or another Python
    assert {name for name, told in found.items() if not told} - UNSAID - elsewhere == set()


def locked_here():
    """The lock from which this environment was installed: the one of which it holds the most, to the version."""
    return max(map(locked, (ROOT / lock for lock in LOCKS)), key=lambda lock: sum(map(is_installed, lock)))


def is_installed(one):
    try:
        return distribution(one.name).version == one.version
    except PackageNotFoundError:
        return False


def test_every_line_of_the_lock_is_read():
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert sum(len(one.sha256) for one in locked()) == text.count("--hash=sha256:")
    assert len(locked()) == len(re.findall("^[a-z].*==", text, re.MULTILINE))


def test_the_bill_of_materials_lists_the_whole_lock_and_is_the_same_each_time():
    command = [sys.executable, str(ROOT / "benchmarks" / "supply.py")]
    first, second = (subprocess.run(command, capture_output=True, check=True).stdout for _ in range(2))
    told = json.loads(first)
    assert first == second
    assert told == bill()
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.5")
    listed = [(one["name"], one["version"]) for one in told["components"]]
    assert listed == [(one.name, one.version) for one in locked()]
    assert len({one["bom-ref"] for one in told["components"]}) == len(told["components"])
    assert b"://" not in first


@pytest.mark.parametrize("lock", LOCKS)
def test_what_builds_an_installation_is_locked_with_the_rest(lock):
    assert set(BACKEND) <= {one.name for one in locked(ROOT / lock)}


def test_no_installation_asks_for_what_the_locks_do_not_hold():
    made = (ROOT / "Makefile").read_text(encoding="utf-8")
    installed = [line for line in made.splitlines() if " -e ." in line]
    assert len(installed) == 2  # of the lowest versions, and of Spark: install.py does the rest
    assert all("--no-build-isolation" in line and "--no-deps" in line for line in installed)
    asked = [line for line in made.splitlines() if "pip install" in line and " -e ." not in line and "-uv/" not in line]
    assert all("--require-hashes" in line for line in asked)
    calls = re.findall(r'pip\("install", (.+)\)', (ROOT / "install.py").read_text(encoding="utf-8"))
    assert [re.findall(r'"(-[a-z-]+)"', call) for call in calls] == [
        ["--require-hashes", "-r"],
        ["--no-deps", "--no-build-isolation", "-e"],
    ]


def test_known_faults_are_asked_of_a_locked_tool_about_all_that_is_installed():
    made = (ROOT / "Makefile").read_text(encoding="utf-8")
    (asks,) = [line for line in made.splitlines() if "bin/pip-audit" in line]
    assert {"requirements.lock", "requirements-serve.lock", "requirements-spark.lock"} <= set(re.split(r"[ ,)]", asks))
    assert "--require-hashes" in asks
    assert "pip-audit" in {one.name for one in locked(ROOT / "requirements-audit.lock")}


def test_how_to_report_a_weakness_is_said_where_contributors_read():
    assert "](SECURITY.md)" in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert "signalement privé" in (ROOT / "SECURITY.md").read_text(encoding="utf-8")
