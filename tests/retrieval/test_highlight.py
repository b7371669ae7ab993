import unicodedata

import pytest

from assistant.retrieval.highlight import excerpt, highlight, opening


@pytest.mark.parametrize(
    "text",
    [
        "Les factures <b>rejetées</b> & l’envoi",
        unicodedata.normalize("NFD", "factures rejetées"),
        "",
        "\x00\ud800 facture",
        "—",
    ],
)
def test_the_spans_joined_give_the_text_back(text):
    assert "".join(span.text for span in highlight(text, {"rejet", "factur"})) == text


def test_the_words_looked_for_are_marked_whatever_their_form_and_nothing_else_is():
    marked = [
        span.text
        for span in highlight("Une facture est rejetée : rejets, FACTURES, facteur", {"rejet", "factur"})
        if span.hit
    ]
    assert marked == ["facture", "rejetée", "rejets", "FACTURES"]


def test_an_excerpt_holds_the_words_looked_for_and_is_cut_between_words():
    text = "mot " * 200 + "la facture rejetée " + "mot " * 200
    cut = excerpt(text, {"rejet", "factur"}, 80)
    assert "facture rejetée" in cut
    assert len(cut) <= 84
    assert cut.startswith("… mot") and cut.endswith(" …")
    assert excerpt("court", {"rejet"}) == "court"


def test_a_passage_opens_neither_on_what_points_back_nor_on_a_pronoun():
    law = "La loi permet de simplifier.\nElle impose la facture rejetée.\n" + "Rien de plus. " * 9
    assert opening(law, {"factur", "rejet"}, 90) == "La loi permet de simplifier.\nElle impose la facture rejetée."
    listed = "Voici la liste.\nLe code vise cette facture rejetée.\nLa facture suit. Ce délai court.\n" + "Rien. " * 20
    assert opening(listed, {"factur", "rejet"}, 90).startswith("La facture suit.")
    alone = "Cette facture est rejetée.\n" + "Rien de plus. " * 9
    assert opening(alone, {"factur", "rejet"}, 90).startswith("Cette facture")
    taken = "La commune reçoit la facture.\nCette entité la lit.\nElle rejette la facture fautive.\nPuis rien ne suit."
    assert opening(taken, {"factur", "rejet"}, 100).startswith("La commune reçoit")
