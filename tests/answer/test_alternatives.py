"""Two choices or two things in one sentence: neither is taken, and what is said of one is never read of the other."""

import pytest

OPEN = {"file_name", "file_extension", "file_size"}


@pytest.mark.parametrize(
    "question",
    [
        "mon devis.pdf et une photo de 12 Mo, ça passe sur le portail ?",
        "une photo de 12 Mo et mon recapitulatif.pdf, ça passe sur le portail ?",
        "mon devis.pdf de 3 Mo et un plan en dwg, ça passe ?",
        "devis.pdf de 3 Mo et plan.dwg de 12 Mo, ça passe sur le portail ?",
        "un PDF ou une image de 12 Mo, ça passe sur le portail ?",
    ],
)
def test_no_file_is_judged_by_the_size_or_the_format_of_another(facts, question):
    assert not OPEN & facts(question).keys()


@pytest.mark.parametrize(
    "question",
    [
        "mon fichier est un PDF et pèse 12 Mo",
        "un PDF et de 12 Mo",
        "mon fichier, un PDF de 12 Mo",
        "un document au format PDF et d'une taille de 12 Mo",
        "la facture et un PDF de 12 Mo",
        "ma facture est prête. Le fichier PDF fait 12 Mo et la mairie attend",
        "mon fichier est un PDF ! La mairie et un document de 12 Mo attendent",
    ],
)
def test_one_file_keeps_its_size_and_its_format(facts, question):
    assert (facts(question)["file_extension"], facts(question)["file_size"]) == ("PDF", "12\u00a0Mo")


@pytest.mark.parametrize("joint", ["ou", "et", ",", "/", "ou bien", "ni"])
def test_a_choice_that_a_pattern_cancels_leaves_open_the_one_that_it_is_joined_to(ask, joint):
    found = ask(f"dois-je envoyer mes factures à un GIP {joint} à une commune ?")
    assert found.decision.ask[0].fact == "entity_kind"
