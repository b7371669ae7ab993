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
        self._forms = 0

    @staticmethod
    def is_there() -> bool:
        """Whether the extra that ships the artefacts is installed."""
        return folder() is not None

    def begin(self) -> None:
        """A form has invoices to look at: the process stays until it leaves."""
        self._forms += 1

    async def look(self, file: Content | Located, *, reform: bool) -> tuple[NormAnswer, float]:
        """What the artefacts say of a file, those of the reform too where they speak of it, and the seconds it took.

        Raises HttpProblem when too many of the client's wait.
        """
        try:
            async with self._turns.place(CLIENT.get()):
                started = time.monotonic()
                found = await asyncio.get_running_loop().run_in_executor(self._thread, self._look, file, reform)
                return found, time.monotonic() - started
        except TooManyWait:
            raise HttpProblem(503, "http-readers-busy") from None

    def leave(self) -> None:
        """A form has no more to look at: the process ends with the last of them."""
        self._forms -= 1
        if not self._forms:
            self._thread.submit(self._end)

    def close(self) -> None:
        """End the process and the thread that asks it."""
        self._forms = 0
        self._thread.submit(self._end)
        self._thread.shutdown(wait=False)

    def _look(self, file: Content | Located, reform: bool) -> NormAnswer:
        if self._artefacts is None:
            self._artefacts = NormArtefacts()
        return self._artefacts.look(file, reform=reform)

    def _end(self) -> None:
        if self._artefacts is not None and not self._forms:
            self._artefacts.__exit__(None, None, None)
            self._artefacts = None


class NormTime:
    """The time that one form has of the artefacts: what comes after it is counted, and not looked at."""

    def __init__(self, desk: NormDesk, seconds: float) -> None:
        self.desk, self.left = desk, seconds
        self._began = False

    async def look(self, file: Content | Located, *, reform: bool) -> NormAnswer:
        """What the artefacts say of a file, as long as there is time."""
        if self.left <= 0:
            return LEFT
        if not self._began:
            self._began = True
            self.desk.begin()
        found, spent = await self.desk.look(file, reform=reform)
        self.left -= spent
        return found

    def end(self) -> None:
        """The form has no more to look at."""
        if self._began:
            self.desk.leave()
