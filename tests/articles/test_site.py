"""The site as MkDocs shows it: strict, whole, offline, and at home under any sub-path."""

import re
import sys
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urldefrag, urljoin

import pytest
from limits import FILE_MAX
from processor import pace, spent

from assistant.articles.rendering import Collected
from assistant.engine.base import Rules
from assistant.outlets.site.build import CannotBuild, build
from assistant.words.folding import fold

pytestmark = pytest.mark.slow
CPU_SECONDS = 25
"""How much of a processor a build may take on the calm machine of `pace`: twice what it takes today."""

_LOADED = {("link", "href"), ("form", "action")} | {(tag, "src") for tag in ("script", "img", "source", "iframe")}


ALLOWED = ("non officiel", "sans texte officiel", "journal officiel", "annexe officielle", "sans libellé officiel")
"""Where pages say of something that it is official, or that it is not: never of this site."""


class Read(NamedTuple):
    """What a test reads of a page."""

    ids: set[str]
    links: list[str]
    loaded: list[str]
    tags: list[str]
    inline: list[str]
    text: str


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.read = Read(set(), [], [], [], [], "")
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.read.tags.append(tag)
        named = {name: value or "" for name, value in attrs}
        if "id" in named:
            self.read.ids.add(named["id"])
        if tag == "a" and "href" in named:
            self.read.links.append(named["href"])
        self.read.loaded.extend(named[name] for kind, name in _LOADED if kind == tag and name in named)
        self.read.inline.extend(name for name in named if name == "style" or name.startswith("on"))
        if tag == "style" or (tag == "script" and "src" not in named):
            self.read.inline.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


class Site(NamedTuple):
    """A built site: its folder, its pages by address, the processor seconds that it took and the pace then."""

    folder: Path
    pages: dict[str, Read]
    seconds: float
    pace: float


@pytest.fixture(scope="module")
def site(rules: Rules, today: date, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site, built once."""
    pytest.importorskip("material", reason="extra « site » absent : pip install '.[site]'")
    folder = tmp_path_factory.mktemp("site") / "aide"
    before, started = pace(), spent()
    build(folder, rules, today)
    seconds = spent() - started
    paced = max(before, pace())
    pages = {}
    for path in folder.rglob("*.html"):
        reader = _Reader()
        reader.feed(path.read_text("utf-8"))
        address = path.relative_to(folder).as_posix().removesuffix("index.html")
        pages[address] = reader.read._replace(text=" ".join(" ".join(reader.words).split()))
    return Site(folder, pages, seconds, paced)


def test_the_strict_build_passes_without_working_long(site: Site) -> None:
    assert site.seconds < CPU_SECONDS * site.pace


def test_every_article_rule_list_and_question_has_its_address(site: Site, rules: Rules, collected: Collected) -> None:
    wanted = {f"articles/{one.article.id}/" for one in collected.articles}
    wanted |= {f"regles/{rule.id}/" for one in rules.base.decisions.values() for rule in one.rules}
    wanted |= {f"listes/{name}/" for name in rules.base.lists} | {f"questions/{name}/" for name in rules}
    wanted |= {f"codes/{name}/" for name in rules.base.lookups}
    wanted |= {"", "a-propos/", "accessibilite/", "glossaire/", "cycle-de-vie/", "limites/", "changements/"}
    wanted |= {"sources/", "404.html"}
    assert wanted <= set(site.pages)


def test_every_passage_leads_to_a_place_that_exists(site: Site, collected: Collected) -> None:
    for passage in collected.passages:
        page, anchor = urldefrag(passage.url)
        assert anchor in site.pages[page].ids, passage.url


def test_every_link_within_the_site_arrives(site: Site) -> None:
    broken = []
    for address, page in site.pages.items():
        for link in page.links:
            if link.startswith(("http:", "https:")) or address == "404.html":
                continue
            there, anchor = urldefrag(urljoin(f"https://site.test/{address}", link))
            place = unquote(there.removeprefix("https://site.test/"))
            if place not in site.pages or (anchor and unquote(anchor) not in site.pages[place].ids):
                broken.append((address, link))
    assert not broken, broken[:10]


def test_nothing_is_asked_of_another_host_and_nothing_of_the_root(site: Site) -> None:
    for address, page in site.pages.items():
        for loaded in page.loaded:
            assert "//" not in loaded, f"{address} charge {loaded}"
            if address != "404.html":
                assert not loaded.startswith("/"), f"{address} : {loaded} ne tient pas sous un sous-chemin"
                place = urljoin(f"https://x/{address}", loaded).removeprefix("https://x/")
                assert (site.folder / place).is_file(), loaded
    for style in site.folder.rglob("assets/extra.css"):
        assert "url(" not in style.read_text("utf-8")


def test_no_code_or_style_stands_in_a_page(site: Site) -> None:
    for address, page in site.pages.items():
        assert not page.inline, f"{address} : {page.inline}"


def test_each_page_says_that_it_is_not_official(site: Site, rules: Rules) -> None:
    banner = rules.base.word("site-banner")
    for address, page in site.pages.items():
        assert banner in page.text, address
        assert "(site non officiel)" in page.text, address
        left = page.text.lower()
        for allowed in (
            "non officiel",
            "sans texte officiel",
            "journal officiel",
            "annexe officielle",
            "page officielle",
            "libellé officiel",
        ):
            left = left.replace(allowed, "")
        assert "officiel" not in left, address


def test_what_texts_say_and_nothing_decides_is_on_the_page_of_each_question_of_its_topic(
    site: Site, rules: Rules
) -> None:
    told = {(one.topic, fold(one.says)) for one in rules.base.unmodelled.values()}
    for name, decision in rules.base.decisions.items():
        text = fold(site.pages[f"questions/{name}/"].text)
        assert [says for topic, says in told if topic == decision.topic and says not in text] == [], name
    assert {topic for topic, _ in told} <= {one.topic for one in rules.base.decisions.values()}


def test_each_page_has_one_title_its_landmarks_and_a_way_to_the_content(site: Site) -> None:
    for address, page in site.pages.items():
        assert page.tags.count("h1") == 1, address
        assert {"header", "nav", "main", "footer"} <= set(page.tags), address
        if address != "404.html":
            assert "#haut" in page.links[:1], f"{address} : le premier lien mène au contenu"


def test_the_pages_are_in_french(site: Site) -> None:
    for path in site.folder.rglob("*.html"):
        assert '<html lang="fr"' in path.read_text("utf-8"), path


def test_the_home_leads_to_all_without_a_script(site: Site, rules: Rules, collected: Collected) -> None:
    links = set(site.pages[""].links)
    assert {f"articles/{one.article.id}/" for one in collected.articles} <= links
    assert {f"questions/{one.article.decisions[0]}/" for one in collected.articles} <= links
    assert "recherche" in site.pages[""].ids


def test_both_senses_of_api_are_in_the_glossary(site: Site) -> None:
    text = site.pages["glossaire/"].text
    assert "interface de programmation" in text
    assert "autorité publique indépendante" in text


def test_the_life_cycle_is_drawn_and_said(site: Site, rules: Rules) -> None:
    page = site.pages["cycle-de-vie/"]
    labels = {item.id: item.label for item in rules.base.lists["invoice_statuses"].items}
    assert "svg" in page.tags
    for one in rules.base.transitions.values():
        assert f"{labels[one.start]} → {labels[one.end]}" in page.text.replace("\u00a0", " ")


def test_a_rule_page_shows_french_first_and_its_yaml_last(site: Site) -> None:
    text = site.pages["regles/pj-taille-unitaire/"].text
    limit = FILE_MAX.text.split()[0]
    order = [f"la limite est de {limit}", "Vaut quand", "Exemples", "Scénarios", "Depuis quand", "finding: refused"]
    assert [text.index(one) for one in order] == sorted(text.index(one) for one in order)


def test_a_folder_that_holds_something_else_is_left_as_it_is(tmp_path: Path, rules: Rules, today: date) -> None:
    (tmp_path / "lettre.txt").write_text("à garder", "utf-8")
    with pytest.raises(CannotBuild, match="contient déjà autre chose"):
        build(tmp_path, rules, today)
    assert (tmp_path / "lettre.txt").read_text("utf-8") == "à garder"


@pytest.mark.parametrize("absent", ["mkdocs.config", "mkdocs.commands.build", "minify"])
def test_without_the_extra_one_sentence_says_what_to_install(
    tmp_path: Path, rules: Rules, today: date, monkeypatch: pytest.MonkeyPatch, absent: str
) -> None:
    monkeypatch.setitem(sys.modules, absent, None)
    with pytest.raises(CannotBuild, match=r"l'extra « site » : dans le dossier du projet, pip install '\.\[site\]'\.$"):
        build(tmp_path / "site", rules, today)
    assert not (tmp_path / "site").exists()


def test_the_text_of_each_page_stands_beside_it_and_the_contents_lead_to_it(site: Site) -> None:
    for address in site.pages:
        if address.endswith("/") or not address:
            places = (f"{address}index.md", f"{address.rstrip('/')}.md")
            assert any((site.folder / place).is_file() for place in places), address
    for link in re.findall(r"\]\(([^)]+)\)", (site.folder / "llms.txt").read_text("utf-8")):
        assert (site.folder / link).is_file(), link
    text = (site.folder / "regles" / "pj-taille-unitaire.md").read_text("utf-8")
    assert text.startswith("# Règle pj-taille-unitaire\n")
    assert "<td" not in text and "{#" not in text
