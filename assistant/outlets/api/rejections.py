"""Explaining a rejection over HTTP; nothing of what is sent is kept."""

from __future__ import annotations

from datetime import date

from starlette.requests import Request
from starlette.responses import Response

from assistant.outlets.api.bodies import body_of
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.models import RejectionRequest
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.questions import NOT_KEPT
from assistant.outlets.api.service import Service
from assistant.rejection.catalogue import is_told
from assistant.rejection.gathering import gather
from assistant.rejection.reading import rows_of_text
from assistant.rejection.recognising import recogniser
from assistant.rejection.telling import told


async def explain(service: Service, request: Request) -> Response:
    """Explain the messages of a text.

    Raises HttpProblem for a base that explains none.
    """
    message = await body_of(request, RejectionRequest)
    rules, on = service.rules, message.on or date.today()
    if not is_told(rules.base):
        raise HttpProblem(404, "rejection-no-topic")

    def explained() -> bytes:
        return json_bytes(told(rules, gather(recogniser(rules, on), rows_of_text(message.text)), on))

    return Response(await service.think(explained), media_type="application/json", headers=NOT_KEPT)
