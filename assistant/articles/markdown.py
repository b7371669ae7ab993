"""Markdown: its headings with their anchors, its words alone, and its lines in French typography."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.words.folding import fold
from assistant.words.typography import french

_HEADING = re.compile(r"^(#{1,4}) ++(.*?)(?:(?<! ) +\{#([A-Za-z0-9_.:-]+)\})?(?:(?<!\s)\s+)?$")
_PLAIN = (
    (re.compile(r"\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"<[^>]+>"), ""),
    (re.compile(r"\n?\{:[^}]*\}"), ""),
    (re.compile(r"^\|(?: *-+ *\|)+$", re.MULTILINE), ""),
    (re.compile(r"^\| *| *\|$", re.MULTILINE), ""),
    (re.compile(r" \| "), " ; "),
    (re.compile(r"^(?:[-*]|\d+\.) +", re.MULTILINE), ""),
    (re.compile(r"`"), ""),
)
_LONE = re.compile(r"\bÀ (?=\w)")
_GROUPED = re.compile("(?<![\\w.])[0-9]{1,3}(?:\u202f[0-9]{3})+(?!\\w)")


class Headed(NamedTuple):
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


def sections(markdown: str) -> list[Headed]:
    """The sections of a text, what precedes its first heading left out."""
    gathered: list[tuple[re.Match[str], list[str]]] = []
    for line in markdown.split("\n"):
        found = _HEADING.match(line)
        if found:
            gathered.append((found, []))
        elif gathered:
            gathered[-1][1].append(line)
    return [
        Headed(len(found[1]), found[2], found[3] or slug(found[2]), "\n".join(lines).strip())
        for found, lines in gathered
    ]


def plain(markdown: str) -> str:
    """The words of a Markdown text, a line for each paragraph or item.

    >>> plain("1. Voyez la [règle pj-format](../regles/pj-format.md).")
    'Voyez la règle pj-format.'
    """
    for pattern, written in _PLAIN:
        markdown = pattern.sub(written, markdown)
    return "\n".join(filter(None, (line.strip() for line in markdown.split("\n"))))


def typeset(markdown: str) -> str:
    """Put the blanks of French typography in the lines of a text; markup in HTML is left as it is.

    A verdict is not cut after its lone letter:

    >>> typeset("Verdict : À vérifier")
    'Verdict\\xa0: À\\xa0vérifier'
    """
    lines = (line if line.lstrip().startswith("<") else french(line) for line in markdown.split("\n"))
    return _LONE.sub("\u00c0\u00a0", "\n".join(lines))


def spoken(markdown: str) -> str:
    """The same text, its long numbers with plain spaces that do not break: a voice then reads each as one number.

    >>> spoken("10\\u202f485\\u202f760 octets")
    '<span class="nombre">10 485 760</span> octets'
    """
    return "\n".join(
        line if line.lstrip().startswith("<") else _GROUPED.sub(_spoken, line) for line in markdown.split("\n")
    )


def _spoken(found: re.Match[str]) -> str:
    return f'<span class="nombre">{found[0].replace(chr(0x202F), " ")}</span>'
