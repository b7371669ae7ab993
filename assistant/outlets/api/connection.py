"""One connection: what a client may send before anything is answered, and how long it may take.

uvicorn bounds neither the head of a request nor the time that a client takes; this does. A connection is in one phase
at a time, and `sweep`, called twice a second for every connection, ends those that stay too long in theirs. When all
places are taken, whoever holds most of them gives one to whoever holds fewer.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import Counter
from enum import Enum, auto

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from assistant.outlets.api.clients import share_of
from assistant.outlets.api.last_answer import last_answer
from assistant.outlets.api.limits import HttpLimits
from assistant.outlets.api.metrics import Metrics
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.service import Service


class Phase(Enum):
    """What a connection is doing."""

    HEAD = auto()
    BODY = auto()
    ANSWER = auto()
    IDLE = auto()
    LINGER = auto()
    """The answer is sent and the rest of the request still comes."""

    TURNED_AWAY = auto()
    """There is no room for it; it is told so a moment later, so that who asks again at once asks less often."""

    REFUSED = auto()
    """The last answer is sent; what still comes is thrown away until the client has read it."""


class Refused(Exception):
    """Raised inside the parser for a head that passes a limit."""

    def __init__(self, problem: HttpProblem) -> None:
        super().__init__(problem.word)
        self.problem = problem


class Connection(HttpToolsProtocol):
    """A connection of a server; `connection_class` makes the class that a server uses."""

    service: Service
    limits: HttpLimits
    metrics: Metrics
    addresses: Counter[str]

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Accept the connection unless there are too many."""
        super().connection_made(transport)
        self.enter(Phase.HEAD)
        self.received, self.pending, self.last_came = 0, 0, False
        self.last_data = self.since
        self.peer = self.client[0] if self.client else ""
        self.address = share_of(self.peer)
        self.addresses[self.address] += 1
        mine, proxied = self.addresses[self.address], self.service.proxies.trusts(self.peer)
        if mine > 2 * self.limits.connections_of_address and not proxied:
            self.metrics.count("refused_connections", "place")
            transport.abort()
        elif mine > self.limits.connections_of_address and not proxied:
            self.enter(Phase.TURNED_AWAY)
        elif len(self.connections) > self.limits.connections and not self._gets_a_place(mine):
            self.refuse(HttpProblem(503, "http-all-connections"))

    def _gets_a_place(self, mine: int) -> bool:
        """End the oldest connection that waits for its client, of the address that has most; say whether one was."""
        heaviest, most = self.addresses.most_common(1)[0]
        if most <= mine:
            return False
        theirs = [
            one
            for one in self.connections
            if isinstance(one, Connection)
            and one.address == heaviest
            and one.phase is not Phase.ANSWER
            and not one.transport.is_closing()
        ]
        if not theirs:
            return False
        self.metrics.count("refused_connections", "place")
        min(theirs, key=lambda one: one.since).transport.abort()
        return True

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self.addresses[self.address] -= 1
        if not self.addresses[self.address]:
            del self.addresses[self.address]
        super().connection_lost(exc)

    def eof_received(self) -> bool | None:  # type: ignore[override]
        """The client sends no more; what it has asked whole is still answered."""
        self.last_came = True
        return self.phase is Phase.ANSWER

    def enter(self, phase: Phase) -> None:
        """Begin a phase now."""
        self.phase, self.since = phase, time.monotonic()

    def data_received(self, data: bytes) -> None:
        """Parse what came, within the limits of the phase."""
        if self.phase in (Phase.TURNED_AWAY, Phase.REFUSED):
            return
        if self.phase is Phase.IDLE:
            self.enter(Phase.HEAD)
            self.received = 0
        self.received += len(data)
        self.last_data = time.monotonic()
        super().data_received(data)
        if self.phase is Phase.HEAD and self.received > self.limits.address + self.limits.head:
            self.refuse(_too_long_head())

    def on_message_begin(self) -> None:
        """A request begins."""
        super().on_message_begin()
        self.head_bytes = 0

    def on_url(self, url: bytes) -> None:
        """Read the address, up to its limit."""
        super().on_url(url)
        if len(self.url) > self.limits.address:
            raise Refused(HttpProblem(414, "http-address-limit", limit=self.limits.address))

    def on_header(self, name: bytes, value: bytes) -> None:
        """Read a header, up to the limits of all."""
        self.head_bytes += len(name) + len(value)
        if self.head_bytes > self.limits.head:
            raise Refused(_too_long_head())
        if len(self.headers) >= self.limits.headers:
            raise Refused(HttpProblem(431, "http-headers-count", limit=self.limits.headers))
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """The head is whole: the body comes next, and the application starts."""
        _readable(self.url)
        super().on_headers_complete()
        self.enter(Phase.BODY)
        self.received = 0
        self.pending += 1
        self.scope["client"] = (self.service.proxies.client(self.peer, self.headers), 0)

    def on_message_complete(self) -> None:
        """The request is whole."""
        if self.phase is Phase.REFUSED:
            return
        super().on_message_complete()
        self.enter(Phase.IDLE if self.cycle.response_complete else Phase.ANSWER)

    def on_response_complete(self) -> None:
        """An answer is sent; others may wait, and the rest of the last request may still come.

        `cycle` is the last request whose head was read, not always the one that was answered.
        """
        super().on_response_complete()
        self.pending -= 1
        if self.phase is Phase.REFUSED:
            return
        if self.pending:
            self.enter(Phase.BODY if self.cycle.more_body else Phase.ANSWER)
        elif self.last_came:
            self.transport.close()
        else:
            self.enter(Phase.LINGER if self.cycle.more_body else Phase.IDLE)

    def send_400_response(self, msg: str) -> None:
        """Answer what is not HTTP, or what passes a limit of the head."""
        error = sys.exc_info()[1]
        while error is not None and not isinstance(error, Refused):
            error = error.__context__
        self.refuse(error.problem if error is not None else HttpProblem(400))

    def refuse(self, problem: HttpProblem) -> None:
        """Send `problem` as the last answer, unless another has begun, and read no more of what comes."""
        if self.phase is Phase.REFUSED or self.transport.is_closing():
            return
        self.metrics.count("refused_connections", str(problem.status))
        cycle = self.cycle
        if not self.pending or (self.pending == 1 and not cycle.response_started):
            self.transport.write(last_answer(problem, self.service.told))
        self.pipeline.clear()
        if self.pending:
            cycle.disconnected = True
            cycle.message_event.set()
        self.enter(Phase.REFUSED)
        self.flow.resume_reading()
        if self.pending > 1:  # an earlier answer may be under way, and cannot be written after the end
            self.transport.close()
        else:
            self.transport.write_eof()

    def sweep(self, now: float) -> None:
        """End what lasts too long: a slow request is told so, a connection without use is closed."""
        spent, limits = now - self.since, self.limits
        if self.phase is Phase.HEAD and spent > limits.head_seconds:
            self.refuse(HttpProblem(408))
        elif self.phase is Phase.TURNED_AWAY and spent > limits.turned_away_seconds:
            self.refuse(HttpProblem(429, "http-address-connections"))
        elif self.phase is Phase.BODY:
            allowed = min(limits.body_seconds + self.received / limits.body_rate, limits.request_seconds)
            if self.flow.read_paused:
                self.last_data = now  # the client is the one who waits
            idle = now - self.last_data
            if (spent > allowed or idle > limits.body_idle_seconds) and not self.flow.read_paused:
                self.refuse(HttpProblem(408))
            elif spent > limits.request_seconds + limits.answer_seconds:
                self.transport.abort()
        elif (self.phase is Phase.ANSWER and spent > limits.answer_seconds) or (
            self.phase in (Phase.LINGER, Phase.REFUSED) and spent > limits.linger_seconds
        ):
            self.transport.abort()
        elif self.phase is Phase.IDLE and spent > limits.idle_seconds:
            if self.transport.is_closing() or self.transport.get_write_buffer_size():
                self.transport.abort()
            else:
                self.transport.close()

    def shutdown(self) -> None:
        """The server stops: what is not asked whole is given up, what is being answered ends first."""
        if self.phase is Phase.BODY:
            self.refuse(HttpProblem(503, "http-stopping"))
        elif self.phase in (Phase.LINGER, Phase.REFUSED):
            self.transport.close()
        super().shutdown()

    def hasten(self) -> None:
        """The server has been stopping for a while: end what waits for its client."""
        if self.phase is not Phase.ANSWER or self.flow.write_paused:
            self.transport.abort()


def connection_class(service: Service) -> type[Connection]:
    """The class of the connections of one server: they share its words, its limits, its counts and its addresses."""
    shared: dict[str, object] = {
        "service": service,
        "limits": service.limits,
        "metrics": service.metrics,
        "addresses": Counter(),
    }
    return type("ServedConnection", (Connection,), shared)


def _readable(url: bytes) -> None:
    """Raise Refused for the target of a request that names no path: « x:443 », « http://[::1/ »."""
    try:
        path = httptools.parse_url(url).path
    except httptools.HttpParserError:
        path = None
    if path is None:
        raise Refused(HttpProblem(400))


def _too_long_head() -> HttpProblem:
    return HttpProblem(431, "http-head-too-long")
