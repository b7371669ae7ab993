"""Judgements: what one answer means for a deposit, and which is the strongest of several."""

import pytest
from limits import IN_DOUBT

from assistant.dossier.judgement import Judgement, outcome_of, strongest, worst_first


@pytest.fixture
def decided(rules, today):
    return lambda facts: rules["attachment"].decide(facts, today)


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        ({"file_name": "plan.pdf", "file_size": 10, "channel": "portail"}, "accepted"),
        ({"file_name": "plan.exe"}, "refused"),
        ({"file_name": "plan.pdf", "file_size": IN_DOUBT}, "unknown"),
        ({"file_name": "plan.pdf", "file_size": IN_DOUBT, "channel": "api"}, "to_verify"),
    ],
)
def test_what_is_not_known_is_not_what_must_be_verified(decided, facts, outcome):
    assert outcome_of(decided(facts)) == outcome


def test_the_strongest_outcome_is_that_of_the_whole():
    assert strongest(["accepted", "refused", "unknown"]) == "refused"
    assert strongest([]) == "accepted"
    assert sorted(["accepted", "unreadable", "refused"], key=worst_first) == ["unreadable", "refused", "accepted"]


def test_each_finding_says_of_which_file_and_what_is_only_deduced(decided):
    decision = decided({"file_name": "plan.exe"})
    [bare] = Judgement("plan.exe", {}, decision).findings()
    assert (bare.subject, bare.detail, bare.deduced) == ("plan.exe", None, False)
    [prudent] = Judgement("plan.exe", {}, decision, "par prudence", "lu à part").findings()
    assert (prudent.detail, prudent.deduced, prudent.why) == ("lu à part", True, "par prudence")


def test_a_judgement_rests_on_its_reasons_else_on_what_it_does_not_know(decided):
    assert Judgement(None, {}, decided({"file_name": "plan.exe"})).rules == ["pj-format"]
    assert "pj-taille-unitaire" in Judgement(None, {}, decided({"file_name": "plan.pdf"})).rules
