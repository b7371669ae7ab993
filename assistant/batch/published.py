"""The finished table of a decision as other programs join it: axes, keys and verdicts, for one day.

Each fact is an axis, and each of its values a digit on it, 0 being « not known »; what a code or a name says of a fact
is a digit on the axis of that fact. A key is the sum, over the axes, of a digit times the stride of its axis.
"""

from __future__ import annotations

from datetime import date
from itertools import product

from msgspec import Struct

from assistant.batch.axes import Axis, axes_of
from assistant.batch.slotting import Placeholders, SlotWording
from assistant.batch.verdict import Verdict, verdict_of
from assistant.engine.case import Case
from assistant.engine.decider import Decider, InForce
from assistant.engine.decision import Decision


class Published(Struct, frozen=True, kw_only=True):
    """The finished table of one decision on one day, as data."""

    decision: str
    on: date
    rules: str
    axes: tuple[Axis, ...]
    keys: tuple[tuple[int, str], ...]
    verdicts: tuple[Verdict, ...]


def published(decider: Decider, on: date) -> Published:
    """The finished table of a decision on a day."""
    stretch, reader, _ = decider.inforce(on)
    inforce = InForce(stretch, reader, SlotWording(decider.base, decider.model, stretch))
    axes = tuple(axes_of(decider, on))
    told = {axis.fact for axis in axes} | {one.origin for one in decider.completing.lookups}
    kinds = decider.base.facts
    texts = (name for name in decider.completing.known if kinds[name].type == "text" and name not in told)
    placeholders = Placeholders(decider, texts)
    keys: list[tuple[int, str]] = []
    verdicts: dict[str, Verdict] = {}
    for digits in product(*(range(axis.size + 1) for axis in axes)):
        given: dict[str, object] = {}
        for axis, digit in zip(axes, digits, strict=True):
            given.update(axis.given[digit])
        known = decider.completing.case(given, {}).values
        values = {**placeholders.beside(known), **known}
        decision = Decision(decider, inforce, reader.read(values), Case(values), on)
        verdict = verdict_of(decision)
        verdicts[verdict.id] = verdict
        keys.append((sum(digit * axis.stride for digit, axis in zip(digits, axes, strict=True)), verdict.id))
    return Published(
        decision=decider.id,
        on=on,
        rules=decider.base.fingerprint,
        axes=axes,
        keys=tuple(sorted(keys)),
        verdicts=tuple(verdicts[name] for name in sorted(verdicts)),
    )
