"""An article: as it is written, with what its front matter says, and as it is rendered for a day."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from assistant.articles.markdown import Headed, sections

_FRONT = re.compile(r"\A---\n(.*?)\n---\n(.*)\Z", re.DOTALL)
KEYS = frozenset({"id", "title", "audience", "source", "decisions", "summary", "phrasings", "statements"})


class InvalidArticle(ValueError):
    """An article that cannot be read; its message names the file and what is wrong."""


class Article(NamedTuple):
    """One page of the FAQ before rendering."""

    id: str
    title: str
    audience: list[str]
    source: str
    decisions: list[str]
    summary: list[str]
    phrasings: list[str]
    statements: dict[str, list[str]]
    body: str

    @property
    def path(self) -> str:
        """Where its Markdown stands in the site."""
        return f"articles/{self.id}.md"


class RenderedArticle(NamedTuple):
    """An article ready to be shown: what it is, its lines in brief, its Markdown without the title."""

    article: Article
    summary: list[str]
    markdown: str

    @property
    def sections(self) -> list[Headed]:
        """The sections of the article, each with its anchor."""
        return sections(self.markdown)


def read_article(path: Path) -> Article:
    """Read one article.

    Raises InvalidArticle when its front matter is absent, or has not exactly the expected keys.
    """
    front, body = front_matter(path)
    if set(front) != KEYS:
        wrong = ", ".join(sorted(set(front) ^ KEYS))
        raise InvalidArticle(f"{path.name} : l'en-tête n'a pas exactement les clés attendues ({wrong}).")
    if front["id"] != path.stem:
        raise InvalidArticle(f"{path.name} : l'identifiant « {front['id']} » n'est pas le nom du fichier.")
    return Article(**front, body=body)


def front_matter(path: Path) -> tuple[dict[str, Any], str]:
    """The front matter of a Markdown file, and what follows it.

    Raises InvalidArticle when there is none.
    """
    found = _FRONT.match(path.read_text("utf-8"))
    front = yaml.safe_load(found[1]) if found else None
    if found is None or not isinstance(front, dict):
        raise InvalidArticle(f"{path.name} : pas d'en-tête entre deux lignes « --- ».")
    return front, found[2]


def read_articles(folder: Path) -> list[Article]:
    """Every article of a folder, by id."""
    return [read_article(path) for path in sorted(folder.glob("*.md"))]
