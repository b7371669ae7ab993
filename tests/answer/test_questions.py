"""A text that asks several questions: each has its own answer, the worst first."""

import pytest

from assistant.outlets.reports.reply import answer_reply
from assistant.outlets.telling import Telling

TWO = "Un GIP doit-il recevoir mes factures ? Et plan.exe de 3 Mo, il passe ?"


def decisions(found):
    return [(one.decision.decider.id, one.decision.outcome) for one in (found, *found.others)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (TWO, [("attachment", "refused"), ("entity-reception", None)]),
        (
            "La mairie de Lyon doit-elle recevoir mes factures électroniques ? Et La Poste, est-elle obligée ?",
            [("entity-reception", "subject"), ("entity-reception", None)],
        ),
        (
            "j'ai joint un fichier devis.7z de 2 Mo : pourquoi ce rejet ? Et si le GP n'a pas activé son compte ?",
            [("attachment", "refused"), ("manager-transfer", "not_ready")],
        ),
    ],
)
def test_each_question_of_a_text_is_answered_the_worst_first(ask, text, told):
    assert decisions(ask(text)) == told


def test_the_others_stand_under_the_question_that_they_answer(ask, rules):
    found = ask(TWO)
    assert found.question == TWO
    assert [one.question for one in found.others] == ["Un GIP doit-il recevoir mes factures ?"]
    assert [one["decision"]["decision"] for one in found.to_dict()["others"]] == ["entity-reception"]
    reply = answer_reply(found, Telling(rules.base)).replace("\u00a0", " ").replace("\u202f", " ")
    assert "Votre question : « Et plan.exe de 3 Mo, il passe ? »" in reply
    assert "Votre question : « Un GIP doit-il recevoir mes factures ? »" in reply
    assert reply.count("Bonjour,") == 1


@pytest.mark.parametrize(
    "text",
    [
        "Un zip de 9 Mo est-il accepté par API, et faut-il enlever les accents dans son nom ?",
        "« Confirmez-vous l'envoi de cette facture ? » C'est quoi cette fenêtre après Valider et envoyer ?",
        "plan.exe de 3 Mo passe-t-il ? Que faire ?",
    ],
)
def test_what_says_nothing_of_its_own_is_no_other_question(ask, text):
    assert ask(text).others == ()


def test_a_fact_that_is_given_belongs_to_one_question(ask):
    assert ask(TWO, file_size="4 Mo").others == ()


def test_a_passage_may_stand_beside_a_verdict(ask):
    found = ask("Ma facture est suspendue, que faire ? Et qui contacter pour changer de gestionnaire principal ?")
    assert found.decision.outcome == "complete"
    assert [one.hits[0].passage.article for one in found.others] == ["transfert-gestionnaire-principal"]


def test_what_announces_a_question_is_part_of_it(ask):
    found = ask("devis.7z de 2 Mo : pourquoi ce rejet ? Un GIP doit-il recevoir mes factures ?")
    assert found.part == "devis.7z de 2 Mo : pourquoi ce rejet ?"


def test_what_is_told_before_the_first_question_is_told_for_all(ask):
    found = ask("Nous sommes une PME. Plan.dwg passe-t-il ? Et un GIP doit-il recevoir mes factures ?")
    assert found.others[0].understood["supplier_size"] == "pme"


def test_each_of_many_questions_is_answered(ask):
    asked = "plan.dwg passe-t-il ? Un GIP est-il soumis ? Quand recycler une facture ? Le GP est parti, que faire ? "
    assert len(ask(asked + "Comment demander le remboursement de la TIC ?").others) == 4
