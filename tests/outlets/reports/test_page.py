"""The page of a report: read it, print it, keep it; no name in it can do anything, and it asks for nothing."""

import re
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest
from builders import pdf, ubl
from limits import HEAVY, NAME_MAX
from lxml import html
from msgspec.structs import replace

from assistant.engine.base import Rules
from assistant.outlets.reports.page import page

ROOM = 256_000
WIDTHS, SCHEMES = (360, 1280), ("light", "dark")


@pytest.fixture(scope="module")
def parsed(rules):
    def one(*reports):
        return html.document_fromstring(page(rules, reports))

    return one


def says(node):
    return " ".join(node.text_content().replace("\u00a0", " ").replace("\u202f", " ").split())


def test_the_verdict_comes_first_and_the_worst_file_before_the_others(parsed, every_outcome):
    tree = parsed(every_outcome)
    assert says(tree.find_class("verdict")[0]).startswith("Dossier en partie illisible 1 pièce illisible, 1 refusée")
    names = [says(name) for name in tree.iter("bdi")]
    assert names == ["casse.zip", "macro.exe", "releve.pdf", "facture.pdf", "devis.pdf"]
    states = [says(piece.find_class("mot")[0]) for piece in tree.find_class("piece")]
    assert states == ["Illisible", "Refusée", "À vérifier", "À préciser"]


def test_each_finding_says_why_what_to_do_and_on_what_it_rests(parsed, every_outcome):
    [refused] = [piece for piece in parsed(every_outcome).find_class("piece") if "macro.exe" in says(piece)]
    assert "le format .EXE n'est pas dans la liste des formats acceptés." in says(refused)
    assert "À faire : Convertissez le document dans un format accepté" in says(refused)
    assert "pj-format · AIFE, texte non daté, copie lue le 24 novembre 2026" in says(refused)


def test_the_question_is_on_the_page_and_what_each_answer_gives_where_it_matters(parsed, every_outcome, judge):
    assert every_outcome.ask == []
    assert "Selon la réponse" not in says(parsed(every_outcome))
    text = says(parsed(judge({"plan.pdf": HEAVY}, channel=None)))
    ends = "Portail : refusé API : refusé EDI : aucun motif de refus"
    assert f"Par quel canal déposez-vous ? Selon la réponse : {ends}" in text


def test_it_says_that_it_is_not_official_and_what_accepted_means(parsed, every_outcome):
    text = says(parsed(every_outcome))
    assert "Site non officiel. Seul Chorus Pro décide." in text
    assert "Ce rapport n'est pas officiel : seul Chorus Pro décide." in text
    assert "Acceptée veut dire qu'aucune règle connue ne s'y oppose." in text


def test_sources_are_named_with_their_dates(parsed, every_outcome):
    [foot] = parsed(every_outcome).iter("footer")
    assert "AIFE, « Les règles qui régissent les pièces jointes" in says(foot)
    assert "texte non daté, copie lue le 24 novembre 2026." in says(foot)
    for link in foot.iter("a"):
        assert link.get("href").startswith("https://")


def test_it_holds_no_script_and_fetches_nothing(rules, every_outcome, deceiving, inside):
    for report in (every_outcome, deceiving, inside):
        tree = html.document_fromstring(page(rules, [report]))
        assert not list(tree.iter("script", "img", "link", "iframe", "object", "form", "base"))
        assert "default-src 'none'" in next(tree.iter("meta")).getparent().xpath("string(//meta[@http-equiv]/@content)")
        assert not [name for node in tree.iter() for name in node.attrib if name.startswith("on") or name == "style"]
        assert "url(" not in page(rules, [report])


def test_names_made_to_deceive_are_shown_as_text_in_their_own_direction(rules, parsed, deceiving):
    text = page(rules, [deceiving])
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f]", text)
    names = [says(name) for name in parsed(deceiving).iter("bdi")]
    assert "devis⟨U+202E⟩fdp.exe" in names
    assert "<script>alert('x')</script>&amp;.pdf" in names
    assert "{{ 7 * 7 }}{% raw %}.pdf" in names
    assert "deux⟨U+000A⟩lignes⟨U+000D⟩.pdf" in names
    assert max(map(len, names)) <= 120


@pytest.mark.slow
def test_an_archive_of_5000_members_stays_short_and_says_how_many_are_left_out(rules, parsed, crowded):
    assert len(page(rules, [crowded]).encode()) < ROOM
    assert re.search(r"Non affichés : \d \d{3} autres fichiers contrôlés", says(parsed(crowded)))


def test_a_page_says_the_words_of_its_own_base_after_that_of_another(rules, judge):
    words = {**rules.base.words, "deduced": "Une autre base le déduit : {why}.", "undated-source": "sans âge"}
    other, report = Rules(replace(rules.base, words=words)), judge({"f" * NAME_MAX + ".xml": ubl().encode()})
    for base in (other, rules, other, rules):
        text = page(base, [report])
        assert ("sans âge" in text, "Une autre base le déduit" in text) == (base is other, base is other)
        assert ("AIFE, texte non daté" in text, "une déduction de ce site" in text) == (base is rules, base is rules)


def test_several_dossiers_are_listed_the_worst_first(parsed, every_outcome, judge):
    good = judge({"devis.pdf": pdf()}, under="bon/")
    tree = parsed(good, every_outcome)
    links = [(link.get("href"), says(link.getparent())) for link in next(tree.iter("main")).iter("a")]
    first = ("#dossier-2", "lot/facture.pdf : illisible")
    second = ("#dossier-1", "bon/devis.pdf : aucun motif de refus")
    assert links == [first, second]
    assert [section.get("id") for section in tree.iter("section")] == ["dossier-2", "dossier-1"]
    levels = [int(node.tag[1]) for node in tree.iter("h1", "h2", "h3", "h4")]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.fixture(scope="module")
def kept(rules, every_outcome, deceiving, inside, crowded, tmp_path_factory):
    path = tmp_path_factory.mktemp("page") / "rapport.html"
    path.write_text(page(rules, [every_outcome, deceiving, inside, crowded]), encoding="utf-8")
    return path


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_real_browser_shows_it_whole_at_any_width_in_any_light(browser, kept, width, scheme):
    asked, wrong = [], []
    with browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme) as context:
        shown = context.new_page()
        shown.on("request", lambda request: asked.append(request.url))
        shown.on("console", lambda said: wrong.append(said.text))
        shown.on("pageerror", lambda error: wrong.append(str(error)))
        shown.goto(kept.as_uri())
        assert shown.evaluate("document.documentElement.scrollWidth") <= width
        background = shown.evaluate("getComputedStyle(document.body).backgroundColor")
        contrasts = shown.evaluate(CONTRASTS)
    assert asked == [kept.as_uri()]
    assert not wrong
    assert background == {"light": "rgb(255, 255, 255)", "dark": "rgb(27, 31, 39)"}[scheme]
    assert contrasts
    assert min(contrasts) >= 4.5


def test_a_real_browser_prints_it_with_the_addresses_of_its_sources(browser, kept):
    with browser.new_context(color_scheme="dark") as context:
        shown = context.new_page()
        shown.goto(kept.as_uri())
        with pikepdf.open(BytesIO(shown.pdf())) as printed:
            assert len(printed.pages) >= 2
        shown.emulate_media(media="print")
        assert shown.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
        address = shown.evaluate("getComputedStyle(document.querySelector('footer a'), '::after').content")
    assert "https://" in address


CONTRASTS = """
(() => {
  const light = rgb => {
    const linear = c => (c /= 255) <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4;
    const [r, g, b] = rgb.match(/[\\d.]+/g).map(Number).map(linear);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const behind = node => {
    for (; node; node = node.parentElement) {
      const colour = getComputedStyle(node).backgroundColor;
      if (!/, 0\\)$/.test(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  return [...document.querySelectorAll("p, bdi, dd, dt, h1, h2, h3, .mot, a, li")].map(node => {
    const [one, two] = [light(getComputedStyle(node).color), light(behind(node))].sort((a, b) => b - a);
    return (one + .05) / (two + .05);
  });
})()
"""
