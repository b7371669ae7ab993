"""A page of the site: where it stands, the links from one to another, and the file that any site tool can read."""

from __future__ import annotations

import posixpath
from typing import NamedTuple

import yaml

from assistant.articles.markdown import anchored, spoken, typeset
from assistant.words.typography import french

_PLACES = {
    "article": "articles/{}.md",
    "rule": "regles/{}.md",
    "list": "listes/{}.md",
    "lookup": "codes/{}.md",
    "decision": "questions/{}.md",
    "page": "{}.md",
}


class SitePage(NamedTuple):
    """A page ready to be written; `subject` is the sentence that describes it to other programs."""

    path: str
    title: str
    markdown: str
    subject: str = ""
    kind: str = "page"

    def finished(self) -> SitePage:
        """The page with French blanks, and every heading with its anchor."""
        text = anchored(typeset(self.markdown))
        return self._replace(title=french(self.title), subject=french(self.subject), markdown=text)

    def text(self) -> str:
        """The file: front matter, the title as the only first-level heading, the text."""
        front = {"title": self.title, "kind": self.kind} | ({"description": self.subject} if self.subject else {})
        written = yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=1000)
        return f"---\n{written}---\n\n# {self.title} {{#haut}}\n\n{spoken(self.markdown).strip()}\n"


def page_of(kind: str, name: str) -> str:
    """Where the Markdown of a page stands in the site.

    >>> page_of("rule", "pj-format")
    'regles/pj-format.md'
    """
    return _PLACES[kind].format(name)


def address(path: str, anchor: str = "") -> str:
    """The address of a page from the root of the site.

    >>> address("regles/pj-format.md"), address("regles/index.md"), address("index.md"), address("a.md", "b")
    ('regles/pj-format/', 'regles/', '', 'a/#b')
    """
    folder = path.removesuffix(".md").removesuffix("index")
    place = folder if not folder or folder.endswith("/") else folder + "/"
    return f"{place}#{anchor}" if anchor else place


def link(here: str, there: str, text: str, anchor: str = "") -> str:
    """A Markdown link from the page `here` to the page `there`, relative.

    >>> link("articles/a.md", "regles/b.md", "règle b")
    '[règle b](../regles/b.md)'
    """
    place = posixpath.relpath(there, posixpath.dirname(here) or ".")
    return f"[{text}]({place}{'#' + anchor if anchor else ''})"
