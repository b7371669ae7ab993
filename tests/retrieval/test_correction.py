import pytest

from assistant.retrieval.correction import Speller

SPELLER = Speller(
    {"facture": 9, "fracture": 1, "gestionnaire": 4, "poste": 9, "postal": 2, "gip": 3, "portail": 5, "cheque": 2}
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("factre", "facture"),
        ("fcature", "facture"),
        ("gestionaire", "gestionnaire"),
        ("gestonaire", "gestionnaire"),
        ("postl", "postal"),
        ("ortail", "portail"),
        ("chequ", "cheque"),
    ],
)
def test_a_slip_is_mended_to_the_nearest_known_word(typed, meant):
    assert SPELLER.correct(typed) == meant


@pytest.mark.parametrize("typed", ["gie", "gi", "prtl", "webinaire", "f4cture", "", "x" * 10_000])
def test_short_far_or_strange_words_are_left_alone(typed):
    assert SPELLER.correct(typed) is None
