"""What several things weigh together is said only where every size of the question is that of a thing."""

from datetime import date

import pytest

from assistant.answer.answering import ask

ON = date(2026, 11, 24)


def understood(rules, question):
    """The sizes that a question is understood to give, plainly."""
    found = ask(question, rules, on=ON)
    sizes = {name: value for name, value in found.understood.items() if name in ("dossier_size", "file_size")}
    return {name: str(value).replace("\u00a0", " ") for name, value in sizes.items()}, found


@pytest.mark.parametrize(
    ("question", "total"),
    [
        ("vingt annexes de 8 Mo et une facture de 2 Mo, trop lourd au total ?", "162 Mo"),
        ("onze annexes de 8 Mo plus une facture de 2 Mo, trop lourd ?", "90 Mo"),
        ("facture de 3 Mo plus treize photos de 9,5 Mo, trop lourd ?", "126,5 Mo"),
        ("dix photos de 9 Mo et la facture 2 Mo, trop lourd ?", "92 Mo"),
        ("quinze photos de 9 Mo, la limite est de 120 Mo, trop lourd ?", "135 Mo"),
    ],
)
def test_what_is_counted_and_what_is_added_make_the_total(rules, question, total):
    assert understood(rules, question)[0]["dossier_size"] == total


@pytest.mark.parametrize(
    "question",
    [
        "trois pièces de 9 Mo, cela fait 27 Mo, accepté par API en lot XML ?",
        "douze photos de 3 Mo compressées à 1 Mo, ça passe sur le portail ?",
        "deux photos, l'une de 4 Mo, l'autre de 6 Mo, ça passe ?",
    ],
)
def test_a_size_of_no_thing_leaves_the_total_unsaid(rules, question):
    sizes, found = understood(rules, question)
    assert "dossier_size" not in sizes
    assert found.decision is None or found.decision.outcome is None


@pytest.mark.parametrize(
    ("question", "total"),
    [
        ("trois pièces de 9 Mo, un poids de 27 Mo en tout, accepté ?", "27 Mo"),
        ("deux annexes de 40 Mo et un dossier de 90 Mo en saisie sur le portail, ça passe ?", "90 Mo"),
    ],
)
def test_a_total_that_is_stated_stands(rules, question, total):
    assert understood(rules, question)[0]["dossier_size"] == total


def test_of_several_things_the_heaviest_is_judged(rules):
    sizes, found = understood(rules, "deux photos de 4 Mo et un plan de 12 Mo sur le portail, trop lourd ?")
    assert sizes["file_size"] == "12 Mo"
    assert found.decision.outcome == "refused"


@pytest.mark.parametrize(
    "said", ["et son annexe", "et son justificatif", "avec une pièce jointe", "et sa pièce jointe"]
)
def test_the_size_of_one_enclosed_file_is_no_total(rules, said):
    sizes, found = understood(rules, f"ma facture {said} de 12 Mo sur le portail, accepté ?")
    assert (sizes, found.decision.outcome) == ({"file_size": "12 Mo"}, "refused")


@pytest.mark.parametrize("said", ["de 130 Mo au total", "pèsent 130 Mo", "de 130 Mo en tout"])
def test_what_words_say_of_all_is_the_total_though_a_file_stands_nearest(rules, said):
    sizes, found = understood(rules, f"ma facture et son annexe {said} par API, accepté ?")
    assert (sizes, found.decision.outcome) == ({"dossier_size": "130 Mo"}, "refused")


@pytest.mark.parametrize(
    "said", ["ma facture XML de 12 Mo dans un dossier", "un dossier qui contient une facture de 12 Mo"]
)
def test_the_size_of_the_invoice_is_neither_that_of_a_file_beside_it_nor_of_all(rules, said):
    assert understood(rules, f"{said} passe-t-il sur le portail ?")[0] == {}
