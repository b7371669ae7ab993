import pytest

from assistant.words.typography import french


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
