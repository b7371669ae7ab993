"""Sizes of files: read as people type them, shown so that a refused size never prints like its limit."""

import re
from collections.abc import Callable, Iterable
from decimal import ROUND_CEILING, Decimal
from typing import NamedTuple

from assistant.words.folding import printable, shortened
from assistant.words.french import FRENCH
from assistant.words.numbers import number

NBSP = "\u00a0"
LARGEST, LONGEST_TYPED = FRENCH["bounds"]["number"], FRENCH["bounds"]["size"]
_TYPED = re.compile(
    r"(?P<sign>[+-]?)(?P<whole>[0-9]{1,3}(?:[ \u00a0\u2009\u202f][0-9]{3})+|[0-9]+)(?:[.,](?P<rest>[0-9]+))?"
    r"[ \u00a0\u2009\u202f]*(?P<unit>[A-Za-z0]*)\.?"
)
_BYTES = frozenset(FRENCH["bytes"])
_UNITS = dict(enumerate(FRENCH["size_units"], 1))
_POWERS = {unit[0].lower(): power for power, unit in _UNITS.items()}
_SAID = FRENCH["size_sentences"]


class TypedSize(NamedTuple):
    """A size typed in Mo or the like: its bytes in units of 1000, in units of 1024, and its text.

    « 10,0 Mo » is what a computer shows of a size that it rounds: the size may be `less` or `more` by so many bytes,
    in the reading that leaves the more room. « 10 Mo » is taken as it is said, and so is « 0,5 Mo », which none shows.
    """

    decimal: int
    binary: int
    text: str
    less: int = 0
    more: int = 0


def parse_size(text: str) -> int | TypedSize:
    """Read a size: bytes for a bare number, octets or Mio; both readings for ko, Mo, Go.

    A fraction of a byte counts as one byte, so that a size above a limit stays above it.

    Raises ValueError, with a French sentence, for anything else.

    >>> parse_size("10 200 000 octets"), parse_size("10 Mio"), parse_size("10,2 M0")[:2]
    (10200000, 10485760, (10200000, 10695476))
    """
    shown = shortened(printable(text.strip()), LONGEST_TYPED)
    typed = _TYPED.fullmatch(text.strip()) if len(text) <= LONGEST_TYPED else None
    if not typed:
        raise ValueError(_SAID["unread"].format(shown=shown))
    amount = Decimal(re.sub(r"\D", "", typed["whole"]) + "." + (typed["rest"] or "0"))
    if typed["sign"] == "-" and amount:
        raise ValueError(_SAID["negative"].format(shown=shown))
    factors = _factors(typed["unit"])
    if factors is None:
        raise ValueError(_SAID["unknown_unit"].format(shown=shown))
    if amount * max(factors) > LARGEST:
        raise ValueError(_SAID["huge"].format(shown=shown))
    if factors == (1, 1) and amount != int(amount):
        raise ValueError(_SAID["part_of_byte"].format(shown=shown))
    decimal, binary = (int((amount * factor).to_integral_value(ROUND_CEILING)) for factor in factors)
    if factors[0] == factors[1]:
        return decimal
    told = number(int(amount)) + (f",{typed['rest']}" if typed["rest"] else "")
    unit = _UNITS[_POWERS[typed["unit"][0].lower()]]
    half = Decimal(5).scaleb(-1 - len(typed["rest"])) if typed["rest"] and amount >= 1 else 0
    return TypedSize(decimal, binary, f"{told}{NBSP}{unit}", int(half * factors[0]), int(half * factors[1]))


def _factors(unit: str) -> tuple[int, int] | None:
    """Give what a unit is worth in its decimal and in its binary reading; « Mb », megabits, is unknown."""
    folded = unit.lower()
    if folded in _BYTES:
        return 1, 1
    power = _POWERS.get(folded[0])
    if power is None:
        return None
    if folded[1:] in {"io", "ib"}:
        return 1024**power, 1024**power
    if folded[1:] in {"o", "0"} or unit[1:] == "B":
        return 1000**power, 1024**power
    return None


def show_size(size: int, limits: Iterable[int] = ()) -> str:
    """Show bytes in ko, Mo or Go with one decimal, and in octets where rounding would hide a limit.

    >>> show_size(12_400_000), show_size(10_000_001, [10_000_000]), show_size(10_000_000, [10_000_000])
    ('12,4\u00a0Mo', '10\u202f000\u202f001\u00a0octets', '10\u00a0Mo')
    """
    return size_shower(limits)(size)


def size_shower(limits: Iterable[int]) -> Callable[[int], str]:
    """Show any number of sizes beside the same limits, as `show_size` does."""
    bands = [(limit, _binary(limit)) for limit in limits]
    printed = {_rounded(end)[0] for band in bands for end in band}

    def show(size: int) -> str:
        rounded, exact = _rounded(size)
        hidden = (not exact and rounded in printed) or any(low < size <= high for low, high in bands)
        return _octets(size) if hidden else rounded

    return show


def _octets(size: int) -> str:
    return f"{number(size)}{NBSP}octet{'' if size < 2 else 's'}"


def _rounded(size: int) -> tuple[str, bool]:
    """Round half up to a tenth of the largest unit; the boolean says that nothing was lost."""
    if size < 1000:
        return _octets(size), True
    power = 1
    while power < 3 and (size * 20 + 1000**power) // (2 * 1000**power) >= 10_000:
        power += 1
    tenths = (size * 20 + 1000**power) // (2 * 1000**power)
    whole, rest = divmod(tenths, 10)
    shown = f"{number(whole)},{rest}" if rest else number(whole)
    return f"{shown}{NBSP}{_UNITS[power]}", tenths * 1000**power == size * 10


def _binary(limit: int) -> int:
    """Give the binary reading of a limit that is a whole number of ko, Mo or Go."""
    for power in (3, 2, 1):
        if limit and limit % 1000**power == 0:
            return limit // 1000**power * 1024**power
    return limit
