"""Changes in words: « Acceptée si le fichier pèse 10 000 000 octets au plus. »"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from assistant.words.dates import show_date
from assistant.words.numbers import number
from assistant.words.typography import french

if TYPE_CHECKING:
    from assistant.engine.decision import Decision

_READING = {"at_most": "low", "above": "high"}
"""The reading of a size that is certain: a boundary that the source does not settle is never recommended."""


def changes(decision: Decision) -> list[str]:
    """What would change the answer, a sentence for each flip."""
    words = decision.question.words
    sentences = []
    for flip in decision.flips:
        clauses = words["and"].join(_clause(decision, change.fact, change.to) for change in flip.change)
        label = decision.question.outcomes[flip.outcome]["label"]
        sentences.append(french(words["change"].format(label=label, changes=clauses)))
    return list(dict.fromkeys(sentences))


def _clause(decision: Decision, name: str, to: dict[str, Any]) -> str:
    fact = decision.question.facts[name]
    if "is" in to:
        return decision.question.wording.clause(fact, to["is"])
    value = _members(decision, fact, to["in"]) if "in" in to else _bounds(decision, fact, to)
    clause = fact["clause"] or fact["label"] + " : {}"
    return str(clause).replace("{}", value)


def _members(decision: Decision, fact: dict[str, Any], members: str | list[str]) -> str:
    words = decision.question.words
    if isinstance(members, str):
        return str(words["of-list"].format(list=decision.question.base["lists"][members]["title"]))
    shown = [decision.question.wording.show(fact, member) for member in members]
    return str(words["or"].join(shown))


def _bounds(decision: Decision, fact: dict[str, Any], to: dict[str, Any]) -> str:
    words = decision.question.words
    parts = []
    for key, limit in to.items():
        named = decision.epoch.limits.get(limit) if isinstance(limit, str) else None
        if fact["type"] == "date":
            shown = show_date(date.fromordinal(named["low"]) if named else date.fromisoformat(limit))
        else:
            count = named[_READING[key]] if named else limit
            unit = words["bytes"] if fact["type"] == "size" else fact["unit"]
            shown = f"{number(count)} {unit.removesuffix('s') if count < 2 else unit}".strip()
        parts.append(words[key.replace("_", "-")].format(value=shown))
    return str(words["and"].join(parts))
