"""The process in which untrusted files are parsed: little memory, no file written, one answer for each request.

A request is a header line of JSON, then the bytes announced in it; an answer is one line of JSON.
"""

import contextlib
import gc
import json
import resource
import sys
from pathlib import Path
from typing import IO, Any

from assistant.intake.content import NONE, Signatures, signatures
from assistant.intake.limits import Limits
from assistant.intake.notices import notice
from assistant.intake.reading import UNREADABLE, Reading
from assistant.words.sizes import show_size

_CPU_MARGIN = 2


def serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer each request until the caller closes: the first one sets the limits and the signatures."""
    line = requests.readline()
    if not line:
        return
    start = json.loads(line)
    limits, known = Limits(*start["limits"]), signatures(start["table"]) if start["table"] else NONE
    _bound(limits)
    gc.freeze()  # what is loaded now stays: collections need not look at it again
    gc.set_threshold(20_000, 20, 20)
    while line := requests.readline():
        request = json.loads(line)
        _bound_time(limits)
        content = requests.read(request["bytes"]) if "bytes" in request else None
        answer = _answer(request, content, limits, known)
        answers.write(answer + b"\n")
        answers.flush()


def _answer(request: dict[str, Any], content: bytes | None, limits: Limits, known: Signatures) -> bytes:
    try:
        reading = _read(request, content, limits, known)
        answer = json.dumps(reading).encode()
    except MemoryError:
        reading = _failed("limite-memoire", limit=show_size(limits.memory))
        answer = json.dumps(reading).encode()
    if len(answer) > limits.answer:
        return json.dumps(_failed("limite-reponse", limit=show_size(limits.answer))).encode()
    return answer


def _read(request: dict[str, Any], content: bytes | None, limits: Limits, known: Signatures) -> Reading:
    from assistant.intake.reader import read

    source = Path(request["path"]) if content is None else content
    try:
        return read(source, request["name"], limits, known)
    except MemoryError:
        raise
    except Exception as error:  # a parser's surprise must cost one file, never the run
        return _failed("lecture-impossible", detail=type(error).__name__)


def _failed(reason: str, *, detail: str = "", limit: str = "") -> Reading:
    return Reading(UNREADABLE, "AUTRE", "AUTRE", reason=notice(reason, detail=detail, limit=limit))


def _bound(limits: Limits) -> None:
    """Bound this process for good: memory, no file written, no core dump."""
    for kind, most in (
        (resource.RLIMIT_DATA, limits.memory),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):  # some systems refuse one of them
            resource.setrlimit(kind, (most, most))


def _bound_time(limits: Limits) -> None:
    """Let the kernel stop this process if its caller is gone and a file keeps it busy."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    ends = int(usage.ru_utime + usage.ru_stime + limits.seconds) + _CPU_MARGIN
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (ends, hard))


def _warm() -> None:
    """Load the parsers before the first file asks for them."""
    import assistant.intake.facturx
    import assistant.intake.lots
    import assistant.intake.reader  # noqa: F401


if __name__ == "__main__":
    if "warm" in sys.argv:
        _warm()
    serve(sys.stdin.buffer, sys.stdout.buffer)
