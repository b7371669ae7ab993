"""What the base holds, as JSON: its questions with their facts, its rules, one rule whole."""

from __future__ import annotations

from pathlib import PurePath

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from assistant.engine.base import Rules
from assistant.model.facts import Fact
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.pages import Page
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.service import Service
from assistant.outlets.reports.rule import rule_json
from assistant.outlets.unknown import unknown_rule

_FACT = ("id", "type", "label", "question", "help", "unit", "read", "origin", "changeable", "open")


def decisions(rules: Rules) -> dict[str, object]:
    """Every question of the base: its outcomes, its facts in the order in which to ask them, its rules."""
    base = rules.base
    return {
        "rules": base.fingerprint,
        "decisions": [
            {
                "id": one.id,
                "topic": one.topic,
                "label": one.label,
                "question": one.question,
                "article": one.article,
                "policy": one.policy,
                "outcomes": [{"id": outcome.id, "label": outcome.label} for outcome in one.outcomes],
                "facts": [_fact(base.facts[name]) for name in (*one.facts, *one.origins)],
                "rules": [rule.id for rule in one.rules],
            }
            for one in base.decisions.values()
        ],
    }


def listed_rules(rules: Rules) -> dict[str, object]:
    """Every rule of the base in a few words."""
    return {
        "rules": rules.base.fingerprint,
        "items": [
            {
                "id": rule.id,
                "decision": decision.id,
                "outcome": rule.ends,
                "undecided": rule.undecided,
                "says": rule.says,
                "source": rule.source,
                "deduced": rule.deduced,
            }
            for decision in rules.base.decisions.values()
            for rule in decision.rules
        ],
    }


def rule(rules: Rules, identifier: str) -> dict[str, object]:
    """One rule as the base holds it, with the decision that it belongs to.

    Raises HttpProblem, naming the nearest, when no rule has this id.
    """
    found = rules.base.rule(identifier)
    if found is None:
        raise HttpProblem(404, says=unknown_rule(rules, identifier, "see-rules-http"))
    decision, one = found
    place = msgspec.structs.replace(one.place, file=PurePath(one.place.file).name)
    return rule_json(decision, msgspec.structs.replace(one, place=place))


async def list_decisions(service: Service, request: Request) -> Response:
    """The questions of the base, made once for each base."""
    return service.kept("decisions", lambda: Page(json_bytes(decisions(service.rules)))).sent(request)


async def list_rules(service: Service, request: Request) -> Response:
    """The rules of the base, made once for each base."""
    return service.kept("rules", lambda: Page(json_bytes(listed_rules(service.rules)))).sent(request)


async def show_rule(service: Service, request: Request) -> Response:
    """One rule whole; raises HttpProblem when no rule has this id."""
    return Page(json_bytes(rule(service.rules, request.path_params["identifier"]))).sent(request)


def _fact(fact: Fact) -> dict[str, object]:
    choices = [{"id": choice.id, "label": choice.label} for choice in fact.choices]
    return {**{name: getattr(fact, name) for name in _FACT}, "choices": choices}
