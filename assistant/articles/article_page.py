"""The page of an article: for whom, how long, the lines that answer, the check, then its sections."""

from __future__ import annotations

from assistant.articles.links import link, page_of
from assistant.articles.origins import led_to
from assistant.articles.page import Page
from assistant.articles.plain import plain
from assistant.articles.rendering import Rendered
from assistant.engine.base import Rules
from assistant.words.typography import french

WORDS_A_MINUTE = 200
BRIEF = "en-bref"


def article_page(rules: Rules, rendered: Rendered) -> Page:
    """Compose the page of a rendered article."""
    words, article = rules.base["words"], rendered.article
    readers = ", ".join(words["readers"][one] for one in article.audience)
    time = words["site-reading-time"].format(minutes=_minutes(rendered))
    head = f"{words['site-for'].format(readers=readers)} · {time}"
    checks = " · ".join(
        link(article.path, page_of("decision", name), rules.base["decisions"][name]["label"])
        for name in led_to(rules, article)
    )
    lines = [
        f"{head}\n{{: .repere }}",
        " ".join(rendered.summary) + f"\n{{: #{BRIEF} .en-bref }}",
        f"{words['site-check-now']} : {checks}\n{{: .verifier }}",
        rendered.markdown,
    ]
    text = "\n\n".join([*map(french, lines[:3]), lines[3]])
    return Page(article.path, article.title, text, plain(rendered.summary[0]), "article")


def _minutes(rendered: Rendered) -> int:
    """How long reading takes, sources left out, one minute at least."""
    read = [one for one in rendered.sections if one.anchor != "source"]
    count = sum(len(plain(one.text).split()) for one in read)
    return max(1, round(count / WORDS_A_MINUTE))
