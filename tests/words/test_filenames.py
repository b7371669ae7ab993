import os
import unicodedata

import pytest

from assistant.words.filenames import extension, flaw, length, suggestion

VALID = [
    "devis.pdf",
    "Devis travaux (v2) n° 3.pdf",
    "Relevé d’heures été.PDF",
    unicodedata.normalize("NFD", "Relevé été.pdf"),
    "plan.v1.2..final.Pdf",
    "-rf.pdf",
    "--help.pdf",
    "=1+1.csv",
    "📎 facture 👩‍💻❤️.pdf",
    "facture\u00a0mars.pdf",
    "日本.pdf",
    "100%;$(x)`'.pdf",
    "facture",
]


@pytest.mark.parametrize("name", VALID)
def test_odd_but_valid_names_have_no_flaw(name):
    assert flaw(name) == "aucun"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("", "vide"),
        (" \u00a0", "vide"),
        ("..", "chemin"),
        (".", "chemin"),
        ("../devis.pdf", "chemin"),
        ("/etc/devis.pdf", "chemin"),
        ("dossier\\devis.pdf", "chemin"),
        ("C:devis.pdf", "chemin"),
        ("../de\x00vis.pdf", "chemin"),
        ("de\x00vis.pdf", "controle"),
        ("devis\n.pdf", "controle"),
        ("de\u200bvis.pdf", "controle"),
        ("de\u00advis.pdf", "controle"),
        ("\ufeffdevis.pdf", "controle"),
        ("de\u200dvis.pdf", "controle"),
        ("devis\u2028.pdf", "controle"),
        (os.fsdecode(b"relev\xe9.pdf"), "controle"),
        ("devis\u202efdp.exe", "bidi"),
        ("devis\u200e.pdf", "bidi"),
        ("\u061cdevis.pdf", "bidi"),
        ("devis\u2066.pdf", "bidi"),
        (".pdf", "sans-nom"),
        ("..pdf", "sans-nom"),
        ("  .pdf", "sans-nom"),
        ("devis.pdf.", "fin"),
        ("devis.pdf ", "fin"),
        ("devis.pdf\u00a0", "fin"),
        ("devis.рdf", "homoglyphe"),
        ("devis.ｐｄｆ", "homoglyphe"),
        ("devis.ſvg", "homoglyphe"),
        ("devis.tıf", "homoglyphe"),
        ("devis.\u212ami", "homoglyphe"),
    ],
)
def test_each_flaw_is_named_the_most_serious_first(name, kind):
    assert flaw(name) == kind


def test_names_are_counted_in_code_points_after_nfc():
    name = "é" * 46 + ".pdf"
    assert length(name) == length(unicodedata.normalize("NFD", name)) == 50
    assert length("👍.pdf") == 5
    assert length("\udcff.pdf") == 5


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("a.PDF", "PDF"),
        ("a.tar.gz", "GZ"),
        ("a", ""),
        ("a.", ""),
        (".pdf", "PDF"),
        ("a\uff0epdf", ""),
        ("a.tıf", "TıF"),
        ("a.pdf ", "PDF"),
        ("a.pdf\u00a0\t", "PDF"),
        ("a. ", ""),
    ],
)
def test_an_extension_follows_the_last_ascii_dot_and_only_ascii_changes_case(name, found):
    assert extension(name) == found


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("devis.pdf", "devis.pdf"),
        ("Attestation de conformité des travaux de toiture.pdf", "Attestation de conformité.pdf"),
        ("a" * 60 + ".pdf", "a" * 26 + ".pdf"),
        ("../../devis.pdf", "devis.pdf"),
        ("C:\\Users\\devis.pdf", "devis.pdf"),
        ("de\x00vis\u202e.pdf", "devis.pdf"),
        ("devis_-.pdf", "devis.pdf"),
        ("devis.pdf. ", "devis.pdf"),
        (".pdf", "document.pdf"),
        ("devis.рdf", "devis.pdf"),
        (unicodedata.normalize("NFD", "été.pdf"), "été.pdf"),
        ("devis\u202efdp.exe", None),
        ("devis", "devis.pdf"),
        ("devis.", "devis.pdf"),
        ("", None),
    ],
)
def test_a_suggestion_keeps_the_extension_and_the_words_that_fit(name, proposed):
    assert suggestion(name, 30, ["PDF", "CSV"]) == proposed


@pytest.mark.parametrize("name", [*VALID, "x\u0301" * 40 + ".pdf", "👩‍💻" * 20 + ".pdf", "\udcff" * 60 + ".pdf"])
def test_every_suggestion_is_itself_valid(name):
    proposed = suggestion(name, 20, ["PDF", "CSV"])
    assert proposed is None or (flaw(proposed) == "aucun" and length(proposed) <= 20)
    assert proposed is not None or "." not in name


def test_a_limit_too_short_for_the_extension_has_no_suggestion():
    assert suggestion("devis.pdf", 4, ["PDF"]) is None
