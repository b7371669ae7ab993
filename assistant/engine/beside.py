"""The question that people mix with another, decided for the same case: must it receive, and by which way."""

from __future__ import annotations

from msgspec.structs import replace

from assistant.engine.base import Rules
from assistant.engine.case import Assumed
from assistant.engine.decision import Decision, Status
from assistant.model.facts import OTHER
from assistant.words.typography import french


def beside(rules: Rules, decision: Decision) -> Decision | None:
    """The decision on the question that stands beside this one's, of the same case.

    What the other question takes for granted when nobody speaks of it is taken for granted here, and said, unless it
    is for this one to ask; what this one takes for granted is nothing that the other knows. None where
    no question stands beside, and where this case does not settle it: an unlisted buyer's way is told nowhere, and to
    say so would read as a denial of the answer.
    """
    name = decision.decider.model.beside
    if name is None:
        return None
    other = rules[name]
    given = {fact: value for fact, value in _given(decision).items() if fact in other.completing.takers}
    intent = rules.base.intents.get(name)
    asked = decision.decider.completing.takers.keys()
    usual = [one for one in (intent.defaults if intent else ()) if asked.isdisjoint(one.facts)]
    supposed = {fact: value for one in usual for fact, value in one.facts.items()}
    case = other.completing.case(given, supposed, decision.on)
    said = [Assumed(next(iter(one.facts)), None, french(one.says)) for one in usual]
    kept = [one for one in case.assumed if one.fact not in supposed]
    found = other.settle(replace(case, assumed=(*said, *kept), unshown=frozenset(supposed)), decision.on)
    return found if found.status in (Status.DECIDED, Status.AMBIGUOUS) else None


def _given(decision: Decision) -> dict[str, object]:
    """The facts of a case as they can be told again: what a name, a code or a place gave is left to be found."""
    case, supposed = decision.case, {one.fact for one in decision.case.assumed}
    told = [one for one in decision.decider.completing.lookups if one.origin in case.values]
    led = {one.target for one in told if one.assumed is None or one.target in supposed}
    facts: dict[str, object] = {}
    for fact, value in case.values.items():
        if fact in led or fact in case.unshown:
            continue
        is_typed = isinstance(value, frozenset) or value == OTHER
        facts[fact] = case.texts.get(fact, OTHER) if is_typed else value
    return facts
