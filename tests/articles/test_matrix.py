"""The matrix: each statement of each source faces what was made of it, and no cell is empty without its reason."""

import html
import re
from collections.abc import Callable
from datetime import date

import pytest

from assistant.articles.article import Article
from assistant.articles.matrix import matrix
from assistant.articles.pages.matrix import MatrixPage, statement_anchor
from assistant.articles.rendering import Collected
from assistant.articles.site_page import SitePage
from assistant.articles.trials import Trials
from assistant.articles.users import Home, users
from assistant.engine.base import Rules
from assistant.outlets.site.trying import tried

ON = date(2026, 11, 24)
REASON = re.compile('^<span class="raison">– [^<]{15,}</span>$')


@pytest.fixture(scope="module")
def page(rules: Rules, collected: Collected) -> SitePage:
    """The page of the project's base."""
    return MatrixPage(rules.base, collected.articles, tried(rules, ON)).page().finished()


def _rows(page: SitePage) -> list[tuple[str, list[str]]]:
    """Each line with its attributes, and the HTML of its cells."""
    found = re.findall(r'<tr( id="[^"]*")?>(<t[dh] .*?)</tr>', page.markdown)
    rows = [(named, re.findall(r"<t[dh] [^>]*>(.*?)</t[dh]>", cells)) for named, cells in found]
    return [(named, cells) for named, cells in rows if cells[0] != "Énoncé"]


def _text(markup: str) -> str:
    told = html.unescape(re.sub("<[^>]+>", "", markup.replace("<br>", " / ")))
    return told.replace("\u00a0", " ").replace("\u202f", " ")


def _line(page: SitePage, statement: str) -> list[str]:
    [cells] = [cells for named, cells in _rows(page) if f'"{statement_anchor(statement)}"' in named]
    return [_text(one) for one in cells]


def test_every_cell_is_filled_or_says_why_it_is_not(page: SitePage) -> None:
    rows = _rows(page)
    assert len(rows) > 500
    for _, cells in rows:
        assert len(cells) == 5
        for cell in cells:
            if "raison" in cell or "–" in _text(cell)[:1]:
                assert REASON.match(cell), cell
            else:
                assert _text(cell).strip(), cells


def test_every_statement_of_every_article_has_its_line_once(page: SitePage, articles: list[Article]) -> None:
    told = [one for article in articles for cited in article.statements.values() for one in cited]
    anchors = [re.sub('.*"(.*)"', r"\1", named) for named, _ in _rows(page) if named]
    assert sorted(anchors) == sorted({statement_anchor(one) for one in told})
    assert len(anchors) == 335


def test_every_source_of_the_base_has_a_line_and_every_rule_is_in_one(
    rules: Rules, articles: list[Article], page: SitePage
) -> None:
    found = matrix(rules.base, articles)
    assert [one.source.id for one in found] == list(rules.base.sources)
    assert all(one.lines for one in found)
    told = {name for one in found for line in one.lines for name in line.rules}
    assert told == {rule.id for form in rules.base.decisions.values() for rule in form.rules}
    for form in rules.base.decisions.values():
        for rule in form.rules:
            own = next(one for one in found if one.source.id == rule.source)
            assert any(rule.id in line.rules for line in own.lines), f"{rule.id} n'est pas sous {rule.source}"


def test_a_statement_faces_its_rules_its_limit_its_scenarios_and_its_section(page: SitePage) -> None:
    number, held, others, scenarios, section = _line(page, "2.14")
    assert number == "2.14"
    assert held.startswith("pj-taille-unitaire, ")
    assert "limite « taille maximale d'une pièce jointe" in others
    assert re.match(r"pj-taille-unitaire : \d+ scénarios / ", scenarios)
    assert "nommé dans « Les limites, et d'où elles viennent »" in scenarios
    assert section == "La taille d'une pièce"


def test_what_a_rule_reads_by_way_of_a_list_is_said(page: SitePage) -> None:
    lines = [cells for _, cells in _rows(page) if _text(cells[2]) == "liste « Cadres de facturation connus »"]
    assert lines
    assert all("par une liste, une limite ou une note : fac-cadre" in _text(cells[1]) for cells in lines)


def test_a_source_without_statements_says_so_and_shows_what_rests_on_it(page: SitePage) -> None:
    _, _, after = page.markdown.partition("{#source-oca-pj}")
    row = re.findall(r"<tr>(.*?)</tr>", after)[1]
    cells = [_text(one) for one in re.findall(r"<t[dh] [^>]*>(.*?)</t[dh]>", row)]
    assert cells[:3] == ["– source sans énoncés numérotés", "pj-vide", "– rien d'autre ne le porte"]


def test_without_scenarios_the_column_says_so(rules: Rules, collected: Collected) -> None:
    page = MatrixPage(rules.base, collected.articles, Trials(ON)).page()
    assert {_text(cells[3]) for _, cells in _rows(page)} == {"– aucun scénario n'en parle, seul l'article le dit"}


SMALL = """
facts:
  way: {type: choice, list: ways, label: canal, question: Lequel ?}
  code: {type: text, label: code, question: Lequel ?}
lists:
  ways: {title: Canaux, source: texte, items: {portail: {label: Portail}, api: {label: API}}}
  fast: {of: ways, title: Rapides, items: [api]}
lookups:
  codes: {from: code, to: way, source: texte, rows: {"1": portail}}
cautions:
  early: {text: Le délai change., source: texte, since: 2026-01-01}
values:
  most: {label: délai, source: texte, statements: ["1.02"], history: [{from: null, value: 3}]}
decisions:
  sending:
    question: Part-il ?
    label: L'envoi
    policy: first
    outcomes: {go: Il part, stay: Il reste}
    facts: [way]
    cautions: [early]
    rules:
      - {id: rapide, when: {way: {in: fast}}, outcome: go, says: "{most} jours.", source: texte, statements: ["1.01"]}
      - {id: lent, otherwise: true, outcome: stay, says: Il reste., source: texte}
"""


def test_what_makes_use_of_a_part_of_the_base_is_known(base_of: Callable[[str], Rules]) -> None:
    base = base_of(SMALL).base
    rule, decision = [Home("rule", "rapide")], [Home("decision", "sending")]
    assert users(base, Home("list", "fast")) == rule
    assert users(base, Home("list", "ways", "api")) == rule
    assert users(base, Home("list", "ways", "portail")) == decision
    assert users(base, Home("value", "most")) == rule
    assert users(base, Home("lookup", "codes")) == decision
    assert users(base, Home("caution", "early")) == decision


def test_a_statement_that_no_article_explains_is_of_the_source_of_what_cites_it(
    base_of: Callable[[str], Rules],
) -> None:
    [found] = matrix(base_of(SMALL).base, [])
    assert [line.statement for line in found.lines][:2] == ["1.01", "1.02"]
    assert found.is_numbered
    assert found.lines[0].rules == ("rapide",)
    assert ("lent",) in [line.rules for line in found.lines if line.statement is None]
