"""A judgement: one question of the base asked about a file or about the dossier, and what its answer leads to."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

import msgspec

from assistant.dossier.names import FILE_NAME
from assistant.engine.case import Given
from assistant.engine.decision import Decision, Status
from assistant.engine.reasons import Reason
from assistant.words.typography import french

OUTCOMES = ("accepted", "unknown", "to_verify", "refused", "unreadable")
"""From weakest to strongest: the strongest over the files and the dossier is the outcome of the whole."""

DOUBTS = ("unknown", "to_verify")


class Finding(Reason, frozen=True, kw_only=True):
    """A reason of a judgement, with its subject, and in `detail` what was read in the file."""

    detail: str | None


@dataclass(frozen=True)
class Judgement:
    """One question asked about a file, or about the dossier when `subject` is None, and its answer."""

    subject: str | None
    facts: Given
    decision: Decision
    prudence: str = ""
    """Why the answer is a deduction when it rests on a rule written for something else; "" when it is not."""

    notice: str = ""
    """What the reading said, when that is what the question is about."""

    line: int | None = None
    """The line at which the notice says that it was seen, in the file that holds it."""

    noticed: frozenset[str] = frozenset()
    """The rules with which the notice is told; with all of them when there is none."""

    renamed: tuple[str, str] = ("", "")
    """The name that the rule proposes where another file of the dossier bears it, and the one to propose instead."""

    ignored: frozenset[str] = frozenset()
    """The rules among its reasons that are left aside: the others decide."""

    @property
    def outcome(self) -> str:
        """The decision's outcome in the words of `check`; to verify where a refusal is only deduced from a name."""
        outcome = outcome_of(self.decision)
        if self.ignored and self.decision.status is Status.DECIDED:
            left = (one.finding for one in self.decision.reasons if one.rule not in self.ignored)
            outcome = strongest(filter(None, left))
        if outcome == "refused" and self.prudence and all(map(self._softened, self.decision.reasons)):
            return "to_verify"
        return outcome

    @property
    def kind(self) -> Hashable:
        """The same for all judgements that lead to the same: the question, the state of the case, the prudence."""
        return self.decision.decider.id, self.decision.state, self.prudence

    @property
    def warns(self) -> bool:
        """Whether a caution goes with the answer."""
        return bool(self.decision.state.cautions)

    @property
    def rules(self) -> list[str]:
        """The rules on which the answer rests, else those whose truth is not known."""
        reasons = [reason.rule for reason in self.decision.reasons]
        found = reasons or [row.rule for row in self.decision.unchecked]
        return [rule for rule in found if rule not in self.ignored] if self.ignored else found

    def findings(self) -> list[Finding]:
        """The reasons of the answer, and the doubts that no answer can lift."""
        reasons = (*self.decision.reasons, *doubts(self.decision))
        return [self._finding(reason) for reason in reasons if reason.rule not in self.ignored]

    def detail(self, rule: str) -> str:
        """What the reading said that goes with a rule; "" when nothing does."""
        return self.notice if not self.noticed or rule in self.noticed else ""

    def _finding(self, reason: Reason) -> Finding:
        parts = msgspec.structs.asdict(reason)
        if self._softened(reason):
            parts["finding"] = None
        if self.prudence and not reason.deduced:
            parts |= {"deduced": True, "why": self.prudence}
        if self.renamed[0]:
            known, better = (french(f"« {name} »") for name in self.renamed)
            parts["advice"] = reason.advice.replace(known, better)
        return Finding(**{**parts, "subject": self.subject, "detail": self.detail(reason.rule) or None})

    def _softened(self, reason: Reason) -> bool:
        """Whether a refusal is a limit on the names of attachments, asked of the name of something else."""
        if not self.prudence or reason.deduced:
            return False
        return all(FILE_NAME in (fact.id, fact.origin) for fact in self.decision.reads(reason.rule))


def outcome_of(decision: Decision) -> str:
    """A decision's outcome in the words of `check`: missing is unknown, any other not-knowing is to verify.

    A doubt that no answer can lift makes the whole to verify, even while something else is missing.
    """
    if decision.status is Status.DECIDED:
        return str(decision.outcome)
    return "unknown" if decision.status is Status.MISSING and not doubts(decision) else "to_verify"


def doubts(decision: Decision) -> list[Reason]:
    """The rows of an undecided answer whose doubt no answer can lift, with their words."""
    if decision.status is not Status.MISSING:
        return []
    return [decision.worded(row.rule) for row in decision.unchecked if "missing" not in row.causes]


def strongest(outcomes: Iterable[str]) -> str:
    """The strongest of several outcomes; accepted when there is none."""
    return max(outcomes, key=OUTCOMES.index, default="accepted")


def worst_first(outcome: str) -> int:
    """What sorts outcomes, the strongest first.

    >>> sorted(["accepted", "unreadable", "unknown"], key=worst_first)
    ['unreadable', 'unknown', 'accepted']
    """
    return -OUTCOMES.index(outcome)
