"""Conditions in French words: « canal de dépôt = Portail ou API ; taille du fichier > 10 Mo »."""

from __future__ import annotations

from typing import Any

from assistant.engine.base import Rules

_SIGNS = {"at_most": "≤", "at_least": "≥", "above": ">", "below": "<"}


def condition_text(rules: Rules, condition: list[Any]) -> str:
    """A compiled condition as a reader reads it."""
    kind = condition[0]
    words = rules.base["words"]
    if kind == "true":
        return str(words["always"])
    if kind in ("and", "or"):
        joined = str(words["and-then"] if kind == "and" else words["or-else"])
        return joined.join(
            condition_text(rules, part) if part[0] not in ("and", "or") else f"({condition_text(rules, part)})"
            for part in condition[1:]
        )
    if kind == "not":
        return str(words["not-so"]).format(condition=condition_text(rules, condition[1]))
    fact = rules.base["facts"][condition[1]]
    if kind == "in":
        if condition[3]:
            return f"{fact['label']} = {words['of-list'].format(list=rules.base['lists'][condition[3]]['title'])}"
        return f"{fact['label']} = {words['or'].join(shown(rules, fact, value) for value in condition[2])}"
    limit = condition[2]
    text = rules.base["values"][limit["value"]]["history"][-1]["text"] if "value" in limit else limit["text"]
    return f"{fact['label']} {_SIGNS[kind]} {text}"


def shown(rules: Rules, fact: dict[str, Any], value: Any) -> str:
    """The value of a fact as a reader reads it; an empty text is « rien »."""
    return rules.wording.show(fact, value) if value != "" else str(rules.base["words"]["nothing"])
