"""Kleene's logic: an unknown is never a no, and says why."""

import itertools

import pytest

from assistant.table.truth import (
    AMBIGUOUS,
    FALSE,
    MISSING,
    TRUE,
    UNDATED,
    UNLISTED,
    causes_of,
    conjunction,
    disjunction,
    main_cause,
    negation,
)

ALL = [FALSE, TRUE, MISSING, UNDATED, AMBIGUOUS, UNLISTED, MISSING | UNDATED]


def test_a_conjunction_is_false_as_soon_as_one_part_is():
    assert conjunction([MISSING, FALSE, TRUE]) == FALSE


def test_a_disjunction_is_true_as_soon_as_one_part_is():
    assert disjunction([MISSING, TRUE, FALSE]) == TRUE


def test_unknown_parts_leave_the_whole_unknown_by_all_their_causes():
    assert conjunction([TRUE, MISSING, AMBIGUOUS]) == MISSING | AMBIGUOUS
    assert disjunction([FALSE, MISSING, UNDATED]) == MISSING | UNDATED


def test_nothing_to_satisfy_is_true_and_nothing_to_choose_is_false():
    assert conjunction([]) == TRUE
    assert disjunction([]) == FALSE


def test_the_negation_of_an_unknown_keeps_its_causes():
    assert [negation(truth) for truth in (FALSE, TRUE, MISSING | UNDATED)] == [TRUE, FALSE, MISSING | UNDATED]


@pytest.mark.parametrize(("one", "other"), list(itertools.product(ALL, ALL)))
def test_de_morgan_holds_for_unknowns_too(one, other):
    assert negation(conjunction([one, other])) == disjunction([negation(one), negation(other)])


def test_the_status_comes_from_what_is_missing_then_undated_then_ambiguous_then_unlisted():
    assert causes_of(UNLISTED | MISSING | AMBIGUOUS | UNDATED) == ["missing", "undated", "ambiguous", "unlisted"]
    assert main_cause(UNLISTED | AMBIGUOUS | UNDATED) == "undated"
    assert main_cause(UNLISTED | AMBIGUOUS) == "ambiguous"
