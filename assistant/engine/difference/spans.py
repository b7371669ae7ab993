"""Spans: the intervals of numbers that neither side tells apart, and the sizes in Mo unlike any count of octets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from assistant.table.finished import Coding
from assistant.words.french import FRENCH
from assistant.words.sizes import LARGEST

_UNITS: dict[int, str] = dict(enumerate(FRENCH["size_units"], 1))
_FINEST = 12
"""How many decimals a typed size may need to fall between two cuts."""


class Interval(NamedTuple):
    """The numbers from `low` to `high`, both in it; `high` is None where there is no end."""

    low: int
    high: int | None


def spans(codings: Sequence[Coding]) -> list[Interval]:
    """The intervals between the cuts of all `codings`, from 0."""
    cuts = sorted({0, *(cut for coding in codings for cut in (*coding.low, *coding.high))})
    return [Interval(low, after - 1) for low, after in pairwise(cuts)] + [Interval(cuts[-1], None)]


def chosen(kind: str, span: Interval) -> int:
    """A number of a span that is easy to read, near its middle: 15 000 000 between 10 485 761 and 20 000 000."""
    low, high = span
    if kind == "date":
        return low or high or 1
    middle: int = (low + (2 * low + 2 if high is None else high)) // 2
    for size in range(len(str(middle)), 0, -1):
        rounded: int = middle - middle % int(10**size)
        if rounded >= max(low, 1):
            return rounded
    return middle


def typed_sizes(codings: Sequence[Coding]) -> Iterator[str]:
    """A size in ko, Mo or Go between each two pairs of cuts where one lies: its readings fall on the sides of each."""
    low = [0, *sorted({cut for coding in codings for cut in coding.low})]
    high = [0, *sorted({cut for coding in codings for cut in coding.high})]
    for below, above in pairwise([*low, LARGEST]):
        for least, most in pairwise([*high, LARGEST]):
            for power, unit in _UNITS.items():
                # a fraction of an octet counts as one: above `below` - 1 is `below` at least
                first = max(Fraction(below - 1, 1000**power), Fraction(least - 1, 1024**power))
                last = min(Fraction(above - 1, 1000**power), Fraction(most - 1, 1024**power))
                typed = _shortest(first, last)
                if typed is not None:
                    yield f"{typed} {unit}"
                    break


def _shortest(first: Fraction, last: Fraction) -> str | None:
    """The decimal number of the fewest digits above `first`, `last` at most; None when there is none."""
    for digits in range(_FINEST + 1):
        count = last.numerator * 10**digits // last.denominator
        if count >= 0 and Fraction(count, 10**digits) > first:
            whole, rest = divmod(count, 10**digits)
            return f"{whole},{rest:0{digits}d}" if digits else str(whole)
    return None
