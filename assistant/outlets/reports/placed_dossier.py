"""The findings of a dossier as remarks placed on the deposited files."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.dossier import DossierReport
from assistant.engine.base import Rules
from assistant.outlets.reports.listing import ListedFinding, Piece, dossier_findings, left_out, pieces, shown
from assistant.outlets.reports.placed import LEVELS, PlacedRemark
from assistant.outlets.reports.summary import ignored_said, left_files
from assistant.outlets.telling import Telling


def placed(rules: Rules, report: DossierReport) -> Iterator[PlacedRemark]:
    """Each finding, worst files first; what is said of the whole stands on the first of them.

    What the findings leave unchecked is not told, nor a rule that was left aside in vain.
    """
    told, listed = Telling(rules.base), pieces(Telling(rules.base), report)
    first = listed[0].deposited.file.path if listed else "."
    for finding in dossier_findings(told, report):
        yield from _remark(first, finding)
    for asked in report.ask:
        yield PlacedRemark(first, "warning", shown(asked.question))
    for piece in listed:
        yield from _piece(told, piece)
    paths = {piece.deposited.name: piece.deposited.file.path for piece in listed}
    for one, said in zip(report.ignoring.rules.values(), ignored_said(rules, report), strict=True):
        for subject in dict.fromkeys(finding.subject for finding in one.findings):
            yield PlacedRemark(paths.get(subject or "", first), "notice", said, one.rule)
    if left := left_files(rules, report):
        yield PlacedRemark(first, "notice", left)


def _piece(told: Telling, piece: Piece) -> Iterator[PlacedRemark]:
    path = piece.deposited.file.path
    for file in piece.files:
        for finding in file.findings:
            inside = "" if file is piece.deposited or file.name in finding.says else f"{file.name} : "
            yield from _remark(path, finding, inside)
    if left := left_out(told, piece):
        yield PlacedRemark(path, "notice", left)


def _remark(path: str, finding: ListedFinding, before: str = "") -> Iterator[PlacedRemark]:
    if finding.outcome != "accepted":
        says = f"{before}{finding.at_its_place().says} {finding.advice}".strip()
        yield PlacedRemark(path, LEVELS[finding.outcome], says, finding.rule, finding.line or 1)
