"""The day on which a caller stands, however it is written."""

from datetime import date, datetime

import pytest

from assistant import FactError, decide
from assistant.engine.days import day

DAY = date(2026, 11, 24)


@pytest.mark.parametrize("told", [DAY, "2026-11-24", "20261124", datetime(2026, 11, 24, 17, 30)])
def test_a_date_its_text_and_a_moment_are_the_same_day(rules, told):
    assert day(rules.base, told) == DAY
    assert type(day(rules.base, told)) is date


@pytest.mark.parametrize("told", ["24/11/2026", "2026-99-99", "", "demain"])
def test_another_text_is_said_to_be_no_date(rules, told):
    with pytest.raises(FactError) as caught:
        decide(rules["entity-reception"], {}, on=told)
    assert str(caught.value) == f"« {told} » n'est pas une date, par exemple 2026-11-24 (on)."


def test_a_decision_taken_on_a_written_day_is_that_of_the_date(rules):
    facts = {"entity_kind": "gip"}
    written, dated = (decide(rules["entity-reception"], facts, on=on) for on in ("2026-08-31", date(2026, 8, 31)))
    assert written.to_dict() == dated.to_dict()
    assert written.to_dict()["on"] == "2026-08-31"
