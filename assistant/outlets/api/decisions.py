"""Deciding over HTTP: any question of the base, for the facts of a case."""

from __future__ import annotations

import asyncio
from datetime import date

from starlette.requests import Request
from starlette.responses import Response

from assistant.articles.slips import refuse_slips
from assistant.articles.telling import choice_refused
from assistant.dossier.names import BUYER_SIRET, BUYER_SIRET_STATE
from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.engine.decider import Decider
from assistant.intake.identifiers import read_siret
from assistant.outlets.api.bodies import body_of
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.models import BatchCase, CasesRequest, DecisionRequest
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.service import Service
from assistant.outlets.unknown import unknown_decision


def decide(service: Service, identifier: str, case: DecisionRequest) -> dict[str, object]:
    """The decision of one question for one case, as JSON; the directory of the server completes it for a number.

    Raises HttpProblem for a question that the base does not have, facts that it does not take, a wrong number.
    """
    decider = decider_of(service.rules, identifier)
    number = _number(service, case)
    try:
        refuse_slips(decider.taking, {**case.assume, **case.facts})
        if number is None:
            return decider.decide(case.facts, case.on or date.today(), case.assume).to_dict()
        from assistant.outlets.api.directories import consulted

        found = consulted(service, decider, number, case.facts, case.assume)
        told = decider.decide(found.facts, case.on or date.today(), case.assume).to_dict()
    except FactError as error:
        raise HttpProblem(422, says=_refused(service.rules, decider, case, error)) from None
    notes = told["notes"]
    return {**told, "notes": [*(notes if isinstance(notes, list) else ()), *found.notes]}


def _refused(rules: Rules, decider: Decider, case: DecisionRequest, error: FactError) -> str:
    """Why a case is refused, with the nearest id of the choice that it is refused for."""
    for fact, value in (*case.facts.items(), *case.assume.items()):
        if isinstance(value, str) and fact in rules.base.facts:
            try:
                decider.taking.value(fact, value)
            except FactError as wrong:
                if str(wrong) == str(error):
                    return choice_refused(rules.base, fact, value, error)
    return str(error)


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


async def decide_one(service: Service, request: Request) -> Response:
    """Decide the case of a request."""
    case = await body_of(request, DecisionRequest)
    identifier = request.path_params["identifier"]
    if _number(service, case) is None:
        found = decide(service, identifier, case)
    else:
        found = await asyncio.to_thread(decide, service, identifier, case)
    return Response(json_bytes(found), media_type="application/json")


async def decide_batch(service: Service, request: Request) -> Response:
    """Decide each case of a batch; one that is refused has its problem in the place of a decision."""
    batch = await body_of(request, CasesRequest)

    def decided(case: BatchCase) -> dict[str, object]:
        try:
            return {"decision": decide(service, case.decision, case), "problem": None}
        except HttpProblem as problem:
            return {"decision": None, "problem": problem.to_dict(service.told)}

    def all_decided() -> bytes:
        return json_bytes({"rules": service.rules.base.fingerprint, "results": [decided(case) for case in batch.cases]})

    return Response(await service.judge(all_decided), media_type="application/json")
