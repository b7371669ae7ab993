"""What is written in letters, dictated or shortened is read as others write it."""

import pytest

from assistant.words.spelled import dictated, numbers_in_figures, spelled_out

UNITS = {"megas", "mo", "giga", "caracteres"}


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("un fichier de six mégas", "un fichier de 6 mégas"),
        ("quatre-vingt-dix Mo", "90 Mo"),
        ("deux cent cinquante caractères", "250 caractères"),
        ("mille deux cents Mo", "1200 Mo"),
        ("un giga et demi", "1,5 giga"),
        ("dix annexes et un fichier neuf", "dix annexes et un fichier neuf"),
        ("une lettre, un Mo", "une lettre, un Mo"),
    ],
)
def test_a_number_in_letters_is_in_figures_before_a_unit_only(typed, read):
    assert numbers_in_figures(typed, UNITS.__contains__) == read


def test_signs_are_read_where_one_that_nothing_else_can_be_is_said():
    said = "alors virgule mon pdf point est-ce refusé point d'interrogation"
    assert dictated(said, {"PDF"}) == "alors, mon pdf. est-ce refusé?"


def test_a_point_alone_is_a_word_but_before_an_extension():
    assert dictated("au point que mon fichier point pptx", {"PPTX"}) == "au point que mon fichier .pptx"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("pk c refusé ?", "pourquoi c'est refusé ?"),
        ("c est ok", "c'est ok"),
        ("la PA et le SE", "la PA et le SE"),
        ("plan.pr ou l'ac", "plan.pr ou l'ac"),
    ],
)
def test_the_words_of_an_sms_are_spelt_out_and_acronyms_and_names_of_files_are_not(typed, read):
    assert spelled_out(typed) == read
