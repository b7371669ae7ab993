"""Rules that the depositor leaves aside: no verdict rests on them, and the report says what they would have found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import msgspec

from assistant.dossier.judgement import Judgement

MOST = 20
"""How many of the findings of a rule that is left aside are kept; more are counted."""


class IgnoredFinding(msgspec.Struct, frozen=True):
    """What a rule would have found, and on what; None for the dossier as a whole."""

    subject: str | None
    outcome: str
    says: str


class IgnoredRule(msgspec.Struct):
    """A rule that is left aside: why, if it was said, how often it would have counted, and on what first."""

    rule: str
    reason: str = ""
    count: int = 0
    findings: list[IgnoredFinding] = msgspec.field(default_factory=list)


class Ignoring:
    """Takes the rules that are left aside out of judgements, and keeps the trace of what they would have found."""

    def __init__(self, rules: Mapping[str, str] | Iterable[str] = ()) -> None:
        reasons = rules if isinstance(rules, Mapping) else dict.fromkeys(rules, "")
        self.rules = {rule: IgnoredRule(rule, reason) for rule, reason in reasons.items()}
        self._met: list[str] = []

    @property
    def met(self) -> list[str]:
        """The rules that would have counted, in the order in which they were met."""
        return list(self._met)

    def kept(self, judgements: list[Judgement]) -> list[Judgement]:
        """The judgements of which a reason, or a doubt, is left."""
        if not self.rules:
            return judgements
        kept = []
        for judgement in judgements:
            left = frozenset(judgement.rules) & self.rules.keys()
            for rule in sorted(left):
                self._trace(rule, judgement)
            if not left:
                kept.append(judgement)
            elif left < frozenset(judgement.rules):
                kept.append(replace(judgement, ignored=left))
        return kept

    def _trace(self, rule: str, judgement: Judgement) -> None:
        known = self.rules[rule]
        if rule not in self._met:
            self._met.append(rule)
        known.count += 1
        if len(known.findings) < MOST:
            said = [(one.finding, one.says) for one in judgement.findings() if one.rule == rule]
            outcome, says = said[0] if said else (None, judgement.decision.answer)
            known.findings.append(IgnoredFinding(judgement.subject, outcome or judgement.outcome, says))
