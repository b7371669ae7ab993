"""A table as HTML, which a small screen shows as cards: each cell repeats the name of its column, for the cards.

Its roles are written by the script of the site: laid out as cards, it is a table no longer for some readers of screens.
"""

from __future__ import annotations

import html
import posixpath
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from assistant.articles.markdown import spoken
from assistant.articles.site_page import address
from assistant.words.typography import french


class GridCell(NamedTuple):
    """What a cell shows, as HTML; `empty` is what a voice says instead of a dash."""

    html: str
    empty: bool = False
    kind: str = ""


class GridRow(NamedTuple):
    """The cells of a row, and its attributes."""

    cells: Sequence[GridCell]
    attributes: Mapping[str, str] = {}


def written(text: str) -> str:
    """A text as HTML, with French blanks and long numbers that a voice reads as one."""
    return spoken(html.escape(french(text), quote=False))


def empty(reason: str, kind: str = "") -> GridCell:
    """A cell without anything to show: a dash, which a voice reads as its reason."""
    said = f'<span aria-hidden="true">–</span><span class="cache">{written(reason)}</span>'
    return GridCell(said, empty=True, kind=kind)


def anchor(here: str, there: str, text: str, fragment: str = "") -> str:
    """A link as HTML from the page `here` to the page `there`; `text` is HTML.

    >>> anchor("questions/a.md", "regles/b.md", "b"), anchor("a.md", "a.md", "ici", "x")
    ('<a href="../../regles/b/">b</a>', '<a href="#x">ici</a>')
    """
    place = posixpath.relpath("/" + address(there), "/" + address(here)) + "/" if there != here else ""
    return f'<a href="{place}{"#" + fragment if fragment else ""}">{text}</a>'


def folded(title: str, inside: str, *, anchor: str = "", is_open: bool = False) -> str:
    """A part that is folded under its title until a reader opens it, or that she may fold if it `is_open`."""
    named = f' id="{anchor}"' if anchor else ""
    head = f'<details class="pli"{named}{" open" if is_open else ""}><summary>{written(title)}</summary>'
    return f"{head}\n{inside}\n</details>"


def filtering(label: str) -> str:
    """Where a script puts a box, so labelled, that keeps the rows of the page which hold what is typed."""
    return f'<div id="filtre" data-dit="{html.escape(french(label))}"></div>'


def grid(caption: str, heads: Sequence[str], rows: Iterable[GridRow], kind: str = "", *, named: int | None) -> str:
    """The table; `heads` names its columns, and the column at the place `named`, if there is one, names its rows."""
    names = [written(one[:1].upper() + one[1:]) for one in heads]
    head = "".join(f'<th scope="col">{one}</th>' for one in names)
    lines = [
        f'<table class="fiches{" fiches--" + kind if kind else ""}">',
        f'<caption class="cache">{written(caption)}</caption>',
        f"<thead><tr>{head}</tr></thead>",
        "<tbody>",
        *(_row(names, one, named) for one in rows),
        "</tbody>",
        "</table>",
    ]
    return "\n".join(lines)


def _row(names: Sequence[str], row: GridRow, named: int | None) -> str:
    attributes = "".join(f' {name}="{html.escape(value)}"' for name, value in row.attributes.items())
    cells = (_cell(names[at], one, named=at == named) for at, one in enumerate(row.cells))
    return f"<tr{attributes}>{''.join(cells)}</tr>"


def _cell(name: str, cell: GridCell, *, named: bool) -> str:
    kinds = " ".join(filter(None, (cell.kind, "rien" if cell.empty else "")))
    told = (f' class="{kinds}"' if kinds else "") + f' data-nom="{html.escape(html.unescape(_bare(name)))}"'
    return f'<th scope="row"{told}>{cell.html}</th>' if named else f"<td{told}>{cell.html}</td>"


def _bare(name: str) -> str:
    """The name of a column without the marks of a number."""
    return name.replace('<span class="nombre">', "").replace("</span>", "")
