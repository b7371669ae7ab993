"""Following: a question that completes the last one, « et pour Wallis-et-Futuna ? », « elle fait 12 Mo ».

What was understood stands unless the new question says otherwise; the decision stands unless it asks for another.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from assistant.answer.answer import Answer
from assistant.answer.intent import IntentMatch
from assistant.answer.mentions import Stated, agreed
from assistant.answer.replying import replied
from assistant.answer.slots import Slots
from assistant.engine.taking import Taking
from assistant.model.base import Base


class LastAnswer(NamedTuple):
    """The decision that answered, and what was understood for it."""

    decision: str
    facts: Mapping[str, Stated]
    asked: str | None = None
    """The fact that it asked for, which « oui » or « 12 Mo » then states."""


def last_answer(found: Answer) -> LastAnswer | None:
    """What an answer leaves to the question that may complete it, None where it states no case."""
    stood = found.decision or found.case
    if stood is None:
        return None
    facts = {name: value for name, value in found.understood.items() if isinstance(value, bool | int | str)}
    return LastAnswer(stood.decider.id, facts, stood.ask[0].fact if stood.ask else None)


def followed(
    taking: Taking, last: LastAnswer, slots: Slots, asked: IntentMatch | None, states: bool
) -> IntentMatch | None:
    """The decision of the last answer with what the new question says of its case, None where it says nothing of it.

    Where the text only `states` something, of no other subject, it may reply to the question that this answer asked.
    """
    base, model = taking.base, taking.base.decisions[last.decision]
    reads = {*model.facts, *model.origins}
    if asked is not None and asked.decision != last.decision:
        return None
    reply = replied(taking, last.asked if last.asked in reads else None, slots) if states else None
    mentions = [one for one in slots.mentions if one.fact in reads]
    said = (reply.facts if reply is not None else {}) | agreed(mentions) | (asked.facts if asked is not None else {})
    measured = [fact for fact in reads if fact in slots.unclear and base.facts[fact].type == "size"]
    if len(measured) == 1 and len(slots.unowned) == 1:  # « et s'il fait 12 Mo ? » measures what was measured
        said |= dict(zip(measured, slots.unowned, strict=True))
    if not said and reply is None:
        return None
    settled = {name for fact in said for name in (fact, *_told_by(base, fact))}
    kept = {fact: value for fact, value in last.facts.items() if fact not in settled}
    places = frozenset().union(*(one.places for one in mentions))
    return IntentMatch(last.decision, {**kept, **said}, places)


def _told_by(base: Base, fact: str) -> Iterator[str]:
    """The facts that one tells, or that tell it: the name of an entity and its kind, of a file and its extension."""
    pairs = [(one.id, beside) for one in base.facts.values() for beside in (one.origin, one.named_by) if beside]
    pairs += [(one.target, one.origin) for one in base.lookups.values()]
    for first, second in pairs:
        if fact == first:
            yield second
        elif fact == second:
            yield first
