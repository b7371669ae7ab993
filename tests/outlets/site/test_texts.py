"""What programs read of the site: contents whose links arrive, articles and rules whole, the rules as data."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
from limits import FILE_MAX

from assistant.articles.site import pages, write
from assistant.articles.site_page import SitePage
from assistant.articles.trials import Trials
from assistant.outlets.api.pages import PACKED_FROM, Page
from assistant.outlets.api.static import TYPES
from assistant.outlets.reports.json_text import json_text
from assistant.outlets.site.texts import contents, readable, rules_data, whole, write_markdown, write_texts

ON = date(2026, 11, 24)
LINK = re.compile(r"\]\(([^)#]+)\)")


@pytest.fixture(scope="module")
def found():
    """A page of each kind that the contents name, and one that they do not."""
    return [
        SitePage("index.md", "Accueil", "Bonjour", kind="home"),
        SitePage("articles/a.md", "Un article", "## Partie {#p}\n\nVoir [b](../regles/b.md).", "Sujet", "article"),
        SitePage("questions/q.md", "Une question", "<form><p>Champ</p></form>\n\nTexte", kind="decision"),
        SitePage("regles/b.md", "Règle b", "Une règle", kind="rule"),
        SitePage("sources.md", "Sources", "Des sources", kind="page"),
    ]


def test_the_contents_name_the_pages_by_the_address_of_their_text(rules, found, tmp_path):
    made, site = tmp_path / "pages", tmp_path / "site"
    write_texts(made, rules, found, ON)
    write(made, found)
    write_markdown(made, site)
    text = (made / "llms.txt").read_text(encoding="utf-8")
    assert text.startswith("# Aide Chorus Pro\n\n> ")
    assert "- [Un article](articles/a.md) : Sujet" in text
    links = LINK.findall(text)
    assert links == ["articles/a.md", "questions/q.md", "sources.md", "llms-full.txt", "rules.json"]
    for link in links[:3]:
        assert (site / link).is_file()
    assert {one.path for one in found} == {path.relative_to(site).as_posix() for path in site.rglob("*.md")}
    assert json.loads((made / "rules.json").read_text(encoding="utf-8"))["on"] == "2026-11-24"


def test_a_page_becomes_plain_markdown_whose_links_still_lead_to_the_text_beside_it(found):
    assert readable(found[1].text()) == "# Un article\n\n## Partie\n\nVoir [b](../regles/b.md).\n"
    assert readable(found[2].text()) == "# Une question\n\nTexte\n"
    table = '<table>\n<tr><th>A</th><th scope="col">B</th></tr>\n<tr><td>1 &lt; 2</td>\n<td>3</td></tr>\n</table>'
    assert readable(table) == "A | B\n\n1 < 2 | 3\n"
    assert readable('<span aria-hidden="true">–</span><span class="cache">rien</span>') == "rien\n"


def test_what_a_reader_would_compare_is_no_tag():
    assert readable("Si a < b et c > d.") == "Si a < b et c > d.\n"


def test_the_whole_text_holds_every_rule_in_force_with_its_source_and_no_rule_that_is_over(rules, found):
    text = whole(rules, found, ON)
    named = set(re.findall(r"^## (\S+)$", text, re.MULTILINE))
    for decision in rules.base.decisions.values():
        for rule in decision.rules:
            is_over = rule.period.until is not None and rule.period.until <= ON
            assert (rule.id in named) is not is_over, rule.id
    text = text.replace("\u00a0", " ")
    assert FILE_MAX.text in text and "AIFE, « Les règles qui régissent" in text


def test_the_rules_as_data_name_what_made_them_and_no_place_of_this_machine(rules):
    text = json_text(rules_data(rules, ON), None)
    told = json.loads(text)
    assert [one["id"] for one in told["decisions"]] == list(rules)
    held = [rule["id"] for one in told["decisions"] for rule in one["rules"]]
    assert held == [rule.id for one in rules.base.decisions.values() for rule in one.rules]
    assert told["rules"] == rules.base.fingerprint
    assert str(Path(__file__).parents[3]) not in text


def test_a_server_sends_the_text_of_a_page_as_markdown():
    assert TYPES[".md"].startswith("text/markdown")
    assert Page(b"x" * PACKED_FROM, TYPES[".md"]).packed is not None


@pytest.mark.slow
def test_every_link_of_the_contents_of_the_whole_site_is_one_of_its_pages(rules):
    found = pages(rules, Trials(ON))
    names = {one.path for one in found}
    links = set(LINK.findall(contents(rules, found, ON))) - {"llms-full.txt", "rules.json"}
    assert links <= names and len(links) > 30
