"""What a row of a lookup tells: what its code names, by which text, and of which day is the copy that was read."""

from __future__ import annotations

from assistant.model.base import Base
from assistant.model.facts import Lookup
from assistant.words.dates import show_date

COPY = "copy"
"""The column that says of when a copy is where its source cannot: « de 2011 », « non datée »."""


def told(base: Base, lookup: Lookup, code: str, label: str | None = None) -> str:
    """The sentence of one row of a lookup that a list gives; `label` stands for that of its item, whole without it."""
    item = base.lists[lookup.list or ""].item(code)
    assert item is not None
    cells = {name: cell for name, cell in item.cells.items() if isinstance(cell, str)}
    says = lookup.says.format(label=label or item.label, **cells)
    source = base.sources[item.source] if item.source else None
    copy = item.text(COPY)
    if not copy and source is not None and source.copied is not None:
        copy = base.word("copy-of").format(day=show_date(source.copied))
    if not copy or source is None:
        return says
    return f"{says} {base.word('copied').format(source=source.title, copy=copy)}"
