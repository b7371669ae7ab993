import unicodedata

import pytest

from assistant.retrieval.analysis import terms
from assistant.words.folding import fold
from assistant.words.little_words import STOP_WORDS


def stems(text):
    return [term.stem for term in terms(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("l'émetteur", "L’EMETTEUR"),
        ("rejetées", "rejetees"),
        ("main d'œuvre", "main d’oeuvre"),
        ("10 M0", "10 Mo"),
        ("TIC/TICGN", "tic ticgn"),
        ("pièces-jointes", "pièce jointe"),
        ("factures", "facture"),
        ("le G.I.P.", "GIP"),
        ("Qu’est-ce qu’un webinaire ?", "webinaire"),
    ],
)
def test_two_ways_to_write_the_same_give_the_same_stems(one, other):
    assert stems(one) == stems(other) == stems(unicodedata.normalize("NFD", one))


def test_digits_extensions_and_acronyms_are_kept():
    assert stems("PDF/A3 de 45 Mo, GIP n° 2") == ["pdf", "a3", "45", "mo", "gip", "2"]


def test_stop_words_are_listed_folded_and_once():
    assert all(fold(word) == word for word in STOP_WORDS)
    assert stems("comment est-ce que je peux faire pour les avoir") == []


@pytest.mark.parametrize("text", ["", "\x00", "\ud800", "()*?~:^", "<b></b>", "\u202e"])
def test_a_text_without_words_has_no_terms(text):
    assert [stem for stem in stems(text) if stem != "b"] == []
