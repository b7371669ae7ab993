"""Passages: the sections of the articles as plain data, each with the address that shows it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.articles.article_page import BRIEF
from assistant.articles.links import address
from assistant.articles.passage import Passage
from assistant.articles.plain import plain
from assistant.articles.rendering import Rendered
from assistant.engine.base import Rules

SOURCES = "source"
"""The section that lists sources: it answers nothing, and its titles would draw questions to it."""

_RULE = re.compile(r" ?\(\[[^\]]*\]\([^)]*/regles/[^)]*\)\)")


def passages(rules: Rules, articles: Iterable[Rendered]) -> list[Passage]:
    """The passages of articles, in reading order: the lines in brief, then each section that has text."""
    return [one for rendered in articles for one in _passages(rules, rendered)]


def _passages(rules: Rules, rendered: Rendered) -> Iterator[Passage]:
    article, words = rendered.article, rules.base["words"]
    audience = ", ".join(words["audiences"][one] for one in article.audience)
    brief = plain("\n".join(rendered.summary))
    yield Passage(article.id, article.title, words["site-in-brief"], address(article.path, BRIEF), brief, audience)
    for section in rendered.sections:
        text = plain(_RULE.sub("", section.text))
        if text and section.anchor != SOURCES:
            url = address(article.path, section.anchor)
            yield Passage(article.id, article.title, section.title, url, text, audience)
