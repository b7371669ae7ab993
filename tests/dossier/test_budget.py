"""Budgets: what one file may fill of an answer, the first parts kept whatever they weigh."""

from assistant.dossier.budget import ALWAYS, fitting, octets_of_json


def test_what_no_longer_fits_is_left_out_with_all_that_follows():
    assert list(fitting(["a" * 10] * 9, 40, len)) == ["a" * 10] * ALWAYS
    assert list(fitting(["aa", "bb", "cc", "d"], 5, len, always=1)) == ["aa", "bb"]


def test_the_first_are_kept_whatever_they_weigh():
    assert list(fitting(["a" * 90, "b"], 10, len, always=1)) == ["a" * 90]
    assert list(fitting([[1], "x" * 90, 3], 10)) == [[1], "x" * 90, 3]


def test_a_part_weighs_what_it_weighs_as_json():
    assert octets_of_json({"é": 1}) == len('{"\\u00e9": 1}')
