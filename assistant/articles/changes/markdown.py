"""A difference as Markdown: under each question, its groups in a list; for a page and a pull request's comment."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.articles.changes.told import ToldDecision, ToldGroup
from assistant.articles.grid import written
from assistant.model.base import Base

_LINK = re.compile(r"\[([^\]]+)\]\((https?://[^\s)\"]+)\)")
"""A link as Markdown, which nothing reads within what unfolds."""


def group_lines(base: Base, told: ToldGroup) -> Iterator[str]:
    """A group as an item of a list: what changes, then who is concerned, an example and the sources."""
    yield f"- **{told.change}**"
    yield from (f"    - {who}" for who in told.who)
    if told.example:
        yield f"    - {told.example}"
    if told.sources:
        yield f"    - {base.word('diff-source').format(sources=' ; '.join(told.sources))}"


def folded_lines(base: Base, told: ToldGroup) -> Iterator[str]:
    """The same for a page, where the example and the sources unfold."""
    yield f"- **{told.change}**"
    yield from (f"    - {who}" for who in told.who)
    sources = base.word("diff-source").format(sources=" ; ".join(told.sources)) if told.sources else ""
    parts = [written(told.example)] if told.example else []
    parts += [_LINK.sub(r'<a href="\2">\1</a>', written(sources))] if sources else []
    more = "<br>".join(parts)
    if more:
        yield f'    - <details class="pli"><summary>{written(base.word("diff-details"))}</summary>{more}</details>'


def decision_lines(told: ToldDecision, title: str, groups: Iterable[ToldGroup]) -> list[str]:
    """What changes in one question under its title; what is only worded otherwise comes last."""
    base = told.base
    lines = [title, "", *(f"- {notice}" for notice in told.notices())]
    known = True
    for one in groups:
        if known and not one.group.known:
            lines += ["", base.word("diff-unknown"), ""]
            known = False
        lines += group_lines(base, one)
    reworded = list(told.reworded())
    if reworded:
        lines += ["", base.word("diff-words" if told.found.groups else "diff-words-only"), ""]
        lines += [f"- {line}" for line in reworded]
    return [*lines, ""]
