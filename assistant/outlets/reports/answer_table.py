"""An answer on a terminal: the verdict first, then what was understood, what to read, who can answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from assistant.answer.answer import Answer, Kind
from assistant.engine.decision import Decision, Status
from assistant.outlets.reports.decision_table import INDENT, caution_text, cited, write_decision
from assistant.outlets.reports.typed import Typed
from assistant.outlets.terminal import Terminal, safe
from assistant.retrieval.index import Hit
from assistant.retrieval.query import Correction
from assistant.words.typography import french

NEAR = 0.6
EXPLAINED = (("meaning", "ask-meaning"), ("who", "ask-mends"), ("how", "ask-how"))


class FactOptions(Typed):
    """How to correct what was understood: every fact is given by --fact."""

    def answer(self, fact: str, value: Any) -> str:
        """How to give `value` for `fact`."""
        return f"--fact {super().answer(fact, value)}"

    def correction(self, fact: str) -> str:
        """How to give something else for `fact`."""
        return f"--fact {super().correction(fact)}"


def write_answer(terminal: Terminal, answer: Answer, words: dict[str, Any]) -> None:
    """Write `answer` as its kind wants."""
    write_corrections(terminal, answer.corrected, words)
    if answer.decision is not None:
        _decided(terminal, answer, answer.decision, words)
        return
    if answer.kind is Kind.PASSAGE:
        hit = answer.hits[0]
        terminal.line(safe(french(f"{hit.passage.title}, « {hit.passage.section} »")))
        for line in answer.text.split("\n"):
            terminal.line(safe(line), 2, "  ")
        _read(terminal, _near(answer.hits)[1:], words["ask-read-also"])
    elif answer.kind is Kind.SUGGESTION:
        terminal.line(terminal.state("missing", words["ask-suggest"]))
        for hit in answer.hits:
            terminal.line(safe(french(hit.passage.title)), 4, "  - ")
        terminal.line(words["ask-none-of-them"], 2)
    else:
        label = words["status-not_covered"]
        terminal.line(safe(answer.text), INDENT, terminal.column(terminal.state("not_covered", label), INDENT))
    if answer.escalate is not None:
        _part(terminal, words["ask-who"], answer.escalate["says"])
        if answer.escalate["category"]:
            _part(terminal, "", french(words["ask-category"].format(category=answer.escalate["category"])))


def write_results(terminal: Terminal, hits: Iterable[Hit], words: dict[str, Any]) -> None:
    """Write the passages found, each with its article and the words looked for."""
    for hit in hits:
        terminal.line(safe(french(f"{hit.passage.title}, « {hit.passage.section} »")), 2)
        from assistant.retrieval.highlight import excerpt

        terminal.line(safe(" ".join(excerpt(hit.passage.text, hit.stems).split())), 4, "    ")


def write_corrections(terminal: Terminal, corrected: Iterable[Correction], words: dict[str, Any]) -> None:
    """Say which words were looked for in the place of those typed."""
    for one in corrected:
        terminal.line(safe(french(words["ask-searched"].format(used=one.used, typed=one.typed))))


def _decided(terminal: Terminal, answer: Answer, decision: Decision, words: dict[str, Any]) -> None:
    explained = next((one["gives"] for one in decision.reasons if "meaning" in one["gives"]), None)
    if explained and decision.status is Status.DECIDED:
        _message(terminal, decision, explained, words)
    else:
        write_decision(terminal, decision, FactOptions({}))
    for place, (fact, value) in enumerate(answer.understood.items()):
        how = words["ask-correct"].format(fact=fact)
        shown = f"{decision.question.facts[fact]['label']} : {_shown(decision, fact, value)}   ({how})"
        _part(terminal, words["ask-understood"] if place == 0 else "", safe(french(shown)))
    _read(terminal, _near(answer.hits), words["ask-read"])


def _near(hits: Sequence[Hit]) -> Sequence[Hit]:
    """The articles that say nearly as much as the first: the others are noise to a reader."""
    return [hit for place, hit in enumerate(hits) if not place or hit.score >= NEAR * hits[0].score > 0]


def _message(terminal: Terminal, decision: Decision, explained: dict[str, str], words: dict[str, Any]) -> None:
    """A rejection message in three lines: what it says, who mends it, how."""
    terminal.line(terminal.state(decision.outcome or "", decision.label))
    for key, name in EXPLAINED:
        terminal.line(safe(french(f"{words[name]} : {explained[key]}")), 4, "  ")
    for caution in decision.cautions:
        terminal.line(safe(caution_text(words, caution)), 4, f"! {words['caution']} : ")
    for reason in decision.reasons:
        terminal.line(safe(french(f"{reason['rule']} · {cited(reason['source'])}")), 4, "  ")


def _shown(decision: Decision, fact: str, value: Any) -> str:
    """A fact as the decision took it, or as it was typed when the engine must ask."""
    taken = decision.entry.values.get(fact)
    if taken is None or isinstance(taken, frozenset):
        return str(value)
    return decision.question.wording.show(decision.question.facts[fact], taken, decision.entry)


def _read(terminal: Terminal, hits: Iterable[Hit], name: str) -> None:
    for place, hit in enumerate(hits):
        _part(terminal, name if place == 0 else "", safe(french(f"{hit.passage.title}, « {hit.passage.section} »")))


def _part(terminal: Terminal, name: str, text: str) -> None:
    terminal.line(text, INDENT, f"  {name}".ljust(INDENT) if len(name) < INDENT - 2 else f"  {name} : ")
