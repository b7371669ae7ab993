"""How one goes up, and from an article to the next: where a page stands, and what is beside it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browsing import plain

from assistant.articles.article import read_articles
from assistant.engine.base import Rules
from assistant.language.loading import packaged
from assistant.outlets.site.ways import neighbours

TRAILS = {
    "articles/entites-exclues/": ["Accueil", "Les articles", "Les entités exclues de Chorus Pro"],
    "articles/": ["Accueil", "Les articles"],
    "regles/pj-format/": ["Accueil", "Les règles", "Règle pj-format"],
    "listes/accepted_extensions/": ["Accueil", "Les listes", "Formats acceptés pour les pièces jointes"],
    "sources/": ["Accueil", "Les sources"],
}


@pytest.mark.parametrize("path", TRAILS)
def test_a_page_says_where_it_stands_from_the_home_page_down(visit: Callable[..., Any], path: str) -> None:
    page = visit(path, width=360)
    trail = page.get_by_role("navigation", name="Vous êtes ici", exact=True)
    assert [plain(one) for one in trail.locator("li").all_inner_texts()] == TRAILS[path]
    assert plain(trail.locator("[aria-current=page]").inner_text()) == plain(page.locator("h1").inner_text())
    assert trail.locator("[aria-current=page] a").count() == 0
    for link in trail.locator("a").all():
        assert link.bounding_box()["height"] >= 24
    page.emulate_media(media="print")
    assert not trail.is_visible()


def test_a_question_mark_never_begins_a_line_of_the_trail(built: Path) -> None:
    assert "une facture\u202f?</li>" in (built / "articles" / "recycler-facture" / "index.html").read_text("utf-8")


def test_the_home_page_stands_above_all_and_says_nothing_of_it(visit: Callable[..., Any]) -> None:
    assert visit("").locator(".fil").count() == 0


def test_one_goes_through_the_articles_of_a_subject_and_back(visit: Callable[..., Any]) -> None:
    page = visit("articles/entites-exclues/")
    beside = page.get_by_role("navigation", name="Autres articles : Je facture", exact=True)
    assert [plain(one) for one in beside.locator("a").all_inner_texts()] == [
        "Article précédent Facture enregistrée ou envoyée ?",
        "Article suivant Les règles des pièces jointes",
    ]
    beside.locator("[rel=next]").click()
    assert page.inner_text("h1") == "Les règles des pièces jointes"
    page.click(".voisins [rel=prev]")
    assert page.inner_text("h1") == "Les entités exclues de Chorus Pro"
    page.emulate_media(media="print")
    assert not page.locator(".voisins").is_visible()


def test_on_a_phone_the_articles_beside_stand_one_under_the_other(visit: Callable[..., Any]) -> None:
    page = visit("articles/entites-exclues/", width=360)
    before, after = (page.locator(f".voisins [rel={one}]").bounding_box() for one in ("prev", "next"))
    assert before["x"] == after["x"] and after["y"] >= before["y"] + before["height"]


def test_each_article_has_one_place_so_that_next_then_previous_leads_back(rules: Rules) -> None:
    found = neighbours(rules.base)
    for here, (title, before, after) in found.items():
        assert before is None or (found[before.url].title, found[before.url].after.url) == (title, here)
        assert after is None or (found[after.url].title, found[after.url].before.url) == (title, here)
    alone = {f"articles/{one.id}/" for one in read_articles(packaged("docs") / "articles")} - set(found)
    assert alone == {"articles/prestataire-frais-justice/", "articles/remboursement-tic-ticgn/"}


def test_an_article_alone_under_its_subject_leads_to_no_other(built: Path) -> None:
    text = (built / "articles" / "prestataire-frais-justice" / "index.html").read_text("utf-8")
    assert 'class="fil"' in text and "voisins" not in text


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["articles/entites-exclues/", "regles/pj-format/"])
def test_what_leads_elsewhere_is_accessible(
    visit: Callable[..., Any], judged: Callable[..., list[str]], path: str, scheme: str
) -> None:
    assert judged(visit(path, width=360, scheme=scheme)) == []
