"""Wording: rules' sentences with the values of a case in them, in French.

The sentences of the engine itself are in `rules/words.yml`; none of the domain is written here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from assistant.engine.entry import Entry
from assistant.engine.epoch import Epoch
from assistant.engine.leaves import Value, readings
from assistant.words.dates import show_date
from assistant.words.folding import printable, shortened
from assistant.words.numbers import number
from assistant.words.sizes import TypedSize, show_size
from assistant.words.typography import french

SHOWN = 120
"""How many characters of a given text are shown at most."""

_PLACEHOLDER = re.compile(r"« \{(\w+)\} »|\{(\w+)\}")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=[A-ZÀ-Þ«])")


class Wording:
    """The words of one base."""

    def __init__(self, base: Mapping[str, Any]) -> None:
        self.base = base
        self.words: dict[str, Any] = base["words"]
        self.labels = {
            name: {choice["id"]: choice["label"] for choice in fact.get("choices", [])}
            for name, fact in base["facts"].items()
        }

    def show(self, fact: dict[str, Any], value: Value, entry: Entry | None = None, limits: tuple[int, ...] = ()) -> str:
        """A value as a reader reads it."""
        if isinstance(value, bool):
            return str(self.words["yes"] if value else self.words["no"])
        if isinstance(value, TypedSize):
            return value.text
        if fact["type"] == "size":
            return show_size(value, limits)
        if fact["type"] == "integer":
            return number(value)
        if fact["type"] == "date":
            return show_date(date.fromordinal(value))
        if fact["type"] == "choice":
            if value in self.labels[fact["id"]]:
                return str(self.labels[fact["id"]][value])
            typed = entry.texts.get(fact["id"], "") if entry else ""
            return shortened(printable(typed), SHOWN) if typed and typed != value else str(self.words["other"])
        return shortened(printable(value), SHOWN)

    def limit(self, name: str, epoch: Epoch) -> str:
        """A named limit as a reader reads it, without its unit when that is a noun."""
        limit = epoch.limits[name]
        if limit is None:
            return str(self.words["no-value"])
        kind = self.base["values"][name]["kind"]
        if kind == "date":
            return show_date(date.fromordinal(limit["low"]))
        return french(limit["text"]) if kind == "size" else number(limit["low"])

    def fill(self, template: str, epoch: Epoch, entry: Entry, intake: Any = None) -> str:
        """A template with its placeholders filled; a sentence that names something unknown and unnamed is left out."""
        if "{" not in template:
            return french(template)
        return french(
            " ".join(filter(None, (self._sentence(one, epoch, entry, intake) for one in _SENTENCE.split(template))))
        )

    def _sentence(self, sentence: str, epoch: Epoch, entry: Entry, intake: Any) -> str:
        lost = False

        def put(found: re.Match[str]) -> str:
            nonlocal lost
            quoted, name = found[1] is not None, found[1] or found[2]
            if name in epoch.limits:
                return self.limit(name, epoch)
            fact = self.base["facts"][name]
            value = entry.values.get(name)
            if value is None and isinstance(fact["derived"], str) and intake is not None:
                source = entry.values.get(fact["derived"])
                value = intake.computed(name, source) if isinstance(source, str) else None
            if value is None or isinstance(value, frozenset) or (value == "" and quoted):
                lost = lost or not fact["absent"]
                start = found.start() == 0
                absent = str(fact["absent"])
                return _capital(absent) if start else absent
            shown = self.show(fact, value, entry, self._limits(name, epoch))
            return f"« {shown} »" if quoted else shown

        filled = _PLACEHOLDER.sub(put, sentence)
        return "" if lost else filled

    def _limits(self, name: str, epoch: Epoch) -> tuple[int, ...]:
        """The limits that a fact meets, so that a value never prints like one of them."""
        at = next((place for place, fact in enumerate(epoch.facts) if fact["id"] == name), None)
        return () if at is None else tuple(leaf[2]["low"] for leaf in epoch.leaves[at] if isinstance(leaf[2], dict))

    def hesitation(self, fact: dict[str, Any], value: Value, limit: dict[str, Any], leaf: list[Any]) -> str:
        """Why a size between the two readings of a limit is to be verified."""
        decimal, _ = readings(value)
        shown = value.text if isinstance(value, TypedSize) else f"{number(decimal)} octets"
        return french(
            self.words["hesitation"].format(
                fact=_capital(fact["label"]),
                value=shown,
                limit=limit["text"],
                low=number(limit["low"]),
                high=number(limit["high"]),
            )
        )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
