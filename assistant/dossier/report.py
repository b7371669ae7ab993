"""What a check says: each file and what it led to, the findings, the questions left, the outcome."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any

from assistant.dossier.budget import ALWAYS, FINDINGS, INSIDE, INVOICES, LISTED, UNCHECKED, fitting
from assistant.dossier.judgement import Judgement, strongest, worst_first

EXIT_CODES = {"accepted": 0, "unknown": 3, "to_verify": 3, "refused": 1, "unreadable": 4}
DEPOSITED = ("invoice", "attachment")


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
    judgements: list[Judgement] = field(default_factory=list)
    unlisted: int = 0
    """How many members of this archive are judged and not listed."""

    inside: list[JudgedFile] = field(default_factory=list)
    """What was found inside it: whoever deposits the file deposits that too."""

    @property
    def outcome(self) -> str:
        """The strongest of what its judgements, and what it holds, led to."""
        own = "unreadable" if self.unreadable else "accepted"
        return strongest([own, *(one.outcome for one in self.judgements), *(one.outcome for one in self.inside)])

    @property
    def deposited(self) -> bool:
        """Whether the depositor holds it as a file, rather than inside another."""
        return self.role in DEPOSITED

    @property
    def ranked(self) -> list[Judgement]:
        """Its judgements, the strongest outcome first."""
        return sorted(self.judgements, key=lambda one: worst_first(one.outcome))

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
            found["invoices"] = list(fitting(self.invoices[:LISTED], INVOICES))
            found["invoices_total"] = len(self.invoices)
        if self.unlisted:
            found["unlisted"] = self.unlisted
        return found


@dataclass
class DossierReport:
    """What Chorus Pro would do with a dossier, as far as the rules know; `rules` names the base that told it."""

    on: date
    rules: str
    channel: str | None
    files: list[JudgedFile] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)
    ask: list[dict[str, Any]] = field(default_factory=list)
    branches: list[dict[str, Any]] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    usage: bool = False
    """Whether a path given does not exist, or is an empty folder."""

    @property
    def every_judgement(self) -> list[Judgement]:
        """The judgements of the files, then those of the dossier."""
        return [*(one for file in self.files for one in file.judgements), *self.judgements]

    @property
    def outcome(self) -> str:
        """The strongest outcome over files and dossier."""
        return strongest([*(file.outcome for file in self.files), *(one.outcome for one in self.judgements)])

    @property
    def findings(self) -> list[dict[str, Any]]:
        """Every reason of every judgement, the strongest first."""
        ranked = sorted(self.every_judgement, key=lambda one: worst_first(one.outcome))
        return [finding for one in ranked for finding in one.findings()]

    @property
    def deposited(self) -> list[JudgedFile]:
        """The files that the depositor holds, without what is inside them."""
        return [file for file in self.files if file.deposited]

    @property
    def size(self) -> int:
        """What the deposited files weigh together, in octets."""
        return sum(file.size or 0 for file in self.deposited)

    @property
    def exit_code(self) -> int:
        """2 for a path that does not exist or an empty folder, then 4, 1, 3, 0."""
        return 2 if self.usage else EXIT_CODES[self.outcome]

    @property
    def assumed(self) -> list[dict[str, Any]]:
        """What the judgements assume, each once."""
        found: list[dict[str, Any]] = []
        for judgement in self.every_judgement:
            found += [one for one in judgement.decision.entry.assumed if one not in found]
        return found

    @property
    def cautions(self) -> list[dict[str, Any]]:
        """The cautions of every judgement, each once, with the subjects to which it applies."""
        found: list[dict[str, Any]] = []
        subjects: list[list[str]] = []
        for judgement in self.every_judgement:
            for one in judgement.decision.cautions:
                if one not in found:
                    found.append(one)
                    subjects.append([])
                about = subjects[found.index(one)]
                if judgement.subject is not None and judgement.subject not in about and len(about) < LISTED:
                    about.append(judgement.subject)
        return [{**one, "subjects": about} for one, about in zip(found, subjects, strict=True)]

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON."""
        findings, count = self.findings, len(self.deposited)
        share = max(count, 1)
        unchecked = (
            {**one, "subject": case.subject} for case in self.every_judgement for one in case.decision.unchecked
        )
        return {
            "version": 1,
            "on": self.on.isoformat(),
            "rules": self.rules,
            "outcome": self.outcome,
            "channel": self.channel,
            "files": [file for held in self.deposited for file in _with_inside(held)],
            "findings": list(fitting(findings[: LISTED * share], FINDINGS * share)),
            "findings_total": len(findings),
            "unchecked": list(fitting(islice(unchecked, LISTED * share), UNCHECKED * share)),
            "ask": self.ask,
            "branches": self.branches,
            "cautions": self.cautions,
            "assumed": self.assumed,
            "ignored": self.ignored,
            "totals": {"size": self.size, "count": count},
        }


def _with_inside(held: JudgedFile) -> list[dict[str, Any]]:
    """A deposited file as JSON, then what was found inside it as far as it fits, the worst kept first."""
    inside = [one.to_dict() for one in held.inside]
    told = held.to_dict()
    if len(inside) > ALWAYS:
        kept = list(fitting(sorted(inside, key=lambda one: worst_first(one["outcome"])), INSIDE))
        if len(kept) < len(inside):
            told["unlisted"] = told.get("unlisted", 0) + len(inside) - len(kept)
            inside = kept
    return [told, *inside]
