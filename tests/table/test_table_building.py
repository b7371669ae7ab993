"""Finished tables: a row for every state under its key, in every stretch of time; or a refusal where they are many."""

from datetime import date
from itertools import product

import pytest

from assistant.model.period import Period
from assistant.table import building
from assistant.table.building import TooManyStates, periods, states, table_of
from assistant.table.finished import day_in
from assistant.table.verdicts import Verdicts


def test_time_is_cut_on_each_day_on_which_something_that_the_decision_reads_changes(two_periods):
    base = two_periods.base
    assert periods(base, base.decisions["parcel"]) == [
        Period(None, date(2026, 6, 1)),
        Period(date(2026, 6, 1), date(2027, 1, 1)),
        Period(date(2027, 1, 1), None),
    ]
    assert periods(base, base.decisions["receipt"]) == [
        Period(None, date(2020, 1, 1)),
        Period(date(2020, 1, 1), date(2027, 7, 1)),
        Period(date(2027, 7, 1), date(2028, 1, 1)),
        Period(date(2028, 1, 1), None),
    ]


def test_where_nothing_changes_there_is_one_stretch_without_end(base_of):
    base = base_of(
        """
        facts: {ready: {type: boolean, label: prêt, question: "Prêt ?"}}
        decisions:
          one:
            question: Que faire ?
            policy: first
            outcomes: {done: Fait}
            facts: [ready]
            rules: [{id: o1, otherwise: true, outcome: done, says: Fait., source: texte}]
        """
    ).base
    assert periods(base, base.decisions["one"]) == [Period()]


@pytest.mark.parametrize(
    ("period", "day"),
    [
        (Period(date(2020, 1, 1), date(2021, 1, 1)), date(2020, 1, 1)),
        (Period(None, date(2021, 1, 1)), date(2020, 12, 31)),
        (Period(), date(2000, 1, 1)),
    ],
    ids=["its first", "its last where it has no first", "any where it has neither"],
)
def test_a_stretch_of_time_is_read_on_a_day_that_lies_in_it(period, day):
    assert day_in(period) == day
    assert period.holds(day)


@pytest.mark.parametrize("decision", ["parcel", "receipt"])
def test_the_key_of_a_state_leads_to_the_row_of_that_state(two_periods, rules_on, decision):
    base = two_periods.base
    for stretch in table_of(base, base.decisions[decision]).stretches:
        verdicts = Verdicts(rules_on(two_periods, decision, day_in(stretch.period)))
        sizes = [coding.size + 1 for coding in stretch.codings]
        assert len(stretch.keys) == len(list(product(*map(range, sizes))))
        for places in product(*map(range, sizes)):
            key = 0
            for place, size in zip(places, sizes, strict=True):
                key = key * size + place
            state = tuple(place - 1 if place else None for place in places)
            row, expected = stretch.row(key), verdicts.row(state)
            assert (row.status, row.outcome, row.ask, row.reasons) == (
                expected.status,
                expected.outcome,
                expected.ask,
                expected.reasons,
            )


def test_equal_rows_are_kept_once(two_periods):
    base = two_periods.base
    for stretch in table_of(base, base.decisions["receipt"]).stretches:
        assert len(set(stretch.rows)) == len(stretch.rows) == max(stretch.keys) + 1


def test_the_rules_of_a_stretch_are_those_in_force_by_their_place(two_periods):
    base = two_periods.base
    model = base.decisions["parcel"]
    told = [[model.rules[place].id for place in one.rules] for one in table_of(base, model).stretches]
    assert told == [["p-heavy", "p-few", "p-open"]] * 2 + [["p-heavy", "p-few-2027", "p-open"]]


def test_states_in_which_all_is_known_leave_out_the_classes_of_typed_sizes(two_periods, rules_on):
    rules = rules_on(two_periods, "parcel", date(2026, 1, 1))
    known = list(states(rules, known=True))
    assert all(None not in state for state in known)
    assert all(number < one.counted for state in known for number, one in zip(state, rules.facts, strict=True))
    assert set(known) < set(states(rules))


def test_too_many_states_are_counted_rather_than_worked_out(two_periods, rules_on, monkeypatch):
    rules = rules_on(two_periods, "parcel", date(2026, 1, 1))
    count = len(list(states(rules)))
    monkeypatch.setattr(building, "LARGEST", count)
    assert len(list(states(rules))) == count
    monkeypatch.setattr(building, "LARGEST", count - 1)
    with pytest.raises(TooManyStates) as refused:
        table_of(two_periods.base, two_periods.base.decisions["parcel"])
    assert refused.value.count == count
