"""The facts that a page's questions need, as they are asked and taken in, and the parts of the evaluator for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from assistant.engine.completing import among
from assistant.engine.decider import Decider
from assistant.engine.telling_rows import told
from assistant.model.base import Base
from assistant.model.decisions import SLOT, Rule
from assistant.model.facts import Fact, Lookup

CHOSEN = 20
"""Up to so many choices are buttons, as `docs/assets/page/question.js` draws them; beyond, a reader types."""

_ASKED = ("id", "type", "label", "question", "help", "open", "read", "origin", "computes", "limit")
_SAID = ("if_true", "if_false", "absent", "digits", "named_by", "placed_by")
_REFINED = ("origin", "target", "codes", "refines", "says", "assumed")

MATCHING = ("did-you-mean", "alike", "one-missing", "unless", "either", "open-otherwise", "open-still", "depends")
"""The sentences of what matches choices, which come with it."""


class Apart(NamedTuple):
    """What a page loads apart: the facts without their choices, and those without the aliases of theirs."""

    names: frozenset[str]
    aliases: frozenset[str]


def facts_of(base: Base, deciders: Sequence[Decider], told: Sequence[Rule]) -> dict[str, Fact]:
    """The facts that the decisions read, look up, compute, or put in a sentence."""
    named = {name for decider in deciders for name in decider.completing.known}
    for rule in told:
        named.update(SLOT.findall(rule.says + rule.advice))
    for outcome in (one for decider in deciders for one in decider.model.outcomes):
        named.update(SLOT.findall(outcome.says + outcome.advice))
    for lookup in lookups_of(deciders):
        named |= {lookup.origin, lookup.target}
    return {name: fact for name, fact in base.facts.items() if name in named}


def lookups_of(deciders: Sequence[Decider]) -> Iterator[Lookup]:
    """The lookups of the decisions, each once, those that only suppose last."""
    found = {lookup.id: lookup for decider in deciders for lookup in decider.completing.lookups}
    yield from sorted(found.values(), key=lambda lookup: lookup.assumed is not None)


def parts_of(facts: Iterable[Fact], lookups: Iterable[Lookup]) -> Iterator[str]:
    """The parts of the evaluator that answering needs besides `rules`: see `docs/assets/engine`."""
    known = list(facts)
    if any(fact.type == "size" or fact.computes for fact in known):
        yield "files"
    typed = (fact for fact in known if not fact.read and fact.origin is None)
    narrowing = (row for lookup in lookups for row in lookup.rows.values() if len(row) > 1)
    if any(len(fact.answers()) > CHOSEN for fact in typed) or any(narrowing):
        yield "labels"
    if any(fact.type == "date" for fact in known):
        yield "dates"


def fact_data(base: Base, fact: Fact, is_typed: bool, apart: Apart) -> dict[str, object]:
    """A fact as it is asked and taken in: its choices, with aliases if they are typed; the items of its proposal.

    What only names another fact leaves its choices to `names_data`, loaded `apart`; what it names, its aliases.
    """
    return {
        **{name: getattr(fact, name) for name in (*_ASKED, *_SAID)},
        "choices": []
        if fact.id in apart.names
        else list(choices_data(fact, is_typed and fact.id not in apart.aliases)),
        "among": list(among(fact, base)),
    }


def choices_data(fact: Fact, is_typed: bool) -> Iterator[list[str]]:
    """Each choice of a fact: its id, its label, if it is typed its aliases and what begins its names, « SARL … »."""
    for choice in fact.choices:
        typed = (*choice.aliases, *(f"{text} …" for text in choice.begins)) if is_typed else ()
        yield [choice.id, choice.label, *typed]


def lookup_data(lookup: Lookup, apart: Apart) -> dict[str, object]:
    """A table with its codes in one text for each answer that they have; none where they are loaded `apart`."""
    rows = [] if lookup.list and lookup.target in apart.aliases else _rows(lookup)
    return {"origin": lookup.origin, "target": lookup.target, "assumed": lookup.assumed, "rows": rows}


def _rows(lookup: Lookup) -> list[list[str]]:
    codes: dict[tuple[str, ...], list[str]] = {}
    for code, items in lookup.rows.items():
        codes.setdefault(items, []).append(code)
    return [[" ".join(some), *items] for items, some in codes.items()]


def _told(base: Base, lookup: Lookup) -> dict[str, str]:
    """What each row says; a name stands there as a slot, for the page has it as the label of a choice."""
    label = "{label}" if base.facts[lookup.origin].choices else None
    return {code: told(base, lookup, code, label) for code in lookup.rows if lookup.says}


def refinements_data(deciders: Sequence[Decider]) -> list[object]:
    """What becomes of choices where a fact is one of some codes, for each refinement of some decisions."""
    found = {one.id: one for decider in deciders for one in decider.completing.refinements}
    return [{name: getattr(one, name) for name in _REFINED} for one in found.values()]


def apart_of(facts: Iterable[Fact]) -> Apart:
    """What these facts load apart: the choices of those that name another, the aliases of it and of its places."""
    named = [fact for fact in facts if fact.named_by is not None]
    aliases = {fact.id for fact in named} | {fact.placed_by for fact in named if fact.placed_by}
    return Apart(frozenset(fact.named_by for fact in named if fact.named_by), frozenset(aliases))


def names_data(base: Base, deciders: Sequence[Decider]) -> dict[str, object]:
    """What the page of some decisions loads apart: the names of entities, and what each row of a table says."""
    lookups = list(lookups_of(deciders))
    apart = apart_of(base.facts[name] for decider in deciders for name in decider.completing.known)
    return {
        "facts": [
            {"id": name, "choices": list(choices_data(base.facts[name], True))}
            for name in sorted(apart.names | apart.aliases)
        ],
        "lookups": [
            {"at": at, "rows": _rows(one), "told": _told(base, one)}
            for at, one in enumerate(lookups)
            if one.list and one.target in apart.aliases
        ],
        "refinements": refinements_data(deciders),
        "words": {word: base.word(word) for word in MATCHING},
    }
