from decimal import Decimal

import pytest

from assistant.words.numbers import decimal_comma, number, plural


@pytest.mark.parametrize(
    ("n", "shown"),
    [
        (0, "0"),
        (999, "999"),
        (1000, "1\u202f000"),
        (10485760, "10\u202f485\u202f760"),
        (-1200, "-1\u202f200"),
    ],
)
def test_numbers_take_thin_spaces_from_four_digits(n, shown):
    assert number(n) == shown


def test_decimals_take_a_comma_and_never_end_in_zero():
    assert [decimal_comma(Decimal(value)) for value in ("12.40", "3.0", "-0.5", "1E+3")] == [
        "12,4",
        "3",
        "-0,5",
        "1\u202f000",
    ]


@pytest.mark.parametrize(
    ("n", "noun", "shown"),
    [
        (0, "pièce", "0 pièce"),
        (1, "pièce", "1 pièce"),
        (2, "pièce refusée", "2 pièces refusées"),
        (2, "pièce d’identité", "2 pièces d’identité"),
        (3, "canal", "3 canaux"),
        (4, "mois", "4 mois"),
    ],
)
def test_zero_and_one_are_singular_in_french(n, noun, shown):
    assert plural(n, noun) == shown


def test_an_irregular_plural_is_given():
    assert plural(2, "bail", "baux") == "2 baux"
