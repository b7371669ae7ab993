"""Classes: what the rules of a decision tell apart of a fact, and the class of any value, counted or typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.model.condition import Among, Compared
from assistant.model.facts import Choice, Fact
from assistant.model.period import Limit
from assistant.table.classes import ANY_TEXT, FactClasses
from assistant.table.unary import truth
from assistant.words.sizes import TypedSize, parse_size

TEN = Limit(10 * 10**6, 10 * 2**20, "10 Mo")
TWELVE = Limit(12 * 10**6, 12 * 2**20, "12 Mo")
GIGA = Limit(10**9, 2**30, "1 Go")


def fact(kind: str, **more) -> Fact:
    return Fact(id="it", topic="made", type=kind, label="fait", question="Lequel ?", **more)


def sizes(*limits: Limit) -> FactClasses:
    return FactClasses(fact("size"), [(Compared("it", "above", limit=limit), limit) for limit in limits])


def test_a_size_has_a_class_below_between_and_above_the_two_readings_of_its_limit():
    classes = sizes(TEN)
    assert [classes.coding.number(size) for size in (0, TEN.low, TEN.low + 1, TEN.high, TEN.high + 1)] == [
        0,
        0,
        1,
        1,
        2,
    ]
    assert (classes.counted, classes.coding.size) == (3, 3)


def test_a_typed_size_may_have_a_class_that_no_count_of_octets_has():
    both = FactClasses(
        fact("size"), [(Compared("it", "above", limit=one), one) for one in (Limit(10_300_000, 10_300_000, ""), TEN)]
    )
    typed = both.coding.number(parse_size("10,2 Mo"))
    assert typed >= both.counted


def test_a_typed_size_beside_a_far_larger_limit_is_in_a_class_of_octets():
    classes = sizes(TEN, GIGA)
    assert classes.coding.number(parse_size("12 Mo")) < classes.counted
    assert classes.coding.number(parse_size("1 010 Mo")) < classes.coding.size


def test_what_no_typed_size_can_be_has_no_class():
    far, near = (FactClasses(fact("size"), sizes(TEN, other).tests) for other in (TWELVE, GIGA))
    for classes in (far, near):
        assert classes.coding.grid[0][-1] == -1, "10 Mo at most in units of 1000, more than 12 Mio in units of 1024"
        assert classes.coding.grid[-1][0] == -1
    assert sizes(Limit(10**12, 1024**4, "1 To"), Limit(10**12, 10**12, "10^12")).coding.grid[0][-1] >= 0


@given(st.integers(0, 2**31), st.sampled_from(["ko", "Mo", "Go"]), st.integers(0, 30_000))
def test_the_class_of_a_size_has_its_truths(octets, unit, tenths):
    classes = sizes(TEN, GIGA, Limit(30 * 10**6, 30 * 2**20, "30 Mo"))
    for value in (octets, parse_size(f"{tenths // 10},{tenths % 10} {unit}")):
        number = classes.coding.number(value)
        assert classes.truths[number] == tuple(truth(test, limit, value) for test, limit in classes.tests)


def test_a_limit_that_has_no_period_tells_nothing_apart():
    classes = FactClasses(fact("date"), [(Compared("it", "above", "gone"), None)])
    assert (classes.coding.size, classes.coding.number(737_425)) == (1, 0)


@pytest.mark.parametrize(("opened", "answers"), [(True, ["gip", "gcs", "autre"]), (False, ["gip", "gcs"])])
def test_a_choice_has_the_answer_autre_only_over_an_open_list(opened, answers):
    choices = (Choice("gip", "GIP"), Choice("gcs", "GCS"))
    classes = FactClasses(fact("choice", choices=choices, open=opened), [(Among("it", ("gip",)), None)])
    assert classes.answers() == answers
    assert [classes.coding.number(one) for one in answers] == [0, 1, 1][: len(answers)]


def test_a_text_that_no_rule_names_has_a_class_too():
    classes = FactClasses(fact("text"), [(Among("it", ("PDF", "")), None)])
    assert [classes.coding.number(one) for one in ("PDF", "", "EXE", ANY_TEXT)] == [0, 0, 1, 1]


def test_true_and_false_are_classes_and_one_is_not_true():
    classes = FactClasses(fact("boolean"), [(Among("it", (True,)), None)])
    assert [classes.coding.number(one) for one in (True, False)] == [0, 1]


def test_a_number_that_must_be_one_of_a_few_has_its_own_class_and_those_on_either_side_have_two():
    classes = FactClasses(fact("integer"), [(Among("it", (3, 5)), None)])
    assert [classes.coding.number(one) for one in range(7)] == [0, 0, 0, 1, 2, 3, 4]


def test_a_grid_leaves_out_what_no_size_can_be():
    coding = sizes(TEN, GIGA).coding
    assert -1 in {number for row in coding.grid for number in row}
    assert isinstance(parse_size("12 Mo"), TypedSize)
