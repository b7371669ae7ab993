"""Other worlds: nothing is decided about another service; a body that may be invoiced is no other service."""

import json
from pathlib import Path

import pytest

from assistant.answer.answer import AnswerKind

PROBES = [json.loads(line)["text"] for line in (Path(__file__).parent / "worlds.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("question", [*PROBES, *map(str.upper, PROBES)])
def test_nothing_is_decided_about_another_world(ask, question):
    found = ask(question)
    assert (found.decision, found.rejection) == (None, None)


@pytest.mark.parametrize(
    "question",
    [
        "Un PDF de 12 Mo passe-t-il par Gmail ?",
        "Wexor refuse mon fichier pdf de 3 Mo, pourquoi ?",
        "Puis-je envoyer un zip de 30 Mo sur Wexor ?",
        "La machine affiche le code erreur 20003, que faire ?",
    ],
)
def test_another_service_is_not_covered_whether_or_not_its_name_is_known(ask, question):
    assert ask(question).kind is AnswerKind.NOT_COVERED


def test_another_service_named_beside_this_one_gets_suggestions(ask):
    found = ask("Faut-il aussi déposer sur Chorus Pro une facture PDF de 3 Mo envoyée par Gmail ?")
    assert (found.kind, found.decision) == (AnswerKind.SUGGESTION, None)


def test_a_body_that_may_be_invoiced_is_no_other_service(ask):
    assert ask("France Travail est-il obligé de recevoir mes factures sur Chorus Pro ?").decision is not None


@pytest.mark.parametrize(
    "question", ["Mon mémoire de master est refusé, qui contacter ?", "recyclage de piles usagées"]
)
def test_a_noun_that_an_unknown_one_completes_is_answered_by_no_passage(ask, question):
    assert ask(question).kind is not AnswerKind.PASSAGE


def test_a_question_that_names_no_service_is_asked_of_this_one(ask):
    assert ask("Un fichier plan.dwg de 2 Mo est-il accepté ?").decision.outcome == "refused"
