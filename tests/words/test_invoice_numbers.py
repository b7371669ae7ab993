from datetime import date

import pytest

from assistant.words.invoice_numbers import flaw

DAY = date(2026, 11, 28)
SIGNS = "-_/+"


@pytest.mark.parametrize(
    ("number", "found"),
    [
        ("F2026-0001", "none"),
        ("F-2026_07/1+", "none"),
        ("", "absent"),
        (" \u00a0", "absent"),
        ("20261128", "today"),
        ("20261127", "none"),
        ("20261128-1", "none"),
        (" 20261128", "characters"),
        ("F 7", "characters"),
        ("Été7", "characters"),
        ("F#7", "characters"),
        ("１２", "characters"),
    ],
)
def test_a_number_has_its_most_serious_flaw(number, found):
    assert flaw(number, SIGNS, DAY) == found


@pytest.mark.parametrize("number", ["20261128", "20240229"])
def test_without_a_day_a_number_that_is_written_as_one_may_be_it(number):
    assert flaw(number, SIGNS, None) is None


@pytest.mark.parametrize("number", ["20261301", "20230229", "2026112", "202611281", "2026W014", "F2026-11"])
def test_without_a_day_any_other_number_is_known(number):
    assert flaw(number, SIGNS, None) == "none"


def test_only_the_signs_that_are_admitted_pass():
    assert flaw("F/7", "-", DAY) == "characters"
