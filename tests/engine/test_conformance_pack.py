"""The pack for other engines: every state of every table is in it, and the naive engine gives the same decisions."""

from collections import Counter
from datetime import date
from itertools import islice

import pytest
from test_oracle import ORACLE

from assistant.engine.decision import ENGINE, VERSION
from assistant.proof.conformance import OTHER_TEXT, PackCase, asked, head, line

STEP = 23
"""One case of so many is asked of the naive engine."""


@pytest.fixture(scope="module")
def pack(rules):
    return list(asked(rules))


def read(case: PackCase) -> dict[str, object]:
    """The facts as the naive engine takes them."""
    facts: dict[str, object] = dict(case.facts)
    for name, value in case.facts.items():
        kind = ORACLE.base["facts"][name]["type"]
        if kind == "date":
            facts[name] = date.fromisoformat(str(value))
    return facts


def verdict(gives) -> dict[str, object]:
    return {
        "status": gives["status"],
        "outcome": gives["outcome"],
        "possible": gives["possible"],
        "reasons": [one["rule"] for one in gives["reasons"]],
        "unchecked": [(one["rule"], one["causes"]) for one in gives["unchecked"]],
        "ask": [one["fact"] for one in gives["ask"]],
        "branches": [(one["fact"], one["value"], one["status"], one["outcome"]) for one in gives["branches"]],
    }


def test_it_has_twenty_thousand_cases_of_every_question_no_two_alike(rules, pack):
    assert len(pack) >= 20_000
    assert {one.decision for one in pack} == set(rules)
    same = Counter((one.decision, one.on, tuple(one.facts.items())) for one in pack)
    assert max(same.values()) == 1


@pytest.mark.long
def test_the_naive_engine_gives_the_same_decisions(rules, pack):
    tried = Counter[str]()
    for case in islice(pack, None, None, STEP):
        gives = line(rules, case)["gives"]
        assert verdict(gives) == ORACLE.decide(case.decision, read(case), case.on), case
        tried[case.decision] += 1
    assert tried.total() >= len(pack) // STEP


def test_its_head_says_what_gave_its_decisions_and_how_many_there_are(rules, pack):
    first = head(rules)
    assert (first["engine"], first["schema"], first["rules"]) == (ENGINE, VERSION, rules.base.fingerprint)
    assert first["cases"] == len(pack) == sum(first["decisions"].values())


def test_the_same_base_gives_the_same_cases(rules, pack):
    assert list(islice(asked(rules), 500)) == pack[:500]


def test_both_ends_of_a_class_and_of_a_stretch_of_time_are_asked(base_of):
    rules = base_of("""
        facts:
          when: {type: date, label: jour, question: "Quand ?"}
          what: {type: text, label: objet, question: "Quoi ?"}
          weight: {type: size, label: poids, question: "Combien ?"}
        decisions:
          parcel:
            question: Le colis passe-t-il ?
            policy: first
            outcomes: {passes: Passe, stopped: Ne passe pas}
            facts: [when, what, weight]
            rules:
              - {id: tard, since: 2026-01-01, when: {when: {above: 2026-06-30}, what: livre, weight: {above: 10 Mo}},
                 outcome: stopped, says: Non., source: texte}
              - {id: reste, otherwise: true, outcome: passes, says: Il passe., source: texte}
        """)
    found = list(asked(rules))
    assert {date(2025, 12, 31), date(2026, 1, 1)} <= {one.on for one in found}
    assert {one.facts.get("what") for one in found} == {None, "livre", OTHER_TEXT}
    days = {one.facts.get("when") for one in found}
    assert {"2026-06-30", "2026-07-01"} <= days
    weights = {one.facts.get("weight") for one in found}
    assert {10_000_000, 10_000_001} <= weights
    assert line(rules, found[-1])["gives"]["decision"] == "parcel"


def test_the_comparison_sees_a_decision_that_is_not_the_same(rules, pack):
    case = next(one for one in pack if one.decision == "attachment" and len(one.facts) > 2)
    gives = line(rules, case)["gives"]
    assert verdict({**gives, "possible": []}) != ORACLE.decide(case.decision, read(case), case.on)
