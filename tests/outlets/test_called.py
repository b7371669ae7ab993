"""A question and its facts called by what answers print, whatever the accents and capitals."""

import json

import pytest


@pytest.mark.parametrize(
    "typed",
    [
        "Vérifier un numéro de facture",
        "VERIFIER UN NUMERO DE FACTURE",
        "Ce numéro de facture sera-t-il accepté ?",
        "invoice-number",
    ],
)
def test_a_question_is_called_by_its_label_its_wording_or_its_id(cli, typed):
    found = json.loads(cli("decide", typed, "--json").out)
    assert found["decision"] == "invoice-number"


def test_a_question_is_called_by_some_of_its_words_when_no_other_has_them(cli):
    assert json.loads(cli("decide", "gestionnaire principal", "--json").out)["decision"] == "manager-transfer"


def test_words_that_several_questions_have_are_told_with_each_of_them(cli):
    ran = cli("decide", "facture")
    assert (ran.code, ran.out) == (2, "")
    assert "« facture » peut désigner plusieurs questions : " in ran.complains
    assert "invoice-number (Vérifier un numéro de facture)" in ran.complains


@pytest.mark.parametrize("typed", ["de", "la", "tarte aux pommes", "?"])
def test_what_names_no_question_is_still_unknown(cli, typed):
    assert cli("decide", typed).complains.startswith("Question inconnue")


def test_a_fact_is_called_by_its_label(cli):
    facts = {"nom du fichier=a.pdf": "file_name=a.pdf", "Canal de Depot=Portail": "channel=portail"}
    first, second = (cli("decide", "attachment", *given) for given in (facts, facts.values()))
    assert (first.code, first.out) == (second.code, second.out)


def test_a_fact_that_is_called_twice_is_told(cli):
    ran = cli("decide", "attachment", "channel=portail", "canal de dépôt=edi")
    assert (ran.code, "channel" in ran.complains) == (2, True)


def test_an_assumption_is_called_by_its_label_too(cli, pdf):
    path = pdf("a.pdf")
    first, second = (cli("check", path, "--assume", f"{fact}=edi").out for fact in ("canal de dépôt", "channel"))
    assert first == second


def test_a_table_is_asked_for_by_the_label_of_its_question(cli):
    first, second = (cli("rules", "table", one, "--format", "json").out for one in ("Choisir un webinaire", "webinar"))
    assert first == second != ""
