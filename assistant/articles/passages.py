"""Passages: what an article is cut into for the search, each with the address that shows it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.articles.article import RenderedArticle
from assistant.articles.markdown import plain
from assistant.articles.passage import Passage
from assistant.articles.site_page import address
from assistant.articles.telling import audiences
from assistant.model.base import Base
from assistant.words.typography import french

BRIEF = "en-bref"
"""The anchor of the lines that answer, above the sections."""

SOURCES = "source"
"""The section that lists sources: it answers nothing, and its titles would draw questions to it."""

UNDECIDED = "non-decide"
"""The section of what this site does not decide: a question on it is not covered, and is told who can answer."""

_RULE = re.compile(r" ?\(\[[^\]]*\]\([^)]*/regles/[^)]*\)\)")


def passages(base: Base, articles: Iterable[RenderedArticle]) -> list[Passage]:
    """The passages of articles, in reading order: the lines in brief, then each section that has text."""
    return [one for rendered in articles for one in _passages(base, rendered)]


def _passages(base: Base, rendered: RenderedArticle) -> Iterator[Passage]:
    article = rendered.article
    audience = ", ".join(audiences(base)[one] for one in article.audience)
    brief = plain("\n".join(rendered.summary))
    concerned = re.compile(
        rf"^ +- {re.escape(french(base.word('site-caution-who').partition('{')[0]))}.*\n?", re.MULTILINE
    )
    yield Passage(article.id, article.title, base.word("site-in-brief"), address(article.path, BRIEF), brief, audience)
    for section in rendered.sections:
        text = plain(_RULE.sub("", concerned.sub("", section.text)))
        if text and section.anchor not in (SOURCES, UNDECIDED):
            url = address(article.path, section.anchor)
            yield Passage(article.id, article.title, section.title, url, text, audience)
