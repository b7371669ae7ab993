"""A question that only completes the last one keeps its case, unless it says otherwise or asks for something else."""

import json

import pytest

from assistant.answer.answering import answer
from assistant.answer.following import LastAnswer
from assistant.engine.case import FactError


@pytest.fixture
def last(ask):
    """What an answer leaves to the question that follows it."""

    def left(question):
        found = ask(question)
        asked = found.decision.ask[0].fact if found.decision.ask else None
        return LastAnswer(found.decision.decider.id, json.loads(json.dumps(found.to_dict()))["understood"], asked)

    return left


@pytest.fixture
def follow(rules, index, today):
    """Ask a question after an answer."""
    return lambda question, before: answer(rules, index, question, on=today, after=before)


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
    last, follow, first, then, fact, value, outcome
):
    found = follow(then, last(first))
    assert (found.decision.facts[fact], found.decision.outcome) == (value, outcome)


def test_a_question_about_something_else_is_answered_for_itself(last, follow):
    found = follow("comment s'inscrire à un webinaire ?", last("un GIP doit-il recevoir mes factures ?"))
    assert (found.decision, found.hits[0].passage.article) == (None, "webinaires")


def test_what_says_nothing_of_the_case_completes_nothing(last, follow):
    assert follow("merci beaucoup", last("un GIP doit-il recevoir mes factures ?")).decision is None


def test_a_fact_of_another_base_is_an_error(follow):
    with pytest.raises(FactError):
        follow("et une commune ?", LastAnswer("entity-reception", {"colour": "bleu"}))
