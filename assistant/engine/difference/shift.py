"""A shift: what changes between two answers to one case, and which kind of change that is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from assistant.engine.difference.side import FOREIGN, Answer
from assistant.table.sentences import End

Kind = Literal["answer", "reason", "question", "caution"]
"""What changes: the status or outcome; only its reasons; only what is asked or may still come; the cautions."""


class Shift(NamedTuple):
    """A change, the same for every case of a group; rules, facts and cautions are told by their ids."""

    kind: Kind
    before: End
    after: End
    lost: tuple[str, ...] = ()
    gained: tuple[str, ...] = ()


def shifts(old: Answer, new: Answer, renamed: Mapping[str, str]) -> tuple[Shift, ...]:
    """What changes from one answer to another: the answer or what it rests on, then the cautions, apart.

    `renamed` gives the new id of each outcome that has only changed name.
    """
    if old == new:
        return ()
    return tuple(filter(None, (_answer(old, new, renamed), _cautions(old, new))))


def _answer(old: Answer, new: Answer, renamed: Mapping[str, str]) -> Shift | None:
    before, after = (old.status, old.outcome), (new.status, new.outcome)
    lost, gained = _apart(old.reasons + old.assumed, new.reasons + new.assumed)
    if (old.status, _now(renamed, old.outcome)) != after:
        return Shift("answer", before, after, lost, gained)
    if lost or gained:
        return Shift("reason", before, after, lost, gained)
    if old.ask != new.ask or tuple(_now(renamed, one) for one in old.possible) != new.possible:
        return Shift("question", before, after, *_apart(old.ask, new.ask))
    return None


def _now(renamed: Mapping[str, str], outcome: str | None) -> str | None:
    return outcome if outcome is None else renamed.get(outcome, outcome)


def _cautions(old: Answer, new: Answer) -> Shift | None:
    if old.cautions == new.cautions or FOREIGN in (old, new):
        return None
    return Shift("caution", ("", None), ("", None), *_apart(old.cautions, new.cautions))


def _apart(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What only the old one holds, and what only the new one does."""
    return tuple(one for one in old if one not in new), tuple(one for one in new if one not in old)
