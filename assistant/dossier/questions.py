"""The questions that a dossier leaves, and what each answer to the first would make of it."""

from __future__ import annotations

from dataclasses import replace

from assistant.dossier.judgement import Judgement, strongest
from assistant.dossier.report import DossierBranch, DossierReport
from assistant.engine.base import Rules
from assistant.engine.reasons import Asked


def questions(rules: Rules, report: DossierReport) -> tuple[list[Asked], list[DossierBranch]]:
    """What to ask the depositor, the facts read in files apart, and what each answer to the first would give.

    A question whose every answer leaves the dossier where it stands is not asked.
    """
    judgements = report.every_judgement
    asked: dict[str, Asked] = {}
    for judgement in judgements:
        for one in judgement.decision.ask:
            fact = rules.base.facts[one.fact]
            if not fact.read and fact.origin is None:
                asked.setdefault(one.fact, one)
    fixed = ["unreadable" for file in report.pieces if file.unreadable]
    left: list[Asked] = []
    first: list[DossierBranch] = []
    for one in asked.values():
        branches = []
        for choice in one.choices:
            ends = [_then(judgement, one.fact, choice.id) for judgement in judgements]
            branches.append(DossierBranch(one.fact, choice.id, strongest([*ends, *fixed])))
        if any(branch.outcome != report.outcome for branch in branches):
            left.append(one)
            first = first or branches
    return left, first


def _then(judgement: Judgement, fact: str, value: str) -> str:
    """What a judgement would lead to with one more fact."""
    decider = judgement.decision.decider
    if fact not in decider.model.facts or fact in judgement.facts:
        return judgement.outcome
    return replace(judgement, decision=decider.decide({**judgement.facts, fact: value}, judgement.decision.on)).outcome
