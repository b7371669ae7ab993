"""What a check says: each file and what it led to, the findings, the questions left, the outcome."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

import msgspec

from assistant.dossier.budget import ALWAYS, FINDINGS, INSIDE, INVOICES, LISTED, UNCHECKED, fitting
from assistant.dossier.invoice_facts import ReportedInvoice
from assistant.dossier.judgement import Finding, Judgement, strongest, worst_first
from assistant.engine.case import Assumed
from assistant.engine.reasons import Asked, Unchecked, Warned

EXIT_CODES = {"accepted": 0, "unknown": 3, "to_verify": 3, "refused": 1, "unreadable": 4}
DEPOSITED = ("invoice", "attachment")

Json = dict[str, object]


class DossierBranch(msgspec.Struct, frozen=True):
    """What one answer to the first question would make of the whole dossier."""

    fact: str
    value: str
    outcome: str


class DossierCaution(Warned, frozen=True):
    """A caution, with the subjects of the judgements to which it applies."""

    subjects: tuple[str, ...]


class DossierNote(msgspec.Struct, frozen=True):
    """What else to know, and the invoice of which it is said."""

    subject: str | None
    text: str


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
    invoices: list[ReportedInvoice] = field(default_factory=list)
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

    def to_dict(self, hidden: int = 0) -> Json:
        """The file as JSON; `hidden` counts what was found inside it and is not listed for want of room."""
        invoices = [_plain(one) for one in self.invoices[:LISTED]]
        found: Json = {
            "path": self.path,
            "role": self.role,
            "name": self.name,
            "size": self.size,
            "format": self.format,
            "outcome": self.outcome,
            "reason": self.reason,
            "invoice": invoices[0] if invoices else None,
        }
        if len(self.invoices) > 1:
            found["invoices"] = list(fitting(invoices, INVOICES))
            found["invoices_total"] = len(self.invoices)
        if self.unlisted + hidden:
            found["unlisted"] = self.unlisted + hidden
        return found


@dataclass
class DossierReport:
    """What Chorus Pro would do with a dossier, as far as the rules know; `rules` names the base that told it."""

    on: date
    rules: str
    channel: str | None
    files: list[JudgedFile] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)
    ask: list[Asked] = field(default_factory=list)
    branches: list[DossierBranch] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    notes: list[DossierNote] = field(default_factory=list)
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
    def findings(self) -> list[Finding]:
        """Every reason of every judgement, the strongest first."""
        ranked = sorted(self.every_judgement, key=lambda one: worst_first(one.outcome))
        return [finding for one in ranked for finding in one.findings()]

    @property
    def unchecked(self) -> Iterator[Unchecked]:
        """The rows of every judgement whose truth is not known, each with its subject."""
        for judgement in self.every_judgement:
            for row in judgement.decision.unchecked:
                yield msgspec.structs.replace(row, subject=judgement.subject)

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
    def assumed(self) -> list[Assumed]:
        """What the judgements assume, each once."""
        found: list[Assumed] = []
        for judgement in self.every_judgement:
            found += [one for one in judgement.decision.assumed if one not in found]
        return found

    @property
    def cautions(self) -> list[DossierCaution]:
        """The cautions of every judgement, each once, with the subjects to which it applies."""
        found: dict[str, tuple[Warned, list[str]]] = {}
        for judgement in self.every_judgement:
            for one in judgement.decision.cautions:
                _, about = found.setdefault(one.id, (one, []))
                if judgement.subject is not None and judgement.subject not in about and len(about) < LISTED:
                    about.append(judgement.subject)
        return [DossierCaution(**msgspec.structs.asdict(one), subjects=tuple(about)) for one, about in found.values()]

    def to_dict(self) -> Json:
        """The report as JSON, the caller's own to change."""
        findings, count = self.findings, len(self.deposited)
        share = max(count, 1)
        return {
            "version": 1,
            "on": self.on.isoformat(),
            "rules": self.rules,
            "outcome": self.outcome,
            "channel": self.channel,
            "files": [file for held in self.deposited for file in _with_inside(held)],
            "findings": list(fitting(map(_plain, findings[: LISTED * share]), FINDINGS * share)),
            "findings_total": len(findings),
            "unchecked": list(fitting(map(_plain, islice(self.unchecked, LISTED * share)), UNCHECKED * share)),
            "ask": [_plain(one) for one in self.ask],
            "branches": [_plain(one) for one in self.branches],
            "cautions": [_plain(one) for one in self.cautions],
            "assumed": [_plain(one) for one in self.assumed],
            "ignored": list(self.ignored),
            "notes": list(fitting(map(_plain, self.notes[: LISTED * share]), INVOICES * share)),
            "totals": {"size": self.size, "count": count},
        }


def _with_inside(held: JudgedFile) -> list[Json]:
    """A deposited file as JSON, then what was found inside it as far as it fits, the worst kept first."""
    inside = [one.to_dict() for one in held.inside]
    if len(inside) <= ALWAYS:
        return [held.to_dict(), *inside]
    kept = list(fitting(sorted(inside, key=lambda one: worst_first(str(one["outcome"]))), INSIDE))
    return [held.to_dict(len(inside) - len(kept)), *(kept if len(kept) < len(inside) else inside)]


def _plain(part: msgspec.Struct) -> Json:
    """A part as JSON: names whose bytes are not UTF-8 stay as they are."""
    found: Json = msgspec.to_builtins(part)
    return {name: list(value) if isinstance(value, tuple) else value for name, value in found.items()}
