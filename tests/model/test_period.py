"""A dated value: the limit of a day, what is to come, and the days on which something changes."""

from datetime import date, timedelta

import pytest

from assistant.model.period import ALWAYS, Dated, Limit, Period, Value

TEN = Limit(10 * 10**6, 10 * 2**20, "10 Mo")
TWENTY = Limit(20 * 10**6, 20 * 2**20, "20 Mo")
START, CHANGE, END = date(2020, 1, 1), date(2027, 1, 1), date(2030, 1, 1)
DAY = timedelta(days=1)


def value(*history: Dated) -> Value:
    return Value(id="file_max", topic="made", label="maximum", kind="size", history=history)


TWO = value(Dated(Period(START, CHANGE), TEN, "texte"), Dated(Period(CHANGE, END), TWENTY, "avenant"))


@pytest.mark.parametrize(
    ("day", "limit"),
    [
        (START - DAY, None),
        (START, TEN),
        (CHANGE - DAY, TEN),
        (CHANGE, TWENTY),
        (END - DAY, TWENTY),
        (END, None),
    ],
    ids=["before all", "first day", "last day", "day of the change", "very last day", "after all"],
)
def test_a_limit_holds_from_its_first_day_to_the_day_before_its_end(day, limit):
    assert TWO.on(day) == limit


def test_what_is_to_come_is_told_until_the_day_on_which_it_comes():
    assert [one.limit for one in TWO.after(START - DAY)] == [TEN, TWENTY]
    assert [one.limit for one in TWO.after(CHANGE - DAY)] == [TWENTY]
    assert TWO.after(CHANGE) == ()


def test_each_period_has_the_source_that_says_it():
    assert [TWO.at(day).source for day in (START, CHANGE)] == ["texte", "avenant"]
    assert TWO.at(END) is None


def test_each_day_of_a_change_is_told_once_in_order():
    assert TWO.changes() == (START, CHANGE, END)


def test_a_limit_without_a_period_never_changes():
    always = value(Dated(ALWAYS, TEN, "texte"))
    assert (always.on(date.min), always.on(date.max)) == (TEN, TEN)
    assert (always.after(date.min), always.changes()) == ((), ())


@pytest.mark.parametrize(
    ("period", "before", "inside", "after"),
    [
        (Period(START, CHANGE), False, True, False),
        (Period(None, CHANGE), True, True, False),
        (Period(START, None), False, True, True),
    ],
    ids=["both ends", "no beginning", "no end"],
)
def test_a_period_without_an_end_goes_on_on_that_side(period, before, inside, after):
    days = (START - DAY, START, CHANGE)
    assert tuple(period.holds(day) for day in days) == (before, inside, after)
