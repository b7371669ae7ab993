"""The examples of a rule in words: what it gives on both sides of its limits."""

from __future__ import annotations

from typing import Any

from assistant.articles.conditions import shown
from assistant.engine.base import Rules
from assistant.words.numbers import plural


def boundaries(rules: Rules, decision: dict[str, Any], rule: dict[str, Any]) -> str:
    """The examples as a Markdown list: « taille du fichier = 10 485 761 octets : Refusée »."""
    words = rules.base["words"]
    lines = []
    for example in rule["examples"]:
        facts = " ; ".join(
            f"{rules.base['facts'][fact]['label']} = {_value(rules, fact, value)}"
            for fact, value in example["facts"].items()
        )
        end = _end(rules, decision, rule, example["gives"])
        lines.append(f"- {words['site-example-gives'].format(facts=facts or words['no-fact'], gives=end)}")
    return "\n".join(lines)


def _end(rules: Rules, decision: dict[str, Any], rule: dict[str, Any], gives: str) -> str:
    """What an example gives, in words; « nothing » is an outcome only for the rule that has it."""
    words, labels = rules.base["words"], {one["id"]: one["label"] for one in decision["outcomes"]}
    if gives == "not_applied" or (gives == "nothing" and rule["ends"] != "nothing"):
        return str(words["site-not-applied"])
    return str(labels.get(gives) or words[f"status-{gives}"])


def _value(rules: Rules, name: str, value: Any) -> str:
    fact = rules.base["facts"][name]
    if fact["type"] == "size" and isinstance(value, int):
        return plural(value, "octet")
    return shown(rules, fact, value) if value != "" else f"« {rules.base['words']['nothing']} »"
