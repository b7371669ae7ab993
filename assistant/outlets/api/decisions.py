"""Deciding over HTTP: any question of the base, for the facts of a case."""

from __future__ import annotations

from datetime import date

from starlette.types import Receive, Scope, Send

from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.engine.decider import Decider
from assistant.outlets.api.bodies import json_body
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.models import DecisionRequest, case_of
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.service import Service
from assistant.outlets.unknown import unknown_decision

PREFIX = "/api/v1/decisions/"
_JSON = (b"content-type", b"application/json")


def decide(rules: Rules, identifier: str, case: DecisionRequest) -> dict[str, object]:
    """The decision of one question for one case, as JSON.

    Raises HttpProblem for a question that the base does not have, or facts that it does not take.
    """
    decider = decider_of(rules, identifier)
    try:
        return decider.decide(case.facts, case.on or date.today(), case.assume).to_dict()
    except FactError as error:
        raise HttpProblem(422, says=str(error)) from None


def decider_of(rules: Rules, identifier: str) -> Decider:
    """A decision of the base.

    Raises HttpProblem, naming the nearest, when there is none.
    """
    if identifier in rules:
        return rules[identifier]
    raise HttpProblem(404, says=unknown_decision(rules, identifier))


class Decide:
    """The application that answers `POST /api/v1/decisions/{identifier}`, ahead of the others.

    Deciding takes less time than FastAPI's own way to its routes, which only describes this one.
    """

    path = PREFIX + "{identifier}"

    def __init__(self, service: Service) -> None:
        self.service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Read the case, decide, answer."""
        scope["route"] = self
        try:
            case = case_of(await json_body(scope, receive))
            found = decide(self.service.rules, scope["path"][len(PREFIX) :], case)
        except HttpProblem as problem:
            await problem.response(self.service.told)(scope, receive, send)
            return
        body = json_bytes(found)
        length = (b"content-length", str(len(body)).encode())
        await send({"type": "http.response.start", "status": 200, "headers": [_JSON, length]})
        await send({"type": "http.response.body", "body": body})
