"""Which articles stand together: those of one audience, those that follow one another, those to read after one."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.articles.article import Article
from assistant.articles.telling import audiences
from assistant.model.base import Base

MOST = 3
"""How many articles are named after one: more is a list in which nobody chooses."""


def by_audience(base: Base, articles: Sequence[Article]) -> list[tuple[str, list[Article]]]:
    """The articles of each audience; those that serve it first come first."""
    return [(label, _serving(key, articles)) for key, label in audiences(base).items()]


def in_turn(base: Base, articles: Sequence[Article]) -> list[tuple[str, list[Article]]]:
    """The same, each article once, under the first audience that has it: going on, then back, leads where one was."""
    told: set[str] = set()
    found = []
    for label, held in by_audience(base, articles):
        found.append((label, [one for one in held if one.id not in told]))
        told.update(one.id for one in held)
    return found


def _serving(audience: str, articles: Sequence[Article]) -> list[Article]:
    held = [one for one in articles if audience in one.audience]
    return sorted(held, key=lambda one: one.audience.index(audience))


def read_after(article: Article, articles: Sequence[Article]) -> list[Article]:
    """The articles to read after one: those that lead to the same checks, then those written for the same readers."""

    def nearness(other: Article) -> tuple[int, int]:
        decisions = set(article.decisions) & set(other.decisions)
        readers = set(article.audience) & set(other.audience)
        return len(decisions), len(readers)

    found = [one for one in articles if one.id != article.id and any(nearness(one))]
    return sorted(found, key=nearness, reverse=True)[:MOST]
