"""Every template in its states, judged by axe-core; the keyboard alone; small screens; both colours; no script."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from limits import IN_DOUBT

from assistant.engine.base import Rules
from assistant.outlets.site.assets import page_words, tools_words

ROOT = Path(__file__).parents[3]
WRITTEN = ["" if one.stem == "index" else f"{one.stem}/" for one in sorted((ROOT / "docs" / "pages").glob("*.md"))]
ARTICLES = [f"articles/{one.stem}/" for one in sorted((ROOT / "docs" / "articles").glob("*.md"))]
MADE = [
    "regles/",
    "regles/pj-taille-unitaire/",
    "listes/",
    "listes/entity_kinds/",
    "codes/legal_categories/",
    "questions/",
]
TEMPLATES = [*WRITTEN, *ARTICLES, *MADE]
"""Every page that is written, and one of each kind of those that the base makes."""
STATES = [
    "questions/entity-reception/",
    "questions/entity-reception/#entity_kind=gip",
    "questions/entity-reception/#entity_kind=gip&under_mandate=false",
    "questions/invoice-next-step/",
    "questions/invoice-next-step/#status=A_RECYCLER&role=supplier",
    "questions/manager-transfer/#account_active=true&certificate_signed=true&sector=private",
    "questions/manager-transfer/#account_active=true&certificate_signed=false",
    "questions/refund-step/#attached=true",
    "questions/webinar/#goal=logiciel",
    "questions/rejection-message/",
    "questions/invoice/",
    "rejets/",
]
LOOKS = [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")]
WHOLE = [LOOKS[0], LOOKS[3]]
"""The looks, of each width and each colour, in which every rule is tried on every page; in the others, what colours
and widths change is tried on one page in three: what both change together is in the sheets that all pages share."""
SMALL = """() => [...document.querySelectorAll("a, button, input, textarea, summary, select")].filter((one) => {
  const box = one.getBoundingClientRect();
  const hidden = box.width < 2 || one.closest(".md-skip, .md-toggle, [hidden]");
  const isInText = one.tagName === "A" && getComputedStyle(one).display === "inline";
  return !hidden && !isInText && (box.width < 24 || box.height < 24);
}).map((one) => one.outerHTML.slice(0, 90))"""
OWN = """() => [...document.querySelectorAll(":is(.bouton, input[type=text], summary):is(#verification *)")]
  .filter((one) => one.getBoundingClientRect().height && one.getBoundingClientRect().height < 43.5)
  .map((one) => one.outerHTML.slice(0, 90))"""
SCROLLS = """() => [...document.querySelectorAll("#contenu, #contenu *")].filter((one) => one.clientWidth > 20
  && one.scrollWidth > one.clientWidth + 1 && ["auto", "scroll", "hidden"].includes(getComputedStyle(one).overflowX))
  .map((one) => `plus large que sa place : ${one.outerHTML.slice(0, 90)}`)"""
WIDER = "() => document.documentElement.scrollWidth - innerWidth"
WHERE = """() => {
  const one = document.activeElement;
  const box = one.getBoundingClientRect();
  const ring = getComputedStyle(one);
  const header = document.querySelector(".entete").getBoundingClientRect();
  return { name: one.tagName, text: one.textContent.trim().slice(0, 40), left: box.left, right: box.right, top: box.top,
    bottom: box.bottom, ring: ring.outlineStyle !== "none" && parseFloat(ring.outlineWidth) >= 3,
    under: box.bottom <= header.bottom && !one.closest(".entete, .md-skip") };
}"""


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_axe_finds_nothing_wrong_in_any_template(
    visit: Callable[..., Any], judged: Callable[..., list[str]], site: str, width: int, scheme: str
) -> None:
    page = visit(width=width, scheme=scheme)
    whole = (width, scheme) in WHOLE
    only = None if whole else ["color-contrast", "target-size", "link-in-text-block"]
    wrong = {}
    for path in [*TEMPLATES, *STATES][:: 1 if whole else 3]:
        page.goto("about:blank")
        page.goto(site + path)
        if path in STATES:
            page.wait_for_selector("[data-pret]", state="attached")
        wrong[path] = judged(page, only)
        assert page.evaluate(SMALL) == [], path
        assert page.evaluate(OWN) == [], path
    assert not any(wrong.values()), {path: found for path, found in wrong.items() if found}


@pytest.mark.slow
def test_no_page_that_is_written_needs_to_be_scrolled_aside_on_a_phone(visit: Callable[..., Any], site: str) -> None:
    page = visit(width=360)
    wrong = {}
    for path in TEMPLATES:
        page.goto(site + path)
        wrong[path] = page.evaluate(SCROLLS)
    assert {path: found for path, found in wrong.items() if found} == {}


def test_a_table_that_is_too_wide_can_be_scrolled_with_the_keyboard(visit: Callable[..., Any]) -> None:
    page = visit("deployer/", width=360)
    assert page.locator(".tableau[tabindex]").count() == 0
    page.locator(".tableau").first.evaluate("one => { one.style.height = `${one.offsetHeight}px`; }")
    page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
    page.locator(".tableau td").first.evaluate("one => { one.style.minWidth = '2000px'; }")
    page.locator(".tableau[tabindex='0'][role=region][aria-label]").first.wait_for()


def test_code_is_copied_whole_by_its_button(visit: Callable[..., Any]) -> None:
    page = visit("deployer/", width=360)
    page.locator(".code button").first.click()
    assert page.locator(".code button").first.inner_text() == "Copié"
    code = page.locator(".code pre").first.inner_text().strip()
    assert page.evaluate("navigator.clipboard.readText()") == code and "\n" in code


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_axe_finds_nothing_wrong_in_what_scripts_show(
    visit: Callable[..., Any], judged: Callable[[Any], list[str]], tmp_path: Path, width: int, scheme: str
) -> None:
    page = visit("questions/attachment/", width=width, scheme=scheme)
    names = ["plan-masse-lot-3-terrassement-et-reseaux-divers-v2.pdf", "virus.exe", "devis.pdf", "releve.pdf"]
    for name in names:
        with (tmp_path / name).open("wb") as file:
            file.truncate(IN_DOUBT if name == "releve.pdf" else 1000)
    assert judged(page) == []
    page.set_input_files("input[type=file]:not([webkitdirectory])", [str(tmp_path / name) for name in names])
    page.wait_for_selector("#reponse-titre")
    page.click('.question button:text-is("Portail")')
    page.locator("details.pourquoi summary").first.click()
    page.evaluate("scrollTo(0, 0)")  # what the header hides of a button while one scrolls is no part of its size
    assert judged(page) == []
    assert page.evaluate(WIDER) <= 0
    page.goto(page.url.split("questions/")[0])
    page.click("#question")
    page.keyboard.type("recyler")
    page.keyboard.press("Enter")
    page.wait_for_selector(".trouve h2")
    assert judged(page) == []
    page.goto(page.url + "questions/entity-reception/")
    page.wait_for_selector("[data-pret]", state="attached")
    page.keyboard.press("Tab")
    page.locator(".question input").press_sequentially("groupement")
    assert judged(page) == []
    page.locator(".question input").fill("")
    page.keyboard.press("Enter")
    page.wait_for_selector(".erreurs")
    assert judged(page) == []


SPACED = """() => { for (const one of document.querySelectorAll("*")) {
  one.style.lineHeight = "1.5"; one.style.letterSpacing = ".12em"; one.style.wordSpacing = ".16em"; } }"""


def test_nothing_is_wider_than_a_small_screen_even_with_text_set_apart(visit: Callable[..., Any], site: str) -> None:
    page = visit(width=320)
    for path in [*TEMPLATES[:6], *STATES, "questions/attachment/"]:
        page.goto("about:blank")
        page.goto(site + path)
        if path.startswith("questions/") and path != "questions/":
            page.wait_for_selector("[data-pret]", state="attached")
        assert page.evaluate(WIDER) <= 0, path
        page.evaluate(SPACED)
        assert page.evaluate(WIDER) <= 0, f"{path} avec l'espacement du texte de WCAG 1.4.12"


@pytest.mark.parametrize("path", ["", STATES[2], STATES[3], "questions/attachment/"])
def test_the_keyboard_reaches_all_and_always_shows_where_it_is(visit: Callable[..., Any], path: str) -> None:
    page = visit(path, width=360)
    count = page.locator("a:visible, button:visible, input:visible, textarea:visible, summary:visible").count()
    page.evaluate("document.activeElement.blur(); scrollTo(0, 0)")
    seen = []
    for _ in range(min(count, 40)):
        page.keyboard.press("Tab")
        place = page.evaluate(WHERE)
        if place["name"] == "BODY":
            break
        seen.append(place)
        assert place["ring"], place
        assert place["left"] >= -1 and place["right"] <= 361, place
        assert not place["under"], place
    assert len(seen) > 5


def test_a_verdict_is_reached_with_the_keyboard_alone(visit: Callable[..., Any]) -> None:
    page = visit("questions/entity-reception/", width=360)
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "INPUT":
            break
    page.keyboard.type("GIP")
    page.keyboard.press("Enter")
    for label in ("Petite ou moyenne entreprise (PME)", "Non", "Non"):
        for _ in range(8):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.textContent") == label:
                break
        page.keyboard.press("Enter")
    assert page.inner_text("#reponse-titre").strip().endswith("Exclue")
    assert page.evaluate("document.activeElement.id") == "reponse-titre"


def test_the_menu_of_a_small_screen_opens_and_closes_by_keyboard(visit: Callable[..., Any]) -> None:
    page = visit("questions/webinar/", width=360)
    page.locator("#bouton-menu").press("Enter")
    assert page.locator("#menu").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#menu").is_visible()
    assert page.evaluate("document.activeElement.id") == "bouton-menu"


def test_the_colours_are_those_that_were_measured(visit: Callable[..., Any]) -> None:
    page = visit("questions/entity-reception/#entity_kind=gip", scheme="dark")
    colour = "one => getComputedStyle(document.querySelector(one)).color"
    assert page.evaluate(colour, "body") == "rgb(232, 235, 240)"
    assert page.evaluate(colour, ".attention") == "rgb(242, 192, 99)"
    page.click("#bouton-apparence")
    assert page.evaluate(colour, "body") == "rgb(29, 36, 48)"
    assert page.evaluate(colour, ".attention") == "rgb(122, 74, 0)"


def test_without_a_script_the_rules_are_there_in_words(visit: Callable[..., Any]) -> None:
    page = visit("questions/entity-reception/", script=False)
    text = page.inner_text("#contenu")
    assert "Cette vérification a besoin de JavaScript." in text
    assert "ent-liste-petites" in text
    assert page.locator("#verification *").count() == 0
    home = visit(script=False)
    assert not home.locator("#recherche form").is_visible()
    assert home.locator("a:has-text('Quand recycler une facture')").first.is_visible()


def test_every_word_of_a_script_comes_from_the_base(rules: Rules) -> None:
    import re

    known, lent = (set(words(rules.base.words)) for words in (page_words, tools_words))
    folder = Path(__file__).parents[3] / "docs" / "assets" / "page"
    for path in folder.glob("*.js"):
        code = re.sub(r"^\s*(//|/?\*).*$", "", path.read_text("utf-8"), flags=re.MULTILINE)
        said = set(re.findall(r'\b(?:say|sayWith)\("([\w-]+)"', code))
        said |= {f"{one}-{end}" for one in re.findall(r'\bcounted\("([\w-]+)"', code) for end in ("one", "many")}
        typed = re.findall(r'"[^"\\\n]*[éèêàùçÉÀ«][^"\\\n]*"', code)
        assert not typed, f"{path.name} : {typed}"
        assert said <= (known | lent if path.name.startswith("tool-") else known), path.name
