"""An operation of the API, and the route that leads to it."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import NamedTuple

import msgspec
from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from assistant.outlets.api.service import Service

Answering = Callable[[Service, Request], Awaitable[Response]]
GivenSchema = type[msgspec.Struct] | str


class Endpoint(NamedTuple):
    """Where an operation is, what it says of itself, what answers, what it reads and gives, the problems it may meet.

    `id` names it in the programs that are made of the description; a text in `gives` names a schema.
    """

    id: str
    method: str
    path: str
    tag: str
    summary: str
    says: str
    answer: Answering
    gives: tuple[GivenSchema, ...] = ()
    takes: type[BaseModel] | None = None
    problems: tuple[int, ...] = ()
    kind: str = "application/json"

    def named(self) -> list[str]:
        """The names of the parts of its path."""
        return re.findall(r"\{(\w+)\}", self.path)

    def route(self, service: Service) -> Route:
        """Its route; the log and the counts know it by its path."""
        return Route(self.path, _Answered(self, service), methods=[self.method], name=self.id)


class _Answered:
    """The application of one operation: a function would be wrapped by the router, at the price of half a decision."""

    def __init__(self, endpoint: Endpoint, service: Service) -> None:
        self.endpoint, self.service = endpoint, service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        scope["served"] = self.endpoint.path
        response = await self.endpoint.answer(self.service, Request(scope, receive, send))
        await response(scope, receive, send)
