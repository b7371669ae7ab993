"""« Comprendre un rejet »: a message pasted in the page is explained there, and nothing of it leaves the browser."""

from collections.abc import Callable
from typing import Any

import pytest

LOOKS = [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")]
TEXT = "[BR-CO-15] - total faux\nREJ_SEMAN\nGDP_MSG_99.999"


def pasted(page: Any, text: str) -> list[str]:
    """The heads of the cards that answer a text."""
    page.wait_for_selector("#rejet[data-pret]")
    page.fill("#rejet textarea", text)
    page.click("#rejet button[type=submit]")
    page.wait_for_selector("#rejet .trouve:not([aria-busy]) .reponse")
    return [" ".join(one.split()) for one in page.locator("#rejet .reponse h2").all_inner_texts()]


def test_a_pasted_message_is_explained_and_nothing_of_it_is_sent(visit: Callable[..., Any]) -> None:
    page = visit("rejets/")
    page.wait_for_selector("#rejet[data-pret]")
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    heads = pasted(page, TEXT)
    assert heads == ["Reconnu : BR-CO-15", "Reconnu : REJ_SEMAN", "Inconnu : GDP_MSG_99.999"]
    said = page.inner_text("#rejet .trouve").replace("\u00a0", " ").replace("\u202f", " ")
    assert "Le total TTC n'est pas le total hors TVA plus la TVA." in said.replace("’", "'")
    assert "LegalMonetaryTotal/TaxInclusiveAmount" in said
    assert "Aucune source lue n'explique le code" in said.replace("’", "'")
    assert {one.rsplit("/", 1)[1] for one in asked} == {
        "plain.js",
        "plain.json",
        "norm_rules.json",
        "reform_reasons.json",
    }


def test_a_likeness_is_told_as_such_and_a_message_of_a_rule_by_its_rule(visit: Callable[..., Any]) -> None:
    page = visit("rejets/")
    assert pasted(page, "Le lot de facture a été") == ["Ressemble à : Le lot de facture a été"]
    assert pasted(page, "20003") == ["Reconnu : 20003"]
    assert "Compressez le fichier ou scindez-le" in page.inner_text("#rejet .trouve")
    assert pasted(page, "bonjour") == ["Inconnu : bonjour"]


def test_the_keyboard_alone_is_enough_and_an_empty_field_is_said(visit: Callable[..., Any]) -> None:
    page = visit("rejets/")
    page.wait_for_selector("#rejet[data-pret]")
    page.focus("#rejet textarea")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.inner_text("#rejet .erreur") == "Collez un message ou un code."
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
    page.keyboard.type("BR-CO-10")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector("#rejet .reponse")
    page.wait_for_function("document.activeElement.tagName === 'H2'")


def test_without_a_script_the_lists_are_there(visit: Callable[..., Any]) -> None:
    page = visit("rejets/", script=False, ready=False)
    assert "a besoin de JavaScript" in page.inner_text(".sans-script")
    assert page.locator("a[href*='listes/norm_rules']").count() == 1


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_axe_finds_nothing_wrong_in_an_answer_and_nothing_overflows(
    visit: Callable[..., Any], judged: Callable[..., list[str]], width: int, scheme: str
) -> None:
    page = visit("rejets/", width=width, scheme=scheme)
    pasted(page, TEXT)
    assert judged(page, None) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
