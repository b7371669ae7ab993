"""Outcomes that have only changed name: the same label, or the same cases, under another id."""

from __future__ import annotations

from collections.abc import Collection

from assistant.engine.difference.side import CaseAnswer
from assistant.model.decisions import DecisionModel


def renamed(
    old: DecisionModel, new: DecisionModel, answers: Collection[tuple[CaseAnswer, CaseAnswer]]
) -> dict[str, str]:
    """The new id of each outcome of `old` that `new` calls otherwise; `answers` are those of both to each case."""
    ids = [{one.id for one in model.outcomes} for model in (old, new)]
    gone = [one for one in old.outcomes if one.id not in ids[1]]
    come = [one for one in new.outcomes if one.id not in ids[0]]
    met = {(before.outcome, after.outcome) for before, after in answers if before.outcome or after.outcome}
    found: dict[str, str] = {}
    for was in gone:
        for now in come:
            same = {(was.id, now.id)} == {pair for pair in met if pair[0] == was.id or pair[1] == now.id}
            if was.label == now.label or same:
                found.setdefault(was.id, now.id)
    return found
