"""The number that a question holds: one entity, with a right key, whatever blanks stand in it."""

import pytest

from assistant.answer.answering import ask
from assistant.answer.numbers import number_in, without_word


@pytest.mark.parametrize(
    ("question", "digits"),
    [
        ("le SIREN n° 213 100 555 doit-il recevoir ?", "213100555"),
        ("213.100.555.00019 est-il exclu ?", "21310055500019"),
        ("la commune 213100555, SIRET 21310055500019", "21310055500019"),
        ("le 213100556 est-il exclu ?", None),
        ("552100554 ou 213100555 ?", None),
        ("appelez le 06 12 34 56 78", None),
        ("la référence A213100555", None),
        ("21310055500019,50 euros", None),
    ],
)
def test_a_number_is_read_when_it_names_one_entity(question, digits):
    found = number_in(question)
    assert (found.digits if found else None) == digits


def test_the_word_that_announces_it_is_left_out_and_nothing_moves():
    question = "le numéro SIRET : 213 100 555 00019 est-il exclu ?"
    left = without_word(question, number_in(question))
    assert "SIRET" not in left and left.index("213") == question.index("213") and len(left) == len(question)


def test_without_a_directory_a_number_is_no_unlisted_entity_but_one_to_name(rules, today):
    found = ask("le 213100555 doit-il recevoir mes factures électroniques ?", rules, on=today)
    assert found.decision.ask[0].fact == "entity_kind"
    assert (found.understood, found.notes) == ({}, ())
