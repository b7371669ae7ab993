"""What would change the answer: the smallest changes of what the reader can change, and how they are said."""

import pytest
from browsing import plain

from assistant import decide

MADE = """
    facts:
      ready: {type: boolean, label: prêt, question: Prêt ?, changeable: true, if_true: tout est prêt}
      paid: {type: boolean, label: payé, question: Payé ?, changeable: true}
      sealed: {type: boolean, label: scellé, question: Scellé ?, changeable: true}
      fixed: {type: boolean, label: figé, question: Figé ?}
      channel:
        {type: choice, label: canal, question: Lequel ?, changeable: true, list: channels, clause: "le canal est {}"}
      count: {type: integer, label: nombre, question: Combien ?, changeable: true, unit: pièces, clause: "il y a {}"}
      weight: {type: size, label: poids, question: Combien ?, changeable: true}
      day: {type: date, label: jour, question: Quand ?, changeable: true}
      ending: {type: text, label: fin, question: Laquelle ?, changeable: true, clause: "la fin est {}"}
    lists:
      channels: {items: {portail: {label: Portail}, api: {label: API}, edi: {label: EDI}}}
      endings: {title: Fins admises, items: [PDF, XML]}
    values:
      count_max: {label: maximum, source: texte, history: [{from: null, value: 5}]}
      weight_max: {label: maximum, source: texte, history: [{from: null, value: 10 Mo}]}
      first_day: {label: début, source: texte, history: [{from: null, value: 2020-01-01}]}
    decisions:
      three:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [ready, paid, sealed, fixed]
        rules:
          - {id: t1, when: {ready: true, paid: true, sealed: true}, outcome: done, says: Fait., source: texte}
          - {id: t2, when: {fixed: true}, outcome: done, says: Fait., source: texte}
          - {id: t3, otherwise: true, outcome: open, says: Ouvert., source: texte}
      many:
        question: Est-ce admis ?
        policy: collect
        outcomes: {admitted: Admis, refused: Refusé}
        facts: [channel, count, weight, ending]
        rules:
          - id: m1
            when: {channel: [portail, api], weight: {above: weight_max}}
            finding: refused
            says: Trop lourd.
            source: texte
          - {id: m2, when: {count: {above: count_max}}, finding: refused, says: Trop., source: texte}
          - {id: m3, when: {count: {below: 2}}, finding: refused, says: Trop peu., source: texte}
          - {id: m4, when: {not: {ending: {in: endings}}}, finding: refused, says: Mal fini., source: texte}
      band:
        question: Est-ce admis ?
        policy: first
        outcomes: {admitted: Admis, refused: Refusé}
        facts: [weight]
        rules:
          - {id: b1, when: {weight: {above: 10300000}}, outcome: admitted, says: Bien., source: texte}
          - {id: b2, when: {weight: {above: 10 Mo}}, outcome: refused, says: Trop., source: texte}
          - {id: b3, otherwise: true, outcome: refused, says: Bien., source: texte}
      late:
        question: Est-ce trop tôt ?
        policy: first
        outcomes: {early: Trop tôt, late: À temps}
        facts: [day, weight]
        rules:
          - {id: l1, when: {day: {below: first_day}}, outcome: early, says: Tôt., source: texte}
          - {id: l2, when: {weight: {at_most: 7}}, outcome: early, says: Léger., source: texte}
          - {id: l3, otherwise: true, outcome: late, says: Bien., source: texte}
"""


@pytest.fixture(scope="module")
def made(base_of):
    return base_of(MADE)


def flips(rules, question, today, **facts):
    decision = decide(rules[question], facts, today)
    return [({change.fact: change.to for change in flip.change}, flip.outcome) for flip in decision.flips]


FINE = {"channel": "portail", "count": 3, "weight": 10, "ending": "PDF"}


def test_a_size_would_have_to_be_at_most_its_limit_or_the_channel_another(made, today):
    found = flips(made, "many", today, **{**FINE, "weight": 12_000_000})
    assert found == [({"channel": {"in": ("edi",)}}, "admitted"), ({"weight": {"at_most": "weight_max"}}, "admitted")]


def test_a_limit_without_a_name_is_said_as_a_number(made, today):
    assert ({"count": {"at_least": 2}}, "admitted") in flips(made, "many", today, **{**FINE, "count": 1})


def test_the_other_side_of_a_limit_is_named_when_it_has_a_name(made, today):
    found = flips(made, "many", today, **FINE)
    assert ({"count": {"above": "count_max"}}, "refused") in found
    assert ({"count": {"at_most": 1}}, "refused") not in found
    found = flips(made, "many", today, **{**FINE, "count": 2, "channel": "edi"})
    assert ({"count": {"above": "count_max"}}, "refused") in found


def test_a_larger_size_is_said_to_be_above_its_limit(made, today):
    assert ({"weight": {"above": "weight_max"}}, "refused") in flips(made, "many", today, **FINE)


def test_a_text_would_have_to_be_in_its_list(made, today):
    found = flips(made, "many", today, **{**FINE, "ending": "EXE"})
    assert found == [({"ending": {"in": "endings"}}, "admitted")]


def test_a_text_is_never_told_to_leave_its_list(made, today):
    assert not any("ending" in change for change, _ in flips(made, "many", today, **FINE))


def test_two_facts_change_together_when_one_alone_is_not_enough(made, today):
    found = flips(made, "three", today, ready=False, paid=False, sealed=True, fixed=False)
    assert found == [({"ready": {"is": True}, "paid": {"is": True}}, "done")]


def test_three_changes_at_once_are_too_many(made, today):
    assert flips(made, "three", today, ready=False, paid=False, sealed=False, fixed=False) == []


def test_what_the_reader_cannot_change_is_no_flip(made, today):
    assert flips(made, "three", today, ready=False, paid=False, sealed=False, fixed=True) == []


def test_a_missing_fact_is_no_flip(made, today):
    assert flips(made, "three", today, fixed=False, ready=False) == []


def test_a_boundary_beyond_which_a_missing_fact_decides_is_told(made, today):
    light = {"count": 3, "weight": 10, "ending": "PDF"}
    assert flips(made, "many", today, **light)[0] == ({"weight": {"above": "weight_max"}}, None)
    said = decide(made["many"], light, today).changes[0]
    assert " ".join(said.split()) == "Si poids : plus de 10 Mo (10 485 760 octets), cela dépend (canal)."


def test_what_decides_is_told_of_the_boundary_that_is_told(base_of, today):
    sealed = MADE.replace(
        "          - {id: m2, when: {count",
        "          - {id: m5, when: {sealed: true, weight: {above: 100}}, finding: refused, says: N., source: texte}\n"
        "          - {id: m2, when: {count",
    ).replace("facts: [channel, count, weight, ending]", "facts: [channel, count, weight, ending, sealed]")
    decision = decide(base_of(sealed)["many"], {"count": 3, "weight": 10, "ending": "PDF"}, today)
    assert decision.flips[0].change[0].to == {"above": "weight_max"}
    assert plain(decision.changes[0]).endswith("cela dépend (canal, scellé).")


def test_what_is_refused_is_not_said_to_depend_on_a_smaller_doubt(made, today):
    assert all(outcome for _, outcome in flips(made, "many", today, count=9, weight=10, ending="PDF"))


def test_a_day_beyond_which_a_missing_fact_decides_is_told_on_its_side(made, today):
    found = flips(made, "late", today, day="2019-05-01")
    assert found == [({"day": {"at_least": "2020-01-01"}}, None)]


def test_an_ambiguous_size_would_be_decided_on_either_side(made, today):
    found = flips(made, "many", today, **{**FINE, "weight": 10_200_000})
    assert ({"weight": {"at_most": "weight_max"}}, "admitted") in found
    assert ({"weight": {"above": "weight_max"}}, "refused") in found


def test_a_typed_size_that_no_measured_size_is_like_has_no_nearest_boundary(made, today):
    found = flips(made, "band", today, weight="10,2 Mo")
    assert decide(made["band"], {"weight": "10,2 Mo"}, today).status == "ambiguous"
    assert found == []


def test_a_date_is_said_by_its_limit(made, today):
    found = flips(made, "late", today, day="2019-05-01", weight=10)
    assert found == [({"day": {"at_least": "2020-01-01"}}, "late")]
    assert flips(made, "late", today, day="2020-01-01", weight=10)[0] == ({"day": {"at_most": "2019-12-31"}}, "early")


def test_changes_are_said_in_french(made, today):
    heavy = decide(made["many"], {**FINE, "weight": 12_000_000}, today)
    assert [" ".join(one.split()) for one in heavy.changes] == [
        "Admis si le canal est EDI.",
        "Admis si poids : 10 Mo (10 000 000 octets) au plus.",
    ]
    both = decide(made["three"], {"ready": False, "paid": False, "sealed": True, "fixed": False}, today)
    assert [" ".join(one.split()) for one in both.changes] == ["Fait si tout est prêt et si payé : oui."]
    few = decide(made["many"], {**FINE, "count": 1}, today)
    assert "Admis si il y a 2 pièces au moins." in [" ".join(one.split()) for one in few.changes]
    text = decide(made["many"], {**FINE, "ending": "EXE"}, today)
    assert [" ".join(one.split()) for one in text.changes] == ["Admis si la fin est dans la liste « Fins admises »."]


def test_a_date_in_a_change_is_said_as_a_date(made, today):
    early = decide(made["late"], {"day": "2019-05-01", "weight": 10}, today)
    assert [" ".join(one.split()) for one in early.changes] == ["À temps si jour : 1er janvier 2020 au moins."]


def test_on_either_side_of_a_number_that_a_rule_names_the_change_leads_to_it_and_away_from_it(base_of, today):
    only = """
    facts:
      count: {type: integer, label: nombre, question: Combien ?, changeable: true}
    decisions:
      some:
        question: Est-ce admis ?
        policy: first
        outcomes: {admitted: Admis, refused: Refusé}
        facts: [count]
        rules:
          - {id: s1, when: {count: [3, 7]}, outcome: admitted, says: Bien., source: texte}
          - {id: s2, otherwise: true, outcome: refused, says: Mal., source: texte}
"""
    rules = base_of(only)
    bounds = {count: flips(rules, "some", today, count=count)[0][0]["count"] for count in (2, 3, 5, 7, 9)}
    assert bounds == {2: {"at_least": 3}, 3: {"at_most": 2}, 5: {"at_most": 3}, 7: {"at_most": 6}, 9: {"at_most": 7}}
