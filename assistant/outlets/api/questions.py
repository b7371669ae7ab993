"""Asking and searching over HTTP; a question is kept only where the server was started to keep the unanswered ones."""

from __future__ import annotations

import threading
from datetime import date

from starlette.responses import Response

from assistant.answer import answering
from assistant.answer.unanswered import keep
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.service import Service

_keeping = threading.Lock()
NOT_KEPT = {"Cache-Control": "no-store"}


async def ask(service: Service, question: str) -> Response:
    """Answer a question in French."""
    rules = service.rules

    def answered() -> bytes:
        today = date.today()
        found = answering.ask(question, rules, on=today, directory=service.directory)
        if service.unanswered is not None:
            with _keeping:
                try:
                    keep(found, question, service.unanswered, today)
                except OSError as error:
                    service.log.error(error)
        return json_bytes(found.to_dict())

    return Response(await service.think(answered), media_type="application/json", headers=NOT_KEPT)


async def search(service: Service, words: str, limit: int) -> Response:
    """Find the passages that hold some words."""
    rules = service.rules
    found = await service.think(lambda: json_bytes(answering.search(words, rules, limit).to_dict()))
    return Response(found, media_type="application/json", headers=NOT_KEPT)
