"""Conditions: what they test, which facts and values they read, and in which order."""

from assistant.model import condition
from assistant.model.condition import TRUE, All, Among, Compared, Not, Some, facts_of, values_of
from assistant.model.period import Limit

GIP = Among("kind", ("gip",))
HEAVY = Compared("weight", "above", "weight_max")
HEAVIER = Compared("weight", "above", "other_max")
FEW = Compared("count", "below", limit=Limit(2, 2, "2"))
DEEP = All((Not(Some((GIP, HEAVY))), FEW, HEAVIER, HEAVY))


def test_the_tests_of_a_condition_come_in_reading_order_at_any_depth():
    assert list(condition.tests(DEEP)) == [GIP, HEAVY, FEW, HEAVIER, HEAVY]


def test_what_holds_of_every_case_tests_nothing():
    assert list(condition.tests(TRUE)) == []
    assert list(condition.tests(Not(TRUE))) == []


def test_each_fact_is_named_once_by_its_first_test():
    assert facts_of(DEEP) == ["kind", "weight", "count"]


def test_only_named_values_are_named_each_once():
    assert values_of(DEEP) == ["weight_max", "other_max"]
    assert values_of(FEW) == []
