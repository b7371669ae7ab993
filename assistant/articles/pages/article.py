"""The page of an article: for whom, how long, the lines that answer, the check, then its sections."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from assistant.articles.article import RenderedArticle
from assistant.articles.markdown import plain
from assistant.articles.passage import BRIEF, SOURCES
from assistant.articles.site_page import SitePage, link, page_of
from assistant.articles.sources import led_to
from assistant.words.typography import french

WORDS_A_MINUTE = 200


def article_page(base: Mapping[str, Any], rendered: RenderedArticle) -> SitePage:
    """Compose the page of a rendered article."""
    words, article = base["words"], rendered.article
    readers = ", ".join(words["readers"][one] for one in article.audience)
    time = words["site-reading-time"].format(minutes=_minutes(rendered))
    head = f"{words['site-for'].format(readers=readers)} · {time}"
    checks = " · ".join(
        link(article.path, page_of("decision", name), base["decisions"][name]["label"])
        for name in led_to(base, article)
    )
    lines = [
        f"{head}\n{{: .repere }}",
        " ".join(rendered.summary) + f"\n{{: #{BRIEF} .en-bref }}",
        f"{words['site-check-now']} : {checks}\n{{: .verifier }}",
        rendered.markdown,
    ]
    text = "\n\n".join([*map(french, lines[:3]), lines[3]])
    return SitePage(article.path, article.title, text, plain(rendered.summary[0]), "article")


def _minutes(rendered: RenderedArticle) -> int:
    """How long reading takes, sources left out, one minute at least."""
    read = [one for one in rendered.sections if one.anchor != SOURCES]
    count = sum(len(plain(one.text).split()) for one in read)
    return max(1, round(count / WORDS_A_MINUTE))
