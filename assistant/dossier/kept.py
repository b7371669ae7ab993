"""Keeping what is made ready from a base: a base is compared by what it is, not by what it says."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import TypeVar

Made = TypeVar("Made")

KEPT = 4
"""For how many bases, routes and days things are kept: a server that reloads has two."""


def kept(make: Callable[..., Made]) -> Callable[..., Made]:
    """What `make` gives of one thing and of plain values, made once as long as both are asked for.

    The thing is held with what was made of it, so that another never passes for it.
    """
    found: OrderedDict[tuple[int, tuple[Hashable, ...]], tuple[object, Made]] = OrderedDict()

    def given(source: object, *values: Hashable) -> Made:
        key = (id(source), values)
        if key not in found:
            found[key] = (source, make(source, *values))
            if len(found) > KEPT:
                found.popitem(last=False)
        return found[key][1]

    return given
