"""What `from assistant import …` gives, whatever was imported before it and in whatever order."""

from __future__ import annotations

import json
import pkgutil
import re
import subprocess
import sys
from datetime import date
from importlib.util import find_spec
from itertools import permutations
from pathlib import Path

import pytest

import assistant

FUNCTIONS = ("load_rules", "decide", "check", "ask", "search")
STUB = Path(assistant.__file__).with_suffix(".pyi")
PACKAGES = sorted(f"assistant.{one.name}" for one in pkgutil.iter_modules(assistant.__path__))
IN_ORDER = """
import json, sys
from importlib import import_module
from types import FunctionType

def wrong(order):
    for name in [name for name in sys.modules if name.split(".")[0] == "assistant"]:
        del sys.modules[name]
    for step in order:
        if "." in step:
            import_module(step)
        else:
            exec(f"from assistant import {step}")
    found = {}
    exec("from assistant import " + ", ".join(sys.argv[1:]), found)
    return [name for name in sys.argv[1:] if not isinstance(found[name], FunctionType)]

print(json.dumps([[order, wrong(order)] for order in json.load(sys.stdin) if wrong(order)]))
"""


def wrong(orders: list[tuple[str, ...]]) -> list[object]:
    """The orders of imports after which one of the functions is something else."""
    run = subprocess.run(
        [sys.executable, "-c", IN_ORDER, *FUNCTIONS],
        input=json.dumps(orders),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    found: list[object] = json.loads(run.stdout)
    return found


@pytest.mark.slow
def test_after_any_package_and_all_its_modules_the_five_functions_are_functions():
    left = [".outlets", *([] if find_spec("pyspark") else [".batch.spark"])]
    modules = [
        one.name
        for one in pkgutil.walk_packages(assistant.__path__, "assistant.")
        if not any(part in one.name for part in left)
    ]
    assert "assistant.retrieval.index" in modules
    assert wrong([(package,) for package in PACKAGES] + [tuple(modules)]) == []


@pytest.mark.slow
def test_in_every_order_the_five_functions_are_functions():
    assert wrong(list(permutations(FUNCTIONS))) == []


def test_no_public_name_is_that_of_a_package():
    assert not set(dir(assistant)) & {one.name for one in pkgutil.iter_modules(assistant.__path__)}


def test_every_line_of_the_stub_makes_a_name_public():
    lines = STUB.read_text("utf-8").splitlines()
    assert [line for line in lines if not re.fullmatch(r"from assistant\.\S+ import (\w+) as \1", line)] == []
    assert {*FUNCTIONS, "Decision", "Status", "FactError", "InvalidRules", "UnreadableRules"} <= set(dir(assistant))


def test_every_public_name_is_there_by_its_own_name():
    assert [getattr(assistant, name).__name__ for name in dir(assistant)] == dir(assistant)


def test_an_unknown_name_is_said_to_be_unknown():
    wrong_name = "serach"
    with pytest.raises(AttributeError, match="module 'assistant' has no attribute 'serach'"):
        getattr(assistant, wrong_name)


@pytest.mark.parametrize("made", [str, Path, lambda path: [path], lambda path: iter([str(path)])])
def test_a_dossier_is_given_by_one_path_or_by_several(made, tmp_path, monkeypatch, rules):
    monkeypatch.chdir(tmp_path)
    Path("a.pdf").write_bytes(b"%PDF-1.4")
    Path("p").write_bytes(b"another file, named as a letter of the first one's name")
    report = assistant.check(rules, made(Path("a.pdf")), channel="portail-pdf", on="2026-11-24")
    assert [file.name for file in report.pieces] == ["a.pdf"]
    assert report.on == date(2026, 11, 24)


def test_a_question_and_a_search_take_a_written_day(rules):
    asked, dated = (assistant.ask("recycler une facture", rules, on=on) for on in ("2026-11-24", date(2026, 11, 24)))
    assert asked == dated
    assert assistant.search("recycler", rules, on="2026-11-24").hits
    for function in (assistant.ask, assistant.search):
        with pytest.raises(assistant.FactError, match="n'est pas une date"):
            function("recycler", rules, on="hier")


def test_a_dossier_without_a_day_is_judged_as_of_today(tmp_path, rules):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
    before = date.today()
    report = assistant.check(rules, tmp_path / "a.pdf", channel="portail-pdf")
    assert before <= report.on <= date.today()


def test_type_checkers_see_the_names_typed(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(f"from assistant import {', '.join(dir(assistant))}\nreveal_type(decide)\n", "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", program],
        capture_output=True,
        text=True,
        cwd=STUB.parents[1],
        check=False,
    )
    assert run.returncode == 0, run.stdout
    assert "-> assistant.engine.decision.Decision" in run.stdout


def test_no_path_at_all_is_no_dossier_that_passes(rules):
    with pytest.raises(assistant.FactError, match="Donnez un fichier"):
        assistant.check(rules, [], on="2026-11-24")
