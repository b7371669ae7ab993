"""Wording: rules' sentences with the values of a case in them, in French.

The sentences of the engine itself are in `rules/words.yml`; none of the domain is written here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from assistant.engine.entry import Entry, Intake
from assistant.engine.epoch import Epoch
from assistant.engine.leaves import Value, readings
from assistant.engine.templates import Slot, cut
from assistant.words.dates import show_date
from assistant.words.folding import printable, shortened
from assistant.words.numbers import number
from assistant.words.sizes import TypedSize, show_size
from assistant.words.typography import french

SHOWN = 120
"""How many characters of a given text are shown at most."""


class Wording:
    """The words of one base."""

    def __init__(self, base: Mapping[str, Any], intake: Intake) -> None:
        self.base, self.intake = base, intake
        self.words: dict[str, Any] = base["words"]
        self._hesitation = _set(base["words"].get("hesitation", ""))
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

    def clause(self, fact: dict[str, Any], value: Value) -> str:
        """A fact and its value as a clause: « elle agit sous mandat public », « canal : Portail »."""
        if isinstance(value, bool) and (said := fact["if_true"] if value else fact["if_false"]):
            return str(said)
        return f"{fact['label']} : {self.show(fact, value)}"

    def limit(self, name: str, epoch: Epoch) -> str:
        """A named limit as a reader reads it, without its unit when that is a noun."""
        limit = epoch.limits[name]
        if limit is None:
            return str(self.words["no-value"])
        kind = self.base["values"][name]["kind"]
        if kind == "date":
            return show_date(date.fromordinal(limit["low"]))
        return french(limit["text"]) if kind == "size" else number(limit["low"])

    def fill(self, template: str, epoch: Epoch, entry: Entry) -> str:
        """A template with the values of a case in it."""
        made = epoch.templates.get(template)
        if made is None:
            limits = {name: self.limit(name, epoch) for name in epoch.limits}
            made = cut(template, limits, lambda name, quoted: self._slot(name, quoted, epoch))
            epoch.templates[template] = made
        return made.fill(entry)

    def _slot(self, name: str, quoted: bool, epoch: Epoch) -> Slot:
        fact = self.base["facts"][name]
        source, compute = fact["derived"], None
        if isinstance(source, str):
            computer = self.intake.computer(name, epoch.limits)

            def compute(entry: Entry) -> Value:
                known = entry.values.get(source)
                return computer(known) if isinstance(known, str) else None

        limits = _limits(name, epoch)
        if fact["type"] == "text":
            show = _shown_text
        elif fact["type"] == "integer":

            def show(value: Value, entry: Entry) -> str:
                return number(value)

        else:

            def show(value: Value, entry: Entry) -> str:
                return self.show(fact, value, entry, limits)

        return Slot(name, quoted, fact["absent"], show, compute)

    def hesitation(self, fact: dict[str, Any], value: Value, limit: dict[str, Any], leaf: list[Any]) -> str:
        """Why a size between the two readings of a limit is to be verified."""
        decimal, _ = readings(value)
        shown = value.text if isinstance(value, TypedSize) else f"{number(decimal)}\u00a0octets"
        return self._hesitation.format(
            fact=_capital(fact["label"]),
            value=shown,
            limit=french(limit["text"]),
            low=number(limit["low"]),
            high=number(limit["high"]),
        )


def _set(template: str) -> str:
    """A sentence of the engine in French typography, its slots being numbers."""
    return french(re.sub(r"\{(\w+)\}", r"0{\1}0", template)).replace("0{", "{").replace("}0", "}")


def _limits(name: str, epoch: Epoch) -> tuple[int, ...]:
    """The limits that a fact meets, so that a value never prints like one of them."""
    at = next((place for place, fact in enumerate(epoch.facts) if fact["id"] == name), None)
    return () if at is None else tuple(leaf[2]["low"] for leaf in epoch.leaves[at] if isinstance(leaf[2], dict))


def _shown_text(value: Value, entry: Entry) -> str:
    """A text that someone gave, short and harmless; one that needs neither is left as it is."""
    return value if len(value) <= SHOWN and value.isprintable() else shortened(printable(value), SHOWN)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
