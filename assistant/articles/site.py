"""The whole site as pages of plain Markdown, whatever tool then shows them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from assistant.articles.article import front_matter
from assistant.articles.article_page import article_page
from assistant.articles.collected import collect
from assistant.articles.decision_page import decision_page
from assistant.articles.headings import anchored
from assistant.articles.links import link, page_of
from assistant.articles.list_page import list_page, lookup_page
from assistant.articles.page import Page
from assistant.articles.parts import Parts
from assistant.articles.rendering import Rendered, fill, typeset
from assistant.articles.rule_page import rule_page, sentence
from assistant.engine.base import Rules
from assistant.language.loading import packaged
from assistant.words.typography import french


def pages(rules: Rules, docs: Path | None = None, rules_folder: Path | None = None) -> list[Page]:
    """Every page of the site: written ones of `docs`, and those that the base gives."""
    docs = docs or packaged("docs")
    articles = collect(rules, docs / "articles").articles
    return [_finished(page) for page in _pages(rules, articles, docs, rules_folder)]


def _pages(rules: Rules, articles: list[Rendered], docs: Path, rules_folder: Path | None) -> Iterator[Page]:
    base = rules.base
    titles = {one.article.id: one.article.title for one in articles}
    for path in sorted((docs / "pages").glob("*.md")):
        yield _written(rules, articles, path)
    for rendered in articles:
        yield article_page(rules, rendered)
    for decision in base["decisions"].values():
        yield decision_page(rules, decision, titles)
        for rule in decision["rules"]:
            yield rule_page(rules, decision, rule, rules_folder)
    for form in base["lists"].values():
        yield list_page(rules, form)
    for form in base["lookups"].values():
        yield lookup_page(rules, form)
    yield from _indexes(rules)


def _written(rules: Rules, articles: list[Rendered], path: Path) -> Page:
    """A page of `docs/pages`: Markdown with what it asks of the base."""
    front, body = front_matter(path)
    place = f"{path.stem}.md"
    words = {name: french(text) if isinstance(text, str) else text for name, text in rules.base["words"].items()}
    also = Parts(rules, articles, place).functions() | {"words": words}
    return Page(
        place,
        fill(front["title"], rules, place, also),
        fill(body, rules, place, also),
        front["subject"],
        "home" if path.stem == "index" else "page",
    )


def _indexes(rules: Rules) -> Iterator[Page]:
    """The pages that list all rules, all lists, all questions, all tables of codes."""
    base, words = rules.base, rules.base["words"]
    yield Page(
        "regles/index.md",
        words["site-rules"],
        "\n\n".join(_rows(rules, one) for one in base["decisions"].values()),
        kind="index",
    )
    facts = base["facts"]
    for kind, title, named in (
        ("list", "site-lists", {name: form["title"] for name, form in base["lists"].items()}),
        ("decision", "site-questions", {name: form["label"] for name, form in base["decisions"].items()}),
        ("lookup", "site-codes", {name: facts[form["from"]]["label"] for name, form in base["lookups"].items()}),
    ):
        path = page_of(kind, "index")
        links = [f"- {link(path, page_of(kind, name), text)}" for name, text in named.items()]
        yield Page(path, words[title], "\n".join(links), kind="index")


def _rows(rules: Rules, decision: dict[str, Any]) -> str:
    """The rules of a decision with what each says, under its label."""
    rows = [
        f"- {link('regles/index.md', page_of('rule', one['id']), one['id'])} : {sentence(rules, one['says'])}"
        for one in decision["rules"]
    ]
    return "\n".join([f"## {decision['label']} {{#{decision['id']}}}", "", *rows])


def _finished(page: Page) -> Page:
    """The page with French blanks, and every heading with its anchor."""
    text = anchored(typeset(page.markdown))
    return page._replace(title=french(page.title), subject=french(page.subject), markdown=text)


def write(folder: Path, found: list[Page]) -> None:
    """Write pages under `folder`; one that has not changed keeps its date, so that a server reloads only the others."""
    for page in found:
        place, text = folder / page.path, page.text()
        if not place.is_file() or place.read_text("utf-8") != text:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, "utf-8")
