"""Checking a dossier over HTTP: the files of a form, read and judged, then forgotten."""

from __future__ import annotations

from datetime import date

from starlette.requests import Request
from starlette.responses import Response

from assistant.dossier import DossierReport, check_files
from assistant.dossier.names import DECISIONS
from assistant.engine.case import FactError
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.received import FIELDS, ReceivedForm
from assistant.outlets.api.service import Service
from assistant.outlets.unknown import need


async def check(service: Service, request: Request) -> Response:
    """Judge the files of a form as one dossier.

    Raises HttpProblem for a form that cannot be taken, and where the base lacks what a check asks.
    """
    rules, readers = service.rules, service.readers
    try:
        need(rules, *DECISIONS)
    except FactError as error:
        raise HttpProblem(404, says=str(error)) from None
    form = ReceivedForm(service, readers)
    await form.fill(request)
    channel, requires, route = (form.fields.get(name) or None for name in FIELDS)

    def judged() -> tuple[DossierReport, bytes]:
        report = check_files(
            rules,
            form.files,
            form.read,
            channel=channel,
            requires=requires,
            on=date.today(),
            directory=service.directory,
            route=route,
        )
        return report, json_bytes(report.to_dict())

    try:
        report, body = await service.judge(judged)
    except FactError as error:
        raise HttpProblem(422, says=str(error)) from None
    for file in report.files:
        if file.deposited:
            service.metrics.count("files", file.outcome)
    return Response(body, media_type="application/json")
