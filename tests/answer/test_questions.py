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
            "Ma facture est suspendue, que faire ? Et qui contacter pour changer de gestionnaire principal ?",
            [("invoice-next-step", "complete"), ("solicitation", "manager-transfer")],
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
    assert "Votre autre question : « Un GIP doit-il recevoir mes factures ? »" in reply
    assert reply.count("Bonjour,") == 1


@pytest.mark.parametrize(
    "text",
    [
        "Un zip de 9 Mo est-il accepté par API, et faut-il enlever les accents dans son nom ?",
        "« Confirmez-vous l'envoi de cette facture ? » C'est quoi cette fenêtre après Valider et envoyer ?",
        "plan.exe de 3 Mo passe-t-il ? Que faire ?",
        "Un GIP doit-il recevoir mes factures ? Et une commune ?",
    ],
)
def test_what_says_nothing_of_its_own_is_no_other_question(ask, text):
    assert ask(text).others == ()


def test_a_fact_that_is_given_belongs_to_one_question(ask):
    assert ask(TWO, file_size="4 Mo").others == ()
