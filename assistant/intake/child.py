"""The process in which untrusted files are parsed: held by the system, little memory, one answer for each request.

A request is a line, then the octets announced in it; an answer is a line that holds a reading.
"""

import contextlib
import gc
import os
import resource
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from assistant.intake.confinement import confine
from assistant.intake.content import Signatures, signatures
from assistant.intake.limits import Limits
from assistant.intake.messages import Request, encoded, requested, started
from assistant.intake.observations import observed
from assistant.intake.reading import Reading, unreadable
from assistant.model.notice_ids import NoticeId
from assistant.words.sizes import show_size

GIVES_WAY = 10
"""How much less of a busy processor than its caller, by the system's measure, a process takes that a server keeps."""


def serve(requests: IO[bytes], answers: IO[bytes], hands: int) -> None:
    """Answer each request until the caller closes: the first one sets the limits and the signatures.

    Open files come by the socket `hands`: a process that is held may not look at those of its caller.
    """
    line = requests.readline()
    if not line:
        return
    start = started(line)
    limits, known = start.limits, signatures(start.probes)
    _bound(limits)
    gc.freeze()  # what is loaded now stays: collections need not look at it again
    gc.set_threshold(20_000, 20, 20)
    while line := requests.readline():
        _bound_time(limits)
        request = requested(line)
        with _handed(hands) if request.handed else contextlib.nullcontext(request.path) as path:
            answer = _answer(request._replace(path=path), requests, limits, known)
        signal.setitimer(signal.ITIMER_PROF, 0)
        answers.write(answer)
        answers.flush()


@contextlib.contextmanager
def _handed(hands: int) -> Iterator[str]:
    """The place of the file that the caller has open, as long as it is read."""
    import socket

    with socket.socket(fileno=os.dup(hands)) as taking:
        _, (descriptor, *_), _, _ = socket.recv_fds(taking, 1, 1)
    try:
        yield f"/proc/self/fd/{descriptor}"
    finally:
        os.close(descriptor)


def _answer(request: Request, requests: IO[bytes], limits: Limits, known: Signatures) -> bytes:
    try:
        content = None if request.length is None else requests.read(request.length)
        answer = encoded(_read(request, content, limits, known))
    except MemoryError:
        answer = encoded(unreadable(observed(NoticeId.LIMITE_MEMOIRE, limit=show_size(limits.memory))))
    if len(answer) > limits.answer:
        return encoded(unreadable(observed(NoticeId.LIMITE_REPONSE, limit=show_size(limits.answer))))
    return answer


def _read(request: Request, content: bytes | None, limits: Limits, known: Signatures) -> Reading:
    from assistant.intake.reader import read

    source = Path(request.path) if content is None else content
    try:
        return read(source, request.name, limits, known, request.seeks)
    except MemoryError:
        raise
    except Exception as error:  # a parser's surprise must cost one file, never the run
        return unreadable(observed(NoticeId.LECTURE_IMPOSSIBLE, detail=type(error).__name__))


def _bound(limits: Limits) -> None:
    """Bound this process for good: memory, no file written, no core dump, no process."""
    for kind, most in (
        (resource.RLIMIT_DATA, limits.memory),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
    ):
        with contextlib.suppress(ValueError, OSError):  # some systems refuse one of them
            resource.setrlimit(kind, (most, most))


def _bound_time(limits: Limits) -> None:
    """Let the kernel stop this process, whatever library it is in, once a file has had its processor time."""
    signal.setitimer(signal.ITIMER_PROF, limits.seconds)


def _warm() -> None:
    """Load the parsers before the first file asks for them."""
    import assistant.intake.facturx
    import assistant.intake.lots
    import assistant.intake.reader  # noqa: F401


if __name__ == "__main__":
    if "warm" in sys.argv:
        os.nice(GIVES_WAY)
    confine()
    if "warm" in sys.argv:
        _warm()
    serve(sys.stdin.buffer, sys.stdout.buffer, int(sys.argv[1]))
