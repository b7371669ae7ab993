"""Every question of a base with its rules, and what each leads to."""

from __future__ import annotations

from typing import Any

from assistant.articles.telling import ending_said
from assistant.engine.base import Rules
from assistant.outlets.terminal import Terminal
from assistant.words.typography import french


def listed_rules(rules: Rules) -> list[dict[str, Any]]:
    """The questions as JSON."""
    return [
        {
            "decision": question.id,
            "question": question.text,
            "topic": question.form["topic"],
            "outcomes": {key: outcome["label"] for key, outcome in question.outcomes.items()},
            "facts": question.form["facts"],
            "rules": [rule["id"] for rule in question.form["rules"]],
        }
        for question in rules.values()
    ]


def write_rules(terminal: Terminal, rules: Rules) -> None:
    """Write each question, then its rules, one a line."""
    for question in rules.values():
        terminal.line(french(question.text), 2, f"{question.id}  ")
        for rule in question.form["rules"]:
            end = ending_said(rules.base, question.form, rule)
            terminal.line(french(f"{rule['id']} : {end}"), 6, "    ")
