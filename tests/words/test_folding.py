import unicodedata

import pytest

from assistant.words.folding import fold, fold_label, letter_o, printable, shortened


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("l'Émetteur", "L’émetteur"),
        ("Saint-Barthélemy", "saint barthelemy"),
        ("main d'œuvre", "MAIN D’OEUVRE"),
        ("ｐｄｆ", "pdf"),
        ("à\u00a0préciser\u202f", "a préciser"),
        ("co\u00adopérative", "coopérative"),
    ],
)
def test_what_people_write_in_several_ways_folds_to_one(written, same):
    assert fold(written) == fold(same) == fold(unicodedata.normalize("NFD", written))


def test_folding_a_folded_text_changes_nothing():
    text = fold("L’État reçoit-il  les « factures » de 10 Mo ?")
    assert fold(text) == text


@pytest.mark.parametrize("text", ["\x00", "\ud800 x", "\udcff", "", "\u202e", "🇫🇷", "ﷺ" * 100])
def test_no_text_is_too_strange_to_fold_or_print(text):
    assert isinstance(fold(text), str)
    assert isinstance(fold_label(text), str)
    printable(text).encode("utf-8")


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("collectivités territoriales", "Collectivité territoriale"),
        ("autorités publiques indépendantes", "autorité publique indépendante"),
        ("personnes morales de droit publique", "personne morale de droit public"),
        ("établissements locaux", "établissement local"),
        ("nationale", "national"),
        ("autorisée", "autorisés"),
        ("foncière", "foncier"),
        ("GIPs", "gip"),
        ("E.P.C.I.", "EPCI"),
    ],
)
def test_plural_and_feminine_labels_fold_to_the_same(plural, singular):
    assert fold_label(plural) == fold_label(singular)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("GIE", "GIP"),
        ("GCS", "GCSMS"),
        ("GCSM", "GCSMS"),
        ("CCA", "CCAS"),
        ("droit public", "droit privé"),
        ("association syndicale autorisée", "association syndicale libre"),
        ("commune", "communauté"),
    ],
)
def test_labels_of_different_things_stay_apart(one, other):
    assert fold_label(one) != fold_label(other)


def test_a_zero_after_a_number_of_m_is_read_as_an_o_and_nothing_else_is():
    assert letter_o("10 M0, 120M0 et 30\u00a0k0") == "10 Mo, 120Mo et 30\u00a0ko"
    assert letter_o("le code M0 ou 10 M01") == "le code M0 ou 10 M01"
    assert fold_label("30 M0") == "30 mo"


def test_a_text_cut_short_ends_in_an_ellipsis_and_holds_the_limit():
    assert shortened("abcdef", 6) == "abcdef"
    assert shortened("abcdefg", 6) == "abcde…"


def test_control_characters_print_as_their_code_points():
    assert printable("a\x1b[31m\u202eb\n") == "a⟨U+001B⟩[31m⟨U+202E⟩b⟨U+000A⟩"
