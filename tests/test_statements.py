"""Every statement of the source texts has its homes, and every home cites it: checked both ways."""

import csv
from datetime import date
from pathlib import Path

import pytest

from assistant.articles.article import read_articles
from assistant.articles.rendering import collect
from assistant.articles.statements import Homes, homes, read, written
from assistant.engine.base import Rules

ROOT = Path(__file__).parents[1]
FILE = ROOT / "rules" / "statements.csv"
SEED = ROOT.parent / "shared" / "seed" / "statements.csv"
STATEMENTS = 335


@pytest.fixture(scope="module")
def told() -> Homes:
    """The homes that the file tells."""
    return read(FILE)


@pytest.fixture(scope="module")
def cited(rules: Rules) -> Homes:
    """The homes that the rules base and the articles cite."""
    return homes(rules.base, read_articles(ROOT / "docs" / "articles"))


def test_each_home_of_the_file_exists_and_cites_its_statement(told: Homes, cited: Homes) -> None:
    wrong = [(one, home) for one, places in told.items() for home in places if home not in cited.get(one, [])]
    assert not wrong, f"à réécrire par « python -m assistant.articles.statements » : {wrong[:5]}"


def test_each_statement_cited_by_a_rule_or_an_article_is_in_the_file(told: Homes, cited: Homes) -> None:
    absent = [(one, home) for one, places in cited.items() for home in places if home not in told.get(one, [])]
    assert not absent, f"à réécrire par « python -m assistant.articles.statements » : {absent[:5]}"


def test_the_file_is_as_the_command_writes_it(cited: Homes) -> None:
    assert FILE.read_text("utf-8") == written(cited)


def test_every_statement_is_told_in_an_article(told: Homes) -> None:
    assert len(told) == STATEMENTS
    assert [one for one, places in told.items() if not any(home.startswith("article:") for home in places)] == []


def test_an_article_home_is_a_section_that_is_shown(told: Homes, rules: Rules, today: date) -> None:
    shown = collect(rules.base, today).articles
    anchors = {f"article:{one.article.id}#{section.anchor}" for one in shown for section in one.sections}
    article_homes = {home for places in told.values() for home in places if home.startswith("article:")}
    assert article_homes <= anchors, article_homes - anchors


def test_a_statement_of_an_article_is_told_in_that_article(told: Homes) -> None:
    order = [
        "recycler-facture",
        "regles-pieces-jointes",
        "entites-exclues",
        "transfert-gestionnaire-principal",
        "suivi-parametrage-structures",
        "rejets-edi-flux",
        "webinaires",
        "prestataire-frais-justice",
        "enregistrer-ou-envoyer",
        "remboursement-tic-ticgn",
    ]
    for one, places in told.items():
        own = order[int(one.partition(".")[0]) - 1]
        assert any(home.startswith(f"article:{own}#") for home in places), f"{one} n'est pas dans {own}"


def test_the_file_has_exactly_the_statements_of_the_source_texts(told: Homes) -> None:
    if not SEED.is_file():
        pytest.skip("../shared/seed absent : les énoncés d'origine ne sont pas comparés")
    with SEED.open(encoding="utf-8", newline="") as file:
        assert list(told) == [row["id"] for row in csv.DictReader(file)]
