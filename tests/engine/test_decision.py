"""What a Decision says: one JSON, described by a published schema, and sentences that read well."""

import json
import tomllib
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from limits import FILE_MAX, NAME_MAX, TYPED_ABOVE, spaced
from test_oracle import ORACLE, TODAY, states

from assistant import decide
from assistant.engine.decision import ENGINE, VERSION, Status

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "rules" / "decision.schema.json").read_text(encoding="utf-8"))
SAMPLED = 150
"""States of a question whose JSON is checked; the others differ from them in values only."""


def plain(text):
    return " ".join(text.split())


def test_the_schema_is_one_and_says_its_version():
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["properties"]["version"] == {"const": VERSION}
    assert SCHEMA["properties"]["status"]["enum"] == [status.value for status in Status]
    assert SCHEMA["additionalProperties"] is False


@pytest.mark.slow
@pytest.mark.parametrize("question", ORACLE.base["decisions"])
def test_the_json_of_a_decision_fits_the_schema(rules, question):
    validator = Draft202012Validator(SCHEMA)
    found = states(ORACLE, question, TODAY)
    for facts in found[:: len(found) // SAMPLED + 1]:
        shown = json.loads(json.dumps(decide(rules[question], facts, TODAY).to_dict()))
        problem = next(validator.iter_errors(shown), None)
        assert problem is None, (facts, problem and problem.message)


def test_a_decision_names_the_schema_the_engine_and_the_base_that_it_comes_from(rules):
    shown = decide(rules["entity-reception"], {}, TODAY).to_dict()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert shown["engine"] == ENGINE == f"{project['name']}/{project['version']}"
    assert (shown["version"], shown["rules"]) == (VERSION, rules.base.fingerprint)


def test_the_schema_refuses_a_key_that_it_does_not_know(rules):
    shown = decide(rules["entity-reception"], {}, TODAY).to_dict()
    assert not Draft202012Validator(SCHEMA).is_valid({**shown, "more": 1})
    assert not Draft202012Validator(SCHEMA).is_valid({**shown, "status": "banana"})


@pytest.mark.parametrize("question", ORACLE.base["decisions"])
def test_every_answer_is_a_sentence_and_every_outcome_stands_only_when_decided(rules, question):
    for facts in states(ORACLE, question, TODAY)[::3]:
        decision = decide(rules[question], facts, TODAY)
        assert decision.answer[-1:] in {".", "?", "»"}, facts
        assert "{" not in decision.answer + decision.advice
        assert (decision.outcome is not None) == (decision.status == "decided")
        assert decision.label == rules[question].label(decision.status, decision.outcome)


def test_a_decision_says_which_facts_a_rule_reads_whether_or_not_it_is_a_reason(rules):
    decision = decide(rules["attachment"], {"file_name": "devis.pdf"}, TODAY)
    assert [fact.id for fact in decision.reads("pj-taille-unitaire")] == ["channel", "file_size"]
    assert [fact.id for fact in decision.reads("pj-nom-longueur")] == ["file_name_length"]


def test_a_refused_size_says_its_limit_and_by_how_much_it_is_passed(rules):
    heavy = FILE_MAX.low + 2_000_000
    decision = decide(rules["attachment"], {"file_size": heavy, "channel": "api"}, TODAY)
    reason = decision.reasons[0]
    assert (reason.rule, reason.finding) == ("pj-taille-unitaire", "refused")
    assert (reason.observed, reason.limit, reason.margin) == (heavy, FILE_MAX.low, 2_000_000)
    assert reason.article == "regles-pieces-jointes"
    assert reason.source.publisher == "AIFE"


def test_a_typed_size_is_shown_as_it_was_typed(rules):
    decision = decide(rules["attachment"], {"file_size": TYPED_ABOVE, "channel": "api", "file_name": "a.pdf"}, TODAY)
    assert plain(decision.answer) == f"« a.pdf » pèse {TYPED_ABOVE} ; la limite est de {FILE_MAX.text}."
    assert decision.reasons[0].observed == TYPED_ABOVE.replace(" ", "\u00a0")


def test_a_refused_size_is_never_printed_like_its_limit(rules):
    least = FILE_MAX.high + 1
    decision = decide(rules["attachment"], {"file_size": least, "channel": "api", "file_name": "a.pdf"}, TODAY)
    assert f"pèse {spaced(least)} octets" in plain(decision.answer)


def test_a_deduced_row_says_why(rules):
    reason = decide(rules["attachment"], {"file_name": ".pdf"}, TODAY).reasons[-1]
    assert (reason.rule, reason.deduced) == ("pj-nom-defaut", True)
    assert reason.why == "ce nom peut tromper le lecteur ou être mal lu au dépôt"


def test_the_advice_proposes_a_valid_name(rules):
    name = "Devis pour les travaux de toiture de la mairie" + " et de son annexe" * NAME_MAX + ".pdf"
    advice = decide(rules["attachment"], {"file_name": name}, TODAY).advice
    stem = plain(advice).partition("Nom proposé : « ")[2].removesuffix(".pdf ».")
    assert name.startswith(f"{stem} ") and NAME_MAX - len(" annexe.pdf") < len(stem) <= NAME_MAX - len(".pdf")


def test_a_sentence_that_would_name_something_unknown_is_left_out(rules):
    decision = decide(rules["attachment"], {"file_name_length": NAME_MAX + 1}, TODAY)
    assert plain(decision.answer).startswith(f"Ce fichier compte {NAME_MAX + 1} caractères")
    assert "Nom proposé" not in decision.advice


def test_nothing_is_advised_while_an_answer_is_missing(rules):
    assert decide(rules["entity-reception"], {"entity_kind": "gip"}, TODAY).advice == ""


def test_the_weakest_outcome_without_a_finding_speaks_for_itself(rules):
    decision = decide(rules["webinar"], {"goal": "autre", "audience": "autre", "works_role": "autre"}, TODAY)
    assert decision.answer == "Aucun thème connu ne correspond\u202f; la liste connue peut avoir changé."
    assert "Formez-vous gratuitement à Chorus Pro" in decision.advice


def test_steps_come_with_their_procedure_and_without_statement_numbers(rules):
    facts = {"status": "A_RECYCLER", "role": "supplier"}
    steps = decide(rules["invoice-next-step"], facts, TODAY).steps
    assert [step.procedure for step in steps] == ["recycler"] * 3
    shown = decide(rules["invoice-next-step"], facts, TODAY).to_dict()["steps"]
    assert all("statements" not in step for step in shown)


def test_cautions_come_from_the_day_they_start(rules):
    found = {
        day: [one.id for one in decide(rules["entity-reception"], {"entity_kind": "gip"}, day).cautions]
        for day in (date(2026, 8, 31), date(2026, 9, 1), date(2027, 8, 31), date(2027, 9, 1))
    }
    year = ["droit-public-2026", "liste-2017", "publique-assujettie"]
    assert list(found.values()) == [[], year, year, ["liste-2017", "publique-assujettie", "derniere-date-connue"]]


def test_an_answer_shows_itself_in_a_few_words(rules):
    assert repr(decide(rules["entity-reception"], {"entity_kind": "commune"}, TODAY)) == (
        "<Decision entity-reception: decided subject>"
    )


MADE = """
    facts:
      agreed: {type: boolean, label: accord, question: "D'accord ?", if_true: oui il est, if_false: il ne l'est pas}
      bare: {type: boolean, label: nu, question: Nu ?}
      kind:
        type: choice
        label: nature
        question: Laquelle ?
        choices: [{id: a, label: Un}, {id: b, label: Deux}, {id: c, label: Trois}]
      day: {type: date, label: jour, question: Quand ?}
      count: {type: integer, label: nombre, question: Combien ?}
      weight: {type: size, label: poids, question: Combien ?}
    values:
      day_max: {label: fin, source: texte, history: [{from: null, value: 2020-03-01}]}
      count_max:
        {label: maximum, unit: pièces, source: texte, history: [{from: 2020-01-01, until: 2021-01-01, value: 1200}]}
    decisions:
      either:
        question: Que faire ?
        policy: first
        outcomes: {low: Bas, high: Haut}
        facts: [agreed, bare, kind]
        rules:
          - {id: e1, when: {agreed: true, bare: true}, outcome: low, says: Bas., source: texte}
          - {id: e2, when: {agreed: true, bare: false}, undecided: unlisted, says: Rien., source: texte}
          - {id: e3, when: {agreed: false, kind: a}, outcome: low, says: Bas., source: texte}
          - {id: e4, when: {agreed: false, kind: [b, c]}, outcome: high, says: Haut., source: texte}
      words:
        question: Que lire ?
        policy: first
        outcomes: {low: Bas, high: Haut}
        facts: [day, count, weight, agreed, kind]
        rules:
          - id: w1
            when: {day: {above: day_max}, weight: {above: 3 ko}, kind: a}
            outcome: low
            says: "Le {day}, après le {day_max} : {weight}, {agreed}, {kind}."
            source: texte
          - id: w2
            when: {count: {above: count_max}}
            outcome: low
            says: "{count} dépasse {count_max}."
            source: texte
          - {id: w3, when: {count: {at_most: count_max}}, outcome: high, says: "Max {count_max}.", source: texte}
          - {id: w4, when: {agreed: true}, undecided: ambiguous, says: "On hésite.", source: texte}
      dated:
        question: Depuis quand ?
        policy: first
        outcomes: {low: Bas}
        facts: [agreed]
        rules:
          - id: d1
            when: {agreed: true}
            since: 2020-01-01
            until: 2021-01-01
            outcome: low
            says: Bas.
            source: texte
      silent:
        question: Et alors ?
        policy: collect
        outcomes: {fine: Bien, wrong: Mal}
        facts: [agreed]
        rules:
          - {id: s1, when: {agreed: true}, finding: wrong, says: Mal., source: texte}
"""


@pytest.fixture(scope="module")
def made(base_of):
    return base_of(MADE)


def test_a_yes_or_no_question_gives_both_answers_when_neither_is_the_rule(made):
    assert plain(decide(made["either"], {"agreed": True}, TODAY).answer) == "Bas si nu : oui ; hors liste si nu : non."


def test_a_yes_or_no_question_that_leaves_more_to_ask_says_so(made):
    answer = plain(decide(made["either"], {"bare": True}, TODAY).answer)
    assert answer == "Bas si oui il est ; sinon, il faut une réponse de plus."
    other = plain(decide(made["either"], {"kind": "a"}, TODAY).answer)
    assert other == "Bas si il ne l'est pas ; sinon, il faut une réponse de plus."


def test_a_limit_outside_its_periods_is_said_to_be_unknown(made):
    decision = decide(made["words"], {"day": "2020-01-01", "count": 5}, date(2021, 1, 1))
    assert decision.worded("w2").says == "5 dépasse une limite inconnue à cette date."


def test_a_question_whose_answers_all_leave_more_to_ask_is_just_asked(made):
    assert plain(decide(made["either"], {}, TODAY).answer) == "Il manque une réponse pour conclure : D'accord ?"


def test_a_choice_with_few_answers_gives_them_grouped_by_outcome(made):
    answer = plain(decide(made["either"], {"agreed": False}, TODAY).answer)
    assert answer == "Cela dépend (nature). Un : bas ; deux, trois : haut."


def test_a_question_without_a_list_of_answers_is_asked(made):
    answer = plain(decide(made["words"], {"agreed": False, "day": "2020-01-01"}, date(2020, 6, 1)).answer)
    assert answer == "Il manque une réponse pour conclure : Combien ?"


def test_dates_sizes_booleans_and_choices_are_said_in_french(made):
    facts = {"day": "2020-03-02", "weight": 4000, "agreed": True, "kind": "a"}
    decision = decide(made["words"], facts, TODAY)
    assert plain(decision.answer) == "Le 2 mars 2020, après le 1er mars 2020 : 4 ko, oui, Un."


def test_a_number_and_its_limit_are_said_in_french(made):
    decision = decide(made["words"], {"day": "2020-01-01", "count": 1201}, date(2020, 6, 1))
    assert plain(decision.answer) == "1 201 dépasse 1 200."
    assert decision.reasons[0].margin == 1


def test_a_day_after_all_periods_is_undated_and_says_so(made):
    decision = decide(made["words"], {"day": "2020-01-01", "count": 5, "agreed": False}, date(2021, 1, 1))
    assert (decision.status, decision.label) == ("undated", "Aucune règle à cette date")
    assert plain(decision.answer) == "Aucune règle de cette base ne vaut pour le 1er janvier 2021."
    assert [one.causes for one in decision.unchecked] == [("undated",), ("undated",)]


def test_a_true_row_that_decides_nothing_speaks_only_where_it_gives_the_status(made):
    facts = {"day": "2020-01-01", "count": 5, "agreed": True}
    undated = decide(made["words"], facts, date(2021, 1, 1))
    assert (undated.status, undated.reasons) == ("undated", ())
    assert [one.rule for one in undated.unchecked] == ["w2", "w3", "w4"]


@pytest.mark.parametrize(
    ("day", "status"),
    [("2019-12-31", "undated"), ("2020-01-01", "decided"), ("2020-12-31", "decided"), ("2021-01-01", "undated")],
)
def test_a_rule_exists_from_its_first_day_and_no_more_on_its_last(made, day, status):
    assert decide(made["dated"], {"agreed": True}, date.fromisoformat(day)).status == status


def test_an_outcome_that_says_nothing_is_answered_by_its_label(made):
    decision = decide(made["silent"], {"agreed": False}, TODAY)
    assert (decision.answer, decision.advice) == ("Bien.", "")


def test_a_base_is_a_mapping_of_its_questions(made, rules):
    assert list(made) == ["either", "words", "dated", "silent"]
    assert len(made) == 4
    with pytest.raises(KeyError):
        made["third"]
    assert rules.base.rule("ent-gip")[0].id == "entity-reception"
    assert rules.base.rule("ent-gie") is None


def test_a_base_is_only_itself_and_can_be_a_key(base_of):
    one, other = base_of(MADE), base_of(MADE)
    assert one.base == other.base
    assert one != other
    assert {one: 1, other: 2}[one] == 1


def test_what_to_dict_gives_is_the_callers_own(rules):
    question = rules["entity-reception"]
    first = decide(question, {"entity_kind": "etat"}, TODAY).to_dict()
    first["facts"]["entity_kind"] = "banane"
    first["reasons"].clear()
    second = decide(question, {"entity_kind": "etat"}, TODAY).to_dict()
    assert second["facts"] == {"entity_kind": "etat"}
    assert second["reasons"][0]["rule"] == "ent-etat"


def test_a_name_that_utf_8_cannot_hold_is_kept_as_it_is_among_plain_data(rules):
    shown = decide(rules["attachment"], {"file_name": "d\udce9vis.exe", "channel": "api"}, TODAY).to_dict()
    assert shown["facts"]["file_name"] == "d\udce9vis.exe"
    assert shown["on"] == "2026-11-24"
    plain = decide(rules["attachment"], {"file_name": "devis.exe", "channel": "api"}, TODAY).to_dict()
    (same,) = (one for one in shown["reasons"] if one["rule"] == plain["reasons"][0]["rule"])
    assert types_of(same) == types_of(plain["reasons"][0])
    assert {**types_of(shown), "reasons": []} == {**types_of(plain), "reasons": []}


def types_of(value):
    """The containers of a decision's JSON, its texts left out."""
    if isinstance(value, dict):
        return {key: types_of(one) for key, one in value.items()}
    return [types_of(one) for one in value] if isinstance(value, list) else type(value)


def test_a_size_that_one_reading_only_makes_equal_is_to_be_verified_and_says_so(base_of):
    exact = base_of(
        """
        facts: {weight: {type: size, label: poids, question: "Combien ?"}}
        decisions:
          exact:
            question: Est-ce admis ?
            policy: collect
            outcomes: {fine: Bien, wrong: Mal}
            facts: [weight]
            rules: [{id: x1, when: {weight: 1000000}, finding: wrong, says: Pile., source: texte}]
        """
    )
    found = decide(exact["exact"], {"weight": "1 Mo"}, TODAY)
    assert (found.status, found.answer) == ("ambiguous", "À vérifier.")
    assert decide(exact["exact"], {"weight": 1_000_000}, TODAY).answer == "Pile."


def test_a_decision_cannot_be_changed(rules):
    decision = decide(rules["entity-reception"], {"entity_kind": "gip"}, TODAY)
    with pytest.raises(AttributeError, match="une décision ne se change pas"):
        decision.outcome = "subject"
    with pytest.raises(TypeError):
        decision.values["entity_kind"] = "commune"


def test_each_reason_tells_the_fact_that_it_met_and_how_far_beyond_its_limit(rules):
    facts = {"file_name": "x" * (NAME_MAX + 10), "file_size": TYPED_ABOVE, "channel": "portail"}
    decision = rules["attachment"].decide(facts, TODAY)
    told = {reason.rule: met for reason, met in zip(decision.reasons, decision.met, strict=True)}
    assert told["pj-nom-longueur"] == ("file_name_length", NAME_MAX + 10, NAME_MAX, 10)
    assert told["pj-taille-unitaire"][:1] + told["pj-taille-unitaire"][2:] == ("file_size", FILE_MAX.low, 200_000)
    assert told["pj-extension-absente"] == ("file_extension", "", None, None)


def test_a_size_in_doubt_is_told_with_the_limit_that_it_may_have_passed(rules):
    facts = {"file_name": "plan.pdf", "file_size": FILE_MAX.high, "channel": "portail"}
    decision = rules["attachment"].decide(facts, TODAY)
    assert decision.status is Status.AMBIGUOUS
    assert decision.doubts == (("file_size", FILE_MAX.high, FILE_MAX.low, FILE_MAX.high - FILE_MAX.low),)
    assert rules["attachment"].decide({"file_size": 12}, TODAY).doubts == ()


def test_cases_that_no_rule_tells_apart_have_one_state(rules):
    small, other, big = (
        decide(rules["attachment"], {"file_name": "a.pdf", "file_size": size, "channel": "portail"}, TODAY)
        for size in (10, FILE_MAX.low - 1, FILE_MAX.high + 1)
    )
    assert small.state == other.state != big.state
    assert hash(small.state) == hash(other.state)
