"""One test on one fact: the band between Mo and Mio, narrowed choices, and values outside their periods."""

import pytest

from assistant.model.condition import Among, Compared
from assistant.model.period import Limit
from assistant.table.truth import AMBIGUOUS, FALSE, MISSING, TRUE, UNDATED
from assistant.table.unary import truth
from assistant.words.sizes import TypedSize, parse_size

TEN = Limit(10 * 10**6, 10 * 2**20, "10 Mo")
ABOVE = Compared("size", "above", limit=TEN)


@pytest.mark.parametrize(
    ("operator", "around"),
    [
        ("above", [FALSE, AMBIGUOUS, AMBIGUOUS, TRUE]),
        ("at_most", [TRUE, AMBIGUOUS, AMBIGUOUS, FALSE]),
    ],
)
def test_a_measured_size_between_mo_and_mio_is_not_settled(operator, around):
    sizes = [TEN.low, TEN.low + 1, TEN.high, TEN.high + 1]
    assert [truth(Compared("size", operator), TEN, size) for size in sizes] == around


@pytest.mark.parametrize(
    ("operator", "around"),
    [
        ("at_least", [FALSE, AMBIGUOUS, AMBIGUOUS, TRUE]),
        ("below", [TRUE, AMBIGUOUS, AMBIGUOUS, FALSE]),
    ],
)
def test_the_band_starts_one_byte_lower_where_the_limit_itself_counts(operator, around):
    sizes = [TEN.low - 1, TEN.low, TEN.high - 1, TEN.high]
    assert [truth(Compared("size", operator), TEN, size) for size in sizes] == around


@pytest.mark.parametrize(
    ("typed", "above"), [("10,2 Mo", TRUE), ("10 Mo", FALSE), ("9,9 Mo", FALSE), ("10 Mio", AMBIGUOUS)]
)
def test_a_typed_size_is_judged_in_its_own_units(typed, above):
    assert truth(ABOVE, TEN, parse_size(typed)) == above


def test_a_typed_size_that_falls_on_both_sides_is_ambiguous():
    limit = Limit(10**9, 2**30, "1 Go")
    assert truth(ABOVE, limit, parse_size("1 010 Mo")) == AMBIGUOUS


def test_a_typed_size_equals_a_number_only_if_both_readings_do():
    assert truth(Among("size", (0,)), None, parse_size("0 Mo")) == TRUE
    assert truth(Among("size", (10**6,)), None, parse_size("1 Mo")) == AMBIGUOUS
    assert truth(Among("size", (7,)), None, parse_size("1 Mo")) == FALSE


def test_what_is_not_given_is_missing():
    assert truth(Among("kind", ("gip",)), None, None) == MISSING
    assert truth(ABOVE, TEN, None) == MISSING


def test_a_limit_outside_its_periods_is_undated_and_missing_too_when_the_fact_is():
    assert truth(ABOVE, None, 5) == UNDATED
    assert truth(ABOVE, None, None) == UNDATED | MISSING


def test_true_is_not_one():
    assert truth(Among("count", (1,)), None, True) == FALSE
    assert truth(Among("agreed", (True,)), None, True) == TRUE


def test_sizes_typed_as_pairs_keep_their_text():
    assert isinstance(parse_size("12 Mo"), TypedSize)
