"""What a document lists of a dossier: its files, worst first, each with its findings, safe to show and cut short."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from assistant.dossier import DossierReport, JudgedFile, Judgement
from assistant.dossier.budget import fitting
from assistant.dossier.judgement import DOUBTS, worst_first
from assistant.engine.reasons import Cited
from assistant.outlets.telling import Telling
from assistant.words.folding import printable, shortened
from assistant.words.sizes import show_size
from assistant.words.typography import french

NAME_SHOWN = 120
PATH_SHOWN = 300
TEXT_SHOWN = 1_000
FINDINGS_SHOWN = 40
"""How many findings of one file are listed, the worst first."""

BUDGET = 130_000
"""How many octets of a document one deposited file may fill, with all that is found inside it."""


class ListedFinding(NamedTuple):
    """One reason, or one doubt: what it leads to, its rule, its sentences, its source; `why` when it is deduced.

    `line` is that of the deposited file where it is seen, if it is known; `says` tells it, and `unplaced` does not.
    """

    outcome: str
    says: str
    rule: str = ""
    advice: str = ""
    source: Cited | None = None
    why: str = ""
    line: int | None = None
    unplaced: str = ""

    def at_its_place(self) -> ListedFinding:
        """The finding as it is said where its line is told apart."""
        return self if self.line is None else self._replace(says=self.unplaced)

    def lines(self, told: Telling) -> list[str]:
        """The finding as lines of plain text: what, what to do, and on what it rests."""
        lines = [self.says]
        if self.advice:
            lines.append(french(f"{told.word('to-do')} : {self.advice}"))
        if self.source is not None:
            lines.append(told.rests_on(self.rule, self.source, bool(self.why)))
        if self.why:
            lines.append(told.deduced(self.why))
        return lines


class ListedFile(NamedTuple):
    """One file, its name as it may be shown, and its findings; `path` places it, inside another file or not."""

    file: JudgedFile
    name: str
    path: str
    size: str
    findings: list[ListedFinding]
    more: int = 0
    """How many findings are not listed."""

    @property
    def outcome(self) -> str:
        """What the file leads to."""
        return self.file.outcome


class Piece(NamedTuple):
    """A deposited file, then what is inside it, worst first."""

    deposited: ListedFile
    inside: list[ListedFile]

    @property
    def files(self) -> list[ListedFile]:
        """The deposited file, then the others."""
        return [self.deposited, *self.inside]


def pieces(told: Telling, report: DossierReport) -> list[Piece]:
    """The files of a report, the worst first, those found inside another kept with it."""
    found = []
    for held in report.deposited:
        inside = sorted((_listed(told, file) for file in held.inside), key=_worst)
        found.append(Piece(_listed(told, held), inside))
    return sorted(found, key=lambda piece: min(map(_worst, piece.files)))


def dossier_name(report: DossierReport) -> str:
    """What a dossier is called: its only invoice, or its only file, else the folder that holds its files.

    >>> dossier_name(DossierReport(None, "", None, [JudgedFile("lot/a", "a", 1), JudgedFile("lot/b/c", "c", 1)]))
    'lot'
    """
    invoices = [file for file in report.deposited if file.role == "invoice"]
    for found in (invoices, report.deposited):
        if len(found) == 1:
            return shown(found[0].path, PATH_SHOWN)
    kinds = {path.startswith("/") for path in (file.path for file in report.deposited)}
    folders = [posixpath.dirname(file.path) for file in report.deposited]
    return shown(posixpath.commonpath(folders) if len(kinds) == 1 else "", PATH_SHOWN) or "."


def dossier_findings(told: Telling, report: DossierReport) -> list[ListedFinding]:
    """What is said of the dossier as a whole: its weight."""
    return [finding for judgement in report.judgements for finding in _findings(told, judgement)]


def shown(text: str, limit: int = TEXT_SHOWN) -> str:
    """A text fit to be shown: no character that hides or turns another, and not too long.

    >>> shown("devis\\u202efdp\\ufffe.exe", 40)
    'devis⟨U+202E⟩fdp⟨U+FFFE⟩.exe'
    """
    text = printable(text[: limit + 1])
    if "\ufffe" in text or "\uffff" in text:
        text = text.replace("\ufffe", "⟨U+FFFE⟩").replace("\uffff", "⟨U+FFFF⟩")
    return shortened(text, limit)


def within_budget(texts: Iterable[str]) -> Iterator[str]:
    """The first of `texts` that fit together into a piece's share of a document; always one at least."""
    return fitting(texts, BUDGET, lambda text: len(text.encode("utf-8", "replace")), always=1)


def left_out(told: Telling, piece: Piece, cut: int = 0) -> str:
    """A sentence that says what of a deposited file is judged and not listed; "" when all is.

    `cut` is how many of the files inside it had no room.
    """
    held = piece.deposited.file
    files, findings = cut + held.unlisted, held.folded + sum(file.more for file in piece.files)
    counts = ((files, "report-other-file"), (findings, "report-other-finding"))
    left = [told.counted(count, name) for count, name in counts if count]
    return told.say("report-left-out", left=", ".join(left)) if left else ""


def _worst(file: ListedFile) -> int:
    return worst_first(file.outcome)


def _listed(told: Telling, file: JudgedFile) -> ListedFile:
    found = (
        finding
        for judgement in file.ranked
        for finding in _findings(told, judgement, file.beside(judgement), _line(file, judgement))
    )
    findings = list(islice(found, FINDINGS_SHOWN))
    more = max(0, sum(map(_count, file.judgements)) - len(findings))
    if file.reason is not None:
        outcome = "unreadable" if file.unreadable else "to_verify"
        reason = shown(french(file.reason))
        if all(reason not in finding.says for finding in findings):
            findings.insert(0, ListedFinding(outcome, reason))
    findings.sort(key=lambda finding: worst_first(finding.outcome))
    name = shown(file.name or file.path, NAME_SHOWN)
    size = show_size(file.size) if file.size is not None else ""
    return ListedFile(file, name, shown(file.path, PATH_SHOWN), size, findings, more)


def _count(judgement: Judgement) -> int:
    """How many findings a judgement gives."""
    return len(judgement.findings()) or int(judgement.outcome in DOUBTS)


def _line(file: JudgedFile, judgement: Judgement) -> int | None:
    """The line of a deposited text at which a judgement was made; what is inside a file has lines of its own."""
    return judgement.line if file.deposited and not file.is_pdf and not file.beside(judgement) else None


def _without_line(told: Telling, judgement: Judgement) -> str:
    """What the reading said, without the line that begins it."""
    whole = told.word("control-line").format(line=judgement.line)
    return judgement.notice.removeprefix(whole).removeprefix(f"ligne {judgement.line} : ")


def _findings(told: Telling, judgement: Judgement, about: str = "", line: int | None = None) -> list[ListedFinding]:
    """The reasons of a judgement, each with what was read, and what it leaves unchecked; a bare doubt is its answer.

    `about` names what in the file they are said of, `line` is where.
    """
    read = f"{shown(french(judgement.notice))} " if judgement.notice else ""
    here = f"{shown(french(_without_line(told, judgement)))} ".lstrip() if line is not None else ""
    of = f"{french(told.say('report-about', name=shown(about, NAME_SHOWN)))} " if about else ""
    found = [
        ListedFinding(
            reason.finding or ("to_verify" if judgement.outcome == "refused" else judgement.outcome),
            shown(of + (read if reason.detail else "") + reason.says),
            reason.rule,
            shown(reason.advice),
            reason.source,
            reason.why if reason.deduced else "",
            line if reason.detail else None,
            shown(here + reason.says) if line is not None else "",
        )
        for reason in judgement.findings()
    ]
    if not found and judgement.outcome in DOUBTS:
        rule = next((row.rule for row in judgement.decision.unchecked), "")
        found.append(ListedFinding(judgement.outcome, shown(of + read + judgement.decision.answer), rule))
    left = (french(f"{told.word('unchecked')} : {sentence}") for sentence in told.unchecked(judgement.decision))
    return found + [ListedFinding("accepted", shown(sentence)) for sentence in left]
