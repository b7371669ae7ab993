"""Defaults: what an answer takes for granted because the question does not speak of it, and says that it does.

« Un PDF de 12 Mo passe-t-il ? » is about a size: what decides it is the channel, not the name of the file. The rules
base says what may be supposed; nothing is, once the facts given decide by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from assistant.answer.patterns import pattern
from assistant.answer.slots import Slots
from assistant.engine.base import Rules
from assistant.engine.case import Assumed, Given
from assistant.engine.decision import Decision, Status
from assistant.model.language import Default
from assistant.words.typography import french


def decide_with_defaults(rules: Rules, decision: str, facts: Given, slots: Slots, on: date) -> Decision:
    """Decide, then again with what may be supposed when a fact is missing."""
    decider = rules[decision]
    plain = decider.decide(facts, on)
    if plain.status is not Status.MISSING:
        return plain
    known = plain.values.keys()
    supposed = [
        one
        for one in _defaults(rules, decision, slots)
        if not one.facts.keys() <= known and one.given.items() <= plain.facts.items()
    ]
    assumed = {name: value for one in supposed for name, value in one.facts.items() if name not in known}
    if not assumed:
        return plain
    case = decider.completing.case(facts, assumed)
    kept = [one for one in case.assumed if one.fact not in assumed]
    said = [Assumed(next(iter(one.facts)), None, french(one.says)) for one in supposed]
    return decider.settle(replace(case, assumed=(*said, *kept), unshown=frozenset(assumed)), on)


def _defaults(rules: Rules, decision: str, slots: Slots) -> Iterator[Default]:
    """What the question does not speak of, not even unclearly."""
    intent = rules.base.intents.get(decision)
    for one in intent.defaults if intent else ():
        if not slots.unclear & one.facts.keys() and not any(slots.question.find(map(pattern, one.unless))):
            yield one
