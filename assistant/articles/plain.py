"""Markdown as plain text, for the search and for programs that show no markup."""

from __future__ import annotations

import re

_RULES = (
    (re.compile(r"\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"<[^>]+>"), ""),
    (re.compile(r"\n?\{:[^}]*\}"), ""),
    (re.compile(r"^\|(?: *-+ *\|)+$", re.MULTILINE), ""),
    (re.compile(r"^\| *| *\|$", re.MULTILINE), ""),
    (re.compile(r" \| "), " ; "),
    (re.compile(r"^(?:[-*]|\d+\.) +", re.MULTILINE), ""),
    (re.compile(r"`"), ""),
)


def plain(markdown: str) -> str:
    """The words of a Markdown text, a line for each paragraph or item.

    >>> plain("1. Voyez la [règle pj-format](../regles/pj-format.md).")
    'Voyez la règle pj-format.'
    """
    for pattern, written in _RULES:
        markdown = pattern.sub(written, markdown)
    return "\n".join(filter(None, (line.strip() for line in markdown.split("\n"))))
