"""Dossiers as JUnit XML: a suite a dossier, a test a file and one for the dossier, as build servers read it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from assistant.dossier import DossierReport
from assistant.dossier.judgement import strongest
from assistant.engine.base import Rules
from assistant.outlets.reports.listing import (
    ListedFile,
    ListedFinding,
    Piece,
    dossier_findings,
    dossier_name,
    left_out,
    pieces,
    shown,
    within_budget,
)
from assistant.outlets.reports.norm import norm_lines
from assistant.outlets.reports.summary import ignored_said, left_files, scope_said, summary
from assistant.outlets.telling import Telling

ELEMENTS = {"refused": "failure", "unreadable": "error", "to_verify": "skipped", "unknown": "skipped"}
"""What a test of each outcome holds, nothing when it is accepted; a doubt is skipped, for it is no refusal."""


def junit(rules: Rules, reports: Iterable[DossierReport]) -> str:
    """The reports as one XML document."""
    before, after = frame(rules)
    return before + "".join(suite(rules, report) for report in reports) + after


def frame(rules: Rules) -> tuple[str, str]:
    """What stands before the suites and after them."""
    name = escape(Telling(rules.base).word("report-title"))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="{name}">\n', "</testsuites>\n"


def suite(rules: Rules, report: DossierReport) -> str:
    """A dossier: what it was judged by, a test for the whole, then one for each file, worst first."""
    told, name = Telling(rules.base), dossier_name(report)
    asked = [ListedFinding("unknown", shown(one.question)) for one in report.ask]
    whole = strongest([*(one.outcome for one in report.judgements), *(one.outcome for one in asked)])
    own = [*dossier_findings(told, report), *asked]
    lines = [summary(rules, report), *ignored_said(rules, report), left_files(rules, report)]
    lines += scope_said(rules, report)
    lines += norm_lines(told, report.norm) if report.norm is not None else []
    more = "\n".join(filter(None, lines))
    tests = [_test(told, told.word("report-dossier"), name, whole, own, more)]
    for piece in pieces(told, report):
        tests += _piece(told, name, piece)
    counts = {kind: sum(f"<{kind} " in test for test in tests) for kind in ("failure", "error", "skipped")}
    facts = {
        "outcome": report.outcome,
        "channel": report.channel or "",
        "on": report.on.isoformat(),
        "rules": report.rules,
        "ignored": " ".join(report.ignored),
    }
    properties = "".join(f'  <property name="{key}" value="{escape(value)}"/>\n' for key, value in facts.items())
    return (
        f'<testsuite name="{escape(name)}" tests="{len(tests)}" failures="{counts["failure"]}"'
        f' errors="{counts["error"]}" skipped="{counts["skipped"]}" time="0">\n'
        f" <properties>\n{properties} </properties>\n{''.join(tests)}</testsuite>\n"
    )


def _piece(told: Telling, dossier: str, piece: Piece) -> list[str]:
    """The tests of a deposited file and of what is inside it, cut to their budget."""
    kept = list(within_budget(_file(told, dossier, file) for file in piece.files))
    if left := left_out(told, piece, len(piece.files) - len(kept)):
        kept[0] = _file(told, dossier, piece.deposited, left)
    return kept


def _file(told: Telling, dossier: str, file: ListedFile, more: str = "") -> str:
    name = file.name if file.file.deposited else file.path
    return _test(told, name, dossier, file.outcome, file.findings, more)


def _test(told: Telling, name: str, dossier: str, outcome: str, findings: list[ListedFinding], more: str) -> str:
    """One test; its element says the worst, its text all."""
    lines = [line for finding in findings for line in finding.lines(told)]
    kind = ELEMENTS.get(outcome)
    inside = ""
    if kind is not None:
        message = findings[0].says if findings else told.word(f"state-{outcome}")
        typed = "" if kind == "skipped" else f' type="{escape(findings[0].rule or outcome if findings else outcome)}"'
        inside = f'  <{kind} message="{escape(message)}"{typed}>{escape(chr(10).join(lines))}</{kind}>\n'
    said = [more] if kind is not None else [*lines, more]
    out = escape("\n".join(filter(None, said)))
    inside += f"  <system-out>{out}</system-out>\n" if out else ""
    opening = f' <testcase name="{escape(name)}" classname="{escape(dossier)}" time="0"'
    return f"{opening}>\n{inside} </testcase>\n" if inside else f"{opening}/>\n"
