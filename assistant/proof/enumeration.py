"""Every state of a decision: the finite table that its rules really are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

from assistant.engine.epoch import Epoch, State

CAP = 100_000
"""States beyond which a decision is not enumerated; ours have at most a few thousand."""


class TooManyStates(Exception):
    """A decision whose states are too many to be enumerated; `count` says how many."""

    def __init__(self, count: int) -> None:
        self.count = count
        super().__init__(count)


def complete_states(epoch: Epoch) -> Iterator[State]:
    """Each way of knowing every fact."""
    return _states([list(classes) for classes in epoch.classes])


def partial_states(epoch: Epoch) -> Iterator[State]:
    """Each way of knowing some of the facts, none and all included."""
    return _states([[None, *classes] for classes in epoch.classes])


def _states(choices: list[list[Any]]) -> Iterator[State]:
    count = 1
    for one in choices:
        count *= len(one)
    if count > CAP:
        raise TooManyStates(count)
    return product(*choices)


def described(epoch: Epoch, state: State) -> str:
    """A case in `state`, as facts with one value each, for a counter-example."""
    known = [
        f"{fact['id']}={_shown(fact, epoch.classes[at][state[at]])}"
        for at, fact in enumerate(epoch.facts)
        if isinstance(state[at], tuple) and epoch.leaves[at]
    ]
    return ", ".join(known) or "aucun fait connu"


def _shown(fact: dict[str, Any], values: list[Any]) -> str:
    """One value of a class; the last day of it, which is the nearest to what changes."""
    if fact["type"] == "date":
        return date.fromordinal(max(values[-1], 1)).isoformat()
    value = values[0]
    if isinstance(value, bool):
        return "oui" if value else "non"
    return "tout autre texte" if value == "\N{REPLACEMENT CHARACTER}" else str(value) if value != "" else "rien"
