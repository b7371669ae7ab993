"""The front of the application: every request passes here, is bounded, answered, counted and logged."""

from __future__ import annotations

import time

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.routing import Match, Route, Router
from starlette.types import Message, Receive, Scope, Send

from assistant.outlets.api import hosts
from assistant.outlets.api.clients import CLIENT
from assistant.outlets.api.headers import PREFLIGHT, RAW, cross_origin
from assistant.outlets.api.lots import Lots
from assistant.outlets.api.pace import REQUEST
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.service import Service
from assistant.words.sizes import show_size

API = "/api/"
CHECK = "/api/v1/check"
PROBES = frozenset(("/healthz", "/metrics"))
"""What a load balancer and a collector of measures ask, day and night."""

SINGLE = (b"host", b"content-type", b"content-length", b"content-encoding", b"transfer-encoding", b"origin")
"""Headers of which a second one would say something else to another reader."""

NOBODY = 499
"""The status under which an answer is counted when its client has gone."""


class Front:
    """An ASGI application around another: limits on the body, headers of every answer, counts and log."""

    def __init__(self, router: Router, service: Service, origins: frozenset[str] = frozenset()) -> None:
        self.router, self.service, self.origins = router, service, origins
        self.limits, self.metrics, self.log = service.limits, service.metrics, service.log
        self.lots = Lots()
        self._usual = [*RAW, *cross_origin(origins, None)]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; other kinds of traffic go through."""
        if scope["type"] != "http":
            await self.router(scope, receive, send)
            return
        address = scope.get("client")
        client = address[0] if address else ""
        CLIENT.set(client)
        await self.service.pace.takes(client, REQUEST, is_probe=scope["path"] in PROBES)
        await self.lots.turn(client)
        with self.service.one_base():
            await self._told(scope, receive, send)

    async def _told(self, scope: Scope, receive: Receive, send: Send) -> None:
        started, status = time.perf_counter(), 0
        headers = dict(scope["headers"])
        added = self._usual if b"origin" not in headers else [*RAW, *self._origin(headers)]

        async def tell(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", ()), *added]
            await send(message)

        inner = {**scope, "app": self.router}  # so that it raises where it has no route
        if scope["method"] == "HEAD":
            inner["method"] = "GET"
        try:
            await self._answer(inner, headers, receive, tell)
        except ClientDisconnect:
            status = status or NOBODY
        except Exception as error:
            problem = self._problem(inner, error)
            if problem.status == 500 or status:  # what has begun to be answered cannot end otherwise
                self.log.error(error)
            if not status:
                await problem.response(self.service.told)(inner, receive, tell)
        finally:
            seconds = time.perf_counter() - started
            route = str(inner.get("served", "(aucune)"))  # a template, never the address
            self.metrics.request(scope["method"], route, status or NOBODY, seconds)
            self.log.request(scope["method"], route, status or NOBODY, seconds * 1000)

    async def _answer(self, scope: Scope, headers: dict[bytes, bytes], receive: Receive, tell: Send) -> None:
        problem = self._ambiguity(scope, headers) or self._refusal(scope, headers)
        if problem is not None:
            await problem.response(self.service.told)(scope, receive, tell)
        elif self._is_preflight(scope, headers):
            await tell({"type": "http.response.start", "status": 204, "headers": PREFLIGHT})
            await tell({"type": "http.response.body", "body": b""})
        else:
            await self.router(scope, _bounded(receive, self._largest(scope)), tell)

    def _problem(self, scope: Scope, error: Exception) -> HttpProblem:
        """What a request met, whoever raised it: a route, the router that has none, or a fault of the program."""
        if isinstance(error, HttpProblem):
            return error
        if not isinstance(error, HTTPException):
            return HttpProblem(500)
        found = [
            one for one in self.router.routes if isinstance(one, Route) and one.matches(scope)[0] is not Match.NONE
        ]
        for one in found:
            scope["served"] = one.path
        methods = sorted({method for one in found for method in one.methods or ()})
        return HttpProblem(error.status_code, headers={"Allow": ", ".join(methods)} if methods else None)

    def _largest(self, scope: Scope) -> int:
        return self.limits.body if scope["path"] == CHECK else self.limits.small_body

    def _refusal(self, scope: Scope, headers: dict[bytes, bytes]) -> HttpProblem | None:
        host = headers.get(b"host")
        if host is not None and not hosts.is_served(host, self.service.hosts):
            return HttpProblem(421, "http-host-unknown")
        encoding, transfer = headers.get(b"content-encoding", b""), headers.get(b"transfer-encoding", b"")
        if encoding.strip().lower() not in (b"", b"identity") or transfer.strip().lower() not in (b"", b"chunked"):
            return HttpProblem(415, "http-body-encoded", headers={"Accept-Encoding": "identity"})
        announced = headers.get(b"content-length", b"0")
        if announced.isdigit() and int(announced) > self._largest(scope):
            return too_large(self._largest(scope))
        return None

    def _ambiguity(self, scope: Scope, headers: dict[bytes, bytes]) -> HttpProblem | None:
        if len(scope["headers"]) == len(headers):
            return None
        names = [name for name, _ in scope["headers"]]
        twice = next((name for name in SINGLE if names.count(name) > 1), None)
        return None if twice is None else HttpProblem(400, "http-header-twice", header=twice.decode().title())

    def _origin(self, headers: dict[bytes, bytes]) -> list[tuple[bytes, bytes]]:
        origin = headers.get(b"origin")
        return cross_origin(self.origins, origin.decode("latin-1") if origin is not None else None)

    def _is_preflight(self, scope: Scope, headers: dict[bytes, bytes]) -> bool:
        asked = scope["method"] == "OPTIONS" and b"access-control-request-method" in headers
        return asked and bool(self.origins) and str(scope["path"]).startswith(API)


def too_large(limit: int) -> HttpProblem:
    """The problem of a body that passes `limit`."""
    return HttpProblem(413, "http-body-too-large", limit=show_size(limit))


def _bounded(receive: Receive, limit: int) -> Receive:
    """`receive`, counting what really comes."""
    received = 0

    async def count() -> Message:
        nonlocal received
        message = await receive()
        if message["type"] == "http.request":
            received += len(message.get("body", b""))
            if received > limit:
                raise too_large(limit)
        return message

    return count
