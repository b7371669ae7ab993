"""A decision on a terminal: the answer first, then what is missing, what to do, why, and what would change it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.articles.conditions import value_said
from assistant.articles.steps import step_said
from assistant.engine.decision import Decision, Status
from assistant.outlets.reports.given import TypedFacts
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe
from assistant.table.sentences import LISTED
from assistant.words.suggestion import quoted
from assistant.words.typography import french, small

INDENT = 14
CHANGES_SHOWN = 3


def write_decision(
    terminal: Terminal,
    decision: Decision,
    given: TypedFacts | None = None,
    notes: Sequence[str] = (),
    beside: Decision | None = None,
) -> None:
    """Write `decision`, and the answer to the question `beside` it.

    `given` knows how the command line gave its facts, `notes` are what else to know.
    """
    told, given = Telling(decision.decider.base), given or TypedFacts({})
    for assumed in decision.assumed:
        terminal.line(safe(told.assuming(assumed)))
    state = terminal.state(decision.outcome or decision.status.value, decision.label)
    terminal.line(safe(decision.answer), INDENT, terminal.column(state, INDENT))
    _parts(
        terminal,
        told.word("not-understood"),
        (
            told.say(
                "not-understood-as",
                text=quoted(text),
                other=given.correction(fact),
                help=told.base.facts[fact].help or "",
            ).strip()
            for fact, text in given.unknown(decision)
        ),
    )
    for caution in decision.cautions:
        write_caution(terminal, told, told.caution(caution, decision.on))
    write_question(terminal, told, decision, given, "question")
    if decision.advice:
        _part(terminal, told.word("to-do"), decision.advice)
    _steps(terminal, told, decision)
    if beside is not None:
        _part(terminal, told.word("also"), told.beside(decision, beside))
    _why(terminal, told, decision)
    _parts(terminal, told.word("would-change"), _changes(decision)[:CHANGES_SHOWN])
    _parts(terminal, told.word("unchecked"), told.unchecked(decision))
    _parts(
        terminal,
        told.word("understood"),
        (
            told.say("understood-as", text=quoted(text), label=label, other=given.correction(fact))
            for fact, text, label in given.understood(decision)
        ),
    )
    _parts(terminal, told.word("to-know"), [*told.in_force(decision), *map(french, [*decision.notes, *notes])])


def write_caution(terminal: Terminal, told: Telling, text: str) -> None:
    """Write what has changed, marked so that it is seen."""
    _part(terminal, told.word("caution"), text, "! ")


def _part(terminal: Terminal, name: str, text: str, mark: str = "  ") -> None:
    terminal.line(safe(text), INDENT, f"{mark}{name}".ljust(INDENT))


def _parts(terminal: Terminal, name: str, texts: Iterable[str]) -> None:
    """Several texts under one name, which stands before the first."""
    for place, text in enumerate(texts):
        _part(terminal, name if place == 0 else "", text)


def write_question(terminal: Terminal, told: Telling, decision: Decision, given: TypedFacts, name: str) -> None:
    """Write the first question after the word `name`, what each of its answers gives when few, how to type one."""
    for asked in decision.ask[:1]:
        _part(terminal, told.word(name), french(asked.question))
        branches = [branch for branch in decision.branches if branch.fact == asked.fact]
        few = branches if len(branches) <= LISTED else []
        for branch in few:
            label = decision.decider.label(branch.status, branch.outcome)
            value = value_said(told.base, told.base.facts[asked.fact], branch.value)
            typed = value if isinstance(branch.value, bool) else str(branch.value)
            how = given.answer(asked.fact, branch.value, typed)
            terminal.line(safe(french(f"{value} : {small(label)} ({how})")), INDENT + 2, " " * INDENT + "- ")
        if asked.help:
            _part(terminal, "", french(asked.help))
        if not few:
            _part(terminal, "", told.say("to-answer", option=given.correction(asked.fact)))


def _changes(decision: Decision) -> tuple[str, ...]:
    """What would change the answer; for a check that is not passed, only what would make it pass."""
    if decision.status is Status.MISSING:
        return ()
    model = decision.decider.model
    weakest = model.outcomes[0]
    if model.policy != "collect" or decision.outcome == weakest.id:
        return decision.changes
    return tuple(dict.fromkeys(flip.says for flip in decision.flips if flip.outcome == weakest.id))


def _steps(terminal: Terminal, told: Telling, decision: Decision) -> None:
    title = ""
    for number, one in enumerate(decision.steps, 1):
        if one.title != title:
            title = one.title
            _part(terminal, told.word("steps"), french(title))
        terminal.line(french(step_said(told.base, one.step)), INDENT + 3, " " * INDENT + f"{number}. ")


def _why(terminal: Terminal, told: Telling, decision: Decision) -> None:
    for place, reason in enumerate(decision.reasons):
        said = [] if reason.says in decision.answer else [reason.says]
        said += [told.deduced(reason.why)] if reason.deduced else []
        _parts(terminal, told.word("why") if place == 0 else "", [*said, told.rests_on(reason.rule, reason.source)])
