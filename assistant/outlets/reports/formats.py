"""The forms in which dossiers are written: one alone, or several one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from assistant.dossier import DossierReport
from assistant.engine.base import Rules
from assistant.outlets.terminal import Terminal

if TYPE_CHECKING:
    from assistant.dossier.ignoring import IgnoredRule
    from assistant.outlets.reports.page import DossierSection

FORMATS = ("table", "json", "jsonl", "line", "github", "gitlab", "junit", "sarif", "html", "reply")


class Layout(NamedTuple):
    """How dossiers follow each other: what stands before, between and after them.

    What `write` gives is text, or a part from which `whole` makes the text of all. `in_vain` writes, once for all, the
    rules that were left aside and met nothing in any dossier; without it, each dossier tells them.
    """

    write: Callable[[DossierReport], str | DossierSection]
    before: str = ""
    between: str = ""
    after: str = ""
    whole: Callable[[list[DossierSection]], str] | None = None
    in_vain: Callable[[Iterable[IgnoredRule]], None] | None = None


def write_report(
    terminal: Terminal, rules: Rules, report: DossierReport, style: str, address: str | None = None
) -> None:
    """Write one dossier as one of FORMATS; replies link to the site of this `address`."""
    if style == "table":
        from assistant.outlets.reports.dossier import write_dossier

        write_dossier(terminal, rules, report)
    elif style == "json":
        from assistant.outlets.reports.json_text import write_json

        write_json(terminal, report.to_dict())
    elif style == "html":
        from assistant.outlets.reports.page import page

        terminal.write(page(rules, [report]))
    else:
        form = layout(terminal, rules, report.on, style, address)
        terminal.write(f"{form.before}{form.write(report)}{form.after}")


def layout(terminal: Terminal, rules: Rules, on: date, style: str, address: str | None = None) -> Layout:
    """How several dossiers, judged for the day `on`, are written as one of FORMATS; a table gives each its reasons.

    Replies link to the site of this `address`.
    """
    encoding = terminal.encoding
    if style in ("json", "jsonl"):
        from assistant.outlets.reports.json_text import json_text

        if style == "json":
            return Layout(lambda report: json_text(report.to_dict(), encoding=encoding), "[\n", ",\n", "\n]\n")
        return Layout(lambda report: json_text(report.to_dict(), indent=None, encoding=encoding) + "\n")
    if style in ("line", "github", "gitlab"):
        from assistant.outlets.reports import placed, placed_dossier

        if style != "gitlab":
            return Layout(lambda report: placed.written(style, placed_dossier.placed(rules, report)))
        return Layout(
            lambda report: ",\n".join(placed.gitlab(placed_dossier.placed(rules, report), encoding)),
            "[\n",
            ",\n",
            "\n]\n",
        )
    if style == "junit":
        from assistant.outlets.reports import junit

        before, after = junit.frame(rules)
        return Layout(lambda report: junit.suite(rules, report), before, "", after)
    if style == "sarif":
        from assistant.outlets.reports import sarif

        before, after = sarif.frame(rules, on, encoding)
        return Layout(lambda report: ",\n".join(sarif.results(rules, report, encoding)), before, ",\n", after)
    if style == "html":
        from assistant.outlets.reports import page

        return Layout(
            lambda report: page.section(rules, report, alone=False),
            whole=lambda sections: page.document(rules, sections),
        )
    if style == "reply":
        from assistant.outlets.reports.reply import dossier_reply

        return Layout(lambda report: dossier_reply(rules, report, address), between="\n")
    from assistant.outlets.reports import each

    return Layout(
        lambda report: each.entry(terminal, rules, report), in_vain=lambda left: each.in_vain(terminal, rules, left)
    )
