"""An interview: the questions that still matter, asked one by one on a terminal or read from a pipe."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date

from assistant.engine.case import FactError, Given
from assistant.engine.decider import Decider
from assistant.engine.decision import Decision
from assistant.engine.reasons import Asked
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe
from assistant.words.numbers import number
from assistant.words.typography import french

LONGEST_LINE = 10_000
"""Octets of an answer: a line that has more does not end, or is no answer."""


def interview(decider: Decider, known: dict[str, object], day: date, supposed: Given) -> Decision:
    """Ask until no answer can change the outcome or a finding; « ? » and the end of input leave a question open.

    What is answered is added to `known`. Raises FactError for a line that does not end.
    """
    terminal, skipped = Terminal(sys.stderr), set[str]()
    while True:
        found = decider.decide(known, day, supposed)
        asked = next((one for one in _open(found) if one.fact not in skipped), None)
        if asked is None:
            return found
        _ask(terminal, Telling(decider.base), asked)
        line = sys.stdin.buffer.readline(LONGEST_LINE)
        if len(line) == LONGEST_LINE:
            raise FactError(Telling(decider.base).say("answer-endless", limit=number(LONGEST_LINE)))
        typed = line.decode(sys.stdin.encoding or "utf-8", "replace")
        if not typed:
            terminal.write("\n")
            return found
        if typed.strip() in ("", "?"):
            skipped.add(asked.fact)
            continue
        try:
            value = _answer(decider, asked, typed.strip())
            decider.decide({**known, asked.fact: value}, day, supposed)
            known[asked.fact] = value
        except FactError as error:
            terminal.line(french(safe(str(error))))


def _open(decision: Decision) -> Iterator[Asked]:
    """The questions whose answer can still change the outcome, then those that can still add or remove a finding."""
    yield from decision.ask
    model, facts, values = decision.decider.model, decision.decider.base.facts, decision.case.values
    if model.policy != "collect":
        return
    wanted = {fact.id for row in decision.unchecked if "missing" in row.causes for fact in decision.reads(row.rule)}
    for name in model.facts:
        fact = facts[facts[name].origin or name]
        if name in wanted and name not in values and fact.id not in values:
            yield decision.asked(fact)


def _ask(terminal: Terminal, told: Telling, asked: Asked) -> None:
    terminal.line(french(asked.question))
    if asked.help:
        terminal.line(french(asked.help), 2, "  ")
    for at, choice in enumerate(asked.choices, 1):
        terminal.line(french(choice.label), 6, f"  {at:>2}. ")
    kind = "boolean" if asked.type == "boolean" else "choice" if asked.choices else "text"
    terminal.write(f"{told.say(f'ask-{kind}')} ")
    terminal.stream.flush()


def _answer(decider: Decider, asked: Asked, typed: str) -> bool | int | str:
    """The value that was typed: the number of a choice, or a text as the type of the fact wants it."""
    if asked.choices and typed.isascii() and typed.isdigit() and 1 <= int(typed[:9]) <= len(asked.choices):
        return asked.choices[int(typed) - 1].id
    return decider.taking.read(asked.fact, typed)
