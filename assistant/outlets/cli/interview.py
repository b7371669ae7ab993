"""An interview: the questions that still matter, asked one by one on a terminal or read from a pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

from assistant.engine.base import Rules
from assistant.engine.decision import Decision
from assistant.engine.entry import FactError
from assistant.engine.question import Question
from assistant.language.compiled import facts_of
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe
from assistant.words.typography import french


def interview(rules: Rules, question: Question, given: dict[str, Any], day: date, supposed: dict[str, Any]) -> Decision:
    """Ask until no answer can change the outcome or a finding; « ? » and the end of input leave a question open."""
    terminal, known, skipped = Terminal(sys.stderr), dict(given), set[str]()
    while True:
        found = question.decide(known, day, supposed)
        asked = next((one for one in _open(rules, found) if one["fact"] not in skipped), None)
        if asked is None:
            return found
        _ask(terminal, rules, asked)
        typed = sys.stdin.buffer.readline().decode(sys.stdin.encoding or "utf-8", "replace")
        if not typed:
            terminal.write("\n")
            return found
        if typed.strip() in ("", "?"):
            skipped.add(asked["fact"])
            continue
        try:
            value = _answer(rules, asked, typed.strip())
            question.decide({**known, asked["fact"]: value}, day, supposed)
            known[asked["fact"]] = value
        except FactError as error:
            terminal.line(french(safe(str(error))))


def _open(rules: Rules, decision: Decision) -> Iterator[dict[str, Any]]:
    """The questions whose answer can still change the outcome, then those that can still add or remove a finding."""
    yield from decision.ask
    question = decision.question
    wanted = [
        fact
        for row in decision.unchecked
        if "missing" in row["causes"] and question.policy == "collect"
        for fact in facts_of(next(rule["when"] for rule in question.form["rules"] if rule["id"] == row["rule"]))
    ]
    for name in question.form["facts"]:
        fact = rules.base["facts"][name]
        source = fact["derived"] if isinstance(fact["derived"], str) else name
        if name in wanted and name not in decision.entry.values and source not in decision.entry.values:
            fact = rules.base["facts"][source]
            yield {"fact": source, **{key: fact[key] for key in ("question", "help", "type", "choices")}}


def _ask(terminal: Terminal, rules: Rules, asked: dict[str, Any]) -> None:
    terminal.line(french(asked["question"]))
    if asked["help"]:
        terminal.line(french(asked["help"]), 2, "  ")
    for number, choice in enumerate(asked["choices"], 1):
        terminal.line(french(choice["label"]), 6, f"  {number:>2}. ")
    kind = "boolean" if asked["type"] == "boolean" else "choice" if asked["choices"] else "text"
    terminal.write(f"{Telling(rules.base).say(f'ask-{kind}')} ")
    terminal.stream.flush()


def _answer(rules: Rules, asked: dict[str, Any], typed: str) -> Any:
    """The value that was typed: the number of a choice, or a text as the type of the fact wants it."""
    if asked["choices"] and typed.isascii() and typed.isdigit() and 1 <= int(typed[:9]) <= len(asked["choices"]):
        return asked["choices"][int(typed) - 1]["id"]
    return rules.intake.read(asked["fact"], typed)
