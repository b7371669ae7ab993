"""Showing a decision in the form that was asked for, and the exit code that it stands for."""

from __future__ import annotations

import os
from typing import IO

from assistant.engine.decision import Decision, Status
from assistant.outlets.reports.typed import Typed
from assistant.outlets.terminal import Terminal


def show_decision(decision: Decision, style: str, stream: IO[str], typed: Typed) -> int:
    """Write `decision` as table, json or reply; 0 when it is decided, 3 when it is not."""
    terminal = Terminal(stream)
    if style == "json":
        from assistant.outlets.reports.json_text import json_text

        terminal.write(json_text(decision.to_dict(), encoding=terminal.encoding) + "\n")
    elif style == "reply":
        from assistant.outlets.reports.reply import reply

        terminal.write(reply(decision, os.environ.get("CHORUS_ASSISTANT_SITE")))
    else:
        from assistant.outlets.reports.decision_table import write_decision

        write_decision(terminal, decision, typed)
    return 0 if decision.status is Status.DECIDED else 3
