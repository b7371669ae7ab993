"""Several files in one question: each is decided, the worst first; two sizes of one file stay open."""

import pytest


@pytest.mark.parametrize(
    "question",
    [
        "Deux pièces : releve.pdf (4 Mo) et photo.heic (3 Mo). C'est accepté ?",
        "photo.heic de 3 Mo et releve.pdf de 4 Mo, est-ce que ça passe ?",
    ],
)
def test_each_file_has_its_verdict_the_worst_first(ask, question):
    found = ask(question)
    first, second = found.text.split("\n")
    assert found.decision.outcome == "refused"
    assert found.understood["file_name"] == "photo.heic"
    assert ("photo.heic" in first, second.startswith("releve.pdf")) == (True, True)
    assert "HEIC" in first
    assert "Aucune règle connue" in second


def test_two_sizes_of_one_file_leave_its_size_open(ask):
    found = ask("mon plan.pdf de 4 Mo ou de 12 Mo sur le portail, passe-t-il ?")
    assert (found.decision.outcome, "file_size" in found.understood) == (None, False)


def test_a_total_is_the_size_of_the_dossier_and_not_of_each_file(ask):
    found = ask("J'ai trois PDF de 30 Mo, sur le portail, ça passe puisque le total fait 90 Mo ?")
    assert (found.decision.outcome, found.understood["file_size"].split()[0]) == ("refused", "30")


@pytest.mark.parametrize(
    ("question", "outcome", "weight"),
    [
        (
            "Dépôt PDF sur le portail : facture de 3 Mo plus trente photos JPG de 9,5 Mo chacune, ça passe ?",
            "refused",
            "288",
        ),
        ("Seize fichiers PDF de huit mégaoctets chacun, la facture faisant 1 Mo de plus : trop lourd ?", None, None),
        ("Deux plans PDF de 4 Mo en dépôt PDF sur le portail, c'est accepté ?", "accepted", None),
    ],
)
def test_what_is_counted_weighs_its_number_of_times(ask, question, outcome, weight):
    found = ask(question)
    assert found.decision.outcome == outcome
    assert weight is None or found.understood["dossier_size"] == f"{weight}\xa0Mo"


def test_each_thing_counted_is_decided_beside_all_of_them(ask):
    found = ask("trois photos jpg de 12 Mo chacune déposées sur le portail, ok ?")
    first, second = found.text.split("\n")
    assert (found.decision.decider.id, found.decision.outcome) == ("attachment", "refused")
    assert ("12" in first, "36" in second) == (True, True)


@pytest.mark.parametrize(
    "question",
    [
        "trois photos jpg de moins de 12 Mo chacune sur le portail, ok ?",
        "trois photos jpg de 4 Mo dans un dossier de 20 Mo sur le portail, ok ?",
        "un plan de 3 pages pdf de 4 Mo sur le portail, ok ?",
    ],
)
def test_a_bound_a_stated_total_and_pages_make_no_total(ask, question):
    assert ask(question).understood.get("dossier_size") in (None, "20\xa0Mo")


def test_one_file_is_told_as_it_always_was(ask):
    assert ask("Un fichier plan.dwg de 6 Mo est-il accepté ?").text.count("\n") == 0
