"""A report on a dossier, in the form that was asked for."""

from __future__ import annotations

from assistant.dossier import Report
from assistant.engine.base import Rules
from assistant.outlets.terminal import Terminal

FORMATS = ("table", "json", "jsonl", "junit", "sarif", "html", "reply")


def write_dossier(terminal: Terminal, rules: Rules, report: Report, style: str) -> None:
    """Write `report` to `terminal` as one of FORMATS."""
    terminal.write(written(terminal, rules, report, style)) if style != "table" else _table(terminal, rules, report)


def _table(terminal: Terminal, rules: Rules, report: Report) -> None:
    from assistant.outlets.reports.dossier_table import write_report

    write_report(terminal, rules, report)


def written(terminal: Terminal, rules: Rules, report: Report, style: str) -> str:
    """The text of a report in any form but the table."""
    if style in ("json", "jsonl"):
        from assistant.outlets.reports.json_text import json_text

        return json_text(report.to_dict(), indent=2 if style == "json" else None, encoding=terminal.encoding) + "\n"
    if style == "reply":
        from assistant.outlets.reports.dossier_table import dossier_reply

        return dossier_reply(rules, report)
    if style == "junit":
        from assistant.outlets.reports.junit import junit

        return junit(rules, [report])
    if style == "sarif":
        from assistant.outlets.reports.sarif import sarif

        return sarif(rules, [report], encoding=terminal.encoding)
    from assistant.outlets.reports.page import page

    return page(rules, [report])
