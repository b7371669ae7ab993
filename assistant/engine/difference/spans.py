"""Spans: the intervals of numbers that neither side tells apart, and the sizes in Mo unlike any count of octets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import islice, pairwise
from typing import NamedTuple

from assistant.table.finished import Coding
from assistant.table.unary import edges
from assistant.words.french import FRENCH
from assistant.words.sizes import LARGEST, parse_size

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
    for fewest in pairwise([*low, LARGEST]):
        for most in pairwise([*high, LARGEST]):
            found = (typed for power, unit in _UNITS.items() for typed in _between(fewest, most, power, unit))
            yield from islice(found, 1)


def _between(fewest: tuple[int, int], most: tuple[int, int], power: int, unit: str) -> Iterator[str]:
    """The sizes of a unit, each of more digits, that may be as little as `fewest` say and as much as `most` do."""
    for digits in range(_FINEST + 1):
        for half in [Fraction(5, 10 ** (digits + 1)), Fraction(0)][not digits :]:
            # a fraction of an octet counts as one: above `below` - 1 is `below` at least
            first = max(Fraction(fewest[0] - 1, 1000**power) + half, Fraction(most[0] - 1, 1024**power) - half)
            last = min(Fraction(fewest[1] - 1, 1000**power) + half, Fraction(most[1] - 1, 1024**power) - half)
            count = last.numerator * 10**digits // last.denominator
            if count >= 0 and Fraction(count, 10**digits) > first:
                whole, rest = divmod(count, 10**digits)
                typed = f"{whole},{rest:0{digits}d} {unit}" if digits else f"{whole} {unit}"
                least, greatest = edges(parse_size(typed))
                if fewest[0] <= least < fewest[1] and most[0] <= greatest < most[1]:
                    yield typed
