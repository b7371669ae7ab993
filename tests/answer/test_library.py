import shutil
from datetime import date
from pathlib import Path

import pytest
from limits import FILE_MAX, change
from msgspec.structs import replace

from assistant import load_rules
from assistant.answer.answering import answer, ask
from assistant.answer.library import gathered, index_of, library
from assistant.engine.base import Rules

ROOT = Path(__file__).parents[2]


def test_the_library_is_kept_and_never_stale(rules, today, tmp_path, monkeypatch):
    monkeypatch.setenv("CHORUS_ASSISTANT_CACHE", str(tmp_path / "cache"))
    docs = tmp_path / "docs"
    (docs / "articles").mkdir(parents=True)
    article = "recycler-facture.md"
    text = (ROOT / "docs" / "articles" / article).read_text("utf-8")
    (docs / "articles" / article).write_text(text, "utf-8")
    first = gathered(rules, today, docs)
    assert gathered(rules, today, docs) == first
    (docs / "articles" / article).write_text(text.replace("\nphrasings:", "\nphrasings:\n  - une autre façon"), "utf-8")
    assert "une autre façon" in gathered(rules, today, docs).phrasings["recycler-facture"]


def test_a_base_that_no_digest_names_is_never_taken_for_another(rules, today, tmp_path, monkeypatch):
    monkeypatch.setenv("CHORUS_ASSISTANT_CACHE", str(tmp_path / "cache"))
    one, other = (Rules(replace(rules.base, digest="", synonyms={"pj": (said,)})) for said in ("pièce", "annexe"))
    assert [gathered(each, today).synonyms for each in (one, other)] == [{"pj": ("pièce",)}, {"pj": ("annexe",)}]


@pytest.mark.slow
def test_passages_are_those_of_the_day_asked(tmp_path):
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    topic = tmp_path / "rules" / "attachments.yml"
    change(topic, "file_max", "20 Mo", since="2027-06-01")
    rules = load_rules(tmp_path / "rules")
    limit = FILE_MAX.text.replace(" ", "\u00a0")
    before, after = (ask("quelle taille pour mes pièces jointes", rules, on=date(2027, day, 1)) for day in (5, 6))
    assert f"{limit} (20\u00a0Mo à partir du 1er juin 2027)" in before.text
    assert "20\u00a0Mo" in after.text and limit not in after.text
    assert index_of(rules, date(2027, 5, 1)) is index_of(rules, date(2027, 5, 31))
    assert index_of(rules, date(2027, 5, 31)) is not index_of(rules, date(2027, 6, 1))


@pytest.mark.parametrize("question", ["la Banque de France est-elle exclue ?", "Banque de France", "l'eau de Paris"])
def test_the_words_of_names_are_no_misspellings(index, question):
    assert index.search(question).corrected == ()


@pytest.mark.parametrize(
    "question",
    [
        "permettre à un collègue de déposer",
        "dommage que mon portable soit mort dimanche",
        "une facture de novembre",
        "la mairie de sete",
        "j'habite Meylan, dans l'Ain, chez Zaccture",
        "je suis Jean FACTURAT",
        "avec M. Rejat et Mme. Valideau",
        "le comité des fêtes du collège",
        "répéter la facture",
    ],
)
def test_neither_a_real_word_nor_a_name_is_taken_for_another(index, question):
    assert index.search(question).corrected == ()


def test_a_word_that_begins_a_sentence_may_be_misspelt(index):
    for greeting in ("Bonjour. ", "Bonjour, ", "Bonjour Madame, ", "1) "):
        found = index.search(f"{greeting}Factrue à recylcer").corrected
        assert [one.used for one in found] == ["facture", "recycler"], greeting


def test_a_form_of_a_word_is_looked_for_as_that_word_and_is_no_slip_to_tell(index):
    question = "une association gère la crèche"
    assert index.search(question).corrected == ()
    assert "ger" in index.read(question).stems


def test_a_page_is_told_only_those_that_it_would_correct(index):
    assert "banqu" in index.spared_alone
    assert "comun" not in index.spared_alone  # an article says it


def test_a_damaged_or_forbidden_cache_is_no_obstacle(rules, today, tmp_path, monkeypatch):
    monkeypatch.setenv("CHORUS_ASSISTANT_CACHE", str(tmp_path / "fichier"))
    (tmp_path / "fichier").write_text("ce n'est pas un dossier", "utf-8")
    assert library(rules, today).search("recycler une facture").hits


def test_other_rules_without_their_articles_still_answer(base_of, today):
    rules = base_of(
        """
        facts:
          colour:
            type: choice
            label: couleur
            question: Quelle couleur ?
            choices: [{id: rouge, label: Rouge}, {id: bleu, label: Bleu}]
        decisions:
          made:
            question: Est-ce permis ?
            policy: first
            outcomes: {permitted: Permis, forbidden: Interdit}
            facts: [colour]
            rules:
              - {id: m-rouge, when: {colour: rouge}, outcome: forbidden, says: "Le rouge est interdit.", source: texte}
              - {id: m-bleu, otherwise: true, outcome: permitted, says: "Le bleu est permis.", source: texte}
        intents:
          made: {facts: [colour], asks: [permis]}
        """
    )
    index = library(rules, today)
    assert answer(rules, index, "le rouge est-il permis ?", on=today).text == "Le rouge est interdit."
    assert answer(rules, index, "le rouge", on=today).kind == "not_covered"
