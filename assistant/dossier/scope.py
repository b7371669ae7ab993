"""What a check looked at, and what it cannot know: a verdict says no more than that."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from assistant.dossier import names
from assistant.model.base import Base


class Elsewhere(Struct, frozen=True):
    """Something that a file does not tell, and who knows it."""

    what: str
    who: str


class CheckScope(Struct, frozen=True):
    """How many rules were asked, by question too, what they look at, and what only others know."""

    controls: int = 0
    asked: Mapping[str, int] = {}
    looked_at: tuple[str, ...] = ()
    known_elsewhere: tuple[Elsewhere, ...] = ()


def scope_of(base: Base, asked: Mapping[str, int]) -> CheckScope:
    """The scope of a check that asked these questions, each with how many rules answer it."""
    return CheckScope(
        sum(asked.values()),
        asked,
        tuple(item.text("says") for item in base.lists[names.LOOKED_AT].items if item.id in asked),
        known_elsewhere(base),
    )


def known_elsewhere(base: Base) -> tuple[Elsewhere, ...]:
    """What a file does not tell, whatever is asked of it."""
    return tuple(Elsewhere(item.label, item.text("who")) for item in base.lists[names.KNOWN_ELSEWHERE].items)
