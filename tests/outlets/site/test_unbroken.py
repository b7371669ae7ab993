"""What makes a page look neglected: two full points, a verdict or an identifier cut in two, a fold without a sign."""

import html
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

BLOCK = re.compile(r"</(?:p|li|td|th|h\d|div|summary|dd|dt|pre)>")
TWICE = re.compile(r".{0,40}(?:(?<![.\d])\.\.(?![./\w])|[?!…]\s?\.(?!\S))")
CUT = """([selector, pattern]) => [...document.querySelectorAll(selector)].filter((one) => {
  const text = document.createTreeWalker(one, NodeFilter.SHOW_TEXT).nextNode();
  const found = text && new RegExp(pattern).exec(text.data);
  if (!found) return false;
  const range = document.createRange();
  range.setStart(text, found.index);
  range.setEnd(text, found.index + found[0].length);
  const drawn = [...range.getClientRects()].filter(({ width }) => width > 1);
  return new Set(drawn.map(({ top }) => Math.round(top))).size > 1;
}).map((one) => one.textContent)"""
VERDICT = r"À\s(vérifier|préciser)"
IDENTIFIER = "[a-z0-9]+(-[a-z0-9]+)+"


def test_no_sentence_of_a_page_ends_twice(built: Path) -> None:
    twice = {}
    for path in built.rglob("*.html"):
        text = re.sub(r"<(script|style).*?</\1>", "", path.read_text("utf-8"), flags=re.DOTALL)
        text = html.unescape(re.sub("<[^>]+>", "", BLOCK.sub("\n", text)))
        twice |= {found: str(path.relative_to(built)) for found in TWICE.findall(text)}
    assert twice == {}


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", ["regles/", "limites/", "articles/regles-pieces-jointes/"])
def test_a_verdict_is_not_cut_after_its_first_letter(visit: Callable[..., Any], path: str, width: int) -> None:
    page = visit(path, width=width)
    assert page.evaluate(CUT, [".alors, #contenu :is(p, li, strong)", VERDICT]) == []


@pytest.mark.parametrize(
    ("path", "links"),
    [
        ("regles/", ".nom-regle a"),
        ("questions/invoice-next-step/#regles", ".nom-regle a"),
        ("sources/", "li > a[href*='regles/']"),
        ("articles/entites-exclues/", ":is(p, li) > a[href*='regles/']"),
    ],
)
def test_on_a_wide_screen_no_identifier_is_cut_at_a_hyphen(visit: Callable[..., Any], path: str, links: str) -> None:
    page = visit(path)
    assert page.locator(links).count() > 10
    assert page.evaluate(CUT, [links, IDENTIFIER]) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_fold_of_the_rule_as_it_is_written_shows_that_it_opens(visit: Callable[..., Any]) -> None:
    page = visit("regles/pj-format/")
    drawn = "getComputedStyle(document.querySelector('details.yaml summary'))"
    assert page.evaluate(f"[{drawn}.display, {drawn}.listStyleType]") == ["list-item", "disclosure-closed"]
