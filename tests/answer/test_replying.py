"""A short answer to the question that the last answer asked states its fact, and only what can mean nothing else."""

import pytest

from assistant.answer.answering import answer
from assistant.answer.following import last_answer

MANAGER = "changer gestionnaire principal chorus pro mairie"
GIP = "un GIP doit-il recevoir mes factures ?"
PDF = "mon plan.pdf passe-t-il sur le portail ?"


@pytest.fixture
def talk(rules, index, today):
    """Say one thing after another, each after the answer to the one before; give the last answer."""

    def said(*texts):
        before = found = None
        for text in texts:
            found = answer(rules, index, text, on=today, after=before)
            before = last_answer(found)
        return found

    return said


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("oui", True),
        ("Oui, il en a un.", True),
        ("c'est fait", True),
        ("tout à fait, merci", True),
        ("Bonjour, oui", True),
        ("non", False),
        ("pas encore", False),
        ("toujours pas", False),
        ("ce n'est pas le cas", False),
        ("absolument pas", False),
        ("Non, il n'en a pas", False),
    ],
)
def test_yes_and_no_state_the_fact_that_was_asked(talk, reply, value):
    found = talk(MANAGER, reply)
    assert (found.follows, found.understood) == (True, {"sector": "public_local", "account_active": value})


@pytest.mark.parametrize(
    "reply",
    ["oui, mais pas toujours", "oui ou non", "oui, je n'en ai pas", "non, si", "oui ?", "peut-être", "si oui lequel"],
)
def test_what_is_neither_yes_nor_no_states_nothing(talk, reply):
    found = talk(MANAGER, reply)
    assert "account_active" not in found.understood


@pytest.mark.parametrize("reply", ["je ne sais pas", "aucune idée", "Nous ne savons pas encore"])
def test_who_does_not_know_keeps_the_case_and_its_question(talk, reply):
    found = talk(MANAGER, reply)
    assert (found.follows, found.understood) == (True, {"sector": "public_local"})
    assert found.decision.ask[0].fact == "account_active"


@pytest.mark.parametrize(
    ("reply", "size"),
    [("PME", "pme"), ("une grande entreprise", "grande"), ("nous sommes une ETI", "eti")],
)
def test_a_choice_is_named_alone_or_after_little_words(talk, reply, size):
    assert talk(GIP, reply).understood == {"entity_kind": "gip", "supplier_size": size}


@pytest.mark.parametrize("reply", ["ce n'est pas une PME", "PME ou ETI", "sauf une PME", "oui"])
def test_a_choice_denied_or_among_two_is_none(talk, reply):
    assert "supplier_size" not in talk(GIP, reply).understood


def test_a_size_alone_is_that_of_the_thing_that_was_spoken_of(talk):
    found = talk(PDF, "12 Mo")
    assert (found.decision.outcome, found.understood["file_size"]) == ("refused", "12\u00a0Mo")
    assert found.understood["channel"] == "portail"


def test_a_fact_that_words_state_is_heard_before_what_a_yes_would_say(talk):
    found = talk(MANAGER, "oui", "oui, le certificat est signé et il a un compte PIGP")
    assert found.understood == {
        "sector": "public_local",
        "account_active": True,
        "certificate_signed": True,
        "pigp_account": True,
    }


def test_yes_after_a_verdict_that_asked_nothing_is_no_question(talk):
    assert talk("mon plan.exe passe-t-il sur le portail ?", "oui").decision is None


def test_what_asks_for_something_else_is_answered_for_itself(talk):
    found = talk(MANAGER, "non, je veux exporter la liste des utilisateurs de nos structures")
    assert "account_active" not in found.understood


def test_a_long_text_that_begins_with_yes_is_a_question_like_another(talk):
    text = "oui " + "je raconte une histoire sans rapport avec la question qui vient de m'être posée " * 2
    assert "account_active" not in talk(MANAGER, text).understood
