"""Showing a decision in the form that was asked for, and the exit code that it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import IO

from assistant.engine.base import Rules
from assistant.engine.beside import beside
from assistant.engine.decision import Decision, Status
from assistant.outlets.reports.given import TypedFacts
from assistant.outlets.terminal import Terminal


def show_decision(
    rules: Rules, decision: Decision, style: str, stream: IO[str], given: TypedFacts, notes: Sequence[str] = ()
) -> int:
    """Write `decision` as table, json or reply, the answer to the question beside it, and what else to know.

    Returns 0 when it is decided, 3 when it is not.
    """
    terminal, other = Terminal(stream), beside(rules, decision)
    if style == "json":
        from assistant.outlets.reports.json_text import write_json

        also = {"notes": [*decision.notes, *notes], "beside": None if other is None else other.to_dict()}
        write_json(terminal, {**decision.to_dict(), **also})
    elif style == "reply":
        from assistant.outlets.cli.settings import site_address
        from assistant.outlets.reports.reply import decision_reply

        terminal.write(decision_reply(decision, site_address(), notes, other))
    else:
        from assistant.outlets.reports.decision import write_decision

        write_decision(terminal, decision, given, notes, other)
    return 0 if decision.status is Status.DECIDED else 3
