import pytest

from assistant.answer.cues import cue, hear
from assistant.answer.tokens import normal, tokens


def heard(text, *cues, **mentioned):
    return [sorted(one.places) for one in hear(map(cue, cues), tokens(normal(text)), mentioned)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("le compte de la mairie", "compte mairie"),
        ("mes FACTURES rejetées", "facture rejetée"),
        ("L’a-t-il reçue ?", "a t il reçue"),
        ("il n'a pas encore de compte PIGP", "n'a pas … compte pigp"),
        ("le G.I.P. local", "gip local"),
    ],
)
def test_articles_endings_accents_and_signs_make_no_difference(text, said):
    assert heard(text, said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("le compte est bon. La mairie paie", "compte … mairie"),
        ("n'a pas deux trois quatre cinq six compte", "pas … compte"),
        ("la facture", "=facturer"),
        ("compte", "compte mairie"),
    ],
)
def test_a_cue_stays_in_its_sentence_within_its_gap_and_whole(text, said):
    assert not heard(text, said)


def test_a_slot_is_a_mention_of_the_fact():
    assert heard("plus de 10 Mo", "plus {size}", size=[(2, 3)]) == [[0, 2, 3]]
    assert not heard("plus de 10 Mo", "plus {size}", size=[(0, 0)])
