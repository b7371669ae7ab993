"""Showing a decision in the form that was asked for, and the exit code that it stands for."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import IO

from assistant.engine.decision import Decision, Status
from assistant.outlets.reports.given import TypedFacts
from assistant.outlets.terminal import Terminal


def show_decision(decision: Decision, style: str, stream: IO[str], given: TypedFacts, notes: Sequence[str] = ()) -> int:
    """Write `decision` as table, json or reply, and what else to know; 0 when it is decided, 3 when it is not."""
    terminal = Terminal(stream)
    if style == "json":
        from assistant.outlets.reports.json_text import write_json

        write_json(terminal, {**decision.to_dict(), "notes": [*decision.notes, *notes]})
    elif style == "reply":
        from assistant.outlets.reports.reply import decision_reply

        terminal.write(decision_reply(decision, os.environ.get("CHORUS_ASSISTANT_SITE"), notes))
    else:
        from assistant.outlets.reports.decision import write_decision

        write_decision(terminal, decision, given, notes)
    return 0 if decision.status is Status.DECIDED else 3
