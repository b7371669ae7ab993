import unicodedata

import pytest

from assistant.retrieval.highlight import excerpt, highlight


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
