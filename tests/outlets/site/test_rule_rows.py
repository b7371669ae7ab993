"""The table of the rules under a check: the rows of the reader's case are marked, in words too, as she answers."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from browsing import plain
from limits import IN_DOUBT

LOOKS = [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")]
TRANSFER = "questions/manager-transfer/"


def _marks(page: Any) -> dict[str, str]:
    """What each marked row says, by its rule."""
    rows = page.locator("#table-regles [data-regle]:has(.marque)").all()
    return {one.get_attribute("data-regle"): plain(one.locator(".marque").text_content()) for one in rows}


def test_the_row_that_answers_is_marked_and_those_that_wait_say_so_as_she_answers(visit: Callable[..., Any]) -> None:
    page = visit(TRANSFER)
    assert _marks(page) == {}
    page.click('.question button:text-is("Oui")')
    assert _marks(page) == {"gp-certificat": "À préciser", "gp-pigp": "À préciser", "gp-demande": "À préciser"}
    assert plain(page.text_content(".marquees")) == "Dans ce tableau : 3 règles restent à préciser."
    page.click('.question button:text-is("Non")')
    assert _marks(page)["gp-certificat"] == "Votre cas"
    row = page.locator('[data-regle="gp-certificat"]')
    assert row.get_attribute("aria-current") == "true"
    assert page.locator('[aria-current="true"][data-regle]').count() == 1
    assert "1 règle répond à votre cas, " in plain(page.text_content(".marquees"))
    page.go_back()
    assert _marks(page)["gp-certificat"] == "À préciser"
    page.click("text=Recommencer")
    assert _marks(page) == {}
    assert page.locator(".marquees").count() == 0


def test_a_row_that_fits_is_not_said_to_answer_while_another_may_put_it_aside(visit: Callable[..., Any]) -> None:
    page = visit("questions/entity-reception/#entity_kind=gip")
    asked = ["ent-mandat", "ent-droit-public-grandes", "ent-liste-petites", "ent-non-listee", "ent-publique-assujettie"]
    assert _marks(page) == dict.fromkeys(asked, "À préciser")
    page.click('.question button:text-is("Petite ou moyenne entreprise (PME)")')
    confirmed = {"ent-liste-petites": "Convient, à confirmer", "ent-mandat": "À préciser"}
    assert _marks(page) == {**confirmed, "ent-publique-assujettie": "À préciser"}
    assert page.locator('[aria-current="true"][data-regle]').count() == 0
    page.click('.question button:text-is("Non")')
    assert _marks(page) == confirmed
    page.click('.question button:text-is("Non")')
    assert _marks(page) == {"ent-liste-petites": "Votre cas"}


def test_a_row_that_no_answer_settles_says_why(visit: Callable[..., Any]) -> None:
    page = visit(f"questions/attachment/#file_size={IN_DOUBT}&channel=portail")
    assert _marks(page)["pj-taille-unitaire"] == "À vérifier"


def test_the_rows_that_refuse_files_are_marked(visit: Callable[..., Any], tmp_path: Path) -> None:
    page = visit("questions/attachment/")
    (tmp_path / "virus.exe").write_text("x")
    page.set_input_files("input[type=file]:not([webkitdirectory])", [str(tmp_path / "virus.exe")])
    page.wait_for_selector("#reponse-titre")
    assert _marks(page) == {"pj-format": "Votre cas"}
    page.click("text=Tout retirer")
    assert _marks(page) == {}


def test_on_a_small_screen_the_rules_are_cards_that_open_by_keyboard(visit: Callable[..., Any]) -> None:
    page = visit(f"{TRANSFER}#account_active=false", width=360)
    table = page.locator("#table-regles")
    assert table.get_attribute("open") is None
    assert "1 règle répond à votre cas" in plain(page.text_content(".marquees")), "told above what is folded"
    page.locator("#table-regles > summary").press("Enter")
    card = page.locator('[data-regle="gp-compte"]')
    assert plain(card.inner_text()).startswith("non Pas encore prêt Votre cas gp-compte")
    names = card.locator("td, th").evaluate_all("all => all.map(one => getComputedStyle(one, '::before').content)")
    assert any("Compte actif du futur gestionnaire" in name for name in names)
    assert card.locator(".rien:visible").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_axe_finds_nothing_wrong_in_the_marked_table_and_the_proofs(
    visit: Callable[..., Any], judged: Callable[[Any], list[str]], width: int, scheme: str
) -> None:
    page = visit(f"{TRANSFER}#account_active=true&certificate_signed=false", width=width, scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    assert judged(page) == []
    page.goto(page.url.split("questions/")[0] + "regles/pj-taille-unitaire/")
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    assert judged(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_without_a_script_the_table_is_open_and_nothing_is_marked(visit: Callable[..., Any]) -> None:
    page = visit(TRANSFER, script=False, width=360)
    assert "gp-certificat" in page.inner_text("#table-regles")
    assert page.locator(".marque").count() == 0


def test_once_there_is_an_answer_it_is_printed_without_the_rules(visit: Callable[..., Any]) -> None:
    page = visit(f"{TRANSFER}#account_active=false")
    page.emulate_media(media="print")
    assert page.locator("#reponse-titre").is_visible()
    assert not page.locator("#table-regles").is_visible()
    page = visit(TRANSFER)
    page.emulate_media(media="print")
    assert page.locator("#table-regles").is_visible()
