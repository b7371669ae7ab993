"""A question that only completes the last one keeps its case, unless it says otherwise or asks for something else."""

import json
from datetime import date

import pytest

from assistant.answer.answering import answer
from assistant.answer.following import LastAnswer
from assistant.answer.library import library
from assistant.engine.case import FactError

ON = date(2026, 11, 28)


@pytest.fixture(scope="module")
def index(rules):
    return library(rules, ON)


def last(rules, index, question):
    found = answer(rules, index, question, on=ON)
    return LastAnswer(found.decision.decider.id, json.loads(json.dumps(found.to_dict()))["understood"])


@pytest.mark.parametrize(
    ("first", "then", "fact", "value", "outcome"),
    [
        ("mon plan.pdf de 9 Mo passe-t-il sur le portail ?", "et s'il fait 12 Mo ?", "channel", "portail", "refused"),
        ("mon plan.pdf de 12 Mo passe-t-il sur le portail ?", "et par EDI ?", "channel", "edi", "accepted"),
        ("mon plan.pdf de 9 Mo passe-t-il sur le portail ?", "et plan.exe ?", "file_extension", "EXE", "refused"),
        (
            "un GIP doit-il recevoir mes factures ?",
            "et une commune ?",
            "entity_kind",
            "collectivite-territoriale",
            "subject",
        ),
        ("un GIP doit-il recevoir mes factures ?", "il agit sous mandat public", "entity_kind", "gip", "subject"),
    ],
)
def test_what_was_understood_stands_unless_the_new_question_says_otherwise(
    rules, index, first, then, fact, value, outcome
):
    found = answer(rules, index, then, on=ON, after=last(rules, index, first))
    assert (found.decision.facts[fact], found.decision.outcome) == (value, outcome)


def test_a_question_about_something_else_is_answered_for_itself(rules, index):
    before = last(rules, index, "un GIP doit-il recevoir mes factures ?")
    found = answer(rules, index, "comment s'inscrire à un webinaire ?", on=ON, after=before)
    assert (found.decision, found.hits[0].passage.article) == (None, "webinaires")


def test_what_says_nothing_of_the_case_completes_nothing(rules, index):
    before = last(rules, index, "un GIP doit-il recevoir mes factures ?")
    assert answer(rules, index, "merci beaucoup", on=ON, after=before).decision is None


def test_a_fact_of_another_base_is_an_error(rules, index):
    with pytest.raises(FactError):
        answer(rules, index, "et une commune ?", on=ON, after=LastAnswer("entity-reception", {"colour": "bleu"}))
