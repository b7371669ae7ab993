"""No text makes a regular expression of the program last: none takes a time that grows as a cube or as a power."""

from __future__ import annotations

import ast
import importlib
import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pumping import texts_for

from assistant import load_rules
from assistant.answer.library import gathered
from assistant.dossier.controls import controls_of
from assistant.dossier.norm_sayings import NormFrench
from assistant.intake import pdf_ending
from assistant.language import cache, strict_yaml
from assistant.proof.steps import STEPS
from assistant.proof.steps.definition import StepDefinition
from assistant.rejection import codes, plain_names
from assistant.words import typography
from assistant.words.spelled import spelled_out

ROOT = Path(__file__).parents[1]
LENGTH = 1_000
LONG = 0.25
"""Seconds of the processor: a square takes some 10 ms for `LENGTH` characters, a cube more than a second."""
CALLS = {"compile", "match", "search", "sub", "subn", "split", "findall", "fullmatch", "finditer"}


class TooLong(Exception):
    """A pattern takes more than `LONG`."""


@pytest.fixture
def clock(monkeypatch):
    """While a text is read, the processor's time is counted."""

    def stop(*_):
        raise TooLong

    before = signal.signal(signal.SIGVTALRM, stop)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


def slow_text(pattern: re.Pattern[Any]) -> Any:
    """The first text found that takes the pattern too long; None when there is none."""
    for text in texts_for(pattern, LENGTH):
        try:
            signal.setitimer(signal.ITIMER_VIRTUAL, LONG)
            for _ in pattern.finditer(text):
                pass
            pattern.fullmatch(text)
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        except TooLong:
            return text
    return None


def held_by(value: Any) -> Iterator[re.Pattern[Any]]:
    """The patterns that a value of a module is, or holds."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        yield from held_by(list(value.values()))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from held_by(one)


def written_in(path: Path, known: dict[str, Any]) -> Iterator[tuple[ast.Call, re.Pattern[Any] | None]]:
    """Each call of `re` in a module, with its pattern where what the module itself holds is enough to know it.

    A pattern that the module makes when it is imported is among what the module holds.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)]
    later = {id(node) for one in functions for node in ast.walk(one)}
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="re"), attr=name), args=[*given]) if name in CALLS:
                told = given[:2] if name == "compile" else given[:1]
                told += [one.value for one in node.keywords if one.arg == "flags"]
                try:
                    made = [eval(compile(ast.Expression(one), str(path), "eval"), known) for one in told]
                    yield node, re.compile(*made)
                except NameError:
                    if id(node) in later:
                        yield node, None


def test_no_text_makes_a_pattern_of_the_program_last(monkeypatch, today, clock):
    used: dict[str, set[int]] = {}
    found: dict[tuple[Any, int], tuple[str, re.Pattern[Any]]] = {}

    def keep(where: str, pattern: re.Pattern[Any]) -> None:
        found.setdefault((pattern.pattern, pattern.flags), (where, pattern))

    def recorded(pattern: Any, flags: int, real: Any = re._compile) -> Any:
        made = real(pattern, flags)
        caller = sys._getframe(2)
        used.setdefault(caller.f_code.co_filename, set()).add(caller.f_lineno)
        if caller.f_code.co_filename.startswith(str(ROOT / "assistant")):
            keep(f"{caller.f_code.co_filename}:{caller.f_lineno}", made)
        return made

    with monkeypatch.context() as patched:  # what is made of what the rules, the steps and the words say
        patched.setattr(re, "_compile", recorded)
        patched.setattr(cache, "fetch", lambda *_: None)
        rules = load_rules(ROOT / "rules")
        gathered(rules, today)
        controls_of(rules.base)
        NormFrench(rules.base)
        spelled_out("pk c refusé")
        for one in STEPS:
            StepDefinition._pattern.func(one)

    unknown = []
    for path in sorted((ROOT / "assistant").rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        try:
            known = vars(importlib.import_module(name))
        except ModuleNotFoundError:  # what distributes a batch is not installed with the rest
            assert "spark" in path.parts
            known = {}
        for pattern in held_by(known):
            keep(name, pattern)
        lines = used.get(str(path), set())
        for call, written in written_in(path, known):
            if written is not None:
                keep(f"{name}:{call.lineno}", written)
            elif not lines & set(range(call.lineno, call.end_lineno + 1)):
                unknown.append(f"{name}:{call.lineno}")
    assert unknown == []
    assert len(found) > 150
    slow = {f"{where} {pattern.pattern!r}": slow_text(pattern) for where, pattern in found.values()}
    assert {name: text for name, text in slow.items() if text is not None} == {}


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (pdf_ending._OBJECT, b"0" * 200_000),
        (strict_yaml._NUMBER_LIKE, "1" + "_" * 200_000 + "x"),
        (codes._CODE, "A" * 200_000),
        (codes._CODE, "A1-" * 70_000 + "é"),
        (plain_names._BREAK, "\n" * 200_000 + "x"),
        (plain_names._BREAK, " \n" * 100_000 + "x"),
        (typography._RULES[1][0], " " * 200_000),
    ],
)
def test_what_reads_a_whole_file_goes_through_it_once(pattern, text, clock):
    signal.setitimer(signal.ITIMER_VIRTUAL, LONG)
    for _ in pattern.finditer(text):
        pass
