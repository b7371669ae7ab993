"""Dossiers as JUnit XML: a suite a dossier, a test a file and one for the dossier, as build servers read it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from assistant.dossier import Report
from assistant.dossier.report import strongest
from assistant.engine.base import Rules
from assistant.outlets.reports.dossier_table import summary
from assistant.outlets.reports.listing import (
    Entry,
    Finding,
    Group,
    dossier_findings,
    dossier_name,
    fitting,
    groups,
    left_out,
    shown,
)

ELEMENTS = {"refused": "failure", "unreadable": "error", "to_verify": "skipped", "unknown": "skipped"}
"""What a test of each outcome holds, nothing when it is accepted; a doubt is skipped, for it is no refusal."""


def junit(rules: Rules, reports: Iterable[Report]) -> str:
    """The reports as one XML document."""
    before, after = frame(rules)
    return before + "".join(suite(rules, report) for report in reports) + after


def frame(rules: Rules) -> tuple[str, str]:
    """What stands before the suites and after them."""
    name = _text(rules.base["words"]["report-title"])
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="{name}">\n', "</testsuites>\n"


def suite(rules: Rules, report: Report) -> str:
    """A dossier: what it was judged by, a test for the whole, then one for each file, worst first."""
    words = rules.base["words"]
    listed = groups(report)
    name = dossier_name(report)
    own = dossier_findings(report)
    asked = [Finding("unknown", "", shown(one["question"]), "", None, "") for one in report.ask]
    whole = strongest([case.outcome for case in report.cases] + ["unknown" for _ in asked])
    cases = [_case(rules, words["report-dossier"], name, whole, [*own, *asked], summary(rules, report))]
    for group in listed:
        cases += _group(rules, name, group)
    counts = {kind: sum(f"<{kind} " in case for case in cases) for kind in ("failure", "error", "skipped")}
    facts = {
        "outcome": report.outcome,
        "channel": report.channel or "",
        "on": report.on.isoformat(),
        "rules": report.rules,
        "ignored": " ".join(report.ignored),
    }
    properties = "".join(f'  <property name="{key}" value="{_text(value)}"/>\n' for key, value in facts.items())
    return (
        f'<testsuite name="{_text(name)}" tests="{len(cases)}" failures="{counts["failure"]}"'
        f' errors="{counts["error"]}" skipped="{counts["skipped"]}" time="0">\n'
        f" <properties>\n{properties} </properties>\n{''.join(cases)}</testsuite>\n"
    )


def _group(rules: Rules, dossier: str, group: Group) -> list[str]:
    """The tests of a deposited file and of what is inside it, cut to their room."""
    kept = list(fitting(_test(rules, dossier, entry) for entry in group.entries))
    if left := left_out(rules, group, len(group.entries) - len(kept)):
        kept[0] = _test(rules, dossier, group.deposited, left)
    return kept


def _test(rules: Rules, dossier: str, entry: Entry, more: str = "") -> str:
    name = entry.name if entry.file.deposited else entry.path
    return _case(rules, name, dossier, entry.outcome, entry.findings, more)


def _case(rules: Rules, name: str, dossier: str, outcome: str, findings: list[Finding], more: str) -> str:
    """One test; its element says the worst, its text all."""
    words = rules.base["words"]
    lines = [line for finding in findings for line in finding.lines(words)]
    kind = ELEMENTS.get(outcome)
    inside = ""
    if kind is not None:
        message = findings[0].says if findings else words[f"state-{outcome}"]
        typed = "" if kind == "skipped" else f' type="{_text(findings[0].rule or outcome if findings else outcome)}"'
        inside = f'  <{kind} message="{_text(message)}"{typed}>{_text(chr(10).join(lines))}</{kind}>\n'
    said = [more] if kind is not None else [*lines, more]
    out = _text("\n".join(filter(None, said)))
    inside += f"  <system-out>{out}</system-out>\n" if out else ""
    opening = f' <testcase name="{_text(name)}" classname="{_text(dossier)}" time="0"'
    return f"{opening}>\n{inside} </testcase>\n" if inside else f"{opening}/>\n"


def _text(text: str) -> str:
    return escape(text)
