"""The sentences that depend on a state alone: what each answer would give, and what would change the answer."""

import pytest

from assistant import decide

MADE = """
    facts:
      agreed: {type: boolean, label: accord, question: "Est-ce convenu ?", if_true: c'est convenu, if_false: rien n'est}
      sealed: {type: boolean, label: scellé, question: "Est-il scellé ?", changeable: true}
      channel: {type: choice, label: canal, question: "Quel canal ?", changeable: true, list: channels}
      road: {type: choice, label: route, question: "Quelle route ?", list: roads}
      weight: {type: size, label: poids, question: "Combien pèse-t-il ?", changeable: true}
      count: {type: integer, label: nombre, question: "Combien ?", changeable: true, unit: pièces, clause: "il y a {}"}
      filed: {type: date, label: dépôt, question: "Quand ?", changeable: true}
      name: {type: text, label: nom, question: "Quel nom ?"}
      ending: {type: text, label: extension, question: "Quelle extension ?", derived: name, as: extension}
    lists:
      channels: {open: true, items: {portail: {label: Portail}, api: {label: API}}}
      roads: {items: [r1, r2, r3, r4, r5, r6, r7]}
    values:
      most: {label: plus grand nombre, source: texte, history: [{from: null, value: 0}]}
      filed_first: {label: début, source: texte, history: [{from: null, value: 2020-01-01}]}
      filed_last: {label: fin, source: texte, history: [{from: null, value: 2024-01-01}]}
    decisions:
      unless:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [agreed, sealed]
        rules:
          - {id: u1, when: {agreed: true}, outcome: done, says: Fait., source: texte}
          - {id: u2, otherwise: true, outcome: open, says: Ouvert., source: texte}
      either:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [agreed]
        rules:
          - {id: e1, when: {agreed: true}, undecided: unlisted, says: Nul ne le dit., source: texte}
          - {id: e2, otherwise: true, outcome: open, says: Ouvert., source: texte}
      further:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [agreed, sealed]
        rules:
          - {id: f1, when: {agreed: true, sealed: true}, outcome: done, says: Fait., source: texte}
          - {id: f2, otherwise: true, outcome: open, says: Ouvert., source: texte}
      both:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [agreed, sealed]
        rules:
          - {id: b1, when: {agreed: true, sealed: true}, outcome: done, says: Fait., source: texte}
          - {id: b2, when: {agreed: false, sealed: false}, outcome: done, says: Fait., source: texte}
          - {id: b3, otherwise: true, outcome: open, says: Ouvert., source: texte}
      depends:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [channel]
        rules:
          - {id: d1, when: {channel: api}, outcome: done, says: Fait., source: texte}
          - {id: d2, otherwise: true, outcome: open, says: Ouvert., source: texte}
      many:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [road]
        rules:
          - {id: m1, when: {road: r3}, outcome: done, says: Fait., source: texte}
          - {id: m2, otherwise: true, outcome: open, says: Ouvert., source: texte}
      named:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [name, ending]
        rules:
          - {id: n1, when: {ending: PDF}, outcome: done, says: Fait., source: texte}
          - {id: n2, otherwise: true, outcome: open, says: Ouvert., source: texte}
      empty:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [weight]
        rules:
          - {id: z1, when: {weight: {below: 1}}, outcome: done, says: Fait., source: texte}
          - {id: z2, otherwise: true, outcome: open, says: Ouvert., source: texte}
      none:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [count]
        rules:
          - {id: z3, when: {count: {at_most: 0}}, outcome: done, says: Fait., source: texte}
          - {id: z4, otherwise: true, outcome: open, says: Ouvert., source: texte}
      limited:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [count]
        rules:
          - {id: z5, when: {count: {at_most: most}}, outcome: done, says: Fait., source: texte}
          - {id: z6, otherwise: true, outcome: open, says: Ouvert., source: texte}
      change:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [channel, weight, count, filed]
        rules:
          - id: c1
            when:
              channel: [portail, api]
              weight: {below: 7}
              count: {at_least: 1}
              filed: {at_least: filed_first, at_most: filed_last}
            outcome: done
            says: Fait.
            source: texte
          - {id: c2, otherwise: true, outcome: open, says: Ouvert., source: texte}
"""
FINE = {"channel": "api", "weight": 3, "count": 2, "filed": "2022-01-01"}


@pytest.fixture(scope="module")
def made(base_of):
    return base_of(MADE)


@pytest.fixture
def answer(made, today):
    def ask(question, **facts):
        return " ".join(decide(made[question], facts, today).answer.split())

    return ask


@pytest.fixture
def changes(made, today):
    def ask(**facts):
        return [" ".join(one.split()) for one in decide(made["change"], {**FINE, **facts}, today).changes]

    return ask


def test_two_answers_that_decide_are_said_as_the_rule_and_its_exception(answer):
    assert answer("unless") == "Ouvert, sauf si c'est convenu."


def test_an_answer_that_leaves_the_text_silent_is_said_beside_the_other(answer):
    assert answer("either") == "Hors liste si c'est convenu ; ouvert si rien n'est."


def test_an_answer_after_which_another_is_missing_says_the_one_that_is_enough(answer):
    assert answer("further") == "Ouvert si rien n'est ; sinon, il faut une réponse de plus."


def test_where_both_answers_lead_to_another_question_the_question_is_asked(answer):
    assert answer("both") == "Il manque une réponse pour conclure : Est-ce convenu ?"


def test_the_choices_that_give_the_same_are_told_together(answer):
    assert answer("depends") == "Cela dépend (canal). Portail, autre : ouvert ; API : fait."


def test_beyond_six_answers_the_question_alone_is_asked(answer):
    assert answer("many") == "Il manque une réponse pour conclure : Quelle route ?"


def test_what_is_read_from_a_name_is_asked_as_the_name(answer):
    assert answer("named") == "Il manque une réponse pour conclure : Quel nom ?"


def test_what_would_change_the_answer_is_said_with_its_unit_in_the_singular_below_two(changes):
    assert changes(count=0) == ["Fait si il y a 1 pièce au moins."]
    assert changes(weight=9) == ["Fait si poids : 6 octets au plus."]


@pytest.mark.parametrize(
    ("question", "fact", "change"),
    [
        ("empty", "weight", "Fait si poids : 0 octet."),
        ("none", "count", "Fait si il y a 0 pièce."),
        ("limited", "count", "Fait si il y a 0 pièce."),
    ],
)
def test_nothing_at_all_is_not_said_as_nothing_at_most(made, today, question, fact, change):
    changes = decide(made[question], {fact: 3}, today).changes
    assert [" ".join(one.split()) for one in changes] == [change]


def test_choices_that_would_do_are_told_as_one_or_the_other(changes):
    assert changes(channel="autre") == ["Fait si canal : Portail ou API."]


def test_the_limits_of_days_are_said_as_days(changes):
    assert changes(filed="2019-06-01") == ["Fait si dépôt : 1er janvier 2020 au moins."]
    assert changes(filed="2025-06-01") == ["Fait si dépôt : 1er janvier 2024 au plus."]


def test_answers_of_which_one_is_a_part_of_another_stand_between_quotation_marks(rules, today):
    known = {"buyer_siret_state": "valid", "siret_disagreement": False, "framework": ""}
    said = rules["invoice"].decide({**known, "has_service_code": False, "has_engagement": False}, today).answer
    assert " ".join(said.split()) == (
        "Cela dépend (exigences du destinataire). « le code service », « le numéro d'engagement », "
        "« le code service et le numéro d'engagement », « le code service ou le numéro d'engagement » : refusée ; "
        "« ni l'un ni l'autre » : acceptée."
    )
