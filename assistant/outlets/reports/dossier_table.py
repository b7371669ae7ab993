"""A dossier on a terminal: the verdict, then each file, worst first, with what to do."""

from __future__ import annotations

from typing import Any

from assistant.dossier import OUTCOMES, JudgedFile, Report
from assistant.engine.base import Rules
from assistant.engine.decision import Decision
from assistant.outlets.reports.decision_table import cited
from assistant.outlets.terminal import Terminal, safe
from assistant.words.numbers import plural
from assistant.words.sizes import show_size
from assistant.words.typography import french

NAME_SHOWN = 120
STATUS = {"unknown": "missing", "to_verify": "ambiguous"}


def summary(rules: Rules, report: Report) -> str:
    """« 1 pièce refusée, 2 acceptées. 13,4 Mo. »: how many files stand where, worst first, and their weight."""
    words = rules.base["words"]
    counts = [(outcome, sum(file.outcome == outcome for file in report.files)) for outcome in reversed(OUTCOMES)]
    shown: list[str] = []
    for outcome, count in counts:
        if count:
            noun = plural(count, words["piece"]) if not shown else str(count)
            shown.append(f"{noun} {words[f'pieces-{outcome}'] if count > 1 else words[f'piece-{outcome}']}")
    limit = _limit(report)
    weight = words["weight-of"].format(size=show_size(report.size), limit=limit) if limit else show_size(report.size)
    return french(f"{', '.join(shown) or words['no-piece']}. {weight}.")


def _limit(report: Report) -> str | None:
    """The limit that the dossier meets by its channel and form, when they are known."""
    decision = report.dossier
    if decision is None:
        return None
    for change in (change for flip in decision.flips for change in flip.change):
        named = change.to.get("at_most") or change.to.get("above")
        if change.fact == "dossier_size" and isinstance(named, str):
            return decision.question.wording.limit(named, decision.epoch)
    return None


def write_report(terminal: Terminal, rules: Rules, report: Report) -> None:
    """Write the whole report."""
    words = rules.base["words"]
    label = words[f"dossier-{report.outcome}"]
    for assumed in report.assumed:
        terminal.line(french(words["assuming"].format(says=assumed["says"])))
    terminal.line(summary(rules, report), 2, terminal.state(report.outcome, label) + "  ")
    if report.ask:
        terminal.line(f"{report.ask[0]['question']} {_branches(rules, report)}".strip(), 4, f"  {words['question']} : ")
    if report.dossier is not None and report.dossier.reasons:
        _reasons(terminal, rules, report.dossier)
    for file in sorted(report.files, key=lambda file: -OUTCOMES.index(file.outcome)):
        _file(terminal, rules, file)
    for caution in report.cautions:
        terminal.line(french(f"{caution['text']} Source : {caution['source_title']}."), 2, f"! {words['caution']} : ")


def _branches(rules: Rules, report: Report) -> str:
    fact = rules.base["facts"][report.ask[0]["fact"]]
    return "  ".join(
        f"{rules.wording.show(fact, branch['value'])} : {rules.base['words']['word-' + branch['outcome']]}"
        for branch in report.branches
    )


def _file(terminal: Terminal, rules: Rules, file: JudgedFile) -> None:
    words = rules.base["words"]
    name = safe(file.name if file.name is not None else file.path)
    state = terminal.state(file.outcome, words[f"state-{file.outcome}"])
    size = f"  {show_size(file.size)}" if file.size is not None else ""
    terminal.write(f"{state}  {name[:NAME_SHOWN]}{size}\n")
    if file.reason is not None:
        terminal.line(safe(file.reason), 2, "  ")
    if file.decision is not None:
        if file.decision.reasons:
            _reasons(terminal, rules, file.decision)
        elif file.outcome in ("unknown", "to_verify"):
            terminal.line(safe(file.decision.answer), 2, "  ")


def _reasons(terminal: Terminal, rules: Rules, decision: Decision) -> None:
    for reason in decision.reasons:
        terminal.line(safe(reason["says"]), 2, "  ")
        if reason["advice"]:
            terminal.line(safe(reason["advice"]), 2, f"  {rules.base['words']['to-do']} : ")
        deduced = " · déduit" if reason["deduced"] else ""
        terminal.line(french(f"{reason['rule']} · {cited(reason['source'])}{deduced}"), 2, "  ")


def dossier_reply(rules: Rules, report: Report) -> str:
    """The report as a polite French text to paste into an answer."""
    words = rules.base["words"]
    lines = [words["reply-hello"], "", french(f"{words[f'dossier-{report.outcome}']} : {summary(rules, report)}")]
    lines += [french(words["assuming"].format(says=assumed["says"])) for assumed in report.assumed]
    told: dict[str, dict[str, Any]] = {}
    for finding in report.findings[:20]:
        lines.append(safe(f"- {finding['says']} {finding['advice']}".rstrip()))
        told.setdefault(finding["rule"], finding)
    for file in report.files:
        if file.reason is not None:
            lines.append(safe(f"- {file.name or file.path} : {file.reason}"))
        elif file.outcome in ("unknown", "to_verify") and file.decision is not None and not file.decision.reasons:
            lines.append(safe(f"- {file.name or file.path} : {file.decision.answer}"))
    if report.ask:
        lines.append(words["reply-missing"].format(question=report.ask[0]["question"], cases=_branches(rules, report)))
    for rule, finding in told.items():
        lines.append(
            french(
                words["reply-source"].format(
                    rule=rule, source=cited(finding["source"]), title=finding["source"]["title"]
                )
            )
        )
    lines += [words["reply-disclaimer"], words["reply-goodbye"]]
    return "\n".join(french(line) for line in lines) + "\n"
