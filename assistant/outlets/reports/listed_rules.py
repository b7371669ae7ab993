"""Every question of a base with its rules, and what each leads to."""

from __future__ import annotations

from assistant.articles.telling import ending_said
from assistant.model.base import Base
from assistant.outlets.terminal import Terminal
from assistant.words.typography import french


def listed_rules(base: Base) -> list[dict[str, object]]:
    """The questions as JSON."""
    return [
        {
            "decision": one.id,
            "question": one.question,
            "topic": one.topic,
            "outcomes": {outcome.id: outcome.label for outcome in one.outcomes},
            "facts": one.facts,
            "rules": [rule.id for rule in one.rules],
        }
        for one in base.decisions.values()
    ]


def write_rules(terminal: Terminal, base: Base) -> None:
    """Write each question, then its rules, one a line."""
    for decision in base.decisions.values():
        terminal.line(french(decision.question), 2, f"{decision.id}  ")
        for rule in decision.rules:
            terminal.line(french(f"{rule.id} : {ending_said(base, decision, rule)}"), 6, "    ")
