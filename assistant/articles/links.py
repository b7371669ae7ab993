"""Addresses of the site: where each page stands, and links between pages that hold under any sub-path."""

from __future__ import annotations

import posixpath

_PLACES = {
    "article": "articles/{}.md",
    "rule": "regles/{}.md",
    "list": "listes/{}.md",
    "lookup": "codes/{}.md",
    "decision": "questions/{}.md",
    "page": "{}.md",
}


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
