"""What the artefacts of EN 16931 say, as a report tells it: apart from the verdict, each remark with its place."""

from __future__ import annotations

from typing import NamedTuple

from assistant.dossier.norm import NormInvoice, NormRemark, NormReport
from assistant.norm.artefacts import SCHEMA
from assistant.norm.remarks import SEVERITIES
from assistant.outlets.reports.listing import NAME_SHOWN
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe
from assistant.words.folding import shortened


class NormSaid(NamedTuple):
    """One remark in lines: which rule and where, our sentence if there is one, the artefact's own."""

    head: str
    says: str
    message: str

    def line(self) -> str:
        """The whole on one line."""
        return " — ".join(filter(None, self))


class NormSection(NamedTuple):
    """What is said of one invoice: its name, by which artefacts, their remarks, and what else there is to know.

    `lines` are those of the remarks, in the file of the invoice.
    """

    subject: str
    spoke: str
    remarks: tuple[NormSaid, ...]
    rest: tuple[str, ...]
    lines: tuple[int | None, ...]


def norm_sections(told: Telling, report: NormReport) -> list[NormSection]:
    """The invoices of which the artefacts spoke, in the order of the dossier."""
    return [_section(told, report, one) for one in report.invoices]


def norm_left(told: Telling, report: NormReport) -> str:
    """How many invoices were not looked at, or that there was none; empty when all were."""
    if report.left:
        return told.say("norm-left", left=told.counted(report.left, "other-invoice"))
    return "" if report.invoices else told.say("norm-none")


def norm_lines(told: Telling, report: NormReport) -> list[str]:
    """All of it as lines of plain text, a remark a line."""
    lines = [told.say("norm-title"), told.say("norm-aside")]
    for section in norm_sections(told, report):
        lines += [section.subject, section.spoke, *(one.line() for one in section.remarks), *section.rest]
    return [line for line in (*lines, norm_left(told, report)) if line]


def write_norm(terminal: Terminal, told: Telling, report: NormReport) -> None:
    """Write it all on a terminal."""
    terminal.line()
    terminal.line(told.say("norm-title"))
    terminal.line(told.say("norm-aside"), 2, "  ")
    for section in norm_sections(told, report):
        terminal.line(section.subject)
        if section.spoke:
            terminal.line(section.spoke, 2, "  ")
        for remark in section.remarks:
            terminal.line(remark.head, 4, "  - ")
            for text in filter(None, (remark.says, remark.message)):
                terminal.line(text, 4, "    ")
        for text in section.rest:
            terminal.line(text, 2, "  ")
    left = norm_left(told, report)
    if left:
        terminal.line(left, 2, "  ")


def _section(told: Telling, report: NormReport, invoice: NormInvoice) -> NormSection:
    names = ", ".join(one.name for one in invoice.artefacts)
    spoke = told.say("norm-spoke", artefacts=names, edition=report.edition) if names else ""
    rest = [invoice.problem] if invoice.problem else []
    if not invoice.remarks and not invoice.problem:
        rest.append(told.say("norm-clear"))
    more = invoice.remarks_total - len(invoice.remarks)
    if more > 0:
        rest.append(told.say("norm-more", left=told.counted(more, "norm-other-remark")))
    subject = shortened(safe(invoice.subject or "-"), NAME_SHOWN)
    said, lines = tuple(_said(told, one) for one in invoice.remarks), tuple(one.line for one in invoice.remarks)
    return NormSection(subject, spoke, said, tuple(rest), lines)


def _said(told: Telling, remark: NormRemark) -> NormSaid:
    kind = told.word(f"norm-kind-{remark.kind}")
    severity = told.word(f"norm-severity-{remark.severity if remark.severity in SEVERITIES else 'other'}")
    if remark.kind == SCHEMA or not remark.rule:
        head = told.say("norm-remark-unnamed", kind=kind, severity=severity)
    else:
        head = told.say("norm-remark", kind=kind, severity=severity, rule=remark.rule)
    where = [told.say("norm-line", element=remark.element, line=remark.line)] if remark.line is not None else []
    if remark.times > 1:
        where.append(told.say("norm-times", times=remark.times))
    said = told.say(f"norm-message-{remark.language}", message=remark.message)
    return NormSaid(safe(f"{head} ({', '.join(where)})" if where else head), safe(remark.says), safe(said))
