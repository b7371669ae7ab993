"""Rendering: a page written in Markdown with Jinja2 becomes plain Markdown, every figure from the rules base."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from jinja2 import Environment, StrictUndefined

from assistant.articles.article import Article
from assistant.articles.headings import Section, anchored, sections
from assistant.articles.origins import changes, origin
from assistant.articles.vocabulary import Vocabulary
from assistant.engine.base import Rules
from assistant.words.typography import french

_ENVIRONMENT = Environment(
    undefined=StrictUndefined,
    autoescape=False,
    keep_trailing_newline=True,
    comment_start_string="<#",
    comment_end_string="#>",
)


class Rendered(NamedTuple):
    """An article ready to be shown: what it is, its lines in brief, its Markdown without the title."""

    article: Article
    summary: list[str]
    markdown: str

    @property
    def sections(self) -> list[Section]:
        """The sections of the article, each with its anchor."""
        return sections(self.markdown)


def fill(text: str, rules: Rules, path: str, also: Mapping[str, Any] | None = None) -> str:
    """The text of the page `path` with what it asks of the rules base, in French typography.

    Raises jinja2.UndefinedError, or KeyError, when it names what does not exist.
    """
    names = Vocabulary(rules, path).functions() | dict(also or {})
    return typeset(_ENVIRONMENT.from_string(text).render(names))


def render(article: Article, rules: Rules) -> Rendered:
    """Render an article."""
    also = {"origin": lambda: origin(rules, article), "changes": lambda: changes(rules, article)}
    summary = [fill(line, rules, article.path, also) for line in article.summary]
    return Rendered(article, summary, anchored(fill(article.body, rules, article.path, also)).strip() + "\n")


def typeset(markdown: str) -> str:
    """Put the blanks of French typography in the lines of a Markdown text; markup in HTML is left as it is."""
    return "\n".join(line if line.lstrip().startswith("<") else french(line) for line in markdown.split("\n"))


def last_checked(rules: Rules) -> date:
    """The day on which the source read the longest ago was last checked."""
    return min(date.fromisoformat(source["checked"]) for source in rules.base["sources"].values())
