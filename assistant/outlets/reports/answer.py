"""An answer on a terminal: the verdict first, then what was understood, what to read, who can answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from assistant.answer.answer import Answer, AnswerKind
from assistant.engine.decision import Decision, Status
from assistant.model.facts import Fact
from assistant.outlets.reports.decision import INDENT, write_caution, write_decision, write_question
from assistant.outlets.reports.given import TypedFacts
from assistant.outlets.reports.rejection import write_rejection
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe
from assistant.retrieval.index import Hit
from assistant.retrieval.query import Correction
from assistant.words.typography import french

NEAR = 0.6
Gives = Mapping[str, str | tuple[str, ...]]
EXPLAINED = (("meaning", "ask-meaning"), ("who", "ask-mends"), ("how", "ask-how"))
CORRECTIONS = TypedFacts({}, before="--fact ")
"""How to correct what was understood: every fact is given by --fact."""


def write_answer(terminal: Terminal, answer: Answer, told: Telling) -> None:
    """Write `answer` as its kind wants, then those to the other questions of the text, each under its own."""
    _write(terminal, answer, told)
    for other in answer.others:
        terminal.line("")
        _write(terminal, other, told)


def _write(terminal: Terminal, answer: Answer, told: Telling) -> None:
    if answer.part:
        terminal.line(safe(told.say("ask-part", question=answer.part)))
    write_corrections(terminal, answer.corrected, told)
    if answer.rejection is not None:
        write_rejection(terminal, told, answer.rejection)
        _noted(terminal, answer, told)
        return
    if answer.decision is not None:
        _decided(terminal, answer, answer.decision, told)
        _who(terminal, answer, told)
        _noted(terminal, answer, told)
        return
    if answer.kind is AnswerKind.PASSAGE:
        passage = answer.hits[0].passage
        terminal.line(safe(told.passage(passage.title, passage.section)))
        for line in answer.text.split("\n"):
            terminal.line(safe(line), 2, "  ")
        for caution in answer.cautions:
            write_caution(terminal, told, caution)
        if answer.case is not None:
            write_question(terminal, told, answer.case, CORRECTIONS, "ask-case")
            _understood(terminal, answer, told)
        _read(terminal, told, _near(answer.hits)[1:], "ask-read-also")
    elif answer.kind is AnswerKind.SUGGESTION:
        terminal.line(terminal.state("missing", told.word("ask-suggest")))
        for hit in answer.hits:
            terminal.line(safe(french(hit.passage.title)), 4, "  - ")
        terminal.line(told.word("ask-none-of-them"), 2)
    else:
        state = terminal.state("not_covered", told.word("status-not_covered"))
        terminal.line(safe(answer.text), INDENT, terminal.column(state, INDENT))
    _who(terminal, answer, told)
    _noted(terminal, answer, told)


def understood_said(answer: Answer, told: Telling) -> list[str]:
    """The facts understood, each with its value as people say it: « mandat public : non »."""
    decision = answer.decision or answer.case
    if decision is None:
        return []
    said = (
        (name, str(value) if _is_open(decision, name) else told.known(decision, name))
        for name, value in answer.understood.items()
    )
    facts = told.base.facts
    return [f"{french(f'{facts[one].label} :')} {_typed(facts[one], value)}" for one, value in said]


def _typed(fact: Fact, value: str) -> str:
    """A value in French blanks, but for a text, which is shown as it was typed."""
    return value if fact.type == "text" else french(value)


def write_results(terminal: Terminal, hits: Iterable[Hit], told: Telling) -> None:
    """Write the passages found, each with its article and the words looked for."""
    from assistant.retrieval.highlight import excerpt

    for hit in hits:
        terminal.line(safe(told.passage(hit.passage.title, hit.passage.section)), 2)
        terminal.line(safe(" ".join(excerpt(hit.passage.text, hit.stems).split())), 4, "    ")


def write_corrections(terminal: Terminal, corrected: Iterable[Correction], told: Telling) -> None:
    """Say which words were looked for in the place of those typed."""
    for one in corrected:
        terminal.line(safe(told.say("ask-searched", used=one.used, typed=one.typed)))


def _decided(terminal: Terminal, answer: Answer, decision: Decision, told: Telling) -> None:
    if answer.supposed_here:
        terminal.line(safe(french(f"{told.word('ask-here')} :")))
    wanted = {key for key, _ in EXPLAINED}
    explained = next((one.gives for one in decision.reasons if wanted <= one.gives.keys()), None)
    if explained and decision.status is Status.DECIDED:
        _message(terminal, decision, explained, told)
    else:
        write_decision(terminal, decision, CORRECTIONS, beside=answer.beside)
    _understood(terminal, answer, told)
    _read(terminal, told, _near(answer.hits), "ask-read")


def _understood(terminal: Terminal, answer: Answer, told: Telling) -> None:
    """The facts understood, each with how to correct it."""
    for place, (fact, said) in enumerate(zip(answer.understood, understood_said(answer, told), strict=True)):
        how = told.say("ask-correct", fact=fact)
        _part(terminal, told.word("ask-understood") if place == 0 else "", safe(f"{said}   ({how})"))


def _who(terminal: Terminal, answer: Answer, told: Telling) -> None:
    """Who can answer, or say more."""
    if answer.escalate is not None:
        _part(terminal, told.word("ask-who"), answer.escalate["says"])
        if answer.escalate["category"]:
            _part(terminal, "", told.say("ask-category", category=answer.escalate["category"]))


def _noted(terminal: Terminal, answer: Answer, told: Telling) -> None:
    """What a directory says of the number that the question holds."""
    for place, note in enumerate(answer.notes):
        _part(terminal, told.word("to-know") if place == 0 else "", safe(french(note)))


def _near(hits: Sequence[Hit]) -> Sequence[Hit]:
    """The articles that say nearly as much as the first: the others are noise to a reader."""
    return [hit for place, hit in enumerate(hits) if not place or hit.score >= NEAR * hits[0].score > 0]


def _message(
    terminal: Terminal, decision: Decision, explained: Mapping[str, str | tuple[str, ...]], told: Telling
) -> None:
    """A rejection message in three lines: what it says, who mends it, how."""
    terminal.line(terminal.state(decision.outcome or "", decision.label))
    for key, name in EXPLAINED:
        terminal.line(safe(french(f"{told.word(name)} : {explained[key]}")), 4, "  ")
    for caution in decision.cautions:
        terminal.line(safe(told.caution(caution, decision.on)), 4, f"! {told.word('caution')} : ")
    for reason in decision.reasons:
        terminal.line(safe(told.rests_on(reason.rule, reason.source)), 4, "  ")


def _is_open(decision: Decision, fact: str) -> bool:
    """Whether what was typed does not say which choice is meant: the engine must ask."""
    return isinstance(decision.case.values.get(fact), frozenset | None)


def _read(terminal: Terminal, told: Telling, hits: Iterable[Hit], name: str) -> None:
    for place, hit in enumerate(hits):
        where = told.passage(hit.passage.title, hit.passage.section)
        _part(terminal, told.word(name) if place == 0 else "", safe(where))


def _part(terminal: Terminal, name: str, text: str) -> None:
    terminal.line(text, INDENT, f"  {name}".ljust(INDENT) if len(name) < INDENT - 2 else f"  {name} : ")
