"""What a directory says of a number over HTTP, and the facts that it brings to a decision."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import Response

from assistant.directory import Directory
from assistant.directory.consulting import Consulted, consult
from assistant.directory.problems import DirectoryError
from assistant.engine.case import Given
from assistant.engine.decider import Decider
from assistant.intake.identifiers import read_siret
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.pages import Page
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.service import Service
from assistant.outlets.reports.directory import found_json

Result = TypeVar("Result")


async def look_up(service: Service, request: Request) -> Response:
    """What the directory of the server holds under a SIREN or a SIRET; `found` is false where it holds nothing.

    Raises HttpProblem for a number that is malformed, and where the server has no directory.
    """
    digits, directory, told = _digits(request.path_params["number"]), directory_of(service), service.told
    found = await apart(lambda: Page(json_bytes(found_json(told, directory, digits, directory.find(digits)))))
    return found.sent(request)


def consulted(service: Service, decider: Decider, number: str, facts: Given, assume: Given | None = None) -> Consulted:
    """The facts of a case, completed by what the directory of the server says of a number.

    Raises HttpProblem as a look-up does.
    """
    try:
        return consult(directory_of(service), _digits(number), decider, facts, assume)
    except (DirectoryError, OSError) as error:
        service.log.error(error)
        raise HttpProblem(503, "directory-lost-http") from None


def directory_of(service: Service) -> Directory:
    """The directory of the server; raises HttpProblem when it has none."""
    if service.directory is None:
        raise HttpProblem(404, "directory-none-http")
    return service.directory


async def apart(work: Callable[[], Result]) -> Result:
    """Look up beside the loop that serves; a directory that cannot be read any more is a problem of the server."""
    try:
        return await asyncio.to_thread(work)
    except (DirectoryError, OSError):
        raise HttpProblem(503, "directory-lost-http") from None


def _digits(number: str) -> str:
    found = read_siret(number)
    if found.problem is not None:
        raise HttpProblem(422, says=found.message)
    return found.digits
