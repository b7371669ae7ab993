import pytest

from assistant.answer.patterns import Matcher, pattern
from assistant.answer.slots import normal
from assistant.retrieval.analysis import tokens


def found(text, *patterns, **mentioned):
    matcher = Matcher(tokens(normal(text)), normal(text))
    return [sorted(one.places) for one in matcher.find(map(pattern, patterns), mentioned)]


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
    assert found(text, said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("le compte est bon. La mairie paie", "compte … mairie"),
        ("n'a pas deux trois quatre cinq six compte", "pas … compte"),
        ("la facture", "=facturer"),
        ("compte", "compte mairie"),
    ],
)
def test_a_pattern_stays_in_its_sentence_within_its_gap_and_whole(text, said):
    assert not found(text, said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("la mairie n'a pas ma facture", "passer … facture"),
        ("depuis un mois", "moi"),
        ("une faute de frappe", "faut"),
        ("la facture, refusée hier", "facture refusée"),
        ("une commune : chorus pro", "commune chorus pro"),
    ],
)
def test_a_little_word_is_no_form_of_another_and_a_comma_parts_words(text, said):
    assert not found(text, said)


def test_a_gap_passes_over_a_comma():
    assert found("la facture, refusée hier", "facture … hier")


def test_a_slot_is_a_mention_of_the_fact():
    assert found("plus de 10 Mo", "plus {size}", size=[(2, 3)]) == [[0, 2, 3]]
    assert not found("plus de 10 Mo", "plus {size}", size=[(0, 0)])
