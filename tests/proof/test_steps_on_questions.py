"""The step that tells all that is understood of a question."""

import pytest

from assistant.proof.steps.questions import all_understood, ask_in_french
from assistant.proof.steps.world import World


@pytest.fixture
def asked(rules, today):
    """A function that asks a question and gives what then is known."""

    def ask(question):
        world = World(rules, today)
        ask_in_french(world, question)
        return world

    return ask


def test_all_that_is_understood_is_told_in_any_order_and_nothing_else(asked):
    world = asked("un PDF de 11 Mo par API est-il refusé ?")
    all_understood(world, "taille du fichier : 11 Mo ; canal de dépôt : API ; extension : PDF")
    for wanted in ("taille du fichier : 11 Mo ; canal de dépôt : API", "taille du fichier : 12 Mo"):
        with pytest.raises(AssertionError, match=r"compris : canal de dépôt : API ; extension : PDF"):
            all_understood(world, wanted)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("un nom de 60 lettres convient-il ?", "longueur du nom : 60"),
        ("une pièce sans extension passe-t-elle ?", "extension : aucun"),
        ("mon mémoire a été envoyé, qui contacter ?", "mémoire envoyé : oui"),
        ("un groupement hospitalier doit-il passer par chorus ?", "nature de l'entité : groupement hospitalier"),
    ],
)
def test_what_is_understood_is_told_as_a_reader_would_write_it(asked, question, told):
    all_understood(asked(question), told)
