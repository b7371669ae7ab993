"""A question that a base does not have: a KeyError, and a sentence that names the nearest."""

import pytest

from assistant.engine.unknown import UnknownQuestion


def plain(text):
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_an_unknown_question_names_the_nearest_and_all(rules):
    with pytest.raises(KeyError) as wrong:
        rules["atachment"]
    assert isinstance(wrong.value, UnknownQuestion)
    every = f"Les questions : {', '.join(rules)}."
    assert plain(str(wrong.value)) == (f"Question inconnue : « atachment ». Vouliez-vous dire « attachment » ? {every}")


def test_what_is_near_no_question_is_told_without_one(rules):
    with pytest.raises(KeyError, match="Question inconnue") as wrong:
        rules["zzz"]
    assert "Vouliez-vous" not in str(wrong.value)


def test_what_is_no_question_is_in_no_base(two_periods):
    assert "zzz" not in two_periods and 3 not in two_periods
    assert two_periods.get("zzz") is None
