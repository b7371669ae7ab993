"""A decision on a terminal: the answer first, then what is missing, what to do, why, and what would change it."""

from __future__ import annotations

from datetime import date
from typing import Any

from assistant.articles.steps import step_text
from assistant.engine.decision import Decision, Status
from assistant.language.compiled import TRUE, facts_of
from assistant.outlets.reports.typed import Typed
from assistant.outlets.terminal import Terminal, safe
from assistant.words.dates import short_date
from assistant.words.folding import shortened
from assistant.words.typography import french

INDENT = 14
CHANGES_SHOWN = 3
BRANCHES_SHOWN = 6


def write_decision(terminal: Terminal, decision: Decision, typed: Typed | None = None) -> None:
    """Write `decision`; `typed` knows how the command line gave its facts, and how to give other ones."""
    words, typed = decision.question.words, typed or Typed({})
    for assumed in decision.entry.assumed:
        terminal.line(french(words["assuming"].format(says=safe(assumed["says"]))))
    state = terminal.state(decision.outcome or decision.status.value, decision.label)
    terminal.line(safe(decision.answer), INDENT, terminal.column(state, INDENT))
    for caution in decision.cautions:
        _part(terminal, words["caution"], safe(caution_text(words, caution)), "! ")
    _question(terminal, decision, typed)
    if decision.advice:
        _part(terminal, words["to-do"], safe(decision.advice))
    _steps(terminal, decision)
    _why(terminal, decision)
    for place, change in enumerate(_changes(decision)[:CHANGES_SHOWN]):
        _part(terminal, words["would-change"] if place == 0 else "", safe(change))
    for place, sentence in enumerate(unchecked_sentences(decision)):
        _part(terminal, words["unchecked"] if place == 0 else "", safe(sentence))
    for place, (fact, text, label) in enumerate(typed.understood(decision)):
        sentence = words["understood-as"].format(text=shortened(text, 60), label=label, other=typed.correction(fact))
        _part(terminal, words["understood"] if place == 0 else "", safe(french(sentence)))
    for place, note in enumerate(decision.notes):
        _part(terminal, words["to-know"] if place == 0 else "", safe(french(note)))


def _part(terminal: Terminal, name: str, text: str, mark: str = "  ") -> None:
    terminal.line(text, INDENT, f"{mark}{name}".ljust(INDENT))


def caution_text(words: dict[str, Any], caution: dict[str, Any]) -> str:
    """A caution in a terminal: since when, what, and who says so."""
    text = caution["text"]
    if caution["since"]:
        day = short_date(date.fromisoformat(caution["since"]))
        text = words["caution-since"].format(day=day, text=small(text))
    return french(words["caution-source"].format(text=text, source=caution["source_title"]))


def small(text: str) -> str:
    """A text as it goes on after a colon; an acronym keeps its capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _question(terminal: Terminal, decision: Decision, typed: Typed) -> None:
    """The first question, what each of its answers gives when they are few, and how to type one."""
    words = decision.question.words
    for asked in decision.ask[:1]:
        _part(terminal, words["question"], safe(french(asked["question"])))
        fact, name = decision.question.facts[asked["fact"]], asked["fact"]
        branches = [branch for branch in decision.branches if branch["fact"] == name]
        shown = branches if len(branches) <= BRANCHES_SHOWN else []
        for branch in shown:
            label = decision.question.label(branch["status"], branch["outcome"])
            value = decision.question.wording.show(fact, branch["value"])
            sentence = f"{value} : {small(label)} ({typed.answer(name, branch['value'])})"
            terminal.line(safe(french(sentence)), INDENT + 2, " " * INDENT + "- ")
        if asked["help"]:
            _part(terminal, "", safe(french(asked["help"])))
        if not shown:
            _part(terminal, "", safe(french(words["to-answer"].format(option=typed.correction(name)))))


def _changes(decision: Decision) -> list[str]:
    """What would change the answer; for a check that is not passed, only what would make it pass."""
    if decision.status is Status.MISSING:
        return []
    if decision.question.policy != "collect" or decision.outcome == next(iter(decision.question.outcomes)):
        return decision.changes
    weakest = next(iter(decision.question.outcomes.values()))["label"]
    return [change for change in decision.changes if change.startswith(weakest)]


def unchecked_sentences(decision: Decision) -> list[str]:
    """What a decided answer leaves unchecked: « taille du fichier, faute de connaître : canal de dépôt »."""
    question, values = decision.question, decision.entry.values
    if decision.status is not Status.DECIDED:
        return []
    found = []
    for row in decision.unchecked:
        when = next(rule["when"] for rule in question.form["rules"] if rule["id"] == row["rule"])
        facts = [question.facts[fact] for fact in facts_of(when)]
        missing = [fact["label"] for fact in facts if fact["id"] not in values]
        about = [fact["label"] for fact in facts if fact["id"] in values]
        if missing and about:
            found.append(question.words["unchecked-of"].format(about=", ".join(about), missing=", ".join(missing)))
        elif missing:
            found.append(", ".join(missing))
    return [french(sentence[:1].upper() + sentence[1:] + ".") for sentence in dict.fromkeys(found)]


def _steps(terminal: Terminal, decision: Decision) -> None:
    title = ""
    for number, step in enumerate(decision.steps, 1):
        if step["title"] != title:
            title = step["title"]
            _part(terminal, decision.question.words["steps"], french(title))
        terminal.line(french(step_text(step)), INDENT + 3, " " * INDENT + f"{number}. ")


def told_reasons(decision: Decision) -> list[dict[str, Any]]:
    """The reasons to tell: while an answer is missing, a rule that always holds in the end is none yet."""
    if decision.status is not Status.MISSING:
        return decision.reasons
    last = {rule["id"] for rule in decision.question.form["rules"] if rule["when"] == TRUE}
    return [reason for reason in decision.reasons if reason["rule"] not in last]


def _why(terminal: Terminal, decision: Decision) -> None:
    words = decision.question.words
    for place, reason in enumerate(told_reasons(decision)):
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
