"""Running the application: a socket bound before anything else, uvicorn bounded, a stop that lets answers end."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import sys
import threading
import time
from collections.abc import Generator
from types import FrameType

import uvicorn

from assistant.outlets.api.connection import Connection, connection_class
from assistant.outlets.api.front import Front
from assistant.outlets.api.service import Service
from assistant.outlets.api.settling import settle
from assistant.words.refusals import NO_SUCH_ADDRESS, address_refusal

SWEEP_EVERY = 5
"""A sweep of the connections every so many tenths of a second."""

OPEN_FILES = 4_096
BACKLOG = 1_024


HASTE_AFTER = 1.0
"""Seconds of a stop after which who neither sends nor reads any more is not waited for."""

SWITCH_EVERY = 0.0005
"""Seconds after which a thread that thinks or judges lets the loop that serves go on."""

STOPPING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


class CannotListen(OSError):
    """The address cannot be listened to; its message is why, in French words."""


class Server(uvicorn.Server):
    """A server that sweeps its connections, and that a signal stops without an error."""

    def __init__(self, app: Front, service: Service) -> None:
        self.metrics, self.log, self.pace, limits = service.metrics, service.log, service.pace, service.limits
        super().__init__(
            uvicorn.Config(
                app,
                http=connection_class(service),
                ws="none",
                lifespan="on",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                timeout_graceful_shutdown=limits.graceful_seconds,
                timeout_keep_alive=int(limits.idle_seconds) + 5,
                backlog=BACKLOG,
            )
        )

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start; what was loaded for it stays as long as it serves."""
        await super().startup(sockets)
        if _has_the_process():
            settle()

    async def on_tick(self, counter: int) -> bool:
        """End the connections that last too long."""
        if counter % SWEEP_EVERY == 0:
            now = time.monotonic()
            self.metrics.gauges["open_connections"] = len(self.server_state.connections)
            for connection in list(self.server_state.connections):
                if isinstance(connection, Connection):
                    connection.sweep(now)
        return await super().on_tick(counter)

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve until a signal; what libraries say meanwhile goes to the log."""
        before = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_EVERY)
        try:
            with self.log.of_all() if _has_the_process() else contextlib.nullcontext():
                super().run(sockets)
        finally:
            sys.setswitchinterval(before)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop: answers that are under way end, clients that stall are left."""
        self.pace.end()
        hastened = asyncio.create_task(self._hasten())
        try:
            await super().shutdown(sockets)
        finally:
            hastened.cancel()

    async def _hasten(self) -> None:
        while True:
            await asyncio.sleep(HASTE_AFTER)
            for connection in list(self.server_state.connections):
                if isinstance(connection, Connection):
                    connection.hasten()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Stop in order at SIGINT, SIGTERM and SIGHUP; the signal is not raised again, for nothing went wrong."""
        if not _has_the_process():
            yield
            return
        before = {sign: signal.signal(sign, self._stop) for sign in STOPPING}
        try:
            yield
        finally:
            for sign, handler in before.items():
                signal.signal(sign, handler)

    def _stop(self, sign: int, frame: FrameType | None) -> None:
        self.handle_exit(sign, frame)


def _has_the_process() -> bool:
    """Whether the server is what this process is for, and not one of its threads."""
    return threading.current_thread() is threading.main_thread()


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens to an address; port 0 takes a free one.

    Raises CannotListen, which says why.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        listening = socket.socket(found[0], found[1])
        try:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind(found[4])
            listening.listen(BACKLOG)
        except OSError:
            listening.close()
            raise
    except (socket.gaierror, UnicodeError):  # the second for a name that cannot be one
        raise CannotListen(NO_SUCH_ADDRESS) from None
    except OSError as error:
        raise CannotListen(address_refusal(error)) from None
    return listening


def address(listening: socket.socket) -> str:
    """The address to type in a browser of this machine."""
    host, port = listening.getsockname()[:2]
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)
    return f"http://{shown}:{port}/"


def allow_open_files() -> None:
    """Let the process open as many files as it may have connections, as far as the system agrees."""
    try:
        import resource
    except ImportError:
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = OPEN_FILES if hard == resource.RLIM_INFINITY else min(OPEN_FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
