"""The facts that a page's questions need, as they are asked and taken in, and the parts of the evaluator for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from assistant.engine.decider import Decider
from assistant.model.base import Base
from assistant.model.decisions import SLOT, Rule
from assistant.model.facts import Fact, Lookup

CHOSEN = 20
"""Up to so many choices are buttons, as `docs/assets/page/question.js` draws them; beyond, a reader types."""

_ASKED = ("id", "type", "label", "question", "help", "open", "read", "origin", "computes", "limit")
_SAID = ("if_true", "if_false", "absent", "digits")


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


def fact_data(base: Base, fact: Fact, is_typed: bool) -> dict[str, object]:
    """A fact as it is asked and taken in: its choices, with aliases if they are typed; the items of its proposal."""
    return {
        **{name: getattr(fact, name) for name in (*_ASKED, *_SAID)},
        "choices": [[choice.id, choice.label, *(choice.aliases if is_typed else ())] for choice in fact.choices],
        "among": list(base.lists[fact.among].ids()) if fact.among else [],
    }


def lookup_data(lookup: Lookup) -> dict[str, object]:
    """A table with its codes in one text for each answer that they have."""
    codes: dict[tuple[str, ...], list[str]] = {}
    for code, items in lookup.rows.items():
        codes.setdefault(items, []).append(code)
    rows = [[" ".join(some), *items] for items, some in codes.items()]
    return {"origin": lookup.origin, "target": lookup.target, "assumed": lookup.assumed, "rows": rows}
