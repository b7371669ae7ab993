"""Deciding over HTTP: any question of the base, for the facts of a case."""

from __future__ import annotations

import asyncio
from datetime import date

from starlette.types import Receive, Scope, Send

from assistant.dossier.names import BUYER_SIRET, BUYER_SIRET_STATE
from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.engine.decider import Decider
from assistant.intake.identifiers import read_siret
from assistant.outlets.api.bodies import json_body
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.models import DecisionRequest, case_of
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.service import Service
from assistant.outlets.unknown import unknown_decision

PREFIX = "/api/v1/decisions/"
_JSON = (b"content-type", b"application/json")


def decide(service: Service, identifier: str, case: DecisionRequest) -> dict[str, object]:
    """The decision of one question for one case, as JSON; the directory of the server completes it for a number.

    Raises HttpProblem for a question that the base does not have, facts that it does not take, a wrong number.
    """
    decider = decider_of(service.rules, identifier)
    number = _number(service, case)
    try:
        if number is None:
            return decider.decide(case.facts, case.on or date.today(), case.assume).to_dict()
        from assistant.outlets.api.directories import consulted

        found = consulted(service, decider, number, case.facts, case.assume)
        told = decider.decide(found.facts, case.on or date.today(), case.assume).to_dict()
    except FactError as error:
        raise HttpProblem(422, says=str(error)) from None
    notes = told["notes"]
    return {**told, "notes": [*(notes if isinstance(notes, list) else ()), *found.notes]}


def _number(service: Service, case: DecisionRequest) -> str | None:
    """The number to look up: the one given, else a sound SIRET of the recipient where the server has a directory."""
    siret = case.facts.get(BUYER_SIRET)
    if case.number is not None or service.directory is None or not isinstance(siret, str):
        return case.number
    return siret if case.facts.get(BUYER_SIRET_STATE) == "valid" and read_siret(siret).problem is None else None


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
            identifier = scope["path"][len(PREFIX) :]
            if _number(self.service, case) is None:
                found = decide(self.service, identifier, case)
            else:
                found = await asyncio.to_thread(decide, self.service, identifier, case)
        except HttpProblem as problem:
            await problem.response(self.service.told)(scope, receive, send)
            return
        body = json_bytes(found)
        length = (b"content-length", str(len(body)).encode())
        await send({"type": "http.response.start", "status": 200, "headers": [_JSON, length]})
        await send({"type": "http.response.body", "body": body})
