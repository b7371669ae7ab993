"""The French of a remark that no control of the base makes: that of a message, or of the artefact's English phrase."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.model.base import Base
from assistant.model.facts import Item
from assistant.norm.remarks import ArtefactRemark
from assistant.words.folding import printable

SAYINGS, CAUSES = "norm_sayings", "rejection_causes"
GAP = "…"
_PREFIX = re.compile(r"^\s*+(\[[^\]]*+\])?+\s*+-*+\s*+")
"""What stands before the sentence of an artefact: « [CII-SR-014] - ID should not be present »."""
_TERM = re.compile(r"B[TG]-[0-9]+")
_QUOTES = "'\"’ .,"
NAMED = 100
"""How many characters of what a phrase names are told."""


class NormSaying(NamedTuple):
    """A phrase of the artefacts, « … » for what it names, and what it says in French."""

    phrase: re.Pattern[str]
    says: str


class NormFrench:
    """What the base knows of rules by their codes, and of the phrases of artefacts."""

    def __init__(self, base: Base) -> None:
        self._messages: dict[str, Item] = {}
        for held in base.lists.values():
            if any(column.list == CAUSES for column in held.columns):
                for item in held.items:
                    codes = item.cells.get("codes", ())
                    for code in codes if isinstance(codes, tuple) and codes else (item.id,):
                        self._messages.setdefault(code, item)
        items = base.lists[SAYINGS].items if SAYINGS in base.lists else ()
        self._sayings = [
            NormSaying(_pattern(phrase), item.text("says"))
            for item in items
            for phrase in _texts(item.cells["phrases"])
        ]

    def says(self, remark: ArtefactRemark) -> str:
        """The French sentence of a remark; empty where nothing gives one."""
        label = self._label(remark.rule)
        if label:
            return f"{label}."
        message = _PREFIX.sub("", remark.message)
        for phrase, says in self._sayings:
            found = phrase.search(message)
            if found is not None:
                named = found["named"] if "named" in phrase.groupindex else ""
                return says.format(named=printable(named.partition("[")[0].strip(_QUOTES))[:NAMED])
        return ""

    def _label(self, rule: str) -> str:
        """What a message of the base reproaches under this code, if it is of the field that the rule names."""
        code, *field = re.split("[_/]", rule, maxsplit=1)
        item = self._messages.get(code)
        if item is None:
            return ""
        term = _TERM.match(field[0]) if field else None
        of_it = not field or (term is not None and term[0] in _texts(item.cells.get("fields", ())))
        return item.label if of_it else ""


def _texts(cell: object) -> tuple[str, ...]:
    return cell if isinstance(cell, tuple) else (str(cell),)


def _pattern(phrase: str) -> re.Pattern[str]:
    before, gap, after = phrase.partition(GAP)
    if not gap:
        return re.compile(re.escape(phrase), re.IGNORECASE)
    start = re.escape(before) if before else "^"
    if after:
        return re.compile(f"{start}(?P<named>.{{1,300}}?){re.escape(after)}", re.IGNORECASE)
    return re.compile(f"{start}(?P<named>[^.(]{{1,300}})", re.IGNORECASE)
