"""The process in which the artefacts speak: no file written, little time, one answer for each request.

A request is a line, then the octets announced in it; an answer is a line. What the libraries print is lost.
"""

import contextlib
import json
import os
import resource
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from assistant.intake.confinement import confine
from assistant.intake.limits import LIMITS
from assistant.norm.limits import NormLimits
from assistant.norm.remarks import STOPPED, UNREAD, Looked, NormAnswer

if TYPE_CHECKING:
    from lxml import etree

    from assistant.norm.judging import Artefacts, ParsedInvoice


class NormStart(NamedTuple):
    """The first message: where the artefacts are, and what bounds them."""

    folder: str
    limits: NormLimits


class NormRequest(NamedTuple):
    """One file to look at: that of `path`, or the `length` octets that follow; `reform` adds the reform's rules."""

    name: str
    path: str
    length: int | None
    reform: bool


def serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """NormAnswer each request until the caller closes; the first line says where the artefacts are."""
    from assistant.norm.judging import Artefacts

    folder, limits = json.loads(requests.readline() or b'["",[]]')
    start = NormStart(folder, NormLimits(*limits))
    for kind in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
        with contextlib.suppress(ValueError, OSError):  # some systems refuse one of them
            resource.setrlimit(kind, (0, 0))
    known = Artefacts(Path(start.folder), start.limits)
    while line := requests.readline():
        request = NormRequest(*json.loads(line))
        _bound_time(start.limits)
        content = None if request.length is None else requests.read(request.length)
        answers.write(json.dumps(_looked(known, request, content, start.limits)).encode() + b"\n")
        answers.flush()


def _looked(known: "Artefacts", request: NormRequest, content: bytes | None, limits: NormLimits) -> NormAnswer:
    """What the artefacts say of the invoices of one file; a surprise costs one invoice, never the run."""
    try:
        invoices, left = _invoices(request, content, limits)
    except Exception as error:
        return NormAnswer((Looked(problem=UNREAD, detail=type(error).__name__),))
    found: list[Looked] = []
    for invoice in invoices:
        try:
            found.append(known.look(invoice, reform=request.reform))
        except Exception as error:
            found.append(Looked(invoice.place, invoice.syntax, problem=STOPPED, detail=type(error).__name__))
    return NormAnswer(tuple(found), left)


def _invoices(request: NormRequest, content: bytes | None, limits: NormLimits) -> tuple[list["ParsedInvoice"], int]:
    """The invoices of a file, read as every file is, and how many are not given."""
    from assistant.intake.reader import read
    from assistant.norm.judging import ParsedInvoice

    roots: dict[str | None, list[etree._Element]] = {}
    reading = read(Path(request.path) if content is None else content, request.name, LIMITS, roots=roots)
    found = []
    for invoice in reading.invoices[: limits.invoices]:
        same = roots.get(invoice.place)
        root = same.pop(0) if same else None
        found.append(ParsedInvoice(invoice.place, invoice.syntax, invoice.profile, root))
    return found, len(reading.invoices) - len(found)


def _bound_time(limits: NormLimits) -> None:
    """Let the kernel stop this process once a file has taken its share of the processor."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(usage.ru_utime + usage.ru_stime) + limits.seconds + 1, hard))


if __name__ == "__main__":
    own = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    confine()
    serve(sys.stdin.buffer, own)
