"""A shift: what changes between two answers to one case, and which kind of change that is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from assistant.engine.difference.side import FOREIGN, CaseAnswer
from assistant.table.sentences import End

Kind = Literal["answer", "reason", "question", "caution", "reading"]
"""What changes: the status or outcome; only its reasons; only what is asked or may still come; the cautions.

The last one is of cases that only one side can take: what one answers there was never asked on the other.
"""

UNTOLD: End = ("", None)
"""Stands for an end that does not matter to a change."""


class Shift(NamedTuple):
    """A change, the same for every case of a group; rules, facts and cautions are told by their ids.

    `gained` are what only the new side gives. `lost` are what only the old one gives, but where the new side gives
    another answer, or the same one for new reasons: cases that end alike are then one group, whatever led to it before.
    """

    kind: Kind
    before: End
    after: End
    lost: tuple[str, ...] = ()
    gained: tuple[str, ...] = ()


def shifts(old: CaseAnswer, new: CaseAnswer, renamed: Mapping[str, str]) -> tuple[Shift, ...]:
    """What changes from one answer to another: the answer or what it rests on, then each caution, apart.

    `renamed` gives the new id of each outcome that has only changed name.
    """
    if old == new:
        return ()
    if FOREIGN in (old, new):
        before, after = ((FOREIGN.status, None) if one == FOREIGN else UNTOLD for one in (old, new))
        return (Shift("reading", before, after),)
    answer = _answer(old, new, renamed)
    return (*([answer] if answer else []), *_cautions(old, new))


def _answer(old: CaseAnswer, new: CaseAnswer, renamed: Mapping[str, str]) -> Shift | None:
    before, after = (old.status, old.outcome), (new.status, new.outcome)
    lost, gained = _apart(old.reasons + old.assumed, new.reasons + new.assumed)
    if (old.status, _now(renamed, old.outcome)) != after:
        return Shift("answer", before, after, gained=gained)
    missing = old.status == "missing"
    if (lost or gained) and not missing:
        return Shift("reason", before, after, () if gained else lost, gained)
    may = tuple(_now(renamed, one) for one in old.possible)
    if (lost or gained) or old.ask != new.ask or may != new.possible:
        return Shift("question", before, after, *_apart(old.ask, new.ask))
    return None


def _now(renamed: Mapping[str, str], outcome: str | None) -> str | None:
    return outcome if outcome is None else renamed.get(outcome, outcome)


def _cautions(old: CaseAnswer, new: CaseAnswer) -> Iterator[Shift]:
    lost, gained = _apart(old.cautions, new.cautions)
    yield from (Shift("caution", UNTOLD, UNTOLD, lost=(one,)) for one in lost)
    yield from (Shift("caution", UNTOLD, UNTOLD, gained=(one,)) for one in gained)


def reasons_lost(old: CaseAnswer, new: CaseAnswer) -> tuple[str, ...]:
    """The reasons that only the old answer has."""
    return _apart(old.reasons + old.assumed, new.reasons + new.assumed)[0]


def _apart(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What only the old one holds, and what only the new one does."""
    return tuple(one for one in old if one not in new), tuple(one for one in new if one not in old)
