"""One of several dossiers on a terminal: a line with its state, then why, as briefly as may be."""

from __future__ import annotations

import io
from collections.abc import Iterable

from assistant.dossier import DossierReport
from assistant.dossier.ignoring import IgnoredRule
from assistant.engine.base import Rules
from assistant.outlets.reports.listing import ListedFinding, dossier_findings, dossier_name, pieces, shown
from assistant.outlets.reports.summary import branch_lines, rule_aside_said, summary, verdict
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal
from assistant.words.typography import french

REASONS = 5
"""How many reasons of a dossier are told, the worst first; more are counted."""


def entry(terminal: Terminal, rules: Rules, report: DossierReport) -> str:
    """A dossier in a line, then a line for each of its reasons, its open question, and what was left aside.

    A rule that was left aside and met nothing is told once for all dossiers, by `in_vain`.
    """
    told, text = Telling(rules.base), io.StringIO()
    written = Terminal(text)
    written.width = terminal.width  # it is written there, later
    state = terminal.state(report.outcome, verdict(rules, report))
    written.write(f"{state}  {dossier_name(report)}  {summary(rules, report)}\n")
    found = _reasons(told, report)
    for finding in found[:REASONS]:
        rule = f" [{finding.rule}]" if finding.rule else ""
        written.line(f"{finding.says}{rule}", 4, "  - ")
    if len(found) > REASONS:
        others = told.counted(len(found) - REASONS, "report-other-finding")
        written.line(told.say("report-left-out", left=others), 4, "  - ")
    for asked in report.ask[:1]:
        gives = " ; ".join(line for _, line in branch_lines(rules, report))
        written.line(french(shown(f"{asked.question} {gives}".rstrip())), 4, "  ? ")
    for one in report.ignoring.rules.values():
        if one.findings:
            written.line(rule_aside_said(told, one), 4, "  - ")
    return text.getvalue()


def in_vain(terminal: Terminal, rules: Rules, left: Iterable[IgnoredRule]) -> None:
    """Write, after the dossiers, the rules that were left aside and met nothing in any of them."""
    for one in left:
        terminal.line(rule_aside_said(Telling(rules.base), one), 2)


def _reasons(told: Telling, report: DossierReport) -> list[ListedFinding]:
    """Why a dossier is not accepted, each sentence once; what is only left unchecked is not told."""
    listed = [finding for piece in pieces(told, report) for file in piece.files for finding in file.findings]
    every = [finding for finding in (*dossier_findings(told, report), *listed) if finding.outcome != "accepted"]
    ranked = {finding.says: finding for finding in every if finding.outcome == report.outcome}
    return list((ranked | {one.says: one for one in every if one.says not in ranked}).values())
