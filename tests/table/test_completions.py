"""The decision diagram: what the completions of a state lead to, checked against every completion one by one."""

from datetime import date
from itertools import product

import pytest

from assistant.table.building import states
from assistant.table.completions import Completions

DAYS = [date(2026, 6, 1), date(2027, 1, 1), date(2027, 8, 1), date(2028, 1, 1)]
CASES = [(decision, day) for decision in ("parcel", "receipt") for day in DAYS]


def completed(rules, state):
    """The end of every way of completing a state, by the classes given to what is missing."""
    missing = [at for at, known in enumerate(state) if known is None]
    ends = {}
    for given in product(*(range(rules.facts[at].counted) for at in missing)):
        whole = list(state)
        for at, known in zip(missing, given, strict=True):
            whole[at] = known
        reading = rules.reading(tuple(whole))
        ends[given] = (reading.status, reading.outcome)
    return missing, ends


def mattering(missing, ends):
    """The facts of which another answer alone changes the end in some completion of the others."""
    found = set()
    for place, at in enumerate(missing):
        others = {}
        for given, end in ends.items():
            others.setdefault(given[:place] + given[place + 1 :], set()).add(end)
        if any(len(one) > 1 for one in others.values()):
            found.add(at)
    return found


def undecided(rules):
    """The states whose reading alone does not decide, each with what its completions give."""
    for state in states(rules):
        if rules.reading(state).status != "decided":
            yield state, *completed(rules, state)


@pytest.mark.parametrize(("decision", "day"), CASES)
def test_a_node_has_an_end_exactly_where_every_completion_ends_alike(two_periods, rules_on, decision, day):
    rules = rules_on(two_periods, decision, day)
    completions = Completions(rules)
    for state, _, ends in undecided(rules):
        alike = ends[next(iter(ends))] if len(set(ends.values())) == 1 else None
        assert completions.end(completions.node(state)) == alike, state


@pytest.mark.parametrize(("decision", "day"), CASES)
def test_the_support_of_a_node_is_what_an_answer_to_can_still_change_the_end(two_periods, rules_on, decision, day):
    rules = rules_on(two_periods, decision, day)
    completions = Completions(rules)
    for state, missing, ends in undecided(rules):
        assert completions.support(completions.node(state)) == mattering(missing, ends), state


def test_states_whose_completions_end_alike_share_one_node(two_periods, rules_on):
    rules = rules_on(two_periods, "receipt", DAYS[2])
    completions = Completions(rules)
    kind = rules.facts[rules.positions["kind"]].coding.number
    others = [None] * (len(rules.facts) - 1)
    commune, other, gip = ((kind(one), *others) for one in ("commune", "autre", "gip"))
    assert completions.node(commune) == completions.node(other)
    assert completions.node(commune) != completions.node(gip)


def test_an_answer_that_changes_nothing_leaves_the_node_as_it_was(two_periods, rules_on):
    rules = rules_on(two_periods, "receipt", DAYS[2])
    completions = Completions(rules)
    kind, agreed = rules.positions["kind"], rules.positions["agreed"]
    asked = [None] * len(rules.facts)
    asked[kind] = rules.facts[kind].coding.number("commune")
    before = completions.node(tuple(asked))
    asked[agreed] = rules.facts[agreed].coding.number(True)
    assert completions.node(tuple(asked)) == before


def test_a_certain_state_is_an_end_that_no_answer_changes(two_periods, rules_on):
    rules = rules_on(two_periods, "parcel", DAYS[0])
    completions = Completions(rules)
    weight = rules.positions["weight"]
    state = [None] * len(rules.facts)
    state[weight] = rules.facts[weight].coding.number(11_000_000)
    node = completions.node(tuple(state))
    assert (completions.end(node), completions.support(node)) == (("decided", "refused"), frozenset())
