from pathlib import Path

from assistant.answer.answering import answer
from assistant.answer.library import gathered, library

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
        asked:
          made: {facts: [colour], asks: [permis]}
        """
    )
    index = library(rules, today)
    assert answer(rules, index, "le rouge est-il permis ?", on=today).text == "Le rouge est interdit."
    assert answer(rules, index, "le rouge", on=today).kind == "not_covered"
