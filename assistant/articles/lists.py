"""What pages can say of the lists of the base: their items, one by one or together, acronyms and terms among them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from assistant.model.base import Base
from assistant.model.facts import Item
from assistant.words.folding import fold
from assistant.words.numbers import number
from assistant.words.typography import small

ACRONYMS, TERMS = "acronyms", "terms"
SHORT = "acronym"
"""The column of the acronyms that holds the acronym itself."""


class Lists:
    """The lists of one base; every function raises KeyError for what a list has not."""

    def __init__(self, base: Base) -> None:
        self.base = base

    def functions(self) -> dict[str, Callable[..., str]]:
        """The names that a template may use."""
        names = ("count", "item", "quoted", "inline", "acronym", "acronyms", "terms", "bullets", "listed", "statuses")
        return {name: getattr(self, name) for name in names}

    def count(self, name: str) -> str:
        """How many items a list has."""
        return number(len(self._items(name)))

    def item(self, name: str, identifier: str, short: bool = False) -> str:
        """The label of an item of a list; `short` leaves out what stands between parentheses."""
        label = self._item(name, identifier).label
        return label.partition(" (")[0] if short else label

    def quoted(self, name: str, identifier: str) -> str:
        """The label of an item as one reads it on the screen: « À recycler »."""
        return f"« {self.item(name, identifier)} »"

    def inline(self, name: str, last: str = "et", before: str = "") -> str:
        """The labels of a list in one sentence."""
        labels = [f"{before}{one.label}" for one in self._items(name)]
        return f"{', '.join(labels[:-1])} {last} {labels[-1]}" if len(labels) > 1 else labels[0]

    def bullets(self, name: str, quote: bool = False) -> str:
        """A list as a Markdown list."""
        return "\n".join(f"- « {one.label} »" if quote else f"- {one.label}" for one in self._items(name))

    def listed(self, name: str, column: str, value: str) -> str:
        """The items of a list of which a column says `value`, as a Markdown list of labels."""
        return "\n".join(f"- « {one.label} »" for one in self._items(name) if one.text(column) == value)

    def statuses(self, name: str, *identifiers: str) -> str:
        """Items with their notes: « Suspendue » : une pièce manque."""
        wanted = [self._item(name, one) for one in identifiers] or self._items(name)
        return "\n".join(f"- « {one.label} » : {small(one.note)}" for one in wanted if one.note)

    def acronym(self, identifier: str) -> str:
        """An acronym with what it means: « EDI (échange de données informatisé) »."""
        item = self._item(ACRONYMS, identifier)
        return f"{item.text(SHORT)} ({item.label})"

    def acronyms(self) -> str:
        """The acronyms as a Markdown list; one with two senses has both, one under the other."""
        items = sorted(self._items(ACRONYMS), key=lambda one: fold(one.text(SHORT)))
        lines = []
        for acronym, senses in groupby(items, key=lambda one: one.text(SHORT)):
            found = list(senses)
            if len(found) == 1:
                lines.append(f"- {_anchor(found[0], acronym)} : {found[0].label}{_note(found[0])}")
            else:
                lines.append(f"- {acronym}, {self.base.word('site-senses').format(count=len(found))} :")
                lines += [f"    - {_anchor(one, one.label)}{_note(one)}" for one in found]
        return "\n".join(lines)

    def terms(self) -> str:
        """The words of Chorus Pro as a Markdown list."""
        items = sorted(self._items(TERMS), key=lambda one: fold(one.label))
        return "\n".join(f"- {_anchor(one, one.label)} : {small(one.note)}" for one in items)

    def _items(self, name: str) -> tuple[Item, ...]:
        return self.base.lists[name].items

    def _item(self, name: str, identifier: str) -> Item:
        found = self.base.lists[name].item(identifier)
        if found is None:
            raise KeyError(f"{name} : {identifier}")
        return found


def _anchor(item: Item, text: str) -> str:
    return f'<span id="{item.id}">{text}</span>'


def _note(item: Item) -> str:
    return f". {item.note}" if item.note else ""
