"""Requests begun a few at a time, each client in its turn: between two lots the loop hears everybody else."""

from __future__ import annotations

import asyncio
from collections import deque

LOT = 8
"""Requests that begin between two looks at what comes."""


class Lots:
    """The order in which requests begin; while few come each begins at once."""

    def __init__(self) -> None:
        self._left = LOT
        self._waiting: dict[str, deque[asyncio.Future[None]]] = {}
        self._planned = False

    async def turn(self, client: str) -> None:
        """Wait until a request of this client may begin."""
        self._plan()
        if self._left and not self._waiting:
            self._left -= 1
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(client, deque()).append(turn)
        await turn

    def _plan(self) -> None:
        if not self._planned:
            self._planned = True
            asyncio.get_running_loop().call_soon(self._begin)

    def _begin(self) -> None:
        self._planned, self._left = False, LOT
        while self._left and self._waiting:
            client = next(iter(self._waiting))
            queue = self._waiting.pop(client)
            turn = queue.popleft()
            if queue:
                self._waiting[client] = queue  # behind the others
            if not turn.done():
                turn.set_result(None)
                self._left -= 1
        if self._left < LOT:
            self._plan()
