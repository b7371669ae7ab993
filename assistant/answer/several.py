"""Several things in one question, « devis.pdf de 4 Mo et photo.heic » : each is decided, the worst is told first.

A thing begins where a fact that the one before it has is stated again, by a name or a format: two sizes alone are two
readings of one thing, and stay open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from assistant.answer.defaults import decide_with_defaults
from assistant.answer.mentions import Mention, Stated
from assistant.answer.slots import Slots
from assistant.engine.base import Rules
from assistant.engine.case import Given
from assistant.engine.decision import Decision, Status

MOST = 12
"""How many things of a question are decided."""

StatedThing = dict[str, Stated]
DecidedCase = tuple[Given, Decision]


def things(slots: Slots, facts: Iterable[str], measured: Iterable[str]) -> list[StatedThing]:
    """The things of which a question states some of `facts`, of which those `measured` begin none."""
    own, sizes = frozenset(facts), frozenset(measured)
    said = sorted((one for one in (*slots.mentions, *slots.joined) if one.fact in own), key=_place)
    found: list[StatedThing] = []
    for one in dict.fromkeys(said):
        begun = found[-1] if found else {}
        if not found or begun.get(one.fact, one.value) != one.value:
            if one.fact in sizes:
                return []
            found.append({})
        found[-1][one.fact] = one.value
    return found[:MOST] if len(found) > 1 else []


def _place(one: Mention) -> tuple[int, int, str]:
    return one.first, -len(one.places), one.fact


def each_decided(rules: Rules, asked: Sequence[tuple[str, Given]], slots: Slots, on: date) -> list[DecidedCase]:
    """Each case with its decision, the worst first: the strongest outcome, then what is not known, then the weakest."""
    found = [(facts, decide_with_defaults(rules, decision, facts, slots, on)) for decision, facts in asked]

    def severity(case: DecidedCase) -> float:
        outcomes = [one.id for one in case[1].decider.model.outcomes]
        last = len(outcomes) - 1
        return outcomes.index(case[1].outcome or "") if case[1].status is Status.DECIDED else last - 0.5

    return sorted(found, key=severity, reverse=True)
