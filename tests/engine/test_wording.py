"""Values in words: what a reader knows, never an id, and nothing that a stranger typed can do harm."""

from datetime import date

import pytest
from limits import FILE_MAX

from assistant import decide
from assistant.engine.wording import choice_shown
from assistant.table.shown import shown


@pytest.mark.parametrize(
    ("fact", "value", "said"),
    [
        ("file_name_length", 1200, "1\u202f200"),
        ("file_size", 12_400_000, "12,4\u00a0Mo"),
        ("under_mandate", False, "non"),
        ("entity_kind", "gip", "Groupement d'intérêt public (GIP), national ou local"),
        ("entity_kind", "autre", "Autre"),
        ("file_name", "devis.pdf", "devis.pdf"),
        ("file_name", "fdp\u202eexe.", "fdp⟨U+202E⟩exe."),
        ("file_name", "x" * 200, "x" * 119 + "…"),
    ],
)
def test_a_value_is_shown_as_a_reader_knows_it(rules, fact, value, said):
    assert shown(rules.base.facts[fact], value, rules.base.words) == said


def test_another_choice_is_shown_as_it_was_typed(rules, today):
    decision = decide(rules["entity-reception"], {"entity_kind": "Confrérie\u200b Machin"}, today)
    fact = rules.base.facts["entity_kind"]
    assert choice_shown(fact, "autre", decision.case, rules.base) == "Confrérie⟨U+200B⟩ Machin"
    plain = decide(rules["entity-reception"], {"entity_kind": "autre"}, today)
    assert choice_shown(fact, "autre", plain.case, rules.base) == "Autre"


def test_braces_that_someone_typed_are_left_alone(rules, today):
    decision = decide(rules["attachment"], {"file_name": "{file_max}" * 6 + ".pdf"}, today)
    assert decision.answer.startswith("«\u00a0{file_max}{file_max}")


def test_a_bidirectional_name_is_shown_without_its_trick(rules, today):
    answer = decide(rules["attachment"], {"file_name": "devis\u202efdp.exe"}, today).answer
    assert "devis⟨U+202E⟩fdp.exe" in answer
    assert "\u202e" not in answer


def test_nothing_is_kept_from_one_answer_to_the_next(rules, today):
    decider, facts = rules["solicitation"], {"need": "autre"}
    one, two = decide(decider, facts, today), decide(decider, dict(facts), today)
    assert one is not two and one.to_dict() == two.to_dict()
    facts["need"] = "frais-justice"
    assert one.facts == {"need": "autre"}


def test_a_decision_cannot_be_changed(rules, today):
    decision = decide(rules["entity-reception"], {"entity_kind": "etat"}, today)
    with pytest.raises(AttributeError, match="une décision ne se change pas"):
        decision.outcome = "excluded"
    with pytest.raises(AttributeError, match="une décision ne se change pas"):
        del decision.outcome
    with pytest.raises(AttributeError):
        decision.reasons[0].says = "Banane."
    with pytest.raises(TypeError):
        decision.values["entity_kind"] = "gcs"
    decision.facts["entity_kind"] = "gcs"
    assert decision.facts == {"entity_kind": "etat"}
    assert all(isinstance(getattr(decision, name), tuple) for name in ("reasons", "ask", "branches", "notes", "flips"))


def test_what_a_caller_changes_in_an_answer_changes_nothing_for_the_next(rules, today):
    told = decide(rules["solicitation"], {"need": "frais-justice"}, today)
    before = told.to_dict()
    told.reasons[0].gives["banane"] = "oui"
    assert told.to_dict() == before
    heavy = decide(rules["attachment"], {"file_name": "a.pdf", "file_size": 20_000_000, "channel": "api"}, today)
    assert heavy.flips[0].change[0].to == {"at_most": "file_max"}
    heavy.flips[0].change[0].to["at_most"] = 1
    assert heavy.flips[0].change[0].to == {"at_most": "file_max"}


MADE = """
    facts:
      agreed: {type: boolean, label: accord, question: "D'accord ?"}
      far: {type: boolean, label: loin, question: Loin ?}
      count: {type: integer, label: nombre, question: Combien ?}
    values:
      most: {label: maximum, source: texte, history: [{from: null, until: 2020-01-01, value: 5}]}
    cautions:
      elsewhere: {text: Attention., source: texte, when: {far: true}}
      not-far: {text: Attention., source: texte, when: {not: {far: true}}}
    decisions:
      made:
        question: Que faire ?
        policy: first
        outcomes: {low: Bas}
        facts: [agreed, count]
        cautions: [elsewhere, not-far]
        rules:
          - {id: r1, when: {any: [{count: {above: most}}, {agreed: true}]}, outcome: low, says: A., source: texte}
"""


def test_a_caution_about_a_fact_of_another_question_is_never_taken_as_true(base_of, today):
    assert decide(base_of(MADE)["made"], {"agreed": True}, today).cautions == ()


def test_a_reason_shows_what_it_met_when_its_limit_has_no_period(base_of, today):
    reason = decide(base_of(MADE)["made"], {"agreed": True, "count": 7}, today).reasons[0]
    assert (reason.observed, reason.limit, reason.margin) == (7, None, None)


def test_any_row_can_be_worded_for_a_case(rules, today):
    decision = decide(rules["attachment"], {"file_name": "a.pdf", "file_size": 3, "channel": "api"}, today)
    worded = decision.worded("pj-taille-unitaire")
    limit = FILE_MAX.text.replace(" ", "\u00a0")
    assert worded.says == f"«\u00a0a.pdf\u00a0» pèse 3\u00a0octets\u202f; la limite est de {limit}."


PROPOSED = """
    facts:
      name: {type: text, label: nom, question: Lequel ?}
      length: {type: integer, label: longueur, question: Combien ?, derived: name, as: length}
      proposal:
        {type: text, label: proposé, question: Lequel ?, derived: name, as: proposal, limit: longest, among: endings}
    lists:
      endings: {items: [PDF]}
    values:
      longest:
        label: maximum
        source: texte
        history: [{from: null, until: 2026-01-01, value: 12}, {from: 2026-01-01, value: 20}]
    decisions:
      made:
        question: Est-ce admis ?
        policy: collect
        outcomes: {fine: Bien, wrong: Mal}
        facts: [name, length]
        rules:
          - id: r1
            when: {length: {above: longest}}
            finding: wrong
            says: "Trop long : {longest}."
            advice: "Prenez {proposal}."
            source: texte
"""


@pytest.mark.parametrize(
    ("year", "said", "advice"),
    [(2025, "Trop long\u00a0: 12.", "Prenez devis.pdf."), (2026, "Trop long\u00a0: 20.", "Prenez devis mairie.pdf.")],
)
def test_a_name_is_proposed_within_the_limit_of_the_day(base_of, today, year, said, advice):
    question = base_of(PROPOSED)["made"]
    decision = decide(question, {"name": "devis mairie annexe.pdf"}, today.replace(year=year))
    assert (decision.answer, decision.advice) == (said, advice)


def test_a_value_that_is_only_said_is_that_of_the_day(base_of):
    made = base_of("""
        facts:
          ready: {type: boolean, label: prêt, question: Prêt ?}
        values:
          deposit:
            {label: acompte, source: texte, unit: euros,
             history: [{from: null, value: 100, until: 2021-06-01}, {from: 2021-06-01, value: 120}]}
        decisions:
          pay:
            question: Payer ?
            policy: first
            outcomes: {now: Maintenant}
            facts: [ready]
            rules:
              - {id: p-oui, when: {ready: true}, outcome: now, says: "Versez {deposit} euros.", source: texte}
              - {id: p-non, when: {ready: false}, outcome: now, says: "Versez plus tard.", source: texte}
    """)
    answers = [decide(made["pay"], {"ready": True}, on).answer for on in (date(2021, 5, 31), date(2021, 6, 1))]
    assert answers == ["Versez 100 euros.", "Versez 120 euros."]
