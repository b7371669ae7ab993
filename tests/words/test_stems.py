import pytest

from assistant.words.stems import stem


@pytest.mark.parametrize(
    "family",
    [
        ("rejetee", "rejetees", "rejeter", "rejete"),
        ("facture", "factures", "facturer"),
        ("entite", "entites"),
        ("recyclee", "recycler", "recycle"),
        ("principal", "principaux"),
        ("publique", "publiques"),
        ("transfert", "transferts"),
    ],
)
def test_the_words_of_a_family_share_a_stem(family):
    assert len({stem(word) for word in family}) == 1


@pytest.mark.parametrize("word", ["gip", "tic", "ej", "2026", "pdfa3", "", "a"])
def test_acronyms_and_words_with_digits_are_their_own_stem(word):
    assert stem(word) == word


@pytest.mark.parametrize(("told", "asked"), [("cliquez", "cliquer"), ("joignez", "joigner"), ("envoyez", "envoyer")])
def test_what_a_step_tells_to_do_is_the_verb_of_who_asks(told, asked):
    assert stem(told) == stem(asked)
