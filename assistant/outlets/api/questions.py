"""Asking and searching over HTTP; a question is kept only where the server was started to keep the unanswered ones."""

from __future__ import annotations

import threading
from datetime import date

from starlette.responses import Response

from assistant.answer import answering
from assistant.answer.following import LastAnswer
from assistant.answer.unanswered import keep
from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.outlets.api.decisions import decider_of
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.models import AnswerBefore
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.service import Service

_keeping = threading.Lock()
NOT_KEPT = {"Cache-Control": "no-store"}


async def ask(service: Service, question: str, after: AnswerBefore | None = None) -> Response:
    """Answer a question in French, which may complete the answer `after` which it is asked.

    Raises HttpProblem for an answer whose decision or facts the base does not have.
    """
    rules = service.rules
    last = None if after is None else _last(rules, after)

    def answered() -> bytes:
        today = date.today()
        try:
            found = answering.ask(question, rules, on=today, directory=service.directory, after=last)
        except FactError as error:
            raise HttpProblem(422, says=str(error)) from None
        if service.unanswered is not None:
            with _keeping:
                try:
                    keep(found, question, service.unanswered, today)
                except OSError as error:
                    service.log.error(error)
        return json_bytes(found.to_dict())

    return Response(await service.think(answered), media_type="application/json", headers=NOT_KEPT)


def _last(rules: Rules, after: AnswerBefore) -> LastAnswer:
    known = {fact: value for fact, value in after.understood.items() if value is not None}
    return LastAnswer(decider_of(rules, after.decision).id, known)


async def search(service: Service, words: str, limit: int) -> Response:
    """Find the passages that hold some words."""
    rules = service.rules
    found = await service.think(lambda: json_bytes(answering.search(words, rules, limit).to_dict()))
    return Response(found, media_type="application/json", headers=NOT_KEPT)
