"""A subject that nothing covers wins over the articles because the question is nearer to it, and says whom to ask."""

import pytest

from assistant.answer.answer import AnswerKind


@pytest.mark.parametrize(
    ("question", "contact"),
    [
        ("La facture PDF doit-elle être signée ?", "si la question porte sur Chorus Pro"),
        ("Quel est le taux de remboursement du gazole non routier cette année ?", "demande de remboursement"),
        ("Le fournisseur est-il averti quand le mandat est rejeté ?", "le comptable public"),
        ("Comment inscrire ma société comme fournisseur ?", "le support Chorus Pro"),
    ],
)
def test_a_near_miss_is_not_covered_and_says_who_can_answer(ask, question, contact):
    found = ask(question)
    assert found.kind is AnswerKind.NOT_COVERED
    assert contact in found.escalate["to"]


@pytest.mark.parametrize(
    ("question", "article"),
    [
        ("étapes pour le remboursement du gazole", "remboursement-tic-ticgn"),
        ("qui signe le certificat du gestionnaire principal ?", "transfert-gestionnaire-principal"),
        ("s'inscrire à un webinaire", "webinaires"),
    ],
)
def test_the_articles_keep_what_they_answer(ask, question, article):
    found = ask(question)
    assert (found.kind, found.hits[0].passage.article) == (AnswerKind.PASSAGE, article)
