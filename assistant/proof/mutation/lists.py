"""Kinds of change of lists: what a list loses or gains is lost or gained by each fact and condition that uses it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from assistant.model.base import Base
from assistant.model.condition import All, Among, Condition, Not, Some
from assistant.model.facts import Choice, Item, List
from assistant.proof.mutation.values import MutationOperator, Replacement
from assistant.proof.mutation.walking import Spot, replace_at

TABLES = ("contacts", "channels", "formats", "extensions", "transitions", "notices")
"""The parts of a base that a list may stand for: its items then say what theirs do."""

NEAR_MISS = Item(id="presque", label="Presque")


def item_changes(base: Base, spot: Spot) -> Iterator[tuple[str, Base]]:
    """Each item dropped, and one more that no source names."""
    whole = spot.holder
    assert isinstance(whole, List)
    for item in whole.items:
        kept = tuple(one for one in whole.items if one.id != item.id)
        yield f"sans « {item.id} »", _with_items(base, whole, kept)
    yield "avec un élément de plus", _with_items(base, whole, (*whole.items, NEAR_MISS))


def words_of_items(kind: MutationOperator) -> Callable[[Base, Spot], Iterator[tuple[str, Base]]]:
    """A change of what a list says of an item, in every fact and part that takes the item from it.

    The items of a part, and those that stand for contacts, contents, notices…, are changed where they are declared.
    """

    def changes(base: Base, spot: Spot) -> Iterator[tuple[str, Base]]:
        whole = base.lists[spot.id]
        if whole.of is not None or _of_a_table(base, whole):
            return
        for said, value in kind(base, spot):
            made = replace_at(whole, (*spot.steps, spot.field), value)
            yield said, _with_items(base, made, made.items)

    return changes


def _of_a_table(base: Base, whole: List) -> bool:
    """Whether a list stands for a part of the base that its own topic declares."""
    tables = (getattr(base, name) for name in TABLES)
    return any({*whole.ids()} == {*one} and {each.topic for each in one.values()} == {whole.topic} for one in tables)


def words_of_choices(kind: MutationOperator) -> MutationOperator:
    """A change of a choice that its fact declares; those that come from a list are changed there."""

    def changes(base: Base, spot: Spot) -> Iterator[Replacement]:
        if base.facts[spot.id].list is None:
            yield from kind(base, spot)

    return changes


def open_changes(base: Base, spot: Spot) -> Iterator[tuple[str, Base]]:
    """Closed where it is open, open where it is closed, for each fact that chooses in it."""
    whole = spot.holder
    assert isinstance(whole, List)
    made = not whole.open
    facts = {name: replace(fact, open=made) if fact.list == whole.id else fact for name, fact in base.facts.items()}
    lists = {**base.lists, whole.id: replace(whole, open=made)}
    yield f"devient {'ouverte' if made else 'fermée'}", replace(base, digest="", lists=lists, facts=facts)


def complete(base: Base, spot: Spot) -> Iterator[Replacement]:
    """No longer said to be complete, or said so of a list of which nothing is said."""
    whole = spot.holder
    assert isinstance(whole, List)
    if whole.complete:
        yield "n'est plus donnée comme complète", ()
    elif not whole.open:
        yield "devient complète", ("1.01",)


def _with_items(base: Base, whole: List, items: tuple[Item, ...]) -> Base:
    """The base whose list has other items, and so have the facts, the conditions and the parts that come from it."""
    changed, known = {whole.id: items}, {one.id: one for one in items}
    for other in base.lists.values():
        if other.of == whole.id:
            changed[other.id] = tuple(known[name] for name in other.ids() if name in known)
    lists = {name: replace(one, items=changed[name]) if name in changed else one for name, one in base.lists.items()}
    facts = {
        name: replace(
            fact, choices=tuple(Choice(one.id, one.label, one.aliases, begins=one.begins) for one in changed[fact.list])
        )
        if fact.list in changed
        else fact
        for name, fact in base.facts.items()
    }
    members = {name: tuple(one.id for one in found) for name, found in changed.items()}
    return with_conditions(replace(base, digest="", lists=lists, facts=facts), lambda test: _among(test, members))


def _among(test: Among, members: dict[str, tuple[str, ...]]) -> Among:
    return Among(test.fact, members[test.list], test.list) if test.list in members else test


def with_conditions(base: Base, made: Callable[[Among], Among]) -> Base:
    """The base with each membership test of its rules and cautions made anew."""
    decisions = {
        name: replace(decision, rules=tuple(replace(rule, when=_condition(rule.when, made)) for rule in decision.rules))
        for name, decision in base.decisions.items()
    }
    cautions = {name: replace(one, when=_condition(one.when, made)) for name, one in base.cautions.items()}
    return replace(base, decisions=decisions, cautions=cautions)


def _condition(condition: Condition, made: Callable[[Among], Among]) -> Condition:
    if isinstance(condition, Among):
        return made(condition)
    if isinstance(condition, All | Some):
        return replace(condition, parts=tuple(_condition(part, made) for part in condition.parts))
    return Not(_condition(condition.part, made)) if isinstance(condition, Not) else condition
