"""What a document lists of a dossier: its files, worst first, each with its findings, safe to show and cut short."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from assistant.dossier import OUTCOMES, Case, JudgedFile, Report
from assistant.engine.base import Rules
from assistant.outlets.reports.decision_table import cited, unchecked_sentences
from assistant.words.folding import printable, shortened
from assistant.words.numbers import plural
from assistant.words.sizes import show_size
from assistant.words.typography import french

NAME_SHOWN = 120
PATH_SHOWN = 300
TEXT_SHOWN = 1_000
FINDINGS_SHOWN = 40
"""How many findings of one file are listed, the worst first."""

ROOM = 130_000
"""How many octets of a document one deposited file may fill, with all that is found inside it."""


DOUBTS = ("unknown", "to_verify")


class Finding(NamedTuple):
    """One reason, or one doubt: what it leads to, its rule, its sentences, its source; `why` when it is deduced."""

    outcome: str
    rule: str
    says: str
    advice: str
    source: dict[str, Any] | None
    why: str

    def lines(self, words: dict[str, Any]) -> list[str]:
        """The finding as lines of plain text: what, what to do, and on what it rests."""
        lines = [self.says]
        if self.advice:
            lines.append(french(f"{words['to-do']} : {self.advice}"))
        if self.source is not None:
            mark = f" · {words['deduced-mark']}" if self.why else ""
            lines.append(french(f"{self.rule} · {cited(self.source)}{mark}"))
        if self.why:
            lines.append(french(words["deduced"].format(why=self.why)))
        return lines


class Entry(NamedTuple):
    """One file, its name as it may be shown, and its findings; `path` places it, inside another file or not."""

    file: JudgedFile
    name: str
    path: str
    size: str
    findings: list[Finding]
    more: int = 0
    """How many findings are not listed."""

    @property
    def outcome(self) -> str:
        """What the file leads to."""
        return self.file.outcome


class Group(NamedTuple):
    """A deposited file, then what is inside it, worst first."""

    deposited: Entry
    inside: list[Entry]

    @property
    def entries(self) -> list[Entry]:
        """The deposited file, then the others."""
        return [self.deposited, *self.inside]


def groups(report: Report) -> list[Group]:
    """The files of a report, the worst first, those found inside another kept with it."""
    found: list[Group] = []
    for file in report.files:
        if file.deposited or not found:
            found.append(Group(_entry(file), []))
        else:
            found[-1].inside.append(_entry(file))
    for group in found:
        group.inside.sort(key=_worst)
    return sorted(found, key=lambda group: min(map(_worst, group.entries)))


def dossier_name(report: Report) -> str:
    """What a dossier is called: its only invoice, or its only file, else the folder that holds its files.

    >>> dossier_name(Report(None, "", None, [JudgedFile("lot/a", "a", 1), JudgedFile("lot/b/c", "c", 1)]))
    'lot'
    """
    held = [file for file in report.files if file.deposited]
    invoices = [file for file in held if file.role == "invoice"]
    for found in (invoices, held):
        if len(found) == 1:
            return shown(found[0].path, PATH_SHOWN)
    kinds = {path.startswith("/") for path in (file.path for file in held)}
    folders = [posixpath.dirname(file.path) for file in held]
    return shown(posixpath.commonpath(folders) if len(kinds) == 1 else "", PATH_SHOWN) or "."


def dossier_findings(report: Report) -> list[Finding]:
    """What is said of the dossier as a whole: its weight."""
    return [finding for case in report.cases for finding in _findings(case)]


def shown(text: str, limit: int = TEXT_SHOWN) -> str:
    """A text fit to be shown: no character that hides or turns another, and not too long.

    >>> shown("devis\\u202efdp\\ufffe.exe", 40)
    'devis⟨U+202E⟩fdp⟨U+FFFE⟩.exe'
    """
    text = printable(text[: limit + 1])
    if "\ufffe" in text or "\uffff" in text:
        text = text.replace("\ufffe", "⟨U+FFFE⟩").replace("\uffff", "⟨U+FFFF⟩")
    return shortened(text, limit)


def fitting(pieces: Iterable[str], room: int = ROOM) -> Iterator[str]:
    """The first of `pieces` that fit together into `room` octets of UTF-8; always one at least."""
    spent = 0
    for piece in pieces:
        spent += len(piece.encode("utf-8", "replace"))
        if spent > room and spent > len(piece.encode("utf-8", "replace")):
            return
        yield piece


def left_out(rules: Rules, group: Group, cut: int = 0) -> str:
    """A sentence that says what of a deposited file is judged and not listed; "" when all is.

    `cut` is how many of the files inside it had no room.
    """
    words = rules.base["words"]
    files, findings = cut + group.deposited.file.unlisted, sum(entry.more for entry in group.entries)
    counts = ((files, "report-other-file"), (findings, "report-other-finding"))
    left = [plural(count, words[name], words[f"{name}s"]) for count, name in counts if count]
    return french(words["report-left-out"].format(left=", ".join(left))) if left else ""


def _worst(entry: Entry) -> int:
    return -OUTCOMES.index(entry.outcome)


def _entry(file: JudgedFile) -> Entry:
    ranked = sorted(file.cases, key=lambda case: -OUTCOMES.index(case.outcome))
    findings = list(islice((finding for case in ranked for finding in _findings(case)), FINDINGS_SHOWN))
    more = max(0, sum(map(_count, ranked)) - len(findings))
    if file.reason is not None:
        outcome = "unreadable" if file.unreadable else "to_verify"
        reason = shown(french(file.reason))
        if all(reason not in finding.says for finding in findings):
            findings.insert(0, Finding(outcome, "", reason, "", None, ""))
    findings.sort(key=lambda finding: -OUTCOMES.index(finding.outcome))
    name = shown(file.name or file.path, NAME_SHOWN)
    size = show_size(file.size) if file.size is not None else ""
    return Entry(file, name, shown(file.path, PATH_SHOWN), size, findings, more)


def _count(case: Case) -> int:
    """How many findings a case gives."""
    return len(case.findings()) or int(case.outcome in DOUBTS)


def _findings(case: Case) -> list[Finding]:
    """The reasons of a case, each with what was read, and what it leaves unchecked; a bare doubt is its answer."""
    read = f"{shown(case.notice)} " if case.notice else ""
    found = [
        Finding(
            reason["finding"] or case.outcome,
            reason["rule"],
            shown(read + reason["says"]),
            shown(reason["advice"]),
            reason["source"],
            reason["why"] if reason["deduced"] else "",
        )
        for reason in case.findings()
    ]
    if not found and case.outcome in DOUBTS:
        unchecked = case.decision.unchecked
        rule = unchecked[0]["rule"] if unchecked else ""
        found.append(Finding(case.outcome, rule, shown(read + case.decision.answer), "", None, ""))
    named = case.decision.question.words["unchecked"]
    left = (french(f"{named} : {sentence}") for sentence in unchecked_sentences(case.decision))
    return found + [Finding("accepted", "", shown(sentence), "", None, "") for sentence in left]
