"""What the artefacts of EN 16931 say of a received invoice: one process for a whole server, for they are heavy."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

from assistant.intake.guard import Content, Located
from assistant.norm.artefacts import folder
from assistant.norm.asking import NormArtefacts
from assistant.norm.remarks import NormAnswer
from assistant.outlets.api.clients import CLIENT
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.turns import TooManyWait, Turns

WAITING = 8
"""Invoices of one client that wait for the artefacts."""

LEFT = NormAnswer((), 1)
"""What is said of an invoice that is not looked at."""


class NormDesk:
    """The artefacts of a server: invoices in turn, each client's after the others', and no process while none waits."""

    def __init__(self) -> None:
        self._turns = Turns(1, WAITING)
        self._thread = ThreadPoolExecutor(1, "norm")
        self._artefacts: NormArtefacts | None = None
        self._waiting = 0

    @staticmethod
    def is_there() -> bool:
        """Whether the extra that ships the artefacts is installed."""
        return folder() is not None

    async def look(self, file: Content | Located, *, reform: bool) -> NormAnswer:
        """What the artefacts say of a file, those of the reform too where they speak of it.

        Raises HttpProblem when too many of the client's wait.
        """
        self._waiting += 1
        try:
            async with self._turns.place(CLIENT.get()):
                return await asyncio.get_running_loop().run_in_executor(self._thread, self._look, file, reform)
        except TooManyWait:
            raise HttpProblem(503, "http-readers-busy") from None
        finally:
            self._waiting -= 1

    def rest(self) -> None:
        """End the process, unless an invoice waits for it."""
        if self._artefacts is not None and not self._waiting:
            self._thread.submit(self._end)

    def close(self) -> None:
        """End the process and the thread that asks it."""
        self._thread.submit(self._end)
        self._thread.shutdown(wait=False)

    def _look(self, file: Content | Located, reform: bool) -> NormAnswer:
        if self._artefacts is None:
            self._artefacts = NormArtefacts()
        return self._artefacts.look(file, reform=reform)

    def _end(self) -> None:
        if self._artefacts is not None and not self._waiting:
            self._artefacts.__exit__(None, None, None)
            self._artefacts = None


class NormTime:
    """The time that one form has for the artefacts: what comes after it is counted, and not looked at."""

    def __init__(self, desk: NormDesk, seconds: float) -> None:
        self.desk, self.left = desk, seconds

    async def look(self, file: Content | Located, *, reform: bool) -> NormAnswer:
        """What the artefacts say of a file, as long as there is time."""
        if self.left <= 0:
            return LEFT
        started = time.monotonic()
        try:
            return await self.desk.look(file, reform=reform)
        finally:
            self.left -= time.monotonic() - started
