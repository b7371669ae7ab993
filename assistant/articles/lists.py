"""What the text of an article can say of the lists of the base: their items, one by one or together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from assistant.words.numbers import number


class Lists:
    """The lists of one base; every function raises KeyError or StopIteration for what a list has not."""

    def __init__(self, base: dict[str, Any]) -> None:
        self.base = base

    def functions(self) -> dict[str, Callable[..., str]]:
        """The names that a template may use."""
        names = ("count", "item", "quoted", "inline", "acronym", "bullets", "listed", "statuses")
        return {name: getattr(self, name) for name in names}

    def count(self, name: str) -> str:
        """How many items a list has."""
        return number(len(self.base["lists"][name]["items"]))

    def item(self, name: str, identifier: str, short: bool = False) -> str:
        """The label of an item of a list; `short` leaves out what stands between parentheses."""
        label = next(str(one["label"]) for one in self._items(name) if one["id"] == identifier)
        return label.partition(" (")[0] if short else label

    def quoted(self, name: str, identifier: str) -> str:
        """The label of an item as one reads it on the screen: « À recycler »."""
        return f"« {self.item(name, identifier)} »"

    def inline(self, name: str, last: str = "et", before: str = "") -> str:
        """The labels of a list in one sentence."""
        labels = [f"{before}{one['label']}" for one in self._items(name)]
        return f"{', '.join(labels[:-1])} {last} {labels[-1]}" if len(labels) > 1 else labels[0]

    def acronym(self, identifier: str) -> str:
        """An acronym with what it means: « EDI (échange de données informatisé) »."""
        item = next(one for one in self._items("acronyms") if one["id"] == identifier)
        return f"{item['attributes']['acronym']} ({item['label']})"

    def bullets(self, name: str, quote: bool = False) -> str:
        """A list as a Markdown list."""
        return "\n".join(f"- « {one['label']} »" if quote else f"- {one['label']}" for one in self._items(name))

    def listed(self, name: str, fact: str, value: str) -> str:
        """The items of a list that go with the answer `value` to `fact`, as a Markdown list of labels."""
        return "\n".join(
            f"- « {one['label']} »" for one in self._items(name) if one.get("attributes", {}).get(fact) == value
        )

    def statuses(self, name: str, *identifiers: str) -> str:
        """Items with their notes: « Suspendue » : une pièce manque."""
        wanted = [one for one in self._items(name) if one["id"] in identifiers or not identifiers]
        return "\n".join(f"- « {one['label']} » : {_small(one['note'])}" for one in wanted if one.get("note"))

    def _items(self, name: str) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = self.base["lists"][name]["items"]
        return items


def _small(text: str) -> str:
    """A sentence that goes on after a colon: its first letter small, unless a proper noun or a quotation begins it."""
    return text if text[:1] in "«C" and text.startswith(("«", "Chorus")) else text[:1].lower() + text[1:]
