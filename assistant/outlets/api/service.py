"""What the routes answer from: one rules base at a time, its readers, and the threads that work for them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple, TypeVar

from assistant.answer.library import index_of
from assistant.directory import Directory
from assistant.engine.base import Rules
from assistant.outlets.api.clients import Proxies
from assistant.outlets.api.limits import LIMITS, HttpLimits
from assistant.outlets.api.logs import Log
from assistant.outlets.api.metrics import Metrics
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.readers import Readers
from assistant.outlets.api.spool import Room
from assistant.outlets.telling import Telling


class Access(NamedTuple):
    """Under which names a server answers, whose word it takes for an address, whether it shows its counts to all."""

    hosts: frozenset[str] = frozenset()
    proxies: Proxies = Proxies()
    opens_metrics: bool = False


USUAL = Access()


Result = TypeVar("Result")
THINKERS = 2


class Service:
    """The state of a server; `rules` is replaced as a whole, so that a request sees one base from end to end."""

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
        self.rules, self.limits, self.unanswered, self.directory = rules, limits, unanswered, directory
        self.metrics, self.log = Metrics(), log or Log()
        self.readers = Readers(rules, limits)
        self.room = Room(limits)
        self._thinkers = ThreadPoolExecutor(THINKERS, "thinker")
        self._judge = ThreadPoolExecutor(1, "judge")
        self._waiting = 0
        self.searchable = True
        """False once the articles have proven not to go with the rules that are served."""

    @property
    def told(self) -> Telling:
        """How things are said in the words of the base that is served now."""
        return Telling(self.rules.base)

    def prepare(self) -> None:
        """Do ahead of the first request what it would wait for: open the index, start a reading process."""
        self.readers.start()
        try:
            index_of(self.rules)
        except Exception as error:  # a base of one's own may lack what the articles name: the rest still answers
            self.searchable = False
            self.log.error(error)

    async def think(self, work: Callable[[], Result]) -> Result:
        """Do in a thread what takes milliseconds: a question, a search.

        Raises HttpProblem when too many wait.
        """
        if not self.searchable:
            raise HttpProblem(503, "http-articles-unfit")
        if self._waiting >= self.limits.questions:
            raise HttpProblem(503, "http-questions-wait")
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thinkers, work)
        finally:
            self._waiting -= 1

    async def judge(self, work: Callable[[], Result]) -> Result:
        """Judge a dossier whose files are read, one dossier at a time."""
        return await asyncio.get_running_loop().run_in_executor(self._judge, work)

    def replace(self, rules: Rules) -> None:
        """Serve another base from now on; requests that have begun end with the one they began with."""
        readers, self.readers = self.readers, Readers(rules, self.limits)
        self.rules, self.searchable = rules, True
        readers.close()

    def close(self) -> None:
        """End the threads and the reading processes, and write the last lines of the log."""
        for threads in (self._thinkers, self._judge):
            threads.shutdown(wait=False, cancel_futures=True)
        self.readers.close()
        self.log.close()
