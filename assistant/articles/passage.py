"""A passage: what an article is cut into for the search, and the unit that a reader is shown."""

from __future__ import annotations

from typing import NamedTuple


class Passage(NamedTuple):
    """One section of an article; `url` is relative to the root of the site."""

    article: str
    title: str
    section: str
    url: str
    text: str
    audience: str = ""

    @property
    def anchor(self) -> str:
        """Where the section stands in its page."""
        return self.url.partition("#")[2]
