"""What a check says: each file and what it led to, the findings, the questions left, the outcome."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

import msgspec

from assistant.dossier.budget import (
    ALWAYS,
    CORRECTIONS,
    FINDINGS,
    INSIDE,
    INSIDE_KEPT,
    INVOICES,
    LISTED,
    PIECES,
    UNCHECKED,
    fitting,
)
from assistant.dossier.folding import Fold
from assistant.dossier.ignoring import Ignoring
from assistant.dossier.judged import Json, JudgedFile, plain
from assistant.dossier.judgement import Finding, Judgement, strongest, worst_first
from assistant.dossier.names import BY_DEPOSIT
from assistant.dossier.norm import NormReport
from assistant.dossier.scope import CheckScope
from assistant.engine.case import Assumed
from assistant.engine.reasons import Asked, Unchecked, Warned

EXIT_CODES = {"accepted": 0, "unknown": 3, "to_verify": 3, "refused": 1, "unreadable": 4}


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


class ProposedCorrection(msgspec.Struct, frozen=True):
    """What to change: of which file or invoice, of what kind (name, size, element, number), and what to put.

    `to` is a name, an element or a number; of a size, the octets to take off at least.
    """

    subject: str | None
    kind: str
    to: str | int
    says: str


@dataclass
class LeftOut:
    """Deposited files that are judged and not listed: how many led to what, their octets, their findings."""

    outcomes: Counter[str] = field(default_factory=Counter)
    size: int = 0
    findings: int = 0

    def count(self, judged: JudgedFile) -> None:
        """Count a file."""
        self.outcomes[judged.outcome] += 1
        self.size += judged.size or 0
        self.findings += judged.folded + sum(len(one.findings()) for one in judged.every_judgement)


@dataclass
class DossierReport:
    """What Chorus Pro would do with a dossier, as far as the rules know; `rules` names the base that told it."""

    on: date
    rules: str
    channel: str | None
    pieces: list[JudgedFile] = field(default_factory=list)
    """The deposited files that are listed, each with what is inside it."""

    judgements: list[Judgement] = field(default_factory=list)
    ask: list[Asked] = field(default_factory=list)
    branches: list[DossierBranch] = field(default_factory=list)
    ignoring: Ignoring = field(default_factory=Ignoring, repr=False)
    notes: list[DossierNote] = field(default_factory=list)
    norm: NormReport | None = None
    """What the artefacts of EN 16931 say, where they were asked; no outcome depends on it."""

    usage: bool = False
    """Whether a path given does not exist, or is an empty folder."""

    left: LeftOut = field(default_factory=LeftOut)
    fold: Fold = field(default_factory=Fold, repr=False)
    inside: int = 0
    """How many files found inside the listed ones are kept."""

    corrections: list[ProposedCorrection] = field(default_factory=list)
    scope: CheckScope = field(default_factory=CheckScope)
    route: str = BY_DEPOSIT
    """How its invoices were taken to arrive."""

    def take(self, judged: JudgedFile) -> None:
        """List a deposited file, or count it when there are many and it leads to nothing that others do not.

        Of what is inside it, once much is kept, one of each kind is: the file still leads to what it led to.
        """
        if self.inside >= INSIDE_KEPT:
            _keep_kinds(judged)
        self.inside += len(judged.inside)
        if len(self.pieces) < PIECES or self.fold.takes(judged.kinds):
            self.pieces.append(judged)
        else:
            self.left.count(judged)

    @property
    def ignored(self) -> list[str]:
        """The rules that are left aside and would have counted, in the order in which they were met."""
        return self.ignoring.met

    @property
    def files(self) -> list[JudgedFile]:
        """Each listed file, then what is inside it."""
        return [file for held in self.pieces for file in (held, *held.inside)]

    @property
    def every_judgement(self) -> list[Judgement]:
        """The judgements of the files, then those of the dossier."""
        return [*(one for held in self.pieces for one in held.every_judgement), *self.judgements]

    @property
    def outcomes(self) -> Counter[str]:
        """How many deposited files led to each outcome, those that are not listed too."""
        return Counter(file.outcome for file in self.pieces) + self.left.outcomes

    @property
    def outcome(self) -> str:
        """The strongest outcome over files and dossier."""
        return strongest([*(file.outcome for file in self.pieces), *(one.outcome for one in self.judgements)])

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
        """The listed files that the depositor holds, without what is inside them."""
        return self.pieces

    @property
    def count(self) -> int:
        """How many files the depositor holds, listed or not."""
        return len(self.pieces) + self.left.outcomes.total()

    @property
    def size(self) -> int:
        """What the deposited files weigh together, in octets."""
        return sum(file.size or 0 for file in self.pieces) + self.left.size

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
        findings = self.findings
        share = max(len(self.pieces), 1)
        folded = self.left.findings + sum(file.folded for file in self.pieces)
        found: Json = {
            "version": 1,
            "on": self.on.isoformat(),
            "rules": self.rules,
            "outcome": self.outcome,
            "channel": self.channel,
            "files": [file for held in self.deposited for file in _with_inside(held)],
            "findings": list(fitting(map(plain, findings[: LISTED * share]), FINDINGS * share)),
            "findings_total": len(findings) + folded,
            "unchecked": list(fitting(map(plain, islice(self.unchecked, LISTED * share)), UNCHECKED * share)),
            "ask": [plain(one) for one in self.ask],
            "branches": [plain(one) for one in self.branches],
            "cautions": [plain(one) for one in self.cautions],
            "assumed": [plain(one) for one in self.assumed],
            "ignored": list(self.ignored),
            "notes": list(fitting(map(plain, self.notes[: LISTED * share]), INVOICES * share)),
            "corrections": list(fitting(map(plain, self.corrections), CORRECTIONS * share)),
            "totals": {"size": self.size, "count": self.count},
            "unlisted": self.left.outcomes.total(),
            "scope": msgspec.to_builtins(self.scope),
        }
        if self.ignoring.rules:
            found["ignored_rules"] = [plain(one) for one in self.ignoring.rules.values()]
        if self.norm is not None:
            found["norm"] = msgspec.to_builtins(self.norm)
        return found


def _keep_kinds(judged: JudgedFile) -> None:
    """Keep of what is inside a file one of each kind, and count the others."""
    fold = Fold(alike=1)
    kept = [one for one in judged.inside if fold.takes(judgement.kind for judgement in one.judgements)]
    listed = set(map(id, kept))
    out = [one for one in judged.inside if id(one) not in listed]
    judged.inside = kept
    judged.unlisted += len(out)
    judged.folded += sum(len(judgement.findings()) for one in out for judgement in one.judgements)


def _with_inside(held: JudgedFile) -> list[Json]:
    """A deposited file as JSON, then what was found inside it as far as it fits, the worst kept first."""
    inside = [one.to_dict() for one in held.inside]
    if len(inside) <= ALWAYS:
        return [held.to_dict(), *inside]
    kept = list(fitting(sorted(inside, key=lambda one: worst_first(str(one["outcome"]))), INSIDE))
    return [held.to_dict(len(inside) - len(kept)), *(kept if len(kept) < len(inside) else inside)]
