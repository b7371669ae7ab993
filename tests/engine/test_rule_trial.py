"""A rule tried alone: an example that tells no day is one of the day on which it holds."""

from datetime import date, timedelta

from assistant.engine.rule_trial import RuleTrial


def test_an_example_without_a_day_is_shown_only_on_a_day_when_it_holds(rules):
    trial = RuleTrial(rules, "manager-transfer")
    rule = trial.model.rule("gp-pigp")
    start = rule.period.since
    undated = next(one for one in rule.examples if one.on is None and one.gives == "missing")
    assert trial.holds(rule, undated, start)
    assert not trial.holds(rule, undated, start - timedelta(1))


def test_an_example_that_tells_its_day_is_shown_on_any(rules):
    trial = RuleTrial(rules, "manager-transfer")
    rule = trial.model.rule("gp-pigp")
    dated = next(one for one in rule.examples if one.on is not None)
    assert trial.holds(rule, dated, date(2000, 1, 1))
    assert trial.holds(rule, dated, date(2030, 1, 1))
