"""What counts as noticing a change: an example, a scenario, or a base that no longer answers at all."""

import pytest
from test_scenarios import FEATURE, MADE

from assistant.proof.mutation import Mutation, mutants


@pytest.fixture
def mutation(base_of, tmp_path, today):
    """A function that prepares the mutation of a base, with the feature about it."""

    def prepare(text):
        (tmp_path / "made.feature").write_text(FEATURE, encoding="utf-8")
        return Mutation(base_of(text), tmp_path, today)

    return prepare


def test_a_change_that_examples_notice_does_not_survive(mutation):
    prepared = mutation(MADE)
    assert [one.change for one in mutants(prepared.rules) if prepared.survives(one)] == []


def test_a_change_that_only_a_scenario_notices_does_not_survive(mutation):
    bare = MADE.replace("examples: [{agreed: true, gives: low}, {agreed: false, gives: nothing}]", "advice: Rien.")
    prepared = mutation(bare)
    assert [one.subject for one in mutants(prepared.rules) if prepared.survives(one)] == []


def test_a_change_that_breaks_the_base_does_not_survive(mutation):
    prepared = mutation(MADE)
    first = next(mutants(prepared.rules))
    form = prepared.rules.base["decisions"]["made"]
    broken = {**form, "rules": [{**form["rules"][0], "when": ["above", "agreed", {"value": "nowhere"}]}]}
    assert prepared.survives(first._replace(base={**first.base, "decisions": {"made": broken}})) is False
