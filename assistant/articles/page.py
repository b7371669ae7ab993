"""A page of the site: where it stands, its title, its Markdown; and the file that any site tool can read."""

from __future__ import annotations

import re
from typing import NamedTuple

import yaml

_GROUPED = re.compile("(?<![\\w.])[0-9]{1,3}(?:\u202f[0-9]{3})+(?!\\w)")


class Page(NamedTuple):
    """A page ready to be written; `subject` is the sentence that describes it to other programs."""

    path: str
    title: str
    markdown: str
    subject: str = ""
    kind: str = "page"

    def text(self) -> str:
        """The file: front matter, the title as the only first-level heading, the text."""
        front = {"title": self.title, "kind": self.kind} | ({"description": self.subject} if self.subject else {})
        written = yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=1000)
        return f"---\n{written}---\n\n# {self.title} {{#haut}}\n\n{spoken(self.markdown).strip()}\n"


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
