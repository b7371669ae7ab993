import json
import unicodedata

import pytest
from processor import within

from assistant.answer.answer import AnswerKind

LONG = {
    "dix mille caractères": "a" * 10_000,
    "un mégaoctet": "facture rejetée " * 65_536,
    "mille nombres": "1 " * 5_000,
    "mille noms": "a.pdf " * 1_600 + "passe ?",
    "mille tailles": "12 Mo " * 1_600 + "fichier passe ?",
    "mille guillemets": "« " * 3_000 + "a.exe",
    "un nombre de neuf mille chiffres": "9" * 9_000 + " Mo",
    "mille sigles": "GIP " * 2_000 + "exclu ?",
}
STRANGE = {
    "opérateurs": 'AND OR NOT * ? ~ "recycler" title:facture (((',
    "balises": "<script>alert(1)</script>",
    "nul": "recycler\0facture",
    "demi-caractère": "facture \ud800 recycler",
    "commandes du terminal": "\x1b[31mrouge\x07",
    "accolades": "{entity_kind} {} {0} %s %(x)s",
    "images": "😀" * 500,
}


@pytest.mark.parametrize("question", [*LONG.values(), *STRANGE.values()], ids=[*LONG, *STRANGE])
def test_any_text_gets_an_answer_in_under_a_second(ask, question):
    with within(1):
        found = ask(question)
    shown = json.dumps(found.to_dict(), ensure_ascii=False)
    assert len(found.question) <= 300
    assert "\x1b" not in shown and "\0" not in shown and "\ud800" not in shown


@pytest.mark.parametrize("question", ["", " \n\t", "le la les de du", "how can I upload an invoice", "espèce de con"])
def test_what_asks_nothing_in_french_is_not_covered(ask, question):
    found = ask(question)
    assert found.kind is AnswerKind.NOT_COVERED
    assert found.text


def test_an_empty_question_asks_for_one(ask):
    assert ask("  ").text == "Écrivez une question ou quelques mots."


def test_decomposed_accents_read_the_same(ask):
    question = "mon dossier pèse 50 Mo"
    assert ask(unicodedata.normalize("NFD", question)).understood == ask(question).understood


def test_a_name_that_hides_its_extension_is_shown_as_it_is(ask):
    found = ask("mon devis\u202efdp.exe de 3 Mo passe-t-il ?")
    assert "⟨U+202E⟩" in found.text
    assert found.decision.outcome == "refused"
