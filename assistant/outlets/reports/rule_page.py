"""A rule in French: when it holds, what it gives, at the boundaries, and on what it rests."""

from __future__ import annotations

from datetime import date
from typing import Any

from assistant.articles.dating import period_said
from assistant.articles.telling import condition_said, ending_said, given_said, sentence_said
from assistant.engine.base import Rules
from assistant.engine.question import Question
from assistant.outlets.reports.decision_table import cited
from assistant.outlets.terminal import Terminal, safe
from assistant.words.dates import show_date
from assistant.words.typography import french


def write_rule(terminal: Terminal, rules: Rules, decision: str, rule: dict[str, Any], on: date) -> None:
    """Write the rule, as it stands on the day `on`, for a reader of the terminal."""
    words = rules.base["words"]
    question = rules[decision]
    end = ending_said(rules.base, question.form, rule)
    terminal.line(safe(french(f"Règle {rule['id']} · {question.text}")))
    rows = [
        (words["rule-when"], condition_said(rules.base, rule["when"], on)),
        (words["rule-gives"], f"{end} · {sentence_said(rules.base, rule['says'], on)}"),
    ]
    if rule["advice"]:
        rows.append((words["to-do"], sentence_said(rules.base, rule["advice"], on)))
    if rule["since"] or rule["until"]:
        rows.append((words["rule-period"], period_said(rules.base, rule, on)))
    rows += [(words["rule-example"], example_text(rules, question, example)) for example in rule["examples"]]
    source = rules.base["sources"][rule["source"]]
    rows.append((words["source"], f"{cited(source)}, « {source['title']} »"))
    if rule["statements"]:
        rows.append((words["rule-statements"], ", ".join(rule["statements"])))
    if rule["deduced"]:
        rows.append((words["rule-deduced"], rule["why"]))
    for name in rule["cautions"]:
        rows.append((words["caution"], rules.base["cautions"][name]["text"]))
    file, line, _ = rule["place"]
    rows.append((words["rule-place"], f"{file}:{line}"))
    for name, text in rows:
        terminal.line(safe(french(text)), 14, f"  {name}".ljust(14))


def example_text(rules: Rules, question: Question, example: dict[str, Any]) -> str:
    """An example in a line: the facts as a reader names them, then what the rule gives."""
    words = rules.base["words"]
    facts = [
        f"{rules.base['facts'][name]['label']} = {given_said(rules.base, rules.base['facts'][name], value)}"
        for name, value in example["facts"].items()
    ]
    gives = example["gives"]
    if gives in question.outcomes and gives != "nothing":
        told = question.outcomes[gives]["label"].lower()
    else:
        told = words["not-applied"] if gives in ("nothing", "not_applied") else words[f"status-{gives}"].lower()
    if gives == "nothing" and "nothing" in question.outcomes:
        told = question.outcomes[gives]["label"].lower()
    if example["on"]:
        facts.append(show_date(date.fromisoformat(example["on"])))
    return str(words["example-gives"].format(facts=" ; ".join(facts) or words["no-fact"], gives=told))


__all__ = ["example_text", "write_rule"]
