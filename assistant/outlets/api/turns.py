"""Places that clients share: each client in its turn, and one that is slow never holds them all."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import Counter, deque
from collections.abc import AsyncIterator

SLOW = 0.25
"""Seconds that a work holds a place before its client is a slow one."""

SLOW_FOR = 60.0
"""Seconds during which a client stays a slow one."""

MOST_SLOW = 1_000


class TooManyWait(Exception):
    """A client has too many works that wait already."""


class Turns:
    """Some places; a free one goes to the client that waits and was served longest ago."""

    def __init__(self, places: int, most_waiting: int) -> None:
        self.places, self.free, self.most_waiting = places, places, most_waiting
        self._held: Counter[str] = Counter()
        self._waiting: dict[str, deque[asyncio.Future[None]]] = {}
        self._slow: dict[str, float] = {}

    @contextlib.asynccontextmanager
    async def place(self, client: str) -> AsyncIterator[None]:
        """Hold a place as long as the context lasts.

        Raises TooManyWait for a client that has too many works waiting.
        """
        await self.take(client)
        started = time.monotonic()
        try:
            yield
        finally:
            self.give(client, time.monotonic() - started)

    async def take(self, client: str) -> None:
        """Take a place once it is the client's turn; `give` ends it."""
        queue = self._waiting.setdefault(client, deque())
        if len(queue) >= self.most_waiting:
            raise TooManyWait
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        queue.append(turn)
        self._serve()
        try:
            await turn
        except BaseException:
            if turn.done() and not turn.cancelled():
                self.give(client, 0.0)  # the turn came as its client went
            else:
                turn.cancel()
                self._serve()
            raise

    def give(self, client: str, seconds: float) -> None:
        """Give back a place that was held for that long."""
        self.free += 1
        self._held[client] -= 1
        if not self._held[client]:
            del self._held[client]
        if seconds > SLOW:
            now = time.monotonic()
            if len(self._slow) >= MOST_SLOW:
                self._slow = {one: until for one, until in self._slow.items() if until > now}
            self._slow[client] = now + SLOW_FOR
        self._serve()

    def _serve(self) -> None:
        """Give the free places to who waits, in turn."""
        given = True
        while self.free and given:
            given = False
            for client in list(self._waiting):
                given = self._served(client) or given

    def _served(self, client: str) -> bool:
        """Give a place to the next work of a client, which goes behind the others; say whether it got one."""
        queue = self._waiting[client]
        while queue and queue[0].done():
            queue.popleft()
        gets = bool(queue) and self.free > 0 and self._held[client] < self._share(client)
        if gets:
            queue.popleft().set_result(None)
            self.free -= 1
            self._held[client] += 1
            self._waiting[client] = self._waiting.pop(client)
        if not queue:
            del self._waiting[client]
        return gets

    def _share(self, client: str) -> int:
        slow = self._slow.get(client, 0.0) > time.monotonic()
        return max(1, self.places // 2) if slow else self.places
