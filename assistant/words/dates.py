"""Dates as French writes and reads them."""

import re
from datetime import date

from assistant.words.folding import printable, shortened
from assistant.words.french import FRENCH

MONTHS = FRENCH["months"]
_FIRST = FRENCH["first_of_month"]
_SAID = FRENCH["date_sentences"]
_FRENCH = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_WRITTEN = re.compile(rf"\b(?:{_FIRST}|[0-9]{{1,2}}) (?:{'|'.join(MONTHS)}) [0-9]{{4}}\b")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")


def show_date(day: date) -> str:
    """Write a date in full.

    >>> show_date(date(2026, 11, 24)), show_date(date(2026, 6, 1))
    ('24 novembre 2026', '1er juin 2026')
    """
    return f"{_FIRST if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """Write a date for a table or a terminal.

    >>> short_date(date(2018, 7, 30))
    '30/07/2018'
    """
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def written_day(text: str) -> str | None:
    """The first day that a text writes in full; None where it writes none.

    >>> written_day("Loi n° 2023-1322 du 29 décembre 2023, article 91"), written_day("Le mode EDI (juillet 2017)")
    ('29 décembre 2023', None)
    """
    found = _WRITTEN.search(text)
    return found.group() if found else None


def parse_date(text: str) -> date:
    """Read 30/07/2018 or 2018-07-30.

    Raises ValueError, with a French sentence, for any other form or a day that does not exist.
    """
    typed, shown = text.strip(), shortened(printable(text.strip()), 40)
    if french := _FRENCH.fullmatch(typed):
        day, month, year = map(int, french.groups())
    elif iso := _ISO.fullmatch(typed):
        year, month, day = map(int, iso.groups())
    else:
        raise ValueError(_SAID["unread"].format(shown=shown))
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError(_SAID["no_such_day"].format(shown=shown)) from None
