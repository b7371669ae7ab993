"""Mutants: every change that the table of fields makes of a base, with what must be tried again to notice it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from assistant.model.base import Base
from assistant.model.condition import Among, Compared
from assistant.model.condition import tests as tests_of
from assistant.model.decisions import SLOT, DecisionModel, Rule
from assistant.proof.mutation.fields import FIELDS, Exempt, Heard
from assistant.proof.mutation.phrases import Phrase
from assistant.proof.mutation.roles import phrase
from assistant.proof.mutation.walking import Spot, named_of, spots


class Mutant(NamedTuple):
    """One change of a base: the field, what was changed, whether it bears on a verdict, and the base so changed.

    `decisions` are those whose examples are tried again; `keys` name what a scenario must touch to be tried again:
    for a way of saying, the phrase, which it must say.
    """

    spot: Spot
    change: str
    decides: bool
    decisions: tuple[str, ...]
    keys: frozenset[str]
    base: Base
    heard: bool = False

    @property
    def kind(self) -> str:
        """The struct and the field: « Rule.when »."""
        return _kind(self.spot)

    @property
    def subject(self) -> str:
        """What was changed, as its file names it: the rule, when it is in one."""
        return _named(self.spot)

    @property
    def of(self) -> str:
        """The part of the base and the id of what was changed: « facts/agreed »."""
        return named_of(self.spot.part, self.spot.id)


def mutants(base: Base, only: str | None = None, kind: str | None = None, of: str | None = None) -> Iterator[Mutant]:
    """Every mutant of a base, in the order of its parts; `only` names one rule, value, list or other part.

    `of` names one thing among all, as `Mutant.of` does.
    """
    for spot in spots(base, of):
        made = FIELDS[type(spot.holder)][spot.field]
        if isinstance(made, Exempt) or only not in (None, spot.id, _named(spot)) or kind not in (None, _kind(spot)):
            continue
        if isinstance(made, Heard):
            for text, changed in made.mutants(base, spot):
                keys = frozenset(phrase(base, spot, text).keys)
                yield Mutant(spot, f"sans « {text} »", False, (), keys, changed, heard=True)
            continue
        decisions = tuple(_decisions(base, spot))
        keys = frozenset(_keys(spot, decisions, made.decides))
        for change, changed in made.mutants(base, spot):
            yield Mutant(spot, change, made.decides, decisions, keys, changed)


def phrases(base: Base) -> frozenset[Phrase]:
    """Every way of saying something that a base holds."""
    heard = ((spot, made) for spot in spots(base) if isinstance(made := FIELDS[type(spot.holder)][spot.field], Heard))
    return frozenset(phrase(base, spot, text) for spot, made in heard for text, _ in made.mutants(base, spot))


def _kind(spot: Spot) -> str:
    return f"{type(spot.holder).__name__}.{spot.field}"


def _named(spot: Spot) -> str:
    holder = spot.holder
    if isinstance(holder, Rule):
        return holder.id
    inner = getattr(holder, "id", None)
    return spot.id if inner in (None, spot.id) else f"{spot.id}/{inner}"


def _decisions(base: Base, spot: Spot) -> Iterator[str]:
    """The decisions whose verdicts or words may depend on what is changed."""
    for decision in base.decisions.values():
        if spot.part == "decisions":
            bears = decision.id == spot.id
        elif spot.part == "facts":
            bears = spot.id in _facts(base, decision)
        elif spot.part == "lists":
            bears = any(_in_list(base, fact, spot.id) for fact in _facts(base, decision)) or spot.id in _lists(decision)
        elif spot.part == "values":
            bears = spot.id in _values(decision) or any(
                base.facts[fact].limit == spot.id for fact in base.facts if base.facts[fact].origin in decision.facts
            )
        elif spot.part == "lookups":
            bears = base.lookups[spot.id].target in decision.facts
        elif spot.part == "refinements":
            bears = base.refinements[spot.id].target in decision.facts
        elif spot.part == "cautions":
            bears = spot.id in decision.named_cautions()
        else:
            bears = False
        if bears:
            yield decision.id


def _facts(base: Base, decision: DecisionModel) -> set[str]:
    """The facts of a decision, those from which they come, and those that its sentences name."""
    said = {name for text in decision.texts() for name in SLOT.findall(text) if name in base.facts}
    return {*decision.facts, *decision.origins, *said}


def _in_list(base: Base, fact: str, name: str) -> bool:
    own = base.facts[fact].list
    return own is not None and (own == name or base.lists[own].of == name or base.lists[name].of == own)


def _lists(decision: DecisionModel) -> set[str | None]:
    return {test.list for rule in decision.rules for test in tests_of(rule.when) if isinstance(test, Among)}


def _values(decision: DecisionModel) -> set[str | None]:
    return {test.value for rule in decision.rules for test in tests_of(rule.when) if isinstance(test, Compared)}


def _keys(spot: Spot, decisions: tuple[str, ...], decides: bool) -> Iterator[str]:
    """What a scenario touches when it may notice: the thing itself, and the decisions when a verdict may change."""
    yield spot.id
    inner = getattr(spot.holder, "id", None)
    if inner is not None:
        yield str(inner)
    if decides or spot.part in ("facts", "lists", "lookups", "refinements"):
        yield from decisions
    if spot.part == "decisions" and not isinstance(spot.holder, Rule) and "rules" not in spot.steps:
        yield spot.id
