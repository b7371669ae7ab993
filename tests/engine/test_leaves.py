"""One test on one fact: the band between Mo and Mio, narrowed choices, and values outside their periods."""

import pytest

from assistant.engine.leaves import representatives, truth
from assistant.engine.truth import AMBIGUOUS, FALSE, MISSING, TRUE, UNDATED
from assistant.words.sizes import TypedSize, parse_size

TEN = {"low": 10 * 10**6, "high": 10 * 2**20, "text": "10 Mo"}


@pytest.mark.parametrize(
    ("operator", "around"),
    [
        ("above", [FALSE, AMBIGUOUS, AMBIGUOUS, TRUE]),
        ("at_most", [TRUE, AMBIGUOUS, AMBIGUOUS, FALSE]),
    ],
)
def test_a_measured_size_between_mo_and_mio_is_not_settled(operator, around):
    sizes = [TEN["low"], TEN["low"] + 1, TEN["high"], TEN["high"] + 1]
    assert [truth([operator, "size", TEN], size) for size in sizes] == around


@pytest.mark.parametrize(
    ("operator", "around"),
    [
        ("at_least", [FALSE, AMBIGUOUS, AMBIGUOUS, TRUE]),
        ("below", [TRUE, AMBIGUOUS, AMBIGUOUS, FALSE]),
    ],
)
def test_the_band_starts_one_byte_lower_where_the_limit_itself_counts(operator, around):
    sizes = [TEN["low"] - 1, TEN["low"], TEN["high"] - 1, TEN["high"]]
    assert [truth([operator, "size", TEN], size) for size in sizes] == around


@pytest.mark.parametrize(
    ("typed", "above"), [("10,2 Mo", TRUE), ("10 Mo", FALSE), ("9,9 Mo", FALSE), ("10 Mio", AMBIGUOUS)]
)
def test_a_typed_size_is_judged_in_its_own_units(typed, above):
    assert truth(["above", "size", TEN], parse_size(typed)) == above


def test_a_typed_size_that_falls_on_both_sides_is_ambiguous():
    limit = {"low": 10**9, "high": 2**30, "text": "1 Go"}
    assert truth(["above", "size", limit], parse_size("1 010 Mo")) == AMBIGUOUS


def test_a_typed_size_equals_a_number_only_if_both_readings_do():
    assert truth(["in", "size", [0], None], parse_size("0 Mo")) == TRUE
    assert truth(["in", "size", [10**6], None], parse_size("1 Mo")) == AMBIGUOUS
    assert truth(["in", "size", [7], None], parse_size("1 Mo")) == FALSE


def test_what_is_not_given_is_missing():
    assert truth(["in", "kind", ["gip"], None], None) == MISSING
    assert truth(["above", "size", TEN], None) == MISSING


def test_a_limit_outside_its_periods_is_undated_and_missing_too_when_the_fact_is():
    assert truth(["above", "size", None], 5) == UNDATED
    assert truth(["above", "size", None], None) == UNDATED | MISSING


def test_over_a_narrowed_set_a_test_holds_only_if_it_does_for_each_item():
    leaf = ["in", "kind", ["gip", "gcs"], "groups"]
    assert truth(leaf, frozenset({"gip", "gcs"})) == TRUE
    assert truth(leaf, frozenset({"gip", "commune"})) == MISSING
    assert truth(leaf, frozenset({"commune", "autre"})) == FALSE


def test_true_is_not_one():
    assert truth(["in", "count", [1], None], True) == FALSE
    assert truth(["in", "agreed", [True], None], True) == TRUE


def test_the_representatives_of_a_size_stand_on_both_sides_of_both_readings():
    numbers = representatives({"type": "size"}, [["above", "size", TEN]])
    assert {0, 9_999_999, 10_000_000, 10_000_001, 10_485_759, 10_485_760, 10_485_761} == set(numbers)


def test_a_limit_that_is_undated_gives_no_representative():
    assert representatives({"type": "date"}, [["above", "day", None]]) == [0]


def test_the_representatives_of_a_choice_hold_the_answer_autre_only_over_an_open_list():
    choices = [{"id": "gip"}, {"id": "gcs"}]
    assert representatives({"type": "choice", "choices": choices, "open": True}, []) == ["gip", "gcs", "autre"]
    assert representatives({"type": "choice", "choices": choices, "open": False}, []) == ["gip", "gcs"]


def test_a_text_that_no_rule_names_is_represented_too():
    *named, other = representatives({"type": "text"}, [["in", "ending", ["PDF", ""], None]])
    assert named == ["PDF", ""]
    assert other not in named


def test_sizes_typed_as_pairs_keep_their_text():
    assert isinstance(parse_size("12 Mo"), TypedSize)
