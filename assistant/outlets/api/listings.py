"""What the base holds, as JSON: its questions with their facts, its rules, one rule whole."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from assistant.engine.base import Rules
from assistant.outlets.api.problems import Problem
from assistant.outlets.unknown import unknown_rule

_FACT = ("id", "type", "label", "question", "help", "unit", "derived", "changeable", "open")


def decisions(rules: Rules) -> dict[str, Any]:
    """Every question of the base: its outcomes, its facts in the order in which to ask them, its rules."""
    base = rules.base
    return {
        "rules": base["rules"],
        "decisions": [
            {
                "id": form["id"],
                "topic": form["topic"],
                "label": form["label"],
                "question": form["question"],
                "article": form["article"],
                "policy": form["policy"],
                "outcomes": [{"id": outcome["id"], "label": outcome["label"]} for outcome in form["outcomes"]],
                "facts": [_fact(base["facts"][name]) for name in [*form["facts"], *form["sources"]]],
                "rules": [rule["id"] for rule in form["rules"]],
            }
            for form in base["decisions"].values()
        ],
    }


def listed_rules(rules: Rules) -> dict[str, Any]:
    """Every rule of the base in a few words."""
    return {
        "rules": rules.base["rules"],
        "items": [
            {
                "id": rule["id"],
                "decision": form["id"],
                "outcome": rule["ends"],
                "undecided": rule["undecided"],
                "says": rule["says"],
                "source": rule["source"],
                "deduced": rule["deduced"],
            }
            for form in rules.base["decisions"].values()
            for rule in form["rules"]
        ],
    }


def rule(rules: Rules, identifier: str) -> dict[str, Any]:
    """One rule as the base holds it, with the decision that it belongs to.

    Raises Problem, naming the nearest, when no rule has this id.
    """
    found = rules.rule(identifier)
    if found is not None:
        file, *place = found[1]["place"]
        return {"decision": found[0], **found[1], "place": [PurePath(file).name, *place]}
    raise Problem(404, unknown_rule(rules, identifier, "see-rules-http"))


def _fact(fact: dict[str, Any]) -> dict[str, Any]:
    told = {key: fact[key] for key in _FACT}
    choices = [{"id": choice["id"], "label": choice["label"]} for choice in fact.get("choices", [])]
    return {**told, "choices": choices}
