"""Which files make one dossier: an invoice takes the files that bear its name, and no file is left out."""

import random

import pytest

from assistant.dossier.grouping import DOUBTFUL, INVOICE, OTHER, clusters, dossiers
from assistant.intake.folders import Deposited


def held(path):
    return Deposited(path, path, path.rpartition("/")[2], 1)


def kind(file):
    return INVOICE if file.name.endswith(".xml") else DOUBTFUL if file.name.endswith(".bad") else OTHER


def grouped(*paths):
    """The dossiers of files whose .xml are the invoices and whose .bad cannot be read."""
    found = [dossier for cluster in clusters(map(held, paths)) for dossier in dossiers(cluster, kind)]
    return sorted([file.path for file in dossier] for dossier in found)


def test_an_invoice_takes_the_files_of_its_name_and_not_those_of_a_longer_number():
    assert grouped("F-1.pdf", "F-1.xml", "F-1-devis.pdf", "F-1 (plan).dwg", "F-12.xml", "F-12.pdf") == [
        ["F-1.xml", "F-1.pdf", "F-1-devis.pdf", "F-1 (plan).dwg"],
        ["F-12.xml", "F-12.pdf"],
    ]


def test_the_longest_name_wins():
    assert grouped("F-1.xml", "F-1-bis.xml", "F-1-bis-plan.pdf", "F-1-plan.pdf") == [
        ["F-1-bis.xml", "F-1-bis-plan.pdf"],
        ["F-1.xml", "F-1-plan.pdf"],
    ]


def test_a_name_before_its_first_dot_is_enough_when_one_invoice_has_it():
    assert grouped("f.facture.xml", "f.devis.pdf") == [["f.facture.xml", "f.devis.pdf"]]
    assert grouped("f.2026.11.xml", "f.2026.12.xml", "f.2026.11.pdf", "f.autre.pdf") == [
        ["f.2026.11.xml", "f.2026.11.pdf"],
        ["f.2026.12.xml"],
        ["f.autre.pdf"],
    ]


def test_an_attachment_that_two_invoices_of_one_name_may_claim_goes_with_both():
    assert grouped("F-1.xml", "f-1.XML".replace("XML", "xml"), "F-1-plan.pdf") == [
        ["F-1.xml", "F-1-plan.pdf"],
        ["f-1.xml", "F-1-plan.pdf"],
    ]


def test_files_of_another_folder_never_go_together():
    assert grouped("a/F-1.xml", "b/F-1.pdf") == [["a/F-1.xml"], ["b/F-1.pdf"]]


def test_a_file_that_goes_with_no_invoice_is_a_dossier_by_itself():
    assert grouped("plan.pdf", "devis.pdf", ".xml", "sans-extension") == [
        [".xml"],
        ["devis.pdf"],
        ["plan.pdf"],
        ["sans-extension"],
    ]


def test_a_file_that_cannot_be_read_keeps_the_files_of_its_name_unless_an_invoice_has_it():
    assert grouped("F-1.bad", "F-1-plan.pdf") == [["F-1.bad", "F-1-plan.pdf"]]
    assert grouped("F-1.bad", "F-1-plan.pdf", "F-1.xml") == [["F-1.xml", "F-1.bad", "F-1-plan.pdf"]]


def test_case_and_accents_written_in_two_ways_make_no_difference():
    assert grouped("Été.xml", "E\u0301TE\u0301-plan.pdf") == [["Été.xml", "E\u0301TE\u0301-plan.pdf"]]


@pytest.mark.parametrize("seed", range(20))
def test_whatever_the_names_each_file_is_in_a_dossier_and_each_invoice_in_its_own(seed):
    chance = random.Random(seed)
    names = {
        "".join(chance.choices("ab-. ", k=chance.randint(1, 6))) + chance.choice((".xml", ".pdf", ".bad", ""))
        for _ in range(60)
    }
    names -= {".", ".."}
    found = grouped(*names)
    assert {path for dossier in found for path in dossier} == names
    for dossier in found:
        assert sum(path.endswith(".xml") for path in dossier) <= 1
    assert sum(path.endswith(".xml") for dossier in found for path in dossier) == sum(n.endswith(".xml") for n in names)
