"""Values as a reader reads them: « oui », « Portail », « 10,2 Mo », « 1er juin 2027 »."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from assistant.model.base import Words
from assistant.model.facts import Fact
from assistant.model.period import Limit, ValueKind
from assistant.table.unary import Known
from assistant.words.dates import show_date
from assistant.words.folding import printable, shortened
from assistant.words.french import FRENCH
from assistant.words.numbers import number
from assistant.words.sizes import TypedSize, show_size
from assistant.words.typography import french

SHOWN = FRENCH["bounds"]["shown"]
"""How many characters of a given text are shown at most."""


def shown(fact: Fact, value: Known, words: Words, limits: Iterable[int] = ()) -> str:
    """A value of `fact`; a size never prints like one of `limits`, which it is not."""
    if isinstance(value, bool):
        return str(words["yes" if value else "no"])
    if isinstance(value, TypedSize):
        return value.text
    if isinstance(value, int):
        if fact.type == "date":
            return show_date(date.fromordinal(value))
        return show_size(value, limits) if fact.type == "size" else number(value)
    if fact.type == "choice":
        return fact.label_of(value) or str(words["other"])
    return shown_text(value)


def shown_text(text: str) -> str:
    """A text that someone gave, short and harmless; one that needs neither is left as it is."""
    return text if len(text) <= SHOWN and text.isprintable() else shortened(printable(text), SHOWN)


def clause(fact: Fact, value: Known, words: Words) -> str:
    """A fact and its value as a clause: « elle agit sous mandat public », « canal : Portail »."""
    if isinstance(value, bool):
        said = fact.if_true if value else fact.if_false
        if said:
            return said
    return f"{fact.label} : {shown(fact, value, words)}"


def limit_shown(limit: Limit | None, kind: ValueKind, words: Words) -> str:
    """A limit without its unit when that is a noun; what stands for it on a day when it has none."""
    if limit is None:
        return str(words["no-value"])
    if kind == "date":
        return show_date(date.fromordinal(limit.low))
    return french(limit.text) if kind == "size" else number(limit.low)
