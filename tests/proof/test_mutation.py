"""Every value of the base is pinned: changed, it makes an example or a scenario fail."""

from __future__ import annotations

from datetime import date

import pytest

from assistant import load_rules
from assistant.language.loading import packaged
from assistant.proof.mutation import Mutation, mutants

RULES = load_rules()
ON = date(2026, 11, 24)


@pytest.fixture(scope="module")
def mutation():
    return Mutation(RULES, packaged("features"), ON)


@pytest.mark.slow
@pytest.mark.parametrize("decision", list(RULES))
def test_no_change_of_a_decision_goes_unnoticed(decision, mutation):
    own = [mutant for mutant in mutants(RULES) if mutant.decision == decision]
    survivors = [f"{one.subject} : {one.change}" for one in own if mutation.survives(one)]
    assert own
    assert survivors == []


def test_an_unchanged_base_survives_so_that_the_proof_can_fail(mutation):
    first = next(mutants(RULES))
    assert mutation.survives(first._replace(base=RULES.base))
    assert not mutation.survives(first)


def test_values_lists_periods_and_lookups_are_all_changed():
    changes = " ".join(one.change for one in mutants(RULES))
    for said in (
        "supprimée",
        "toujours vraie",
        "donne ",
        "devient",
        "sans « BMP »",
        "low +1",
        "high -1",
        "since + 1 jour",
        "sans la ligne « 7410 »",
    ):
        assert said in changes
