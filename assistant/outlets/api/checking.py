"""Checking a dossier over HTTP: the files of a form, read and judged, then forgotten."""

from __future__ import annotations

from collections.abc import Iterator

from starlette.requests import Request
from starlette.responses import Response

from assistant.dossier import DossierReport, check_files
from assistant.dossier.grouping import clusters, dossiers, kind_of
from assistant.dossier.judgement import strongest
from assistant.dossier.names import DECISIONS
from assistant.dossier.system_files import system_files
from assistant.engine.case import FactError
from assistant.intake.folders import Deposited
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.received import ReceivedForm
from assistant.outlets.api.service import Service
from assistant.outlets.unknown import need


async def check(service: Service, request: Request) -> Response:
    """Judge the files of a form as one dossier, or each invoice as its own.

    Raises HttpProblem for a form that cannot be taken, and where the base lacks what a check asks.
    """
    rules = service.rules
    try:
        need(rules, *DECISIONS)
    except FactError as error:
        raise HttpProblem(404, says=str(error)) from None
    form = ReceivedForm(service, service.readers)
    try:
        await form.fill(request)
    except FactError as error:
        raise HttpProblem(422, says=str(error)) from None
    finally:
        form.end()

    def judged() -> tuple[list[DossierReport], bytes]:
        asked = form.fields.asked(rules)
        groups = _each(service, form) if form.fields.is_said("each") else [form.files]
        reports = [
            check_files(
                rules,
                files,
                form.read,
                channel=asked.channel,
                requires=asked.requires,
                on=asked.on,
                assume=asked.assume,
                directory=service.directory,
                route=asked.route,
                norm=form.norm_said if form.fields.is_said("norm") else None,
            )
            for files in groups
        ]
        told = [report.to_dict() for report in reports]
        if not form.fields.is_said("each"):
            return reports, json_bytes(told[0])
        return reports, json_bytes({"outcome": strongest([one.outcome for one in reports]), "dossiers": told})

    try:
        reports, body = await service.judge(judged)
    except FactError as error:
        raise HttpProblem(422, says=str(error)) from None
    for report in reports:
        for file in report.files:
            if file.deposited:
                service.metrics.count("files", file.outcome)
    return Response(body, media_type="application/json")


def _each(service: Service, form: ReceivedForm) -> Iterator[list[Deposited]]:
    """The dossiers of a form: each invoice with the files that bear its name."""
    system = system_files(service.rules.base)
    for group in clusters(form.files):
        for files in dossiers(group, lambda file: kind_of(form.read(file, file.name))):
            if not system.hold_all(files):
                yield files
