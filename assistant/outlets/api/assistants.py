"""`/mcp`: the same tools over HTTP, by the SDK, each request by itself; no file of this machine is read."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date
from typing import TypeVar

from mcp import types
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
from mcp.shared.exceptions import MCPError
from starlette.types import Receive, Scope, Send

from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.service import Service
from assistant.outlets.mcp.serving import server
from assistant.outlets.mcp.tool import Served

Done = TypeVar("Done")


class Assistants:
    """An ASGI application that answers assistants in the words of the base that each request sees.

    No session is kept: a client that asks much holds no memory, and its work is counted as any other's.
    """

    path = "/mcp"

    def __init__(self, service: Service) -> None:
        self._service = service
        said = logging.getLogger("mcp")  # it would write what is asked into the log
        said.propagate = False
        said.addHandler(logging.NullHandler())
        made = server(lambda: Served(service.rules, date.today), self._aside)
        limit = service.limits.small_body
        self._manager = StreamableHTTPSessionManager(
            made, json_response=True, stateless=True, max_request_body_size=limit
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        scope["served"] = self.path
        await self._manager.handle_request(scope, receive, send)

    @asynccontextmanager
    async def ready(self) -> AsyncIterator[None]:
        """Answer as long as the context lasts."""
        async with self._manager.run():
            yield

    async def _aside(self, work: Callable[[], Done], /) -> Done:
        try:
            return await self._service.aside(work)
        except HttpProblem as problem:
            raise MCPError(types.INTERNAL_ERROR, problem.detail(self._service.told)) from None
