"""Roles: what each field of phrases does, and what in the base would do as much without one of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from msgspec.structs import replace

from assistant.engine.matching import match, names_of
from assistant.model.base import Base
from assistant.model.facts import Choice, Fact, Item
from assistant.model.language import Default, Intent, Patterns
from assistant.model.tables import Contact
from assistant.proof.mutation.phrases import Phrase, Role
from assistant.proof.mutation.walking import Spot
from assistant.words.folding import fold_label
from assistant.words.french import FRENCH

CHANNEL = "déposé par"
"""What stands for a fact where a dossier is deposited by a channel: no question states it."""

_CANCELLING = ("never", "weak")
_ASKING: Mapping[str, Role] = {"never": "refuses", "opens": "opens"}
_STATED: Mapping[str, bool | str] = {"if_true": True, "if_false": False, "empty": ""}


def phrase(base: Base, spot: Spot, text: str) -> Phrase:
    """A phrase of the field that stands at `spot`."""
    holder, field = spot.holder, f"{type(spot.holder).__name__}.{spot.field}"
    same = frozenset(spot.value if isinstance(spot.value, tuple) else ()) - {text}
    if isinstance(holder, Patterns):
        return _pattern(base, spot, holder.fact, Phrase(field, text, "states", frozenset({holder.fact}), same))
    if isinstance(holder, Default):
        return Phrase(field, text, "unless", frozenset(holder.facts), same)
    if isinstance(holder, Intent):
        asking = _ASKING.get(spot.field, "asks")
        return Phrase(field, text, asking, frozenset({spot.id}), same)
    if isinstance(holder, Contact):
        role: Role = "uncovers" if spot.field == "uncovered" else "escalates"
        uncovered = (one for contact in base.contacts.values() for one in contact.uncovered)
        others = frozenset(uncovered if role == "uncovers" else (*holder.aliases, *holder.uncovered))
        return Phrase(field, text, role, frozenset({spot.id}), others - {text})
    if isinstance(holder, Choice | Item):
        return _alias(base, spot, holder, Phrase(field, text, "states", frozenset(_named_by(base, spot)), same))
    return Phrase(field, text, "states", frozenset({CHANNEL}), same, named=frozenset({CHANNEL}))


def _pattern(base: Base, spot: Spot, fact: str, said: Phrase) -> Phrase:
    """What a pattern of a fact does; a head is read only before what it introduces: « le cas {d'une commune} »."""
    if isinstance(spot.value, Mapping):
        choice, texts = next((choice, texts) for choice, texts in spot.value.items() if said.text in texts)
        others = frozenset(_names(base, said.of, choice)) | {*texts} - {said.text}
        return said._replace(others=others, own=fact, value=choice)
    if spot.field == "heads":
        return said._replace(text=f"{said.text} {{}}", others=frozenset(f"{one} {{}}" for one in said.others), own=fact)
    if spot.field in ("things", "done"):
        return said._replace(text=_done(spot, said.text), others=frozenset(_done(spot, one) for one in said.others))
    role: Role = "cancels" if spot.field in _CANCELLING else "states"
    return said._replace(role=role, own=fact, value=_STATED.get(spot.field))


def _done(spot: Spot, text: str) -> str:
    """What is done first of a thing, or what is done of the first: « ajouté … RIB »; else what is filled in of one."""
    holder = cast(Patterns, spot.holder)
    if not holder.done:
        return f"{text} : {FRENCH['agreeing'][0]}"
    return f"{text} … {holder.things[0]}" if spot.field == "done" else f"{holder.done[0]} … {text}"


def _alias(base: Base, spot: Spot, holder: Choice | Item, said: Phrase) -> Phrase:
    """What an alias of a choice does; one that begins another name says no more than itself where beginnings count."""
    others = frozenset(_names(base, said.of, holder.id)) - {said.text}
    begun = any(base.patterns[fact].begun for fact in said.of & base.patterns.keys())
    if begun and any(fold_label(one).startswith(f"{fold_label(said.text)} ") for one in others):
        others |= {said.text}
    named = frozenset(fact for fact in said.of if _is_alone(base.facts[fact], holder.id, said.text))
    stated = (base.patterns[fact].choices.get(holder.id, ()) for fact in said.of & base.patterns.keys())
    return said._replace(others=others.union(*stated), value=holder.id, named=named)


def _is_alone(fact: Fact, choice: str, alias: str) -> bool:
    """Whether no other name of a choice reads its alias, written alone."""
    choices = (replace(one, aliases=tuple(text for text in one.aliases if text != alias)) for one in fact.choices)
    return match(alias, names_of(replace(fact, choices=tuple(choices)))) != {choice}


def _names(base: Base, facts: Iterable[str], choice: str) -> Iterator[str]:
    """The label and the aliases of a choice of some facts."""
    for fact in facts:
        for one in base.facts[fact].choices:
            yield from (one.label, *one.aliases) if one.id == choice else ()


def _named_by(base: Base, spot: Spot) -> Iterator[str]:
    """The facts of which an alias may be the value: its own, or those that choose in its list or in a part of it."""
    for one in base.facts.values():
        lists = (one.list, base.lists[one.list].of) if one.list is not None else ()
        if spot.id == one.id if spot.part == "facts" else spot.id in lists:
            yield one.id
