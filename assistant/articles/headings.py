"""Headings of a Markdown text, each with an anchor that is part of the address of its section."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.words.folding import fold

_HEADING = re.compile(r"^(#{1,4}) +(.*?)(?: +\{#([A-Za-z0-9_.:-]+)\})?\s*$")


class Section(NamedTuple):
    """A heading and the text that follows it, up to the next heading."""

    level: int
    title: str
    anchor: str
    text: str


def slug(text: str) -> str:
    """The anchor that a heading has when none is written.

    >>> slug("D'où viennent ces règles ?")
    'd-ou-viennent-ces-regles'
    """
    return "-".join(re.findall(r"[a-z0-9]+", fold(text).lower()))


def anchored(markdown: str) -> str:
    """The same text, every heading with its anchor written, so that addresses do not depend on a site tool."""
    return "\n".join(_anchored(line) for line in markdown.split("\n"))


def _anchored(line: str) -> str:
    found = _HEADING.match(line)
    if not found or found[3]:
        return line
    return f"{found[1]} {found[2]} {{#{slug(found[2])}}}"


def sections(markdown: str) -> list[Section]:
    """The sections of a text, what precedes its first heading left out."""
    gathered: list[tuple[re.Match[str], list[str]]] = []
    for line in markdown.split("\n"):
        found = _HEADING.match(line)
        if found:
            gathered.append((found, []))
        elif gathered:
            gathered[-1][1].append(line)
    return [
        Section(len(found[1]), found[2], found[3] or slug(found[2]), "\n".join(lines).strip())
        for found, lines in gathered
    ]
