"""Facts of which only a few choices remain: what all of them say is said, what they do not agree on is asked."""

from datetime import date

import pytest

from assistant import decide

DAY = date(2026, 11, 24)
MADE = """
    facts:
      kind: {type: choice, label: genre, question: "De quel genre ?", list: kinds}
      zone: {type: choice, label: zone, question: "Où ?", list: zones}
      agreed: {type: boolean, label: accord, question: "Est-ce convenu ?"}
      weight: {type: size, label: poids, question: "Combien pèse-t-il ?"}
      code: {type: text, digits: 4, label: code, question: "Quel code ?"}
      place: {type: text, digits: 2, label: département, question: "Quel département ?"}
    lists:
      kinds: {open: true, items: {gip: {label: Groupement}, gcs: {label: Coopération}, com: {label: Commune}}}
      zones: {items: {nord: {label: Nord}, sud: {label: Sud}}}
    values: {weight_max: {label: maximum, source: texte, history: [{from: null, value: 10 Mo}]}}
    cautions:
      of-gip: {source: texte, text: Groupements seuls., when: {kind: gip}}
      of-all: {source: texte, text: Toujours.}
    lookups:
      codes: {from: code, to: kind, source: texte, rows: {"7112": [gip, gcs], "7000": [gip, com], "7999": [com, autre]}}
      places: {from: place, to: zone, source: texte, rows: {"01": [nord, sud]}}
    decisions:
      made:
        question: Que faire ?
        policy: first
        outcomes: {low: Bas, high: Haut}
        facts: [kind, zone, agreed]
        cautions: [of-gip, of-all]
        rules:
          - {id: r1, when: {kind: [gip, gcs], agreed: true}, outcome: low, says: Bas., source: texte}
          - {id: r2, when: {kind: gcs, zone: sud}, outcome: low, says: Au sud., source: texte}
          - {id: r3, when: {kind: [gip, gcs]}, outcome: high, says: Haut., source: texte}
          - {id: r4, otherwise: true, outcome: high, says: Sinon., source: texte}
      found:
        question: Est-ce admis ?
        policy: collect
        outcomes: {low: Bas, high: Haut}
        facts: [kind, weight]
        rules:
          - {id: c1, when: {kind: gip, weight: {above: weight_max}}, finding: high, says: Trop., source: texte}
          - {id: c2, when: {kind: gcs, weight: {above: weight_max}}, finding: high, says: Bien trop., source: texte}
          - {id: c3, when: {kind: [gip, gcs]}, undecided: unlisted, says: Nul ne le dit., source: texte}
"""


@pytest.fixture(scope="module")
def made(base_of):
    return base_of(MADE)


def asked(decision):
    return [one.fact for one in decision.ask]


def unknown(decision):
    return {one.rule: one.causes for one in decision.unchecked}


def test_what_every_choice_that_remains_says_is_decided(made):
    found = decide(made["made"], {"code": "7112", "agreed": True}, DAY)
    assert (found.status, found.outcome, found.answer) == ("decided", "low", "Bas.")
    assert ([one.rule for one in found.reasons], found.ask) == (["r1"], ())


def test_a_choice_that_would_change_the_end_is_asked_among_those_that_remain_only(made):
    found = decide(made["made"], {"code": "7112", "agreed": False, "zone": "sud"}, DAY)
    assert (found.status, found.outcome, asked(found)) == ("missing", None, ["kind"])
    assert [choice.id for choice in found.ask[0].choices] == ["gip", "gcs"]
    assert [(one.value, one.outcome) for one in found.branches] == [("gip", "high"), ("gcs", "low")]
    assert " ".join(found.answer.split()) == "Cela dépend (genre). Groupement : haut ; Coopération : bas."


def test_another_answer_is_one_of_those_that_remain_where_the_code_says_so(made):
    found = decide(made["made"], {"code": "7999"}, DAY)
    assert (found.status, found.outcome, found.answer) == ("decided", "high", "Sinon.")


def test_two_facts_of_which_some_choices_remain_are_read_together(made):
    found = decide(made["made"], {"code": "7112", "place": "01", "agreed": False}, DAY)
    assert (found.status, asked(found)) == ("missing", ["kind", "zone"])
    assert found.possible == ("low", "high")
    assert decide(made["made"], {"code": "7112", "place": "01", "agreed": True}, DAY).outcome == "low"


def test_what_is_missing_beside_the_choices_that_remain_is_asked_too(made):
    found = decide(made["made"], {"code": "7000"}, DAY)
    assert asked(found) == ["kind", "agreed"]
    assert [(one.value, one.status, one.outcome) for one in found.branches] == [
        ("gip", "missing", None),
        ("com", "decided", "high"),
    ]


def test_a_row_is_unknown_for_the_cause_that_every_choice_gives_else_for_want_of_an_answer(made):
    found = decide(made["found"], {"code": "7112", "weight": 10_200_000}, DAY)
    assert (found.status, unknown(found)) == (
        "ambiguous",
        {"c1": ("missing",), "c2": ("missing",), "c3": ("unlisted",)},
    )
    assert "10 000 000 ou 10 485 760 octets" in " ".join(found.answer.split())


def test_a_row_that_only_some_choices_meet_is_no_reason(made):
    found = decide(made["found"], {"code": "7112", "weight": 11_000_000}, DAY)
    assert (found.status, found.outcome, found.reasons) == ("decided", "high", ())
    assert found.answer == "Haut."


def test_a_caution_is_told_where_every_choice_that_remains_calls_for_it(made):
    told = [
        [one.id for one in decide(made["made"], {"agreed": True, **given}, DAY).cautions]
        for given in (
            {"code": "7112"},
            {"kind": "gip"},
        )
    ]
    assert told == [["of-all"], ["of-gip", "of-all"]]


def test_a_fact_of_which_choices_remain_is_not_shown_as_known(made):
    found = decide(made["made"], {"code": "7112", "agreed": True}, DAY)
    assert found.facts == {"code": "7112", "agreed": True}
    assert found.values["kind"] == frozenset({"gip", "gcs"})
