"""A verdict: what a decision says of every case that it treats alike, with slots where the values of a case go."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from assistant.batch.slotting import slot

if TYPE_CHECKING:
    from assistant.engine.decision import Decision

_OWN = ("facts", "assumed", "on")
"""What a Decision says of one case or of one day: a verdict does not hold it."""


class Verdict(Struct, frozen=True, kw_only=True):
    """What a decision says of some cases; `number` is drawn from its words, and so the same in every run.

    `observed` is the fact that the first reason with a limit met, and `limit` that limit; without any reason, the fact
    whose size leaves a doubt. `told` is the whole Decision
    as JSON, its values being slots.
    """

    number: int
    status: str
    outcome: str | None
    label: str
    rules: tuple[str, ...]
    missing: tuple[str, ...]
    observed: str | None
    limit: int | None
    told: str

    @property
    def id(self) -> str:
        """Its number as a name: « v1f… »."""
        return f"v{self.number:016x}"


def verdict_of(decision: Decision) -> Verdict:
    """The verdict that a decision gives, its words being those of `SlotWording`."""
    told = {name: value for name, value in decision.to_dict().items() if name not in _OWN}
    met = decision.met
    told["reasons"] = [
        {**reason, "observed": None if one.fact is None else slot(one.fact), "margin": None}
        for reason, one in zip(told["reasons"], met, strict=True)  # type: ignore[call-overload]
    ]
    text = msgspec.json.encode(told).decode()
    seen = (*(one for one in met if one.limit is not None), *(one for one in met if one.fact), *decision.doubts)
    first = next(iter(seen), None)
    return Verdict(
        number=int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big") >> 1,
        status=decision.status.value,
        outcome=decision.outcome,
        label=decision.label,
        rules=tuple(one.rule for one in decision.reasons),
        missing=tuple(one.fact for one in decision.ask),
        observed=first and first.fact,
        limit=first and first.limit,
        told=text,
    )
