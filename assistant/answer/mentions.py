"""Mentions: what a stretch of a question says of one fact, and which mentions stand when they overlap."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple


class Mention(NamedTuple):
    """A fact, the value read for it, and the places of the words that say so.

    A weak mention informs a decision and cannot lead to one: « en Nouvelle-Calédonie » says where, not who.
    """

    fact: str
    value: Any
    places: frozenset[int]
    weak: bool = False
    cued: bool = False
    """Whether a cue says it, and not a name: « ma facture » says who speaks whatever words it stands among."""

    @property
    def first(self) -> int:
        """Where it begins."""
        return min(self.places)

    @property
    def last(self) -> int:
        """Where it ends."""
        return max(self.places)


def standing(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions that no longer one holds: in « lot XML », « XML » is no format of a file."""
    found = list(dict.fromkeys(mentions))
    return [one for one in found if not any(_holds(other, one) for other in found)]


def _holds(one: Mention, other: Mention) -> bool:
    return other.places < one.places and (one.fact == other.fact or not other.cued)


def spans(mentions: Iterable[Mention]) -> dict[str, list[tuple[int, int]]]:
    """Where each fact is mentioned."""
    placed: dict[str, list[tuple[int, int]]] = {}
    for one in mentions:
        placed.setdefault(one.fact, []).append((one.first, one.last))
    return placed


def agreed(mentioned: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """The facts on which all mentions agree; two values of one fact leave it open."""
    values: dict[str, list[Any]] = {}
    for fact, value in mentioned:
        seen = values.setdefault(fact, [])
        if value not in seen:
            seen.append(value)
    return {fact: seen[0] for fact, seen in values.items() if len(seen) == 1}
