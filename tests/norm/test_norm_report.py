"""What a dossier says of the norm: beside the verdict, in French where the base has the words, within its room."""

from __future__ import annotations

import json
from datetime import date

import pytest
from sound import sound

from assistant.dossier import check_files
from assistant.dossier.norm import ROOM, NormReport
from assistant.intake.folders import Deposited
from assistant.intake.reader import read
from assistant.norm.remarks import PROBLEMS, ArtefactRemark, Looked, NormAnswer, Spoke

TODAY = date(2026, 11, 28)


def remark(rule, message="", *, kind="norm", element="ram:ID", language="en"):
    return ArtefactRemark("a.xslt", kind, rule, "fatal", message, language, "/A/B", element, 12)


def reported(rules, *remarks, **looked):
    report = NormReport()
    spoke = (Spoke("norm", "a.xslt", "Un  titre"),)
    report.add(rules, "f.xml", NormAnswer((Looked(None, "CII", spoke, remarks, len(remarks), **looked),), 2))
    return report


def says(rules, *remarks):
    (invoice,) = reported(rules, *remarks).invoices
    return [one.says.replace("\u00a0", " ").replace("\u202f", " ") for one in invoice.remarks]


@pytest.mark.parametrize(
    ("rule", "message", "said"),
    [
        (
            "BR-CO-10",
            "[BR-CO-10]-Sum (BT-106)",
            "Le calcul ne tombe pas juste pour le total des lignes (BT-106)",
        ),
        ("BR-FR-25_BT-34", "BT-34", "L'adresse électronique du fournisseur (BT-34) dépasse 125 caractères."),
        ("BR-FR-05_BT-22_PMD", "(code PMD)", "La mention des pénalités de retard (note PMD) manque."),
        ("BR-FR-05/BT-22", "(code PMT)", "La mention des frais de recouvrement (note PMT) manque."),
        ("BR-FR-15_BT-95_BT-151", "", "Une catégorie de TVA n'est pas de celles que la réforme admet."),
    ],
)
def test_a_rule_of_the_base_is_told_in_its_words(rules, rule, message, said):
    assert says(rules, remark(rule, message))[0].startswith(said)


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("BR-CO-1", "BT-106"),
        ("BR-FR-25_EXT-FR-FE-12", "EXT-FR-FE-12"),
    ],
)
def test_a_rule_that_the_base_does_not_hold_or_holds_of_another_field_is_not_translated(rules, rule, message):
    assert says(rules, remark(rule, message)) == [""]


@pytest.mark.parametrize(
    ("mistake", "said"),
    [
        ("unexpected", "L'élément ram:ID n'est pas attendu à cette place."),
        ("incomplete", "Il manque un élément dans ram:ID."),
        ("attribute", "Un attribut de ram:ID n'est pas attendu."),
        ("attribute-missing", "Il manque un attribut à ram:ID."),
        ("value", "La valeur de ram:ID n'a pas la forme attendue."),
    ],
)
def test_a_mistake_of_a_schema_is_told_in_french(rules, mistake, said):
    assert says(rules, remark(mistake, kind="schema")) == [said]
    assert "la facture" in says(rules, remark("incomplete", kind="schema", element=""))[0]


def test_what_came_from_the_file_is_made_visible_and_the_words_of_the_artefact_stay(rules):
    (invoice,) = reported(rules, remark("BR-52", "le \x1b[31m rouge", element="a\u202eb")).invoices
    assert "\x1b" not in invoice.remarks[0].message
    assert "\u202e" not in invoice.remarks[0].element
    assert (invoice.artefacts[0].title, invoice.remarks[0].artefact) == ("Un titre", "a.xslt")


def test_many_remarks_keep_to_their_room_and_are_counted(rules):
    report = reported(rules, *(remark(f"BR-{number}", "é" * 600) for number in range(60)))
    (invoice,) = report.invoices
    assert 5 < len(invoice.remarks) < invoice.remarks_total == 60
    told = json.dumps([one.message for one in invoice.remarks], ensure_ascii=False)
    assert len(told) < ROOM
    assert report.left == 2


@pytest.mark.parametrize("problem", PROBLEMS)
def test_each_problem_has_its_sentence(rules, problem):
    (invoice,) = reported(rules, problem=problem, detail="a.xslt").invoices
    assert invoice.problem.endswith(".")
    assert "{" not in invoice.problem


def test_the_verdict_is_the_same_and_only_files_with_an_invoice_are_asked(rules):
    contents = {"facture.xml": sound("cii").encode(), "devis.pdf": b"%PDF-1.7\n", "lu.txt": b"un texte"}
    files = [Deposited(name, name, name, len(content)) for name, content in contents.items()]
    asked = []

    def norm(file, name):
        asked.append((file.name, name))
        return NormAnswer((Looked(None, "CII", (), (remark("BR-52"),), 1),))

    def report(**options):
        return check_files(rules, files, lambda file, name: read(contents[file.name], name), on=TODAY, **options)

    alone, beside = report().to_dict(), report(norm=norm).to_dict()
    told = beside.pop("norm")
    assert alone == beside
    assert asked == [("facture.xml", "facture.xml")]
    assert [one["subject"] for one in told["invoices"]] == ["facture.xml"]
