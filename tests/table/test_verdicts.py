"""What a state says: its reasons, the cautions that may concern it, and the sizes that it hesitates on."""

from datetime import date

import pytest

from assistant import decide

DAY = date(2026, 11, 24)
MADE = """
    facts:
      weight: {type: size, label: poids, question: "Combien pèse-t-il ?"}
      agreed: {type: boolean, label: accord, question: "Est-ce convenu ?"}
      sealed: {type: boolean, label: scellé, question: "Est-il scellé ?"}
    values:
      weight_max: {label: maximum, source: texte, history: [{from: null, value: 10 Mo}]}
      weight_huge: {label: maximum, source: texte, history: [{from: null, value: 1 Go}]}
    cautions:
      heavy: {source: texte, text: Le maximum va changer., when: {weight: {above: weight_max}}}
      sealed-soon: {source: texte, text: Les scellés changent., when: {sealed: true}}
      always: {source: texte, text: Vérifiez toujours.}
      ended: {source: texte, text: C'est passé., until: 2020-01-01}
    decisions:
      first:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [agreed, sealed, weight]
        cautions: [sealed-soon, ended]
        rules:
          - {id: f-done, when: {agreed: true, sealed: true}, outcome: done, says: Fait., source: texte}
          - {id: f-open, when: {agreed: true}, outcome: open, says: Ouvert., source: texte}
          - id: f-heavy
            when: {weight: {above: weight_max}}
            outcome: done
            says: Lourd.
            source: texte
            cautions: [heavy, always]
          - {id: f-else, otherwise: true, outcome: open, says: Sinon., source: texte}
      doubtful:
        question: Que dire ?
        policy: first
        outcomes: {done: Fait}
        facts: [agreed, sealed]
        rules:
          - {id: d-open, when: {agreed: true}, undecided: ambiguous, says: Le texte hésite., source: texte}
          - {id: d-list, when: {sealed: true}, undecided: unlisted, says: Nul ne le dit., source: texte}
          - {id: d-else, otherwise: true, outcome: done, says: Fait., source: texte}
      all:
        question: Est-ce admis ?
        policy: collect
        outcomes: {admitted: Admis, weak: Faible, refused: Refusé}
        facts: [weight, agreed]
        cautions: [heavy, always]
        rules:
          - {id: a-heavy, when: {weight: {above: weight_max}}, finding: refused, says: Trop lourd., source: texte}
          - {id: a-weak, when: {agreed: false}, finding: weak, says: Sans accord., source: texte}
          - {id: a-huge, when: {weight: {above: weight_huge}}, finding: refused, says: Bien trop., source: texte}
"""


@pytest.fixture(scope="module")
def made(base_of):
    return base_of(MADE)


def rules_told(decision):
    return [one.rule for one in decision.reasons]


def cautions_told(decision):
    return [one.id for one in decision.cautions]


def test_the_row_that_decides_is_the_reason(made):
    assert rules_told(decide(made["first"], {"agreed": True, "sealed": True}, DAY)) == ["f-done"]


def test_the_row_for_all_other_cases_is_no_reason_while_an_answer_is_missing(made):
    missing = decide(made["first"], {"agreed": False}, DAY)
    assert (missing.status, rules_told(missing)) == ("missing", [])
    decided = decide(made["first"], {"agreed": False, "weight": 1}, DAY)
    assert (decided.outcome, rules_told(decided)) == ("open", ["f-else"])


def test_a_true_row_with_a_condition_is_a_reason_even_while_an_answer_is_missing(made):
    missing = decide(made["first"], {"agreed": True}, DAY)
    assert (missing.status, rules_told(missing)) == ("missing", ["f-open"])


def test_a_row_that_decides_nothing_is_the_reason_where_it_gives_the_status(made):
    both = decide(made["doubtful"], {"agreed": True, "sealed": True}, DAY)
    assert (both.status, rules_told(both)) == ("ambiguous", ["d-open"])
    assert both.answer == "Le texte hésite."
    unlisted = decide(made["doubtful"], {"agreed": False, "sealed": True}, DAY)
    assert (unlisted.status, rules_told(unlisted), unlisted.answer) == ("unlisted", ["d-list"], "Nul ne le dit.")


def test_every_finding_is_a_reason_even_a_weaker_one(made):
    found = decide(made["all"], {"weight": 11_000_000, "agreed": False}, DAY)
    assert (found.outcome, rules_told(found)) == ("refused", ["a-heavy", "a-weak"])


def test_a_caution_is_told_where_its_condition_holds_and_not_where_it_does_not(made):
    heavy, light = (decide(made["all"], {"weight": size, "agreed": True}, DAY) for size in (11_000_000, 9))
    assert (cautions_told(heavy), cautions_told(light)) == (["heavy", "always"], ["always"])


def test_a_doubt_is_a_reason_to_warn_and_an_answer_that_is_missing_is_not(made):
    between = decide(made["all"], {"weight": 10_200_000, "agreed": True}, DAY)
    assert (between.status, cautions_told(between)) == ("ambiguous", ["heavy", "always"])
    assert cautions_told(decide(made["all"], {"agreed": True}, DAY)) == ["always"]


def test_a_caution_of_a_rule_is_told_with_that_rule_only(made):
    heavy = decide(made["first"], {"agreed": False, "sealed": True, "weight": 11_000_000}, DAY)
    assert (rules_told(heavy), cautions_told(heavy)) == (["f-heavy"], ["sealed-soon", "heavy", "always"])
    light = decide(made["first"], {"agreed": False, "sealed": True, "weight": 9}, DAY)
    assert cautions_told(light) == ["sealed-soon"]


def test_a_caution_that_is_over_is_no_longer_told(made):
    assert "ended" not in cautions_told(decide(made["first"], {"agreed": True, "sealed": True}, DAY))
    before = decide(made["first"], {"agreed": True, "sealed": True}, date(2019, 1, 1))
    assert cautions_told(before) == ["sealed-soon", "ended"]


def test_a_size_between_the_readings_of_its_limit_says_both_readings_once(made):
    between = decide(made["all"], {"weight": 10_200_000, "agreed": True}, DAY)
    said = " ".join(between.answer.split())
    assert said.count("vaut 10 000 000") == 1
    assert "10 000 000 ou 10 485 760 octets" in said
    assert "1 000 000 000" not in said


def test_a_size_that_is_decided_hesitates_on_nothing(made):
    found = decide(made["all"], {"weight": 10_200_000, "agreed": False}, DAY)
    assert (found.status, found.answer) == ("decided", "Sans accord.")
