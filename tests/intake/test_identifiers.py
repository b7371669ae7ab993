"""SIRET and SIREN as suppliers really type them."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.intake.identifiers import Identifier, read_siret


@pytest.mark.parametrize(
    "typed",
    [
        "73282932000074",
        "732 829 320 00074",
        "732\u00a0829\u00a0320\u202f00074",
        "732.829.320.00074",
        " 73282932000074\n",
    ],
)
def test_blanks_and_dots_are_not_part_of_a_siret(typed: str) -> None:
    assert read_siret(typed) == Identifier("siret", "73282932000074", None, "73282932000074 est un SIRET bien formé.")


def test_la_poste_follows_its_own_check() -> None:
    assert read_siret("35600000049837").problem is None
    assert read_siret("35600000000048").problem is None
    assert read_siret("35600000049838").problem == "cle-fausse"


def test_fourteen_zeros_pass_the_check_digit_because_the_check_digit_knows_no_establishment() -> None:
    assert read_siret("00000000000000").problem is None


@pytest.mark.parametrize(
    ("typed", "problem", "said"),
    [
        ("", "vide", "vide"),
        (" \u00a0 ", "vide", "14 chiffres"),
        ("7328293200007", "treize-chiffres", "13 chiffres au lieu de 14"),
        ("7,32829E+13", "notation-scientifique", "tableur"),
        ("7.32829e13", "notation-scientifique", "tableur"),
        ("73282932000074.0", "nombre-decimal", "format texte"),
        ("٧٣٢٨٢٩٣٢٠٠٠٠٧٤", "chiffres-non-ascii", "autre écriture"),
        ("7328293200007４", "chiffres-non-ascii", "autre écriture"),
        ("DE123456789", "identifiant-etranger", "étranger"),
        ("FR44732829320", "numero-tva", "732829320"),
        ("'73282932000074", "caracteres", "autre chose que des chiffres"),
        ('=CMD|"/c calc"!A1', "caracteres", "autre chose"),
        ("123", "longueur", "compte 3 chiffres"),
        ("1" * 5000, "longueur", "compte 5000 chiffres"),
        ("73282932000079", "cle-fausse", "La clé de contrôle du SIRET 73282932000079 est fausse."),
        ("732829321", "cle-fausse", "SIREN 732829321"),
    ],
)
def test_each_damage_has_its_own_reason(typed: str, problem: str, said: str) -> None:
    read = read_siret(typed)
    assert read.problem == problem
    assert said in read.message
    assert len(read.message) < 250


def test_nine_digits_are_a_siren() -> None:
    assert read_siret("732 829 320")[:3] == ("siren", "732829320", None)


def test_control_and_direction_characters_never_reach_the_message() -> None:
    message = read_siret("732\u202e\x1b[31m829").message
    assert message.isprintable()


@given(st.text())
def test_any_text_gets_an_answer(typed: str) -> None:
    read = read_siret(typed)
    assert read.message.replace("\u00a0", " ").isprintable()
    assert (read.problem is None) == (len(read.digits) in (9, 14) and "bien formé" in read.message)


def test_importing_the_module_does_not_import_the_checksum_library() -> None:
    code = "import assistant.intake.identifiers, sys; print('stdnum' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "False"
