"""Facts of which only a few choices remain: what all of them say is said, what they do not agree on is asked."""

from datetime import date

import pytest

from assistant import decide

DAY = date(2026, 11, 24)
MADE = """
    facts:
      kind: {type: choice, label: genre, question: "De quel genre ?", list: kinds}
      zone: {type: choice, label: zone, question: "Où ?", list: zones}
      agreed: {type: boolean, label: accord, question: "Est-ce convenu ?", changeable: true}
      weight: {type: size, label: poids, question: "Combien pèse-t-il ?"}
      code: {type: text, digits: 4, label: code, question: "Quel code ?"}
      place: {type: text, digits: 2, label: département, question: "Quel département ?"}
    lists:
      kinds: {open: true, items: {gip: {label: Groupement}, gcs: {label: Coopération}, com: {label: Commune}}}
      zones: {items: {nord: {label: Nord}, sud: {label: Sud}}}
    values: {weight_max: {label: maximum, source: texte, history: [{from: null, value: 10 Mo}]}}
    cautions:
      of-gip: {source: texte, text: Groupements seuls., when: {kind: gip}}
      of-com: {source: texte, text: Communes seules., when: {kind: com}}
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
        cautions: [of-gip, of-com, of-all]
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
      weighed:
        question: Est-ce admis ?
        policy: collect
        outcomes: {low: Bas, middle: Moyen, high: Haut}
        facts: [kind]
        rules:
          - {id: w0, when: {kind: [gip, gcs]}, finding: middle, says: Un peu., source: texte}
          - {id: w1, when: {kind: gip}, finding: high, says: Trop., source: texte}
          - {id: w2, when: {kind: gcs}, finding: high, says: Bien trop., source: texte}
          - {id: w3, when: {kind: com}, finding: low, says: Rien., source: texte}
      crossed:
        question: Est-ce admis ?
        policy: collect
        outcomes: {low: Bas, high: Haut}
        facts: [kind, zone]
        rules:
          - {id: x1, when: {kind: gip}, finding: high, says: Un., source: texte}
          - {id: x2, when: {kind: gcs}, finding: high, says: Deux., source: texte}
          - {id: x3, when: {zone: nord}, finding: high, says: Nord., source: texte}
          - {id: x4, when: {zone: sud}, finding: high, says: Sud., source: texte}
      changed:
        question: Est-ce admis ?
        policy: collect
        outcomes: {low: Bas, high: Haut}
        facts: [kind, agreed, zone]
        rules:
          - {id: v1, when: {kind: [gip, gcs], agreed: true}, finding: high, says: Convenu., source: texte}
          - {id: v2, when: {kind: gip, zone: sud}, finding: high, says: Au sud., source: texte}
      named:
        question: Qu'est-ce ?
        policy: first
        outcomes: {low: Bas, high: Haut}
        facts: [kind, code]
        rules:
          - {id: n1, when: {kind: [gip, gcs]}, outcome: low, says: "C'est un {kind}.", source: texte}
          - {id: n2, otherwise: true, outcome: high, says: "Le code est {code}.", source: texte}
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
    assert " ".join(found.answer.split()) == "Cela dépend (genre). Groupement : haut ; coopération : bas."


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


def test_choices_that_end_alike_for_no_reason_that_they_share_are_asked_and_the_end_is_told(made):
    found = decide(made["found"], {"code": "7112", "weight": 11_000_000}, DAY)
    assert (found.status, found.outcome, found.reasons) == ("missing", None, ())
    assert (asked(found), found.possible) == (["kind"], ("high",))
    assert " ".join(found.answer.split()) == "Haut, quelle que soit la réponse. La raison en dépend : De quel genre ?"
    told = [decide(made["found"], {"kind": kind, "weight": 11_000_000}, DAY).answer for kind in ("gip", "gcs")]
    assert told == ["Trop.", "Bien trop."]


def test_a_reason_for_a_weaker_end_is_no_reason_for_a_stronger_one(made):
    found = decide(made["weighed"], {"code": "7112"}, DAY)
    assert (found.status, asked(found), [one.rule for one in found.reasons]) == ("missing", ["kind"], ["w0"])


def test_an_end_that_needs_no_reason_is_given_where_some_choices_have_none(made):
    found = decide(made["weighed"], {"code": "7999"}, DAY)
    assert (found.status, found.outcome, found.answer) == ("decided", "low", "Bas.")


def test_facts_neither_of_which_changes_the_reason_alone_are_both_asked_where_together_they_do(made):
    found = decide(made["crossed"], {"code": "7112", "place": "01"}, DAY)
    assert (found.status, asked(found), found.possible) == ("missing", ["kind", "zone"], ("high",))
    one = decide(made["crossed"], {"code": "7112", "zone": "sud"}, DAY)
    assert (one.status, [reason.rule for reason in one.reasons]) == ("decided", ["x4"])


def test_choices_that_remain_are_named_where_a_sentence_names_them(made):
    found = decide(made["named"], {"code": "7112"}, DAY)
    assert (found.status, found.answer) == ("decided", "C'est un Coopération ou Groupement.")


def test_an_answer_is_never_empty_even_where_no_sentence_can_be_said(made):
    found = decide(made["named"], {"kind": "com"}, DAY)
    assert (found.status, found.answer) == ("decided", "Haut.")
    assert [one.says for one in found.reasons] == [""]


def test_a_caution_is_told_where_every_choice_that_remains_calls_for_it(made):
    told = [
        [one.id for one in decide(made["made"], {"agreed": True, **given}, DAY).cautions]
        for given in (
            {"code": "7112"},
            {"code": "7000"},
            {"kind": "gip"},
        )
    ]
    assert told == [["of-all"], ["of-all"], ["of-gip", "of-all"]]


def test_a_change_is_told_where_it_would_do_the_same_for_every_choice_that_remains(made):
    def changes(**known):
        return [one.change[0].fact for one in decide(made["changed"], {"agreed": True, **known}, DAY).flips]

    assert changes(kind="gcs", zone="sud") == changes(code="7112", zone="nord") == ["agreed"]
    assert changes(code="7112", zone="sud") == []


def test_a_fact_of_which_choices_remain_is_not_shown_as_known(made):
    found = decide(made["made"], {"code": "7112", "agreed": True}, DAY)
    assert found.facts == {"code": "7112", "agreed": True}
    assert found.values["kind"] == frozenset({"gip", "gcs"})
