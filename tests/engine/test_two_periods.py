"""A value and a rule that change on a day: the day before says one thing, the day itself another, in both engines."""

from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml
from oracle import Oracle
from test_oracle import said, states

from assistant import decide

ORACLE = Oracle(yaml.safe_load((Path(__file__).parents[1] / "two_periods.yml").read_text(encoding="utf-8")))
CHANGE, SECOND_CHANGE = date(2027, 1, 1), date(2027, 7, 1)
DAY = timedelta(days=1)


@pytest.mark.parametrize("decision", ["parcel", "receipt"])
def test_both_engines_agree_on_every_state_and_every_stretch_of_time(two_periods, decision):
    for day in ORACLE.days(decision):
        for facts in states(ORACLE, decision, day):
            assert said(decide(two_periods[decision], facts, day)) == ORACLE.decide(decision, facts, day), (day, facts)


@pytest.mark.parametrize("code", ["7410", "7112", "7000", "7999"])
def test_both_engines_narrow_alike_on_every_day(two_periods, code):
    for day in ORACLE.days("receipt"):
        for facts in states(ORACLE, "receipt", day):
            if "kind" not in facts:
                known = {**facts, "code": code}
                found = decide(two_periods["receipt"], known, day)
                assert said(found) == ORACLE.decide("receipt", known, day), (day, known)


def test_the_limit_of_the_day_decides_and_is_the_one_that_is_printed(two_periods):
    facts = {"weight": 15_000_000, "count": 5, "agreed": True}
    before, after = (decide(two_periods["parcel"], facts, day) for day in (CHANGE - DAY, CHANGE))
    assert (before.outcome, after.outcome) == ("refused", "accepted")
    assert " ".join(before.answer.split()) == "Il pèse 15 Mo ; le maximum est 10 Mo."
    assert " ".join(before.changes[0].split()) == "Accepté si poids : 10 Mo (10 000 000 octets) au plus."
    over = decide(two_periods["parcel"], {**facts, "weight": 25_000_000}, CHANGE)
    assert " ".join(over.answer.split()) == "Il pèse 25 Mo ; le maximum est 20 Mo."
    assert " ".join(over.changes[0].split()) == "Accepté si poids : 20 Mo (20 000 000 octets) au plus."


def test_a_rule_ends_on_the_day_on_which_the_next_one_begins(two_periods):
    facts = {"weight": 1, "count": 2, "agreed": True}
    before, after = (decide(two_periods["parcel"], facts, day) for day in (CHANGE - DAY, CHANGE))
    assert (before.outcome, before.reasons) == ("accepted", ())
    assert (after.outcome, [one.rule for one in after.reasons]) == ("doubtful", ["p-few-2027"])


def test_what_is_asked_is_what_the_rules_of_the_day_read(two_periods):
    before, after = (
        decide(two_periods["receipt"], {"kind": "gip"}, day) for day in (SECOND_CHANGE - DAY, SECOND_CHANGE)
    )
    assert (before.outcome, before.ask) == ("excluded", ())
    assert (after.status, [one.fact for one in after.ask]) == ("missing", ["agreed", "filed"])


def test_a_value_that_has_no_period_on_the_day_leaves_the_answer_undated(two_periods):
    facts = {"kind": "commune", "agreed": True, "filed": "2020-05-01"}
    ended = date(2028, 1, 1)
    last, after = (decide(two_periods["receipt"], facts, day) for day in (ended - DAY, ended))
    assert (last.status, last.outcome, last.answer) == ("decided", "excluded", "Trop tôt.")
    assert (after.status, after.label) == ("undated", "Aucune règle à cette date")
    assert " ".join(after.answer.split()) == "Aucune règle de cette base ne vaut pour le 1er janvier 2028."
    assert [(one.rule, one.causes) for one in after.unchecked] == [("r-early", ("undated",))]
