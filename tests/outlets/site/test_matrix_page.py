"""The page of the matrix in a browser: its filter, its cards, its weight, and its lines that a rule's page opens."""

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browsing import announced, plain

LOOKS = [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")]
HEAVIEST = 60_000
"""Octets of the page, compressed."""


def _shown(page: Any) -> int:
    return int(page.locator(".fiches--matrice tbody tr:visible").count())


@pytest.mark.slow
def test_the_page_weighs_no_more_than_a_picture(built: Path) -> None:
    weight = len(gzip.compress((built / "matrice" / "index.html").read_bytes(), 9))
    assert weight <= HEAVIEST, weight


def test_words_keep_the_lines_that_hold_them_all_and_hide_the_other_sources(visit: Callable[..., Any]) -> None:
    page = visit("matrice/")
    page.wait_for_selector("#filtre-texte")
    every = _shown(page)
    assert every > 500
    page.locator("#filtre-texte").press_sequentially("PIECE taille-unitaire")
    left = _shown(page)
    assert 0 < left < 20
    assert plain(page.text_content("#filtre-compte")) == f"{left} lignes affichées sur {every}"
    assert announced(page, f"{left} lignes") == f"{left} lignes affichées sur {every}"
    assert page.locator("h2:visible").count() < 5
    page.fill("#filtre-texte", "zzz")
    assert plain(page.text_content("#filtre-compte")) == "Aucune ligne ne contient « zzz »."
    page.fill("#filtre-texte", "")
    assert _shown(page) == every


def test_a_statement_of_a_rule_opens_its_line(visit: Callable[..., Any]) -> None:
    page = visit("regles/pj-taille-unitaire/")
    page.click("a:text-is('2.14')")
    page.wait_for_selector("#filtre-texte")
    assert page.url.endswith("matrice/#enonce-2-14")
    assert page.locator("#enonce-2-14").evaluate("one => getComputedStyle(one.cells[0]).backgroundColor") != (
        page.locator("#enonce-2-15").evaluate("one => getComputedStyle(one.cells[0]).backgroundColor")
    )


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_axe_finds_nothing_wrong_in_the_matrix(
    visit: Callable[..., Any], judged: Callable[[Any], list[str]], width: int, scheme: str
) -> None:
    page = visit("matrice/", width=width, scheme=scheme)
    page.wait_for_selector("#filtre-texte")
    page.fill("#filtre-texte", "gp-pigp")
    assert judged(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_without_a_script_the_whole_matrix_is_there_without_its_box(visit: Callable[..., Any]) -> None:
    page = visit("matrice/", script=False)
    assert _shown(page) > 500
    assert page.locator("#filtre *").count() == 0
