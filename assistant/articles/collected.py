"""All that the search and `ask` need of the articles, rendered once."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from assistant.articles.article import read_articles
from assistant.articles.passage import Passage
from assistant.articles.passages import passages
from assistant.articles.rendering import Rendered, render
from assistant.engine.base import Rules
from assistant.language.loading import packaged


class Collected(NamedTuple):
    """The articles of the site, their passages, and the ways in which people ask for them."""

    articles: list[Rendered]
    passages: list[Passage]
    phrasings: dict[str, list[str]]


def collect(rules: Rules, folder: Path | None = None) -> Collected:
    """Render every article of `folder`, the project's own by default.

    Raises InvalidArticle, KeyError or jinja2.UndefinedError for an article that does not agree with the base.
    """
    articles = [render(one, rules) for one in read_articles(folder or packaged("docs") / "articles")]
    return Collected(articles, passages(rules, articles), {one.article.id: one.article.phrasings for one in articles})
