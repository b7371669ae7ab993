"""Words of a message of rejection that ask whether something is so are a question, and no message that was received."""

import pytest

from assistant.answer.rejected import asks_whether


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Le code service est-il obligatoire ?", "code service est-il obligatoire"),
        ("est-ce que le code service est obligatoire", "code service est obligatoire"),
        ("Le numéro d'engagement est obligatoire pour une commune ?", "numéro d'engagement est obligatoire"),
        ("Bonjour, le code service est-il obligatoire pour une mairie, svp ?", "code service est-il obligatoire"),
    ],
)
def test_who_asks_whether_a_thing_is_so_received_no_message(ask, question, said):
    assert asks_whether(question, said)
    found = ask(question)
    assert (found.rejection, found.decision) == (None, None)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("BuyerReference est obligatoire, que faire ?", "BuyerReference est obligatoire"),
        ("Rejet : le code service est-il obligatoire ?", "code service est-il obligatoire"),
        ("« BuyerReference est obligatoire » ?", "BuyerReference est obligatoire"),
        ("code service obligatoire ?", "code service obligatoire"),
        ("On m'écrit que le code service est obligatoire.", "code service est obligatoire"),
    ],
)
def test_a_message_that_is_told_or_quoted_is_one(ask, question, said):
    assert not asks_whether(question, said)
    found = ask(question)
    assert found.rejection is not None or found.decision.decider.id == "rejection-message"
