"""Work spread over processes that are copies of this one; each answers, in any order, and none outlives the caller."""

from __future__ import annotations

import signal
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from typing import TypeVar

Piece = TypeVar("Piece")
Answer = TypeVar("Answer")
Make = Callable[[], AbstractContextManager[Callable[[Piece], Answer]]]
"""Makes, in the process that will use it, what does one piece of work."""

Links = dict[Connection, tuple[ForkProcess, list[int]]]
"""The processes, and the numbers of the pieces that each was given and has not answered."""

AHEAD = 2
"""How many pieces a process is given at once, so that it never waits for the next."""


class Lost(Exception):
    """A process was ended from outside; `count` pieces of work have no answer."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


def spread(make: Make[Piece, Answer], pieces: Iterable[Piece], jobs: int) -> Generator[Answer]:
    """Do the pieces of work in `jobs` processes, in this one for a single job.

    The first piece is made after the processes are started: what these share with this one stays small.

    Raises what a piece of work raised, and Lost, once all the others are done, when a process was ended from outside.
    """
    if jobs <= 1:
        with make() as work:
            yield from map(work, pieces)
        return
    links: Links = {}
    waiting, lost = iter(enumerate(pieces)), 0
    try:
        for _ in range(jobs):
            _start(make, links)
        for _ in range(AHEAD):
            for link, (_, given) in links.items():
                _give(link, given, waiting)
        while links:
            ready = wait(list(links))
            for link in [link for link in links if link in ready]:
                process, given = links[link]
                try:
                    number, answer, error = link.recv()
                except (EOFError, OSError):
                    del links[link]
                    lost += len(given)
                    link.close()
                    process.join()
                    continue
                if error is not None:
                    raise error
                given.remove(number)
                _give(link, given, waiting)
                yield answer
        lost += sum(1 for _ in waiting)
        if lost:
            raise Lost(lost)
    finally:
        for link, (process, _) in links.items():
            link.close()
            process.terminate()
        for process, _ in links.values():
            process.join()


def _start(make: Make[Piece, Answer], links: Links) -> None:
    context = get_context("fork")
    mine, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(make, theirs, [mine, *links]), daemon=True)
    process.start()
    theirs.close()
    links[mine] = (process, [])


def _give(link: Connection, given: list[int], waiting: Iterator[tuple[int, Piece]]) -> None:
    """Give the next piece of work; a process that has none left is told to end."""
    piece = next(waiting, None)
    if piece is not None:
        given.append(piece[0])
    if piece is not None or not given:
        with suppress(OSError):
            link.send(piece)


def _serve(make: Make[Piece, Answer], link: Connection, others: list[Connection]) -> None:
    """Work in a process of its own until told to end, or until the caller is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
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
