"""A decision on a terminal: the answer first, then what is missing, what to do, why, and what would change it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from assistant.articles.steps import step_text
from assistant.engine.decision import Decision, Status
from assistant.language.compiled import TRUE
from assistant.outlets.reports.given import Given
from assistant.outlets.telling import Telling, small
from assistant.outlets.terminal import Terminal, safe
from assistant.words.folding import shortened
from assistant.words.typography import french

INDENT = 14
CHANGES_SHOWN = 3
BRANCHES_SHOWN = 6
TEXT_SHOWN = 60


def write_decision(
    terminal: Terminal, decision: Decision, given: Given | None = None, notes: Sequence[str] = ()
) -> None:
    """Write `decision`; `given` knows how the command line gave its facts, `notes` are what else to know."""
    told, given = Telling(decision.question.base), given or Given({})
    for assumed in decision.entry.assumed:
        terminal.line(safe(told.assuming(assumed)))
    state = terminal.state(decision.outcome or decision.status.value, decision.label)
    terminal.line(safe(decision.answer), INDENT, terminal.column(state, INDENT))
    for caution in decision.cautions:
        _part(terminal, told.word("caution"), told.caution(caution), "! ")
    _question(terminal, told, decision, given)
    if decision.advice:
        _part(terminal, told.word("to-do"), decision.advice)
    _steps(terminal, told, decision)
    _why(terminal, told, decision)
    _parts(terminal, told.word("would-change"), _changes(decision)[:CHANGES_SHOWN])
    _parts(terminal, told.word("unchecked"), told.unchecked(decision))
    _parts(
        terminal,
        told.word("understood"),
        (
            told.say("understood-as", text=shortened(text, TEXT_SHOWN), label=label, other=given.correction(fact))
            for fact, text, label in given.understood(decision)
        ),
    )
    _parts(terminal, told.word("to-know"), [french(note) for note in [*decision.notes, *notes]])


def _part(terminal: Terminal, name: str, text: str, mark: str = "  ") -> None:
    terminal.line(safe(text), INDENT, f"{mark}{name}".ljust(INDENT))


def _parts(terminal: Terminal, name: str, texts: Iterable[str]) -> None:
    """Several texts under one name, which stands before the first."""
    for place, text in enumerate(texts):
        _part(terminal, name if place == 0 else "", text)


def _question(terminal: Terminal, told: Telling, decision: Decision, given: Given) -> None:
    """The first question, what each of its answers gives when they are few, and how to type one."""
    for asked in decision.ask[:1]:
        _part(terminal, told.word("question"), french(asked["question"]))
        fact, name = decision.question.facts[asked["fact"]], asked["fact"]
        branches = [branch for branch in decision.branches if branch["fact"] == name]
        shown = branches if len(branches) <= BRANCHES_SHOWN else []
        for branch in shown:
            label = decision.question.label(branch["status"], branch["outcome"])
            value = decision.question.wording.show(fact, branch["value"])
            typed = value if isinstance(branch["value"], bool) else str(branch["value"])
            how = given.answer(name, branch["value"], typed)
            terminal.line(safe(french(f"{value} : {small(label)} ({how})")), INDENT + 2, " " * INDENT + "- ")
        if asked["help"]:
            _part(terminal, "", french(asked["help"]))
        if not shown:
            _part(terminal, "", told.say("to-answer", option=given.correction(name)))


def _changes(decision: Decision) -> list[str]:
    """What would change the answer; for a check that is not passed, only what would make it pass."""
    if decision.status is Status.MISSING:
        return []
    if decision.question.policy != "collect" or decision.outcome == next(iter(decision.question.outcomes)):
        return decision.changes
    weakest = next(iter(decision.question.outcomes.values()))["label"]
    return [change for change in decision.changes if change.startswith(weakest)]


def _steps(terminal: Terminal, told: Telling, decision: Decision) -> None:
    title = ""
    for number, step in enumerate(decision.steps, 1):
        if step["title"] != title:
            title = step["title"]
            _part(terminal, told.word("steps"), french(title))
        terminal.line(french(step_text(step)), INDENT + 3, " " * INDENT + f"{number}. ")


def told_reasons(decision: Decision) -> list[dict[str, Any]]:
    """The reasons to tell: while an answer is missing, a rule that always holds in the end is none yet."""
    if decision.status is not Status.MISSING:
        return decision.reasons
    last = {rule["id"] for rule in decision.question.form["rules"] if rule["when"] == TRUE}
    return [reason for reason in decision.reasons if reason["rule"] not in last]


def _why(terminal: Terminal, told: Telling, decision: Decision) -> None:
    for place, reason in enumerate(told_reasons(decision)):
        said = [] if reason["says"] in decision.answer else [reason["says"]]
        said += [told.deduced(reason["why"])] if reason["deduced"] else []
        _parts(terminal, told.word("why") if place == 0 else "", [*said, told.rests_on(reason)])
