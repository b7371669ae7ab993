"""What travels with each page, and that all pages are whole HTML, found by programs, and reach every check."""

import gzip
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from browsing import plain
from limits import NAME_MAX

from assistant.engine.base import Rules
from assistant.outlets.site import build as building
from assistant.outlets.site.assets import style
from assistant.outlets.site.bundle import CannotBundle
from assistant.outlets.site.scoped import ENTRIES, scoped

ASSETS = Path(__file__).parents[3] / "docs" / "assets"
VOID = {"meta", "link", "br", "hr", "img", "input", "wbr"}
DRAWN = {"path", "rect", "line", "polygon", "circle", "text", "g", "svg", "title", "marker", "defs"}
CLOSES = {"p": {"p", "ul", "ol", "div", "table", "details", "h1", "h2", "h3", "h4", "section", "form", "pre"}}
FIRST = 120_000
"""What a check may weigh, compressed, until its form is there: text, style, scripts, rules, words."""
REQUESTS = 12
NAMED_LATER = ("labels.js", "names/")
"""What reads what is typed comes after the form."""

SHIFT = """() => new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) sum += one.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 300);
})"""


class Structure(HTMLParser):
    """What is wrong in the structure of a page."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.ids: list[str] = []
        self.wrong: list[str] = []
        self.feed(text)
        self.wrong += [f"never closed: {tag}" for tag in self.open]
        self.wrong += [f"twice: #{one}" for one in {one for one in self.ids if self.ids.count(one) > 1}]

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        told = dict(attributes)
        self.ids += [told["id"]] if told.get("id") else []
        if self.open and tag in CLOSES.get(self.open[-1], ()):
            self.wrong.append(f"{tag} in {self.open[-1]}")
        if tag in {"td", "th", "tr", "tbody", "thead"} and "role" in told:
            self.wrong.append(f"role said again: {tag}")
        if tag == "input" and told.get("type") == "checkbox" and "autocomplete" in told:
            self.wrong.append("autocomplete of a checkbox")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag not in VOID | DRAWN:
            self.wrong.append(f"closed at once: {tag}")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1] != tag:
            self.wrong.append(f"closes {tag} in {self.open[-1:]}")
        elif tag not in VOID:
            self.open.pop()


def test_the_structure_of_every_page_is_whole(built: Path) -> None:
    pages = sorted(built.rglob("*.html"))
    assert len(pages) > 300
    wrong = {str(one.relative_to(built)): Structure(one.read_text("utf-8")).wrong for one in pages}
    assert {name: found[:3] for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize("text", ["<p><ul></ul></p>", "<li><details></li>", '<a id="x"></a><b id="x"></b>', "<div/>"])
def test_what_is_not_whole_is_seen(text: str) -> None:
    assert Structure(text).wrong


def test_a_check_asks_at_once_for_little(built: Path) -> None:
    for page in sorted((built / "questions").glob("*/index.html")):
        text = page.read_text("utf-8")
        asked = re.findall(
            r'<(?:link rel="(?:stylesheet|modulepreload|preload)[^>]*href|script[^>]*src)="([^"]+)"', text
        )
        files = [page, *(Path(urljoin(str(page), one)) for one in asked)]
        assert all(one.is_file() for one in files), page
        weights = {one.name: len(gzip.compress(one.read_bytes())) for one in files}
        first = {name: size for name, size in weights.items() if not any(f"/{part}" in name for part in NAMED_LATER)}
        assert len(files) <= REQUESTS and sum(first.values()) <= FIRST, (page.parent.name, weights)


def test_no_page_loads_a_theme_nor_the_style_that_it_does_not_use(built: Path) -> None:
    text = (built / "articles" / "regles-pieces-jointes" / "index.html").read_text("utf-8")
    assert re.findall(r'href="[^"]*?([\w.]+\.css)"', text) == ["site.css"]
    assert not (built / "assets" / "stylesheets").exists() and not (built / "assets" / "javascripts").exists()
    assert (built / "assets" / "site.css").stat().st_size + (built / "assets" / "page.css").stat().st_size < 30_000


@pytest.mark.parametrize(
    "path", ["", "questions/attachment/", "questions/invoice-next-step/", "questions/refund-step/"]
)
def test_nothing_moves_while_a_page_comes(visit: Callable[..., Any], path: str) -> None:
    page = visit(path, width=360)
    assert page.evaluate(SHIFT) <= 0.1


def test_the_rules_under_a_check_are_folded(visit: Callable[..., Any]) -> None:
    page = visit("questions/webinar/")
    assert page.get_attribute("#table-regles", "open") is None
    page = visit("questions/webinar/#regles")
    assert page.get_attribute("#table-regles", "open") is not None


def test_every_check_is_in_the_menu_and_a_rule_leads_up(visit: Callable[..., Any], rules: Rules) -> None:
    page = visit("regles/pj-format/")
    links = page.locator("#menu a").evaluate_all("all => all.map((one) => one.href)")
    for name in rules.base.decisions:
        assert any(one.endswith(f"/questions/{name}/") for one in links), name
    page.click(".fil li:nth-last-child(2) a")
    assert page.inner_text("h1") == "Les règles"


def test_the_rules_are_found_by_their_words_and_their_verdict(visit: Callable[..., Any]) -> None:
    page = visit("regles/")
    page.fill("#filtre input", f"{NAME_MAX} caractères refusée")
    shown = [plain(one.inner_text()) for one in page.locator(".fiches tbody tr:visible").all()]
    assert len(shown) == 1 and "pj-nom-longueur" in shown[0] and "Refusée" in shown[0]
    assert "1 ligne affichée" in plain(page.inner_text("#filtre"))


def test_no_rule_is_told_with_holes(built: Path) -> None:
    text = (built / "regles" / "index.html").read_text("utf-8")
    assert "« … »" not in plain(text)
    assert "« [nom du fichier] » pèse [taille du fichier]" in plain(re.sub("<[^>]+>", "", text))


def test_the_page_of_a_wrong_address_searches(built: Path) -> None:
    text = (built / "404.html").read_text("utf-8")
    assert "<textarea" in text and "bundled/home.js" in text
    assert plain(re.findall("<title>(.*?)</title>", text)[0]).startswith("Cette page n'existe pas")


def test_every_page_describes_itself(built: Path) -> None:
    for page in built.rglob("*.html"):
        text = page.read_text("utf-8")
        for name in ('name="description"', 'property="og:title"', 'property="og:description"'):
            assert re.search(f'<meta {name} content="[^"]+">', text), page
        assert re.search('name="description" content="[^"]{50,}"', text), page


def test_an_article_has_its_contents_and_leads_up_to_the_others(visit: Callable[..., Any]) -> None:
    page = visit("articles/regles-pieces-jointes/", width=360)
    page.click("summary:has-text('Sur cette page')")
    page.click(".pli a:text-is('Le nom')")
    assert page.url.endswith("#nom")
    page.click(".fil li:nth-last-child(2) a")
    assert page.inner_text("h1") == "Les articles"
    assert page.locator("#contenu a[href*='recycler-facture']").count() > 0


def test_the_source_of_every_change_can_be_opened(built: Path, rules: Rules) -> None:
    text = plain((built / "changements" / "index.html").read_text("utf-8"))
    told = re.findall(r"Source : (.{0,400}?)(?=</details>|</li>|</p>|</span>)", text)
    unlinked = [one.title for one in rules.base.sources.values() if not one.url]
    assert len(told) > 100
    assert [one for one in told if "<a href=" not in one and not any(title in one for title in unlinked)] == []


def test_a_heading_is_read_without_the_sign_of_its_link(visit: Callable[..., Any]) -> None:
    page = visit("articles/recycler-facture/")
    assert page.get_by_role("heading", name="À lire aussi", exact=True).count() == 1


def test_without_a_script_the_menu_stands_under_the_text_of_a_phone(visit: Callable[..., Any]) -> None:
    page = visit("articles/recycler-facture/", width=360, script=False)
    assert page.locator("#menu").bounding_box()["y"] > page.locator("#source").bounding_box()["y"]


def test_on_a_wide_screen_the_menu_stays_beside_a_long_text(visit: Callable[..., Any]) -> None:
    page = visit("articles/recycler-facture/")
    page.evaluate("scrollTo(0, 3000)")
    assert 0 < page.locator("#menu").bounding_box()["y"] < 100


def test_the_environment_says_where_the_site_is_and_to_whom_errors_go(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (building.ADDRESS, building.CONTACT):
        monkeypatch.delenv(name, raising=False)
    assert (building.published(), building.contact()) == ({}, "")
    monkeypatch.setenv(building.ADDRESS, "https://aide.example.org/chorus")
    monkeypatch.setenv(building.CONTACT, "aide@example.org")
    assert building.published() == {"site_url": "https://aide.example.org/chorus/"}
    assert building.contact() == "mailto:aide@example.org"
    for wrong in ("javascript:alert(1)", 'a@b"><script>', "mailto:x@y?cc=z"):
        monkeypatch.setenv(building.CONTACT, wrong)
        assert '"' not in building.contact() and not building.contact().startswith("javascript")


@pytest.mark.parametrize("entry", ENTRIES)
def test_an_entry_is_one_file_that_imports_nothing_at_once(entry: str) -> None:
    assert not re.search(r"(?<![\w.-])import\s*\{", scoped(ASSETS, entry))


def test_a_module_that_imports_all_of_another_is_no_part_of_a_bundle(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text('import * as b from "./b.js";\n', "utf-8")
    with pytest.raises(CannotBundle):
        scoped(tmp_path, "a.js")


def test_two_modules_of_a_bundle_may_use_one_name(tmp_path: Path) -> None:
    (tmp_path / "b.js").write_text("const own = 1;\nexport function told() {\n  return own;\n}\n", "utf-8")
    (tmp_path / "a.js").write_text(
        'import { told } from "./b.js";\n\nconst own = 2;\nexport const both = [own, told()];\n'
    )
    text = scoped(tmp_path, "a.js")
    assert text.count("=>") == 2 and "both" in text


def test_a_style_sheet_is_joined_in_its_order() -> None:
    text = style(ASSETS, ("base.css", "extra.css"))
    assert text.index("box-sizing") < text.index("--fond")
