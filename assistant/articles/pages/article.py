"""The page of an article: for whom, how long, the lines that answer, the check, then its sections."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.articles.article import Article, RenderedArticle
from assistant.articles.beside import read_after
from assistant.articles.grid import folded, written
from assistant.articles.markdown import plain, sections
from assistant.articles.passages import BRIEF, SOURCES
from assistant.articles.site_page import SitePage, link, page_of
from assistant.articles.sources import led_to
from assistant.articles.telling import readers
from assistant.model.base import Base
from assistant.words.typography import french

TEXT = "le texte"
"""How articles name the page of help that they explain."""

ALSO = "a-lire-aussi"
"""The anchor of the articles to read next."""

FIRST = 2
"""The level of the headings of an article's parts."""

WORDS_A_MINUTE = 200


def article_page(base: Base, rendered: RenderedArticle, articles: Sequence[Article]) -> SitePage:
    """Compose the page of a rendered article, one of `articles`."""
    article = rendered.article
    served = ", ".join(readers(base)[one] for one in article.audience)
    time = base.word("site-reading-time").format(minutes=_minutes(rendered))
    head = f"{base.word('site-for').format(readers=served)} · {time}"
    if TEXT in rendered.markdown.lower():
        head += f" · {base.word('site-the-text').format(anchor='#' + SOURCES)}"
    checks = " · ".join(
        link(article.path, page_of("decision", name), base.decisions[name].label) for name in led_to(base, article)
    )
    lines = [
        f"{head}\n{{: .repere }}",
        " ".join(rendered.summary) + f"\n{{: #{BRIEF} .en-bref }}",
        f"{base.word('site-check-now')} : {checks}\n{{: .verifier }}",
        _contents(base, rendered),
        _with_others(base, rendered, articles),
    ]
    text = "\n\n".join([*map(french, lines[:3]), *lines[3:]])
    return SitePage(article.path, article.title, text, plain(rendered.summary[0]), "article")


def _contents(base: Base, rendered: RenderedArticle) -> str:
    """Links to the parts of the article, folded: a reader of a phone meets the first part first."""
    parts = [one for one in sections(rendered.markdown) if one.level == FIRST]
    links = "".join(f'<li><a href="#{one.anchor}">{written(plain(one.title))}</a></li>' for one in parts)
    return folded(base.word("site-on-this-page"), f"<ul>{links}</ul>")


def _with_others(base: Base, rendered: RenderedArticle, articles: Sequence[Article]) -> str:
    """The text with what to read next, before its sources: after them nobody would see it."""
    here = rendered.article.path
    links = [link(here, one.path, one.title) for one in read_after(rendered.article, articles)]
    links.append(link(here, page_of("article", "index"), base.word("site-all-articles")))
    others = "\n".join([f"## {base.word('ask-read-also')} {{#{ALSO}}}", "", *(f"- {one}" for one in links)])
    before, *after = re.split(rf"^(?=## .*{{#{SOURCES}}})", rendered.markdown, maxsplit=1, flags=re.MULTILINE)
    return "\n\n".join([before.rstrip(), french(others), *after])


def _minutes(rendered: RenderedArticle) -> int:
    """How long reading takes, sources left out, one minute at least."""
    read = [one for one in rendered.sections if one.anchor != SOURCES]
    count = sum(len(plain(one.text).split()) for one in read)
    return max(1, round(count / WORDS_A_MINUTE))
