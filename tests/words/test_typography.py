import pytest

from assistant.words.typography import french, small


@pytest.mark.parametrize(
    ("plain", "typeset"),
    [
        ("« devis »", "«\u00a0devis\u00a0»"),
        ("«devis»", "«\u00a0devis\u00a0»"),
        ("Source : AIFE", "Source\u00a0: AIFE"),
        ("passe-t-il ?", "passe-t-il\u202f?"),
        ("refusé ; limite !", "refusé\u202f; limite\u202f!"),
        ("12 Mo, 10 485 761 octets", "12\u00a0Mo, 10 485 761\u00a0octets"),
        ("facture nᵒ 12", "facture nᵒ\u00a012"),
        ("https://exemple.fr/?q=1 à 12:30", "https://exemple.fr/?q=1 à 12:30"),
        ("12 motifs", "12 motifs"),
    ],
)
def test_blanks_that_must_not_break_do_not(plain, typeset):
    assert french(plain) == typeset
    assert french(typeset) == typeset


def test_a_label_inside_a_sentence_begins_small_unless_it_begins_with_an_acronym_or_a_name():
    said = {"Exclue": "exclue", "À vérifier": "à vérifier", "": "", "API refusée": "API refusée"}
    said |= {"« Devis »": "« Devis »", "Chorus Pro la refuse": "Chorus Pro la refuse", "A": "a"}
    assert {one: small(one) for one in said} == said
