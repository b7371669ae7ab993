"""Numbers of invoices: their most serious flaw."""

from collections.abc import Container
from datetime import date
from typing import Literal

NumberFlaw = Literal["none", "absent", "today", "characters"]


def flaw(number: str, signs: Container[str], on: date | None) -> NumberFlaw | None:
    """Name the most serious flaw of a number, `signs` being admitted besides letters and digits.

    The day itself, written 20261128, is no number: on a day that is not known, whether it is it is not known either.

    >>> day = date(2026, 11, 28)
    >>> [flaw(number, "-_/+", day) for number in ("F-2026/7", " ", "20261128", "20261127", "F 7", "Été")]
    ['none', 'absent', 'today', 'none', 'characters', 'characters']
    >>> flaw("20261128", "", None) is None, flaw("20261399", "", None)
    (True, 'none')
    """
    if not number.strip():
        return "absent"
    if not all(char in signs or (char.isascii() and char.isalnum()) for char in number):
        return "characters"
    if on is not None:
        return "today" if number == on.strftime("%Y%m%d") else "none"
    return None if _is_day(number) else "none"


def _is_day(number: str) -> bool:
    try:
        return len(number) == 8 and number.isdigit() and bool(date.fromisoformat(number))
    except ValueError:
        return False
