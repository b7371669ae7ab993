"""Kinds of change of rules: another ending, no ending, a row dropped or out of its order, a lookup led astray."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise, product

from msgspec.structs import replace

from assistant.model.base import Base
from assistant.model.decisions import DecisionModel, Outcome, Rule
from assistant.proof.mutation.values import Replacement, each_dropped, neighbours_swapped
from assistant.proof.mutation.walking import Spot, with_struct
from assistant.table.ruleset import RuleSet
from assistant.table.truth import FALSE, TRUE


def ending(base: Base, spot: Spot) -> Iterator[tuple[str, Base]]:
    """Each other outcome, and each way of not deciding."""
    decision, rule = base.decisions[spot.id], spot.holder
    assert isinstance(rule, Rule)
    for outcome in decision.outcomes:
        if outcome.id != rule.ends:
            yield f"donne {outcome.id}", _with_rule(base, spot, replace(rule, ends=outcome.id, undecided=None))
    for cause in ("unlisted", "ambiguous"):
        if cause != rule.undecided:
            yield f"ne décide plus ({cause})", _with_rule(base, spot, replace(rule, ends=None, undecided=cause))


def _with_rule(base: Base, spot: Spot, rule: Rule) -> Base:
    decision = base.decisions[spot.id]
    place = int(spot.steps[1])
    rules = (*decision.rules[:place], rule, *decision.rules[place + 1 :])
    return with_struct(base, "decisions", spot.id, replace(decision, rules=rules))


def rows(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Each rule dropped, and each two neighbours in the other order where some state shows it."""
    yield from each_dropped(base, spot)
    rules = RuleSet(base, base.decisions[spot.id], date.max)
    places = {rule.id: index for index, rule in enumerate(rules.rules)}
    for (first, second), change in zip(
        pairwise(base.decisions[spot.id].rules), neighbours_swapped(base, spot), strict=True
    ):
        if first.id in places and second.id in places and _shows(rules, places[first.id], places[second.id]):
            yield change


def _shows(rules: RuleSet, first: int, second: int) -> bool:
    """Whether some state meets two rows so that their order shows: both hold, or one does and the other may."""
    read = sorted({*rules.read[first], *rules.read[second]})
    for classes in product(*((None, *range(rules.facts[at].coding.size)) for at in read)):
        state: list[int | None] = [None] * len(rules.facts)
        for at, number in zip(read, classes, strict=True):
            state[at] = number
        held = {rules.holds(first, tuple(state)), rules.holds(second, tuple(state))}
        if held == {TRUE} or (rules.decision.policy == "first" and TRUE in held and FALSE not in held):
            return True
    return False


def policy(base: Base, spot: Spot) -> Iterator[Replacement]:
    """All the findings instead of the first row, or the first row instead of all."""
    yield "l'autre façon de lire les règles", "collect" if spot.value == "first" else "first"


def outcomes(base: Base, spot: Spot) -> Iterator[tuple[str, Base]]:
    """Two neighbouring outcomes in the other order: the weaker for the stronger."""
    decision = base.decisions[spot.id]
    found: tuple[Outcome, ...] = decision.outcomes
    for index in range(len(found) - 1):
        made = (*found[:index], found[index + 1], found[index], *found[index + 2 :])
        changed: DecisionModel = replace(decision, outcomes=made)
        yield f"{found[index].id} après {found[index + 1].id}", with_struct(base, "decisions", spot.id, changed)


def lookup_rows(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Each row dropped, and each led to another choice."""
    rows = spot.value if isinstance(spot.value, Mapping) else {}
    target = base.facts[base.lookups[spot.id].target]
    for code, items in rows.items():
        yield f"sans la ligne « {code} »", {key: one for key, one in rows.items() if key != code}
        other = next(one for one in target.answers() if one not in items)
        yield f"« {code} » mène à {other}", {**rows, code: (other,)}
        for item in items if len(items) > 1 else ():
            yield f"« {code} » sans {item}", {**rows, code: tuple(one for one in items if one != item)}


def refined(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Each choice that is no longer refined, and each led to another one."""
    refines = spot.value if isinstance(spot.value, Mapping) else {}
    target = base.facts[base.refinements[spot.id].target]
    for choice, items in refines.items():
        yield f"« {choice} » y reste ce qu'il est", {key: one for key, one in refines.items() if key != choice}
        other = next(one for one in target.answers() if one not in (choice, *items))
        yield f"« {choice} » y devient {other}", {**refines, choice: (other,)}


def forgotten(base: Base, spot: Spot) -> Iterator[Replacement]:
    """The fact whose names may be typed for this one, no longer known."""
    if spot.value is not None:
        yield f"sans {spot.value}", None


def channel_facts(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Each fact that a channel states, led to another choice, and dropped."""
    facts = spot.value if isinstance(spot.value, Mapping) else {}
    for name, choice in facts.items():
        yield f"sans « {name} »", {key: one for key, one in facts.items() if key != name}
        other = next(one for one in base.facts[name].answers() if one != choice)
        yield f"« {name} » devient {other}", {**facts, name: other}


def supposed(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Each fact supposed otherwise: another choice, another text, a thousand million times more."""
    facts = spot.value if isinstance(spot.value, Mapping) else {}
    for name, value in facts.items():
        others = [one for one in base.facts[name].answers() if one != value]
        other = others[0] if others else value * 10**9 if isinstance(value, int) else "Banane"
        yield f"« {name} » devient {other}", {**facts, name: other}


def cells(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Each cell dropped, and another text in it."""
    found = spot.value if isinstance(spot.value, Mapping) else {}
    for name, cell in found.items():
        yield f"sans « {name} »", {key: one for key, one in found.items() if key != name}
        if isinstance(cell, str):
            yield f"« {name} » devient « Banane »", {**found, name: "Banane"}


def changeable(base: Base, spot: Spot) -> Iterator[Replacement]:
    """The other one, for a fact of some decision: no other is ever changed."""
    if any(spot.id in decision.facts for decision in base.decisions.values()):
        yield f"devient {'false' if spot.value else 'true'}", not spot.value


def origin(base: Base, spot: Spot) -> Iterator[Replacement]:
    """The next text that people give, for a fact that is computed from one."""
    texts = [fact.id for fact in base.facts.values() if fact.type == "text" and fact.origin is None]
    if spot.value is not None:
        yield f"devient {(other := texts[(texts.index(str(spot.value)) + 1) % len(texts)])}", other


def computes(base: Base, spot: Spot) -> Iterator[Replacement]:
    """The other thing that gives a text; only one gives a number, and one a choice."""
    other = {"proposal": "extension", "extension": "proposal"}.get(str(spot.value))
    if other is not None:
        yield f"devient {other}", other
