"""The whole site as pages of plain Markdown, made for a day, whatever tool then shows them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from assistant.articles.article import RenderedArticle, front_matter
from assistant.articles.dating import with_period
from assistant.articles.grid import GridCell, GridRow, anchor, filtering, grid, written
from assistant.articles.pages.article import article_page
from assistant.articles.pages.decision import decision_page
from assistant.articles.pages.list import list_page
from assistant.articles.pages.lookup import lookup_page
from assistant.articles.pages.matrix import MatrixPage
from assistant.articles.pages.rule import rule_page
from assistant.articles.proofs import Proofs
from assistant.articles.rendering import collect, fill
from assistant.articles.shortcodes import Shortcodes
from assistant.articles.site_page import SitePage, link, page_of
from assistant.articles.telling import ending_said, quotable, sentence_said
from assistant.articles.trials import Trials
from assistant.engine.base import Rules
from assistant.language.loading import packaged
from assistant.model.base import Base
from assistant.model.decisions import DecisionModel
from assistant.words.typography import french


def pages(rules: Rules, trials: Trials, docs: Path | None = None, rules_folder: Path | None = None) -> list[SitePage]:
    """Every page of the site as it reads on the day of `trials`: those written in `docs`, and those of the base."""
    docs = docs or packaged("docs")
    articles = collect(rules.base, trials.on, docs / "articles").articles
    return [page.finished() for page in _pages(rules, trials, articles, docs, rules_folder)]


def _pages(
    rules: Rules, trials: Trials, articles: list[RenderedArticle], docs: Path, rules_folder: Path | None
) -> Iterator[SitePage]:
    base, on = rules.base, trials.on
    titles = {one.article.id: one.article.title for one in articles}
    for path in sorted((docs / "pages").glob("*.md")):
        yield _written(base, on, articles, path)
    for rendered in articles:
        yield article_page(base, rendered, [one.article for one in articles])
    for name, decision in base.decisions.items():
        proofs = Proofs(rules, name, trials)
        yield decision_page(proofs, titles)
        yield from (rule_page(proofs, rule, rules_folder, titles) for rule in decision.rules)
    yield from (list_page(base, shown, on) for shown in base.lists.values())
    yield from (lookup_page(rules, lookup, on) for lookup in base.lookups.values())
    yield MatrixPage(base, articles, trials).page()
    yield from _indexes(base, on)
    here = page_of("article", "index")
    subjects = Shortcodes(base, articles, here, on).subjects()
    yield SitePage(here, base.word("site-articles"), subjects, base.word("site-articles-subject"), "index")


def _written(base: Base, on: date, articles: list[RenderedArticle], path: Path) -> SitePage:
    """A page of `docs/pages`: Markdown with what it asks of the base."""
    front, body = front_matter(path)
    place = f"{path.stem}.md"
    words = {name: french(text) if isinstance(text, str) else text for name, text in base.words.items()}
    also = Shortcodes(base, articles, place, on).functions() | {"words": words}
    title, text = (fill(one, base, place, on, also) for one in (front["title"], body))
    return SitePage(place, title, text, front["subject"], "home" if path.stem == "index" else "page")


def _indexes(base: Base, on: date) -> Iterator[SitePage]:
    """The pages that list all rules, all lists, all questions, all tables of codes."""
    rows = "\n\n".join(
        [filtering(base.word("site-rules-filter")), *(_rows(base, on, one) for one in base.decisions.values())]
    )
    yield SitePage(page_of("rule", "index"), base.word("site-rules"), rows, base.word("site-rules-subject"), "filtered")
    path = page_of("list", "index")
    yield SitePage(path, base.word("site-lists"), _by_topic(base, path), base.word("site-lists-subject"), "index")
    tables = {name: base.facts[lookup.origin].label for name, lookup in base.lookups.items()}
    questions = {name: decision.label for name, decision in base.decisions.items()}
    for kind, title, subject, named in (
        ("decision", "site-questions", "site-questions-subject", questions),
        ("lookup", "site-codes", "site-codes-subject", tables),
    ):
        path = page_of(kind, "index")
        links = [f"- {link(path, page_of(kind, name), text)}" for name, text in named.items()]
        yield SitePage(path, base.word(title), "\n".join(links), base.word(subject), "index")


def _by_topic(base: Base, here: str) -> str:
    """Links to the pages of all lists, those of a topic under its title."""
    parts = []
    for name, topic in base.topics.items():
        held = [one for one in base.lists.values() if one.topic == name]
        if held:
            links = [f"- {link(here, page_of('list', one.id), one.title)}" for one in held]
            parts.append("\n".join([f"## {topic.title} {{#{name}}}", "", *links]))
    return "\n\n".join(parts)


def _rows(base: Base, on: date, decision: DecisionModel) -> str:
    """The rules of a decision under its label: what each says, what it gives, and its page."""
    here = page_of("rule", "index")
    rows = []
    for rule in decision.rules:
        there = anchor(here, page_of("rule", rule.id), written(rule.id))
        says = GridCell(written(sentence_said(base, rule.says, on)))
        given = GridCell(written(ending_said(base, decision, rule)), kind="alors")
        rows.append(GridRow([says, given, GridCell(with_period(base, there, rule.period, on), kind="nom-regle")]))
    heads = [base.word(name) for name in ("site-rule-says", "rule-gives", "site-rule-name")]
    title = base.word("site-rules-of").format(decision=quotable(decision.label))
    return f"## {decision.label} {{#{decision.id}}}\n\n{grid(title, heads, rows, 'toutes', named=None)}"


def write(folder: Path, found: list[SitePage]) -> None:
    """Write pages under `folder`; one that has not changed keeps its date, so that a server reloads only the others."""
    for page in found:
        place, text = folder / page.path, page.text()
        if not place.is_file() or place.read_text("utf-8") != text:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, "utf-8")
