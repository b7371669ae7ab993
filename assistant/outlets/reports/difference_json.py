"""A difference as JSON; `difference.schema.json` describes it, and a key that is added changes its version."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.articles.changes.told import ToldDecision, ToldGroup
from assistant.engine.decision import Decision
from assistant.engine.difference.comparing import ComparedCase
from assistant.engine.difference.difference import DecisionDifference, Difference
from assistant.table.sentences import End

VERSION = 1


def difference_json(found: Iterable[Difference]) -> dict[str, object]:
    """Each comparison of two sides, in order; `whole` when every class of cases of each was compared."""
    listed = list(found)
    return {
        "version": VERSION,
        "changes": any(one.changes for one in listed),
        "whole": all(one.whole for one in listed),
        "comparisons": [_comparison(one) for one in listed],
    }


def _comparison(found: Difference) -> dict[str, object]:
    return {
        "old": {"rules": found.old.base.fingerprint, "on": found.old_day},
        "new": {"rules": found.new.base.fingerprint, "on": found.new_day},
        "compared": found.compared,
        "uncompared": [{"decision": one.decision, "scope": one.scope} for one in found.decisions if one.scope != "all"],
        "words": found.words,
        "decisions": [_decision(found, one) for one in found.changed],
    }


def _decision(found: Difference, one: DecisionDifference) -> dict[str, object]:
    told = ToldDecision(found.new.base, one)
    return {
        "decision": one.decision,
        "question": told.question,
        "only": "new" if one.old is None else "old" if one.new is None else None,
        "compared": one.compared,
        "scope": one.scope,
        "notices": list(told.notices()),
        "renamed": one.renamed,
        "groups": [_group(told, group) for group in told.groups],
        "reworded": [reworded._asdict() for reworded in one.reworded],
    }


def _group(told: ToldDecision, one: ToldGroup) -> dict[str, object]:
    group, shift = one.group, one.group.shift
    return {
        "kind": shift.kind,
        "known": group.known,
        "states": group.states,
        "says": one.change,
        "before": _end(shift.before, told.label(told.found.old, shift.before)),
        "after": _end(shift.after, told.label(told.found.new, shift.after)),
        "lost": group.lost,
        "gained": shift.gained,
        "who": [
            {"says": said, "facts": [fact._asdict() for fact in box]}
            for said, box in zip(one.who, one.boxes, strict=True)
        ],
        "example": _example(group.example),
        "sources": one.sources,
    }


def _end(end: End, label: str) -> dict[str, object] | None:
    """A status and an outcome with their label; nothing where they do not matter to the change."""
    return {"status": end[0], "outcome": end[1], "label": label} if label else None


def _example(case: ComparedCase) -> dict[str, object]:
    old, new = case.old, case.new
    return {"old": _answer(old), "new": _answer(new)}


def _answer(decision: Decision | None) -> dict[str, object] | None:
    if decision is None:
        return None
    return {
        "facts": decision.facts,
        "label": decision.label,
        "answer": decision.answer,
        "rules": [reason.rule for reason in decision.reasons],
    }
