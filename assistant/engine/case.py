"""What is known of a case, once its facts are taken in: checked, matched, computed and looked up."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from msgspec import Struct

from assistant.model.base import Base
from assistant.model.facts import OTHER
from assistant.table.unary import Known
from assistant.words.sizes import TypedSize

FactValue: TypeAlias = Known | frozenset[str]
"""What a fact is worth: what is known of it, or the choices that remain when only a few do."""

Given = Mapping[str, object]
"""Facts as a caller gives them, by id; one that is absent or None is not known."""

Plain = bool | int | str
"""A value as JSON holds it: days as ISO dates, sizes as octets or as typed, choices as ids."""


class FactError(ValueError):
    """A fact that cannot be taken as given; the message is a French sentence."""


class Assumed(Struct, frozen=True):
    """A fact that was not given but supposed, and the words that say so."""

    fact: str
    value: Plain | None
    says: str


class Case(Struct, frozen=True):
    """What is known of a case; nothing of it changes once it is taken in.

    `values` feed the table; `texts` are what people typed where the value does not say it; `assumed`, `notes` are said.
    `unshown` are facts that sentences of their own assume: they are not among the facts that are told.
    """

    values: Mapping[str, FactValue]
    texts: Mapping[str, str] = {}
    assumed: tuple[Assumed, ...] = ()
    notes: tuple[str, ...] = ()
    unshown: frozenset[str] = frozenset()

    def facts(self, base: Base) -> dict[str, Plain]:
        """The facts as JSON, the caller's own; one of which only a few choices remain is not shown."""
        told = self.values.items()
        shown = ((name, plain(base, name, value)) for name, value in told if name not in self.unshown)
        return {name: value for name, value in shown if value is not None}


class CaseDraft(NamedTuple):
    """A case while it is taken in: what `Case` holds, still to be completed."""

    values: dict[str, FactValue]
    texts: dict[str, str]
    assumed: list[Assumed]
    notes: list[str]

    def case(self) -> Case:
        """The case, once all is taken in."""
        return Case(MappingProxyType(self.values), MappingProxyType(self.texts), tuple(self.assumed), tuple(self.notes))


def called(base: Base, name: str, value: object) -> str:
    """A choice as it is called; any other value as it is."""
    return base.facts[name].label_of(str(value)) or str(value)


def plain(base: Base, name: str, value: FactValue) -> Plain | None:
    """A value as JSON holds it; None where only a few choices remain."""
    if isinstance(value, TypedSize):
        return value.text
    if isinstance(value, frozenset):
        return None
    if type(value) is int and base.facts[name].type == "date":
        return date.fromordinal(value).isoformat()
    return value


def typed_by_hand(value: FactValue) -> bool:
    """Whether what was typed says more than the value: a name that no list holds, or that several choices share."""
    return isinstance(value, frozenset) or value == OTHER
