"""Work spread over processes that are copies of this one; each answers, in any order, and none outlives the caller."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable
from contextlib import AbstractContextManager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from typing import Generic, TypeVar

Piece = TypeVar("Piece")
Answer = TypeVar("Answer")
Make = Callable[[], AbstractContextManager[Callable[[Piece], Answer]]]
"""Makes, in the process that will use it, what does one piece of work."""

AHEAD = 2
"""How many pieces a process is given at once, so that it never waits for the next."""


class _Worker(Generic[Piece]):
    """A process, and the pieces that it was given and has not answered, by number, the one at work first."""

    def __init__(self, process: ForkProcess) -> None:
        self.process = process
        self.given: dict[int, Piece] = {}


def spread(
    make: Make[Piece, Answer], pieces: Iterable[Piece], jobs: int, lost: Callable[[Piece], Answer]
) -> Generator[Answer]:
    """Do the pieces of work in `jobs` processes, in this one for a single job; each piece has its answer.

    What a process that was ended from outside had not answered is done again in a new one; `lost` answers for a piece
    on which two processes have ended. The first piece is made after the processes are started: what these share with
    this one stays small.

    Raises what a piece of work raised.
    """
    if jobs <= 1:
        with make() as work:
            yield from map(work, pieces)
        return
    links: dict[Connection, _Worker[Piece]] = {}
    waiting, tried = _Waiting(pieces), set[int]()
    try:
        for _ in range(jobs):
            _start(make, links)
        for _ in range(AHEAD):
            for link, worker in links.items():
                _give(link, worker, waiting)
        while links:
            ready = wait(list(links))
            for link in [link for link in links if link in ready]:
                worker = links[link]
                try:
                    number, answer, error = link.recv()
                except (EOFError, OSError):
                    del links[link]
                    link.close()
                    worker.process.join()
                    at_work = next(iter(worker.given), None)
                    if at_work is None:
                        continue
                    if at_work in tried:
                        yield lost(worker.given.pop(at_work))
                    tried.add(at_work)
                    waiting.again.extend(worker.given.items())
                    fresh = _start(make, links)
                    for _ in range(AHEAD):
                        _give(fresh, links[fresh], waiting)
                    continue
                if error is not None:
                    raise error
                del worker.given[number]
                _give(link, worker, waiting)
                yield answer
    finally:
        for link, worker in links.items():
            link.close()
            worker.process.terminate()
        for worker in links.values():
            worker.process.join()


class _Waiting(Generic[Piece]):
    """The pieces that no process has, each with its number: first those that are done again."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._pieces = iter(enumerate(pieces))
        self.again: deque[tuple[int, Piece]] = deque()

    def next(self) -> tuple[int, Piece] | None:
        """The next piece; None when there is none."""
        return self.again.popleft() if self.again else next(self._pieces, None)


def _start(make: Make[Piece, Answer], links: dict[Connection, _Worker[Piece]]) -> Connection:
    context = get_context("fork")
    mine, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(make, theirs, [mine, *links]), daemon=True)
    process.start()
    theirs.close()
    links[mine] = _Worker(process)
    return mine


def _give(link: Connection, worker: _Worker[Piece], waiting: _Waiting[Piece]) -> None:
    """Give the next piece of work; a process that has none left is told to end."""
    piece = waiting.next()
    if piece is not None:
        worker.given[piece[0]] = piece[1]
    if piece is not None or not worker.given:
        with suppress(OSError):
            link.send(piece)


def _serve(make: Make[Piece, Answer], link: Connection, others: list[Connection]) -> None:
    """Work in a process of its own until told to end, or until the caller is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for sign in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(sign, signal.SIG_DFL)
    for other in others:
        other.close()
    try:
        with make() as work:
            while (given := link.recv()) is not None:
                number, piece = given
                answer, error = None, None
                try:
                    answer = work(piece)
                except Exception as raised:
                    error = raised
                link.send((number, answer, error))
    except (EOFError, OSError):
        pass
