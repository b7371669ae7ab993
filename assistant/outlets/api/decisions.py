"""Deciding over HTTP: any question of the base, for the facts of a case."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import date
from typing import Any

from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.responses import Response

from assistant.engine.base import Rules
from assistant.engine.entry import FactError
from assistant.engine.question import Question
from assistant.outlets.api.bodies import json_body
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.models import Case, case_of
from assistant.outlets.api.problems import Problem
from assistant.outlets.api.service import Service
from assistant.words.distance import nearest
from assistant.words.folding import printable, shortened


def decide(rules: Rules, identifier: str, case: Case) -> dict[str, Any]:
    """The decision of one question for one case, as JSON.

    Raises Problem for a question that the base does not have, or facts that it does not take.
    """
    question = question_of(rules, identifier)
    try:
        return question.decide(case.facts, case.on or date.today(), case.assume).to_dict()
    except FactError as error:
        raise Problem(422, str(error)) from None


def question_of(rules: Rules, identifier: str) -> Question:
    """A question of the base.

    Raises Problem, naming the nearest, when there is none.
    """
    if identifier in rules:
        return rules[identifier]
    words, close = rules.base["words"], nearest(identifier, rules)
    hint = words["did-you-mean"].format(word=close) + " " if close else ""
    shown = shortened(printable(identifier), 60)
    raise Problem(404, words["unknown-decision"].format(decision=shown, hint=hint, decisions=", ".join(rules)))


class DecisionRoute(APIRoute):
    """A documented route that reads its body itself: FastAPI's own reading takes longer than the decision."""

    service: Service

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Read the case, decide, answer."""
        service = self.service

        async def handle(request: Request) -> Response:
            case = case_of(await json_body(request))
            found = decide(service.rules, request.path_params["identifier"], case)
            return Response(json_bytes(found), media_type="application/json")

        return handle


def route_class(service: Service) -> type[DecisionRoute]:
    """The class of the route that decides from the base of `service`."""
    return type("ServedDecisionRoute", (DecisionRoute,), {"service": service})
