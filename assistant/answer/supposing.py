"""Supposing: what an answer takes for granted because the question does not speak of it, and says that it does.

« Un PDF de 12 Mo passe-t-il ? » is about a size: what decides it is the channel, not the name of the file. The rules
base says what may be supposed; nothing is, once the facts given decide by themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from assistant.answer.cues import cue, hear
from assistant.answer.reading import Read
from assistant.engine.base import Rules
from assistant.engine.decision import Decision, Status
from assistant.words.typography import french


def decide_supposing(rules: Rules, decision: str, facts: Mapping[str, Any], read: Read, on: date) -> Decision:
    """Decide, then again with what may be supposed when a fact is missing."""
    plain = rules[decision].decide(facts, on)
    if plain.status is not Status.MISSING:
        return plain
    known = plain.entry.values.keys()
    supposed = [one for one in _supposable(rules, decision, read) if not one["facts"].keys() <= known]
    assumed = {name: value for one in supposed for name, value in one["facts"].items() if name not in known}
    if not assumed:
        return plain
    found = rules[decision].decide(facts, on, assumed)
    said = found.entry.assumed
    said[:] = [one for one in said if one["fact"] not in assumed]
    said.extend({"fact": next(iter(one["facts"])), "value": None, "says": french(one["says"])} for one in supposed)
    for name in assumed:
        found.entry.facts.pop(name, None)
    return found


def _supposable(rules: Rules, decision: str, read: Read) -> Sequence[Mapping[str, Any]]:
    """What the question does not speak of, not even unclearly."""
    return [
        one
        for one in rules.base["asked"].get(decision, {}).get("supposes", ())
        if not read.unclear & one["facts"].keys() and not any(hear(map(cue, one.get("unless", ())), read.words))
    ]
