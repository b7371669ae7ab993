"""Kin: the facts that are two ways of saying one thing, the name of a body and its kind, a file and its extension."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assistant.model.base import Base


def akin(base: Base, fact: str) -> Iterator[str]:
    """The facts that name what one names, or that one is read off."""
    return _paired(_kin(base), fact)


def told_by(base: Base, fact: str) -> Iterator[str]:
    """Those, and the facts that a table leads to from one, or to it; but for the place where a thing is."""
    lookups = (one for one in base.lookups.values() if base.facts[one.target].placed_by != one.origin)
    return _paired([*_kin(base), *((one.target, one.origin) for one in lookups)], fact)


def _kin(base: Base) -> list[tuple[str, str]]:
    return [(one.id, beside) for one in base.facts.values() for beside in (one.origin, one.named_by) if beside]


def _paired(pairs: Iterable[tuple[str, str]], fact: str) -> Iterator[str]:
    for first, second in pairs:
        if fact == first:
            yield second
        elif fact == second:
            yield first
