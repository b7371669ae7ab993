"""A few reading processes shared by all requests: the guarded boundary, off the event loop."""

from __future__ import annotations

import asyncio
import os
import time
from concurrent.futures import ThreadPoolExecutor

from assistant.engine.base import Rules
from assistant.intake.guard import Content, Guard, Located, Opened, ReadingFailed
from assistant.intake.reading import Reading
from assistant.intake.signatures import probes_of
from assistant.outlets.api.clients import CLIENT
from assistant.outlets.api.ended import EndedInALimit
from assistant.outlets.api.limits import HttpLimits
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.turns import TooManyWait, Turns

FEWEST, MOST = 2, 4
WAITING = 32
"""Files of one client that wait to be read."""


class Readers:
    """Guards, the one used last first: a server with little to read keeps one process, not several."""

    def __init__(self, rules: Rules, limits: HttpLimits, count: int | None = None) -> None:
        self.limits = limits
        self.count = count or max(FEWEST, min(os.cpu_count() or 1, MOST))
        self._free = [Guard(probes_of(rules.base.formats), warm=True) for _ in range(self.count)]
        self._every = list(self._free)
        self._turns = Turns(self.count, WAITING)
        self.ended = EndedInALimit()
        self._threads = ThreadPoolExecutor(self.count, "reader")
        self._closed = False

    def start(self) -> None:
        """Start the first reading process."""
        self._free[-1].start()

    async def read(self, file: Content | Located | Opened) -> Reading:
        """Read one file in a reading process.

        Raises HttpProblem when none is free in time, or none could work.
        """
        client = CLIENT.get()
        try:
            async with asyncio.timeout(self.limits.waiting_seconds):
                await self._turns.take(client)
        except (TimeoutError, TooManyWait):
            raise HttpProblem(503, "http-readers-busy") from None
        guard, started = self._free.pop(), time.monotonic()
        done = asyncio.get_running_loop().run_in_executor(self._threads, guard.read, file)
        try:
            return await asyncio.shield(done)
        except ReadingFailed as failed:
            raise HttpProblem(503, "http-reading-failed", name=failed.file) from None
        finally:
            if done.done():
                self._back(guard, client, started)
            else:
                done.add_done_callback(lambda _: self._back(guard, client, started))

    def close(self) -> None:
        """End the reading processes, each once it has read what it was given."""
        self._closed = True
        self._threads.shutdown(wait=False)
        for guard in self._every:
            guard.close()

    def _back(self, guard: Guard, client: str, started: float) -> None:
        if self._closed:
            guard.close()
        self._free.append(guard)
        self._turns.give(client, time.monotonic() - started)
