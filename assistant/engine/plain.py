"""Plain facts, taken in at once: what is given as ids, texts and whole numbers needs no matching and no message.

Anything else (a label, a typed size, a code to look up, a mistake) is left to `entry`, which explains.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from assistant.engine.entry import LONGEST_TEXT, Entry, Intake

_KINDS = {"text": "text", "integer": "number", "size": "number", "boolean": "flag"}


def plain_intake(decision: Mapping[str, Any], intake: Intake) -> Callable[[Mapping[str, Any]], Entry | None]:
    """A taker for one decision: the entry of facts given plainly, None when they must be taken in full."""
    looked_up = {lookup["from"] for lookup in intake.base["lookups"].values() if lookup["to"] in decision["facts"]}
    known = [name for name in [*decision["facts"], *decision["sources"]] if name not in looked_up]
    kinds: dict[str, Any] = {}
    for name in known:
        fact = intake.facts[name]
        kinds[name] = (
            frozenset(choice["id"] for choice in fact["choices"])
            if fact["type"] == "choice"
            else "digits"
            if fact["digits"]
            else _KINDS.get(fact["type"], "")
        )
    derived = [
        (name, intake.facts[name]["derived"], intake.computer(name))
        for name in known
        if isinstance(intake.facts[name]["derived"], str)
    ]

    def take(given: Mapping[str, Any]) -> Entry | None:
        values: dict[str, Any] = {}
        for name, value in given.items():
            kind, held = kinds.get(name), type(value)
            if held is str:
                if not (len(value) <= LONGEST_TEXT if kind == "text" else type(kind) is frozenset and value in kind):
                    return None
            elif held is int:
                if kind != "number" or not 0 <= value < 10**15:
                    return None
            elif held is not bool or kind != "flag":
                return None
            values[name] = value
        for name, source, compute in derived:
            text = values.get(source)
            if text is not None:
                value = compute(text)
                if values.setdefault(name, value) != value:
                    return None
        return Entry(values, values, {}, [], [])

    return take
