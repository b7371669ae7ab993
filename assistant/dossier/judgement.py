"""A judgement: one question of the base asked about a file or about the dossier, and what its answer leads to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from assistant.engine.decision import Decision, Status

OUTCOMES = ("accepted", "unknown", "to_verify", "refused", "unreadable")
"""From weakest to strongest: the strongest over the files and the dossier is the outcome of the whole."""

DOUBTS = ("unknown", "to_verify")


@dataclass(frozen=True)
class Judgement:
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

    @property
    def rules(self) -> list[str]:
        """The rules on which the answer rests, else those whose truth is not known."""
        reasons = [reason["rule"] for reason in self.decision.reasons]
        return reasons or [one["rule"] for one in self.decision.unchecked]

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


def strongest(outcomes: Iterable[str]) -> str:
    """The strongest of several outcomes; accepted when there is none."""
    return max(outcomes, key=OUTCOMES.index, default="accepted")


def worst_first(outcome: str) -> int:
    """What sorts outcomes, the strongest first.

    >>> sorted(["accepted", "unreadable", "unknown"], key=worst_first)
    ['unreadable', 'unknown', 'accepted']
    """
    return -OUTCOMES.index(outcome)
