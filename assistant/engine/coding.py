"""Coding: what the value of each fact adds to the key of a state."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from assistant.table.finished import AnyStretch, Coding
from assistant.table.unary import Known


class Coder(NamedTuple):
    """A fact, the stride of its classes in a key, and what a value of it adds."""

    fact: str
    stride: int
    code: Callable[[Known], int]


def coders(stretch: AnyStretch) -> list[Coder]:
    """One for each fact of a stretch of time, in order."""
    found: list[Coder] = []
    stride = 1
    for coding in reversed(stretch.codings):
        found.insert(0, Coder(coding.fact, stride, _code(coding, stride)))
        stride *= coding.size + 1
    return found


def _code(coding: Coding, stride: int) -> Callable[[Known], int]:
    number = coding.number
    return lambda value: (number(value) + 1) * stride
