"""Defaults: what an answer takes for granted because the question does not speak of it, and says that it does.

« Un PDF de 12 Mo passe-t-il ? » is about a size: what decides it is the channel, not the name of the file. The rules
base says what may be supposed; nothing is, once the facts given decide by themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from assistant.answer.patterns import pattern
from assistant.answer.slots import Slots
from assistant.engine.base import Rules
from assistant.engine.decision import Decision, Status
from assistant.words.typography import french


def decide_with_defaults(rules: Rules, decision: str, facts: Mapping[str, Any], slots: Slots, on: date) -> Decision:
    """Decide, then again with what may be supposed when a fact is missing."""
    plain = rules[decision].decide(facts, on)
    if plain.status is not Status.MISSING:
        return plain
    known = plain.entry.values.keys()
    supposed = [one for one in _defaults(rules, decision, slots) if not one["facts"].keys() <= known]
    assumed = {name: value for one in supposed for name, value in one["facts"].items() if name not in known}
    if not assumed:
        return plain
    found = rules[decision].decide(facts, on, assumed)
    kept = [one for one in found.entry.assumed if one["fact"] not in assumed]
    said = [{"fact": next(iter(one["facts"])), "value": None, "says": french(one["says"])} for one in supposed]
    given = {name: value for name, value in found.entry.facts.items() if name not in assumed}
    entry = found.entry._replace(assumed=[*kept, *said], facts=given)
    return Decision(found.question, found.epoch, found.verdict, entry, on)


def _defaults(rules: Rules, decision: str, slots: Slots) -> Sequence[Mapping[str, Any]]:
    """What the question does not speak of, not even unclearly."""
    return [
        one
        for one in rules.base["asked"].get(decision, {}).get("supposes", ())
        if not slots.unclear & one["facts"].keys() and not any(slots.question.find(map(pattern, one.get("unless", ()))))
    ]
