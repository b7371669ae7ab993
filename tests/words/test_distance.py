import pytest

from assistant.words.distance import nearest, osa, tolerance


@pytest.mark.parametrize(
    ("a", "b", "distance"),
    [("", "", 0), ("", "ab", 2), ("ca", "abc", 3), ("facture", "fcature", 1), ("recyler", "recycler", 1)],
)
def test_a_swap_of_neighbours_is_one_slip(a, b, distance):
    assert osa(a, b, 5) == osa(b, a, 5) == distance


def test_beyond_the_cap_the_distance_is_the_cap_plus_one():
    assert osa("facture", "webinaire", 2) == 3
    assert osa("a", "abcdefgh", 1) == 2


@pytest.mark.parametrize(
    ("word", "slips"),
    [("gie", 0), ("lycé", 0), ("flux", 0), ("régie", 1), ("GCSMS", 0), ("syndicat", 1), ("syndicats", 2)],
)
def test_short_words_and_acronyms_forgive_nothing(word, slips):
    assert tolerance(word) == slips


def test_the_nearest_name_is_offered_and_a_far_one_is_not():
    assert nearest("entity_kin", ["territory", "entity_kind"]) == "entity_kind"
    assert nearest("Électronique", ["electronique"]) == "electronique"
    assert nearest("", ["a"]) is None
    assert nearest("x" * 10_000, ["x"]) is None
    assert nearest("territoire", []) is None
