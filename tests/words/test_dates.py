from datetime import date

import pytest

from assistant.words.dates import parse_date, short_date, show_date


def test_dates_are_written_in_full_and_the_first_of_a_month_is_premier():
    assert show_date(date(2026, 11, 24)) == "24 novembre 2026"
    assert show_date(date(2026, 6, 1)) == "1er juin 2026"
    assert short_date(date(2026, 6, 1)) == "01/06/2026"


@pytest.mark.parametrize("typed", ["30/07/2018", "2018-07-30", " 30/7/2018 "])
def test_french_and_iso_dates_are_read(typed):
    assert parse_date(typed) == date(2018, 7, 30)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("30/02/2018", "n’existe pas"),
        ("2018-13-01", "n’existe pas"),
        ("0000-01-01", "n’existe pas"),
        ("07-30-2018", "n’est pas une date"),
        ("٣٠/٠٧/٢٠١٨", "n’est pas une date"),
        ("hier", "écrivez 30/07/2018"),
    ],
)
def test_any_other_date_is_refused_in_french(typed, says):
    with pytest.raises(ValueError, match=says):
        parse_date(typed)
