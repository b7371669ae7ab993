"""Asking and searching over HTTP; a question is kept only where the server was started to keep the unanswered ones."""

from __future__ import annotations

import threading
from datetime import date

from starlette.requests import Request
from starlette.responses import Response

from assistant.answer import answering
from assistant.answer.following import LastAnswer
from assistant.answer.unanswered import keep
from assistant.engine.base import Rules
from assistant.engine.case import FactError
from assistant.outlets.api.bodies import body_of, query_of
from assistant.outlets.api.decisions import decider_of
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.models import AnswerBefore, AskQuery, QuestionRequest, SearchQuery
from assistant.outlets.api.pages import Page
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.service import Service

_keeping = threading.Lock()
NOT_KEPT = {"Cache-Control": "no-store"}


async def ask_query(service: Service, request: Request) -> Response:
    """Answer the question that an address holds."""
    found = await _answered(service, query_of(request, AskQuery).q, None)
    return found.sent(request)


async def ask_after(service: Service, request: Request) -> Response:
    """Answer a question that may complete the answer after which it is asked.

    Raises HttpProblem for an answer whose decision or facts the base does not have.
    """
    asked = await body_of(request, QuestionRequest)
    found = await _answered(service, asked.question, asked.after)
    return Response(found.content, media_type=found.kind, headers=NOT_KEPT)


async def _answered(service: Service, question: str, after: AnswerBefore | None) -> Page:
    rules = service.rules
    last = None if after is None else _last(rules, after)

    def answered() -> Page:
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
        return Page(json_bytes(found.to_dict()), headers=NOT_KEPT)

    return await service.think(answered)


def _last(rules: Rules, after: AnswerBefore) -> LastAnswer:
    known = {fact: value for fact, value in after.understood.items() if value is not None}
    return LastAnswer(decider_of(rules, after.decision).id, known, after.asked)


async def search(service: Service, request: Request) -> Response:
    """Find the passages that hold some words."""
    rules, asked = service.rules, query_of(request, SearchQuery)

    def found() -> Page:
        return Page(json_bytes(answering.search(asked.q, rules, asked.limit).to_dict()), headers=NOT_KEPT)

    return (await service.think(found)).sent(request)
