"""What a check says: each file and what it led to, the findings, the questions left, the outcome."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any

from assistant.dossier.room import ALWAYS, FINDINGS, INSIDE, INVOICES, UNCHECKED, fitting
from assistant.engine.decision import Decision, Status

OUTCOMES = ("accepted", "unknown", "to_verify", "refused", "unreadable")
"""From weakest to strongest: the strongest over the files and the dossier is the outcome of the whole."""

EXIT_CODES = {"accepted": 0, "unknown": 3, "to_verify": 3, "refused": 1, "unreadable": 4}
DEPOSITED = ("invoice", "attachment")
LISTED = 300
"""How many findings, and members of one archive, a report lists; the worst come first, the others are counted."""


@dataclass
class Case:
    """One question asked about a file, or about the dossier when `subject` is None, and its answer."""

    subject: str | None
    facts: dict[str, Any]
    decision: Decision
    prudence: str = ""
    """Why the answer is a deduction when it rests on a rule written for something else; "" when it is not."""

    notice: str = ""
    """What the reading said, when that is what the question is about."""

    @property
    def outcome(self) -> str:
        """The decision's outcome in the words of `check`."""
        return outcome_of(self.decision)

    def findings(self) -> list[dict[str, Any]]:
        """The reasons of the answer, each with its subject."""
        if not self.decision.verdict.reasons and self.decision.status is not Status.MISSING:
            return []
        deduced = {"deduced": True, "why": self.prudence} if self.prudence else {}
        seen = {"subject": self.subject, "detail": self.notice or None}
        return [
            {**reason, **seen, **({} if reason["deduced"] else deduced)}
            for reason in [*self.decision.reasons, *doubts(self.decision)]
        ]


@dataclass
class JudgedFile:
    """One file of a dossier, or found inside one, and what it led to; the size is in octets."""

    path: str
    name: str | None
    size: int | None
    role: str = "attachment"
    format: str | None = None
    reason: str | None = None
    unreadable: bool = False
    invoices: list[dict[str, Any]] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)
    unlisted: int = 0
    """How many members of this archive are judged and not listed."""

    inside: list[JudgedFile] = field(default_factory=list)
    """What was found inside it: whoever deposits the file deposits that too."""

    @property
    def outcome(self) -> str:
        """The strongest of what its cases, and what it holds, led to."""
        own = "unreadable" if self.unreadable else "accepted"
        return strongest([own, *(case.outcome for case in self.cases), *(one.outcome for one in self.inside)])

    @property
    def deposited(self) -> bool:
        """Whether the depositor holds it as a file, rather than inside another."""
        return self.role in DEPOSITED

    def to_dict(self) -> dict[str, Any]:
        """The file as JSON."""
        found: dict[str, Any] = {
            "path": self.path,
            "role": self.role,
            "name": self.name,
            "size": self.size,
            "format": self.format,
            "outcome": self.outcome,
            "reason": self.reason,
            "invoice": self.invoices[0] if self.invoices else None,
        }
        if len(self.invoices) > 1:
            found["invoices"] = fitting(self.invoices[:LISTED], INVOICES)
            found["invoices_total"] = len(self.invoices)
        if self.unlisted:
            found["unlisted"] = self.unlisted
        return found


@dataclass
class Report:
    """What Chorus Pro would do with a dossier, as far as the rules know."""

    on: date
    rules: str
    channel: str | None
    files: list[JudgedFile] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)
    ask: list[dict[str, Any]] = field(default_factory=list)
    branches: list[dict[str, Any]] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    usage: bool = False

    @property
    def every_case(self) -> list[Case]:
        """The cases of the files, then those of the dossier."""
        return [*(case for file in self.files for case in file.cases), *self.cases]

    @property
    def outcome(self) -> str:
        """The strongest outcome over files and dossier."""
        return strongest([*(file.outcome for file in self.files), *(case.outcome for case in self.cases)])

    @property
    def findings(self) -> list[dict[str, Any]]:
        """Every reason of every case, the strongest first."""
        ranked = sorted(self.every_case, key=lambda case: -OUTCOMES.index(case.outcome))
        return [finding for case in ranked for finding in case.findings()]

    @property
    def size(self) -> int:
        """What the deposited files weigh together, in octets."""
        return sum(file.size or 0 for file in self.files if file.deposited)

    @property
    def count(self) -> int:
        """How many files are deposited."""
        return sum(file.deposited for file in self.files)

    @property
    def exit_code(self) -> int:
        """2 for a path that does not exist or an empty folder, then 4, 1, 3, 0."""
        return 2 if self.usage else EXIT_CODES[self.outcome]

    def unique(self, key: str) -> list[dict[str, Any]]:
        """The cautions, or the assumptions, of every case, each once."""
        found: list[dict[str, Any]] = []
        subjects: list[list[str]] = []
        for case in self.every_case:
            for one in case.decision.cautions if key == "cautions" else case.decision.entry.assumed:
                if one not in found:
                    found.append(one)
                    subjects.append([])
                about = subjects[found.index(one)]
                if case.subject is not None and case.subject not in about and len(about) < LISTED:
                    about.append(case.subject)
        if key != "cautions":
            return found
        return [{**one, "subjects": about} for one, about in zip(found, subjects, strict=True)]

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON."""
        findings, deposited = self.findings, max(self.count, 1)
        unchecked = ({**one, "subject": case.subject} for case in self.every_case for one in case.decision.unchecked)
        return {
            "version": 1,
            "on": self.on.isoformat(),
            "rules": self.rules,
            "outcome": self.outcome,
            "channel": self.channel,
            "files": self._listed(),
            "findings": fitting(findings[: LISTED * deposited], FINDINGS * deposited),
            "findings_total": len(findings),
            "unchecked": fitting(islice(unchecked, LISTED * deposited), UNCHECKED * deposited),
            "ask": self.ask,
            "branches": self.branches,
            "cautions": self.unique("cautions"),
            "assumed": self.unique("assumed"),
            "ignored": self.ignored,
            "totals": {"size": self.size, "count": self.count},
        }

    def _listed(self) -> list[dict[str, Any]]:
        """The files as JSON, each with what was found inside it as far as it fits, the worst kept first."""
        listed: list[dict[str, Any]] = []
        inside: list[dict[str, Any]] = []
        for file in [*self.files, None]:
            if file is not None and not file.deposited and listed:
                inside.append(file.to_dict())
                continue
            if len(inside) > ALWAYS:
                kept = fitting(sorted(inside, key=lambda one: -OUTCOMES.index(one["outcome"])), INSIDE)
                if len(kept) < len(inside):
                    listed[-1]["unlisted"] = listed[-1].get("unlisted", 0) + len(inside) - len(kept)
                    inside = kept
            listed += inside
            inside = []
            if file is not None:
                listed.append(file.to_dict())
        return listed


def outcome_of(decision: Decision) -> str:
    """A decision's outcome in the words of `check`: missing is unknown, any other not-knowing is to verify.

    A doubt that no answer can lift makes the whole to verify, even while something else is missing.
    """
    if decision.status is Status.DECIDED:
        return str(decision.outcome)
    return "unknown" if decision.status is Status.MISSING and not doubts(decision) else "to_verify"


def doubts(decision: Decision) -> list[dict[str, Any]]:
    """The rows of an undecided answer whose doubt no answer can lift, with their words."""
    if decision.status is not Status.MISSING:
        return []
    lasting = [one["rule"] for one in decision.unchecked if "missing" not in one["causes"]]
    return [decision.worded(rule) for rule in lasting]


def strongest(outcomes: list[str]) -> str:
    """The strongest of several outcomes; accepted when there is none."""
    return max(outcomes, key=OUTCOMES.index, default="accepted")
