"""Kinds of change of the signs by which contents are known; none that the reading cannot tell from the sign itself."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.intake.content import is_text
from assistant.model.base import Base
from assistant.model.tables import Octets, Sign
from assistant.proof.mutation.values import Replacement, count, flag
from assistant.proof.mutation.walking import Spot


def hexadecimal(base: Base, spot: Spot) -> Iterator[Replacement]:
    """Another last octet."""
    octets = bytes.fromhex(str(spot.value))
    yield "un autre dernier octet", (octets[:-1] + bytes([octets[-1] ^ 1])).hex().upper()


def place(base: Base, spot: Spot) -> Iterator[Replacement]:
    """One octet further, one before; none where octets are sought anywhere, which reads no place."""
    if isinstance(spot.holder, Octets) and spot.holder.within is None:
        yield from count(base, spot)


def within(base: Base, spot: Spot) -> Iterator[Replacement]:
    """One octet less, and only at its place."""
    if isinstance(spot.value, int):
        yield "un octet de moins", spot.value - 1
        yield "à sa place seulement", None


def binary(base: Base, spot: Spot) -> Iterator[Replacement]:
    """The other one, where text could show the sign: octets that no text holds are binary already."""
    sign = spot.holder
    if isinstance(sign, Sign) and sign.octets is not None:
        wanted = (sign.octets, sign.also) if sign.also is not None else (sign.octets,)
        if all(is_text(bytes.fromhex(octets.hex)) for octets in wanted):
            yield from flag(base, spot)
