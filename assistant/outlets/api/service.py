"""What the routes answer from: one rules base at a time, its readers, and the threads that work for them."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context
from pathlib import Path
from typing import NamedTuple, TypeVar

from assistant.answer.library import index_of
from assistant.directory import Directory
from assistant.engine.base import Rules
from assistant.intake.confinement import Confinement
from assistant.intake.process import confinement
from assistant.outlets.api.clients import CLIENT, Proxies
from assistant.outlets.api.limits import LIMITS, HttpLimits
from assistant.outlets.api.logs import Log
from assistant.outlets.api.metrics import Metrics
from assistant.outlets.api.norm import NormDesk
from assistant.outlets.api.pace import Pace
from assistant.outlets.api.pages import Page
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.readers import Readers
from assistant.outlets.api.spool import Room
from assistant.outlets.api.turns import TooManyWait, Turns
from assistant.outlets.telling import Telling


class Access(NamedTuple):
    """Under which names a server answers, whose word it takes for an address, whether it shows its counts to all."""

    hosts: frozenset[str] = frozenset()
    proxies: Proxies = Proxies()
    opens_metrics: bool = False


USUAL = Access()


Result = TypeVar("Result")
THINKERS = JUDGES = 2
DOSSIERS = 32
"""Dossiers of one client that wait to be judged."""


class ServedBase:
    """A rules base, what reads files by its signs, and how many requests see it."""

    def __init__(self, rules: Rules, readers: Readers) -> None:
        self.rules, self.readers = rules, readers
        self.searchable = True
        """False once the articles have proven not to go with the rules."""

        self.pages: dict[str, Page] = {}
        """What is made once of the base and given to all."""

        self.users, self.over = 0, False


_seen: ContextVar[ServedBase | None] = ContextVar("seen", default=None)
"""The base that the request under way sees."""


class Service:
    """The state of a server; a base is replaced as a whole, and a request sees one from end to end."""

    def __init__(
        self,
        rules: Rules,
        limits: HttpLimits = LIMITS,
        log: Log | None = None,
        unanswered: Path | None = None,
        directory: Directory | None = None,
        access: Access = USUAL,
    ) -> None:
        self.hosts, self.proxies, self.opens_metrics = access
        self.limits, self.unanswered, self.directory = limits, unanswered, directory
        self.metrics, self.log = Metrics(), log or Log()
        self._base = ServedBase(rules, Readers(rules, limits))
        self._turning = threading.Lock()
        self.room, self.pace = Room(limits), Pace(limits.client_share)
        self._thinkers = ThreadPoolExecutor(THINKERS, "thinker")
        self._judges = ThreadPoolExecutor(JUDGES, "judge")
        self._thinking = Turns(THINKERS, limits.questions)
        self._judging = Turns(JUDGES, DOSSIERS)
        self.norm = NormDesk()

    @contextlib.contextmanager
    def one_base(self) -> Iterator[None]:
        """See, as long as the context lasts, the base that is served when it begins."""
        with self._turning:
            base = self._base
            base.users += 1
        token = _seen.set(base)
        try:
            yield
        finally:
            _seen.reset(token)
            with self._turning:
                base.users -= 1
                last = base.over and not base.users
            if last:  # elsewhere: what a client that has gone left to be read is waited for
                threading.Thread(target=base.readers.close, daemon=True).start()

    @property
    def base(self) -> ServedBase:
        """The base that the request under way sees; outside of one, the base that is served now."""
        return _seen.get() or self._base

    @property
    def rules(self) -> Rules:
        """The rules of that base."""
        return self.base.rules

    @property
    def readers(self) -> Readers:
        """The readers of that base."""
        return self.base.readers

    @property
    def told(self) -> Telling:
        """How things are said in the words of that base."""
        return Telling(self.rules.base)

    def kept(self, name: str, made: Callable[[], Page]) -> Page:
        """What is made once of that base, under a name."""
        pages = self.base.pages
        if name not in pages:
            pages[name] = made()
        return pages[name]

    def prepare(self) -> None:
        """Do ahead of the first request what it would wait for: open the index, start a reading process."""
        self._prepare(self._base)
        if confinement() is not Confinement.SANDBOX:
            self.log.event("confinement", level=confinement())

    async def think(self, work: Callable[[], Result]) -> Result:
        """Do in a thread a question or a search, which read the articles.

        Raises HttpProblem when too many wait, or where the articles do not go with the base.
        """
        if not self.base.searchable:
            raise HttpProblem(503, "http-articles-unfit")
        return await self.aside(work)

    async def aside(self, work: Callable[[], Result]) -> Result:
        """Do in a thread what takes milliseconds.

        Raises HttpProblem when too many wait.
        """
        return await self._in_turn(self._thinking, self._thinkers, work, "http-questions-wait")

    async def judge(self, work: Callable[[], Result]) -> Result:
        """Judge a dossier whose files are read.

        Raises HttpProblem when its client has too many that wait.
        """
        return await self._in_turn(self._judging, self._judges, work, "http-dossiers-wait")

    async def _in_turn(
        self, turns: Turns, threads: ThreadPoolExecutor, work: Callable[[], Result], full: str
    ) -> Result:
        client, seen = CLIENT.get(), copy_context()  # the work sees the base of its request too
        try:
            async with turns.place(client):
                spent, result = await asyncio.get_running_loop().run_in_executor(threads, seen.run, _timed, work)
                self.pace.owes(client, spent)
                return result
        except TooManyWait:
            raise HttpProblem(503, full) from None

    def replace(self, rules: Rules) -> None:
        """Serve another base from now on; requests that have begun end with the one they began with."""
        base = ServedBase(rules, Readers(rules, self.limits))
        self._prepare(base)
        with self._turning:
            before, self._base = self._base, base
            before.over = True
            unused = not before.users
        if unused:
            before.readers.close()

    def close(self) -> None:
        """End the threads and the reading processes, and write the last lines of the log."""
        for threads in (self._thinkers, self._judges):
            threads.shutdown(wait=False, cancel_futures=True)
        self.norm.close()
        self._base.readers.close()
        self.log.close()

    def _prepare(self, base: ServedBase) -> None:
        base.readers.start()
        try:
            index_of(base.rules)
        except Exception as error:  # a base of one's own may lack what the articles name: the rest still answers
            base.searchable = False
            self.log.error(error)


def _timed(work: Callable[[], Result]) -> tuple[float, Result]:
    """What a work gives, and the processor time that it took."""
    started = time.thread_time()
    result = work()
    return time.thread_time() - started, result
