"""A mail that is pasted whole is read as what its writer wrote: neither its heads nor what it answers ask anything."""

import pytest

from assistant.answer.mails import own_words

OUTLOOK = """De : Jean Dupont <jean@exemple.fr>
Envoyé : lundi 23 novembre 2026 10:12
À : aide@exemple.fr
Objet : facture suspendue

Ma facture est au statut suspendue, que dois-je faire ?
Envoyé de mon téléphone
"""
ANSWERED = """
De : compta@exemple.fr
Envoyé : vendredi 20 novembre 2026 09:00
Objet : RE: votre facture

Votre facture a été rejetée : SE incorrect.
"""
MARKED = """Que faire de ma facture suspendue ?

Le lun. 23 nov. 2026 à 10:12, Compta <compta@exemple.fr> a écrit :
> Votre facture a été rejetée : SE incorrect.
"""


def said(text):
    return [line for line in own_words(text).split("\n") if line.strip()]


@pytest.mark.parametrize(
    "below", ["", ANSWERED, f"\n-----Message d'origine-----\n{ANSWERED}", "\n-- \nJean, 3e étage\n"]
)
def test_the_heads_of_a_mail_and_what_it_answers_are_not_its_words(below):
    assert said(OUTLOOK + below) == ["facture suspendue.", "Ma facture est au statut suspendue, que dois-je faire ?"]


def test_what_is_marked_as_another_s_words_is_left_out_wherever_the_answer_stands():
    assert said(MARKED) == ["Que faire de ma facture suspendue ?"]
    first, _, *quoted = MARKED.strip().split("\n")
    assert said("\n".join([*quoted, "", first])) == [first]


def test_a_message_that_is_passed_on_without_a_question_is_read(ask):
    passed_on = f"Pour info.\n{ANSWERED}"
    assert "Votre facture a été rejetée : SE incorrect." in said(passed_on)
    assert ask(passed_on).rejection is not None


def test_the_subject_of_a_mail_that_is_answered_is_another_s(ask):
    text = "Objet : Re: Tr : rejet 20001\nÀ : aide@exemple.fr\n\nMa facture est suspendue, que faire ?"
    assert said(text) == ["Ma facture est suspendue, que faire ?"]
    assert ask(text).decision.decider.id == "invoice-next-step"


@pytest.mark.parametrize(
    "text",
    [
        "Destinataire : une commune\nStatut : suspendue\nQue faire ?",
        "À : qui écrire ?\nJe ne sais pas.",
        "De : quoi parle-t-on ?",
        "Une facture > 10 Mo passe-t-elle ?\nMerci",
    ],
)
def test_lines_that_only_look_like_heads_are_read(text):
    assert said(text) == text.split("\n")


def test_a_message_that_is_quoted_to_be_read_is_read(ask):
    text = "Que faire ?\nLe service m'a écrit :\nVotre facture a été rejetée : SE incorrect."
    assert said(text) == text.split("\n")
    assert ask(text).rejection is not None


def test_the_answer_repeats_the_mail_as_it_was_written(ask):
    assert ask(OUTLOOK).question.startswith("De : Jean Dupont")


def test_what_is_answered_leaves_room_for_what_is_asked_above_a_long_thread(ask):
    thread = "\n".join(f"> Votre facture {number} a été rejetée." for number in range(200))
    assert ask(f"{thread}\nMa facture est suspendue, que faire ?").decision.decider.id == "invoice-next-step"
