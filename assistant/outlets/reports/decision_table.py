"""A decision on a terminal: the answer first, then what is missing, what to do, why, and what would change it."""

from __future__ import annotations

from datetime import date
from typing import Any

from assistant.engine.decision import Decision, Status
from assistant.outlets.terminal import Terminal, safe
from assistant.words.dates import short_date
from assistant.words.typography import french

INDENT = 14
CHANGES_SHOWN = 3


def write_decision(terminal: Terminal, decision: Decision, flags: dict[str, dict[Any, str]] | None = None) -> None:
    """Write `decision`; `flags` names, for a fact and an answer, the option of the command that gives it."""
    words = decision.question.words
    for assumed in decision.entry.assumed:
        terminal.line(french(words["assuming"].format(says=assumed["says"])))
    kind = decision.outcome if decision.outcome else decision.status.value
    state = terminal.state(kind or "", decision.label)
    terminal.line(safe(decision.answer), INDENT, state + "  ")
    for caution in decision.cautions:
        since = f"Depuis le {short_date(date.fromisoformat(caution['since']))} : " if caution["since"] else ""
        _part(terminal, words["caution"], french(f"{since}{caution['text']} Source : {caution['source_title']}."), "! ")
    for asked in decision.ask[:1]:
        _part(
            terminal, words["question"], safe(f"{asked['question']} {_answers(decision, asked, flags or {})}".strip())
        )
        if asked["help"]:
            _part(terminal, "", asked["help"])
    if decision.advice:
        _part(terminal, words["to-do"], safe(decision.advice))
    _steps(terminal, decision)
    _why(terminal, decision)
    if decision.status is not Status.MISSING:
        for place, change in enumerate(decision.changes[:CHANGES_SHOWN]):
            _part(terminal, words["would-change"] if place == 0 else "", change)
    for place, note in enumerate(decision.notes):
        _part(terminal, words["to-know"] if place == 0 else "", french(note))


def _part(terminal: Terminal, name: str, text: str, mark: str = "  ") -> None:
    terminal.line(text, INDENT, f"{mark}{name}".ljust(INDENT))


def _answers(decision: Decision, asked: dict[str, Any], flags: dict[str, dict[Any, str]]) -> str:
    """The answers to the first question with what each gives, when they are few."""
    branches = [branch for branch in decision.branches if branch["fact"] == asked["fact"]]
    if not branches or len(branches) > 6:
        return ""
    fact = decision.question.facts[asked["fact"]]
    shown = []
    for branch in branches:
        label = decision.question.label(branch["status"], branch["outcome"])
        option = flags.get(asked["fact"], {}).get(branch["value"], "")
        value = decision.question.wording.show(fact, branch["value"])
        shown.append(f"{value} : {label[:1].lower()}{label[1:]}{f' ({option})' if option else ''}")
    return "  ".join(shown)


def _steps(terminal: Terminal, decision: Decision) -> None:
    title = ""
    for number, step in enumerate(decision.steps, 1):
        if step["title"] != title:
            title = step["title"]
            _part(terminal, decision.question.words["steps"], french(title))
        terminal.line(french(step_text(step)), INDENT + 3, " " * INDENT + f"{number}. ")


def step_text(step: dict[str, Any]) -> str:
    """A step in one line: what to do, then where, with the exact labels."""
    where = [f"{name} « {step[key]} »" for key, name in _PLACES if key in step and step[key] not in step["does"]]
    optional = " (facultatif)" if step.get("optional") else ""
    return f"{step['does']}{optional}" + (f" ({', '.join(where)})" if where else "")


_PLACES = (("space", "espace"), ("tab", "onglet"), ("block", "bloc"), ("field", "champ"), ("button", "bouton"))


def _why(terminal: Terminal, decision: Decision) -> None:
    words = decision.question.words
    for place, reason in enumerate(decision.reasons):
        name = words["why"] if place == 0 else ""
        if reason["says"] not in decision.answer:
            _part(terminal, name, safe(reason["says"]))
            name = ""
        if reason["deduced"]:
            _part(terminal, name, french(words["deduced"].format(why=reason["why"])))
            name = ""
        _part(terminal, name, french(f"{reason['rule']} · {cited(reason['source'])}"))


def cited(source: dict[str, Any]) -> str:
    """A source in a few words: who, of when, and when it was read again."""
    dated = f"du {short_date(date.fromisoformat(source['dated']))}" if source["dated"] else "non daté"
    return f"{source['publisher']}, {dated}, relu le {short_date(date.fromisoformat(source['checked']))}"
