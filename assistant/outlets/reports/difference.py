"""A difference as people read it, on a terminal or in Markdown: what changes, for whom, and what was compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.articles.changes.markdown import decision_lines
from assistant.articles.changes.told import ToldDecision, ToldGroup
from assistant.engine.difference.difference import Difference
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe
from assistant.words.dates import show_date
from assistant.words.typography import french


def write_difference(terminal: Terminal, told: Telling, found: Sequence[Difference], dated: bool) -> None:
    """Write what changes in each comparison, under its day where they are `dated`, then what was compared."""
    for one in found:
        if dated and one.changes:
            terminal.line(told.say("diff-day", day=show_date(one.new_day)))
        for decision in one.changed:
            _write_decision(terminal, told, ToldDecision(told.base, decision))
        if one.words:
            terminal.line(told.say("diff-program", names=", ".join(one.words)), 2, "  ")
    for sentence in closing(told, found):
        terminal.line(sentence)


def difference_markdown(told: Telling, found: Sequence[Difference], dated: bool) -> str:
    """The same as Markdown."""
    lines = []
    for one in found:
        if dated and one.changes:
            lines += [f"## {told.say('diff-day', day=show_date(one.new_day))}", ""]
        for decision in one.changed:
            said = ToldDecision(told.base, decision)
            lines += decision_lines(said, f"### {said.question} (`{decision.decision}`)", said.groups)
        if one.words:
            lines += [told.say("diff-program", names=", ".join(one.words)), ""]
    return french("\n".join([*lines, " ".join(closing(told, found))])) + "\n"


def closing(told: Telling, found: Sequence[Difference]) -> Iterator[str]:
    """What was not compared, question by question; that no other case changes; how many classes of cases were."""
    scopes = dict.fromkeys((one.decision, one.scope) for each in found for one in each.decisions)
    for decision, scope in scopes:
        if scope != "all":
            yield told.say("diff-uncompared" if scope == "none" else "diff-known-only", decision=decision)
    changes = any(one.changes for one in found)
    if all(one.whole for one in found):
        yield told.say("diff-no-other" if changes else "diff-no-change")
    else:
        yield told.say("diff-no-other-compared" if changes else "diff-no-change-compared")
    compared = sum(one.compared for one in found)
    if compared:
        yield told.say("diff-compared", states=told.counted(compared, "diff-class"))


def _write_decision(terminal: Terminal, told: Telling, said: ToldDecision) -> None:
    terminal.line(french(safe(f"{said.question} ({said.found.decision})")))
    for notice in said.notices():
        _item(terminal, notice, 2)
    known = True
    for one in said.groups:
        if known and not one.group.known:
            _item(terminal, told.say("diff-unknown"), 2)
            known = False
        _write_group(terminal, told, one)
    reworded = list(said.reworded())
    if reworded:
        _item(terminal, told.say("diff-words" if said.found.groups else "diff-words-only"), 2)
    for line in reworded:
        _item(terminal, line, 4)


def _write_group(terminal: Terminal, told: Telling, one: ToldGroup) -> None:
    _item(terminal, one.change, 4)
    for who in one.who:
        terminal.line(french(safe(who)), 8, "      - ")
    for line in filter(
        None, (one.example, told.say("diff-source", sources=" ; ".join(one.sources)) if one.sources else "")
    ):
        _item(terminal, line, 6)


def _item(terminal: Terminal, text: str, indent: int) -> None:
    terminal.line(french(safe(text)), indent)
