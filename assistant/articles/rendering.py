"""Rendering for a day: what is written in Markdown with Jinja2 becomes plain Markdown, every figure from the base."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, StrictUndefined

from assistant.articles.article import Article, RenderedArticle, read_articles
from assistant.articles.markdown import anchored, typeset
from assistant.articles.passage import Passage
from assistant.articles.passages import passages
from assistant.articles.sources import changes, origin, unmodelled
from assistant.articles.vocabulary import Vocabulary
from assistant.language.loading import packaged
from assistant.model.base import Base, Words

Globals = Mapping[str, Callable[..., str] | Words]
"""What a template may name besides the vocabulary: functions that give a text, and the words of the site."""

_ENVIRONMENT = Environment(
    undefined=StrictUndefined,
    autoescape=False,
    keep_trailing_newline=True,
    comment_start_string="<#",
    comment_end_string="#>",
)


class Collected(NamedTuple):
    """The articles of the site, their passages, and the ways in which people ask for them."""

    articles: list[RenderedArticle]
    passages: list[Passage]
    phrasings: dict[str, list[str]]


def collect(base: Base, on: date, folder: Path | None = None) -> Collected:
    """Render for the day `on` every article of `folder`, the project's own by default.

    Raises InvalidArticle, KeyError or jinja2.UndefinedError for an article that does not agree with the base.
    """
    written = read_articles(folder or packaged("docs") / "articles")
    articles = [render(one, base, on) for one in written]
    return Collected(articles, passages(base, articles), {one.id: one.phrasings for one in written})


def render(article: Article, base: Base, on: date) -> RenderedArticle:
    """Render an article as it reads on the day `on`."""
    also = {"origin": lambda: origin(base, article, on), "changes": lambda: changes(base, article, on)}
    also["unmodelled"] = lambda: unmodelled(base, article)
    summary = [fill(line, base, article.path, on, also) for line in article.summary]
    text = anchored(fill(article.body, base, article.path, on, also))
    return RenderedArticle(article, summary, text.strip() + "\n")


def fill(text: str, base: Base, path: str, on: date, also: Globals | None = None) -> str:
    """The text of the page `path` with what it asks of the base on the day `on`, in French typography.

    Raises jinja2.UndefinedError, or KeyError, when it names what does not exist.
    """
    names = Vocabulary(base, path, on).functions() | dict(also or {})
    return typeset(_ENVIRONMENT.from_string(text).render(names))
