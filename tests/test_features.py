"""Every feature, bound once to the steps of the package; each rule is held on both sides."""

from collections import Counter
from inspect import isfunction
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytest_bdd import scenarios, step
from pytest_bdd.parsers import StepParser
from pytest_bdd.scenario import scenario_wrapper_template_registry

from assistant import load_rules
from assistant.engine.base import Rules
from assistant.proof.coverage import covered
from assistant.proof.scenarios import run_scenarios, scenarios_in, unpinned
from assistant.proof.steps import STEPS
from assistant.proof.steps.world import World

pytestmark = pytest.mark.slow  # in make check, « rules test » runs the scenarios

FEATURES = Path(__file__).parents[1] / "features"


class Spelling(StepParser):
    """One step of the package, read as `rules test` reads it."""

    def __init__(self, definition):
        super().__init__(definition.spelling)
        self.definition = definition

    def parse_arguments(self, name):
        return {"found": self.definition.arguments(name)}

    def is_matching(self, name):
        return self.definition.arguments(name) is not None


def bind(definition):
    """The pytest-bdd step of one step of the package."""

    def run(world, found, datatable=None):
        definition.run(world, found, datatable)

    return step(Spelling(definition), stacklevel=2)(run)


for _definition in STEPS:
    bind(_definition)

scenarios(str(FEATURES))


@pytest.fixture
def world(rules, today):
    """What one scenario knows."""
    made = World(rules, today)
    yield made
    made.close()


@pytest.fixture(scope="module")
def ran(rules, today):
    """Every scenario run in process, and the spellings of the steps that were used."""
    return run_scenarios(rules, FEATURES, today)


def bound():
    """The test functions that pytest-bdd made, each with its scenario."""
    made = [(one, scenario_wrapper_template_registry.get(one)) for one in globals().values() if isfunction(one)]
    return [(function, scenario) for function, scenario in made if scenario is not None]


def test_every_scenario_is_bound_once():
    made = Counter((Path(scenario.feature.filename).name, scenario.name) for _, scenario in bound())
    written = {(scenario.place.split("/")[1].split(":")[0], scenario.name) for scenario in scenarios_in(FEATURES)}
    assert set(made) == written
    assert [twice for twice, count in made.items() if count > 1] == []


def test_every_tag_is_one_mark_with_the_id_of_a_rule(rules):
    for function, scenario in bound():
        tags = scenario.tags | scenario.feature.tags
        assert [tag for tag in tags if rules.base.rule(tag) is None] == []
        marks = [mark for mark in getattr(function, "pytestmark", []) if mark.name in {"rule", *tags}]
        assert {(mark.name, *mark.args) for mark in marks} == {("rule", tag) for tag in tags}


@pytest.mark.slow
def test_scenarios_give_the_same_in_process(ran):
    assert [(one.scenario.name, one.failure) for one in ran[0] if one.failure is not None] == []


def test_every_step_is_used(ran):
    assert [definition.spelling for definition in STEPS if definition.spelling not in ran[1]] == []


def test_no_step_of_a_scenario_is_two_steps_of_the_package():
    texts = {text for scenario in scenarios_in(FEATURES) for text, _ in scenario.steps}
    meant = {text: [one.spelling for one in STEPS if one.arguments(text) is not None] for text in sorted(texts)}
    assert {text: found for text, found in meant.items() if len(found) != 1} == {}


def test_every_rule_has_a_scenario_where_it_fires_and_one_where_it_does_not(rules, ran):
    assert [str(failure) for failure in unpinned(rules, ran[0])] == []


def test_every_rule_has_examples_on_both_sides(rules, today):
    lacks = [(row.rule, [one for one in row.lacks if "exemple" in one]) for row in covered(rules, None, today)]
    assert [(rule, lack) for rule, lack in lacks if lack] == []


def without(rules, decision, rule):
    """The base with one rule deleted."""
    model = rules.base.decisions[decision]
    left = replace(model, rules=tuple(one for one in model.rules if one.id != rule))
    return Rules(replace(rules.base, digest="", decisions={**rules.base.decisions, decision: left}))


ALL = [(decision, rule.id) for decision, model in load_rules().base.decisions.items() for rule in model.rules]


@pytest.mark.slow
@pytest.mark.parametrize(("decision", "rule"), ALL, ids=[rule for _, rule in ALL])
def test_deleting_a_rule_makes_a_scenario_that_cited_it_fail(rules, today, ran, decision, rule):
    cited = {one.scenario.place for one in ran[0] if rule in one.scenario.tags and rule in one.cited}
    again, _ = run_scenarios(without(rules, decision, rule), FEATURES, today, only=rule)
    failed = [one for one in again if one.scenario.place in cited and one.failure is not None]
    assert failed, f"aucun scénario ne tient « {rule} »"
