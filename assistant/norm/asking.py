"""Asking the artefacts of the norm: a process of their own, watched, whose death is one file's answer."""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import IO

from assistant.intake.guard import OPEN_FILES, Content, File, Located
from assistant.intake.process import environment
from assistant.norm.artefacts import folder
from assistant.norm.child import NormRequest, NormStart
from assistant.norm.limits import NORM_LIMITS, NormLimits, resident
from assistant.norm.remarks import INTERRUPTED, TOO_HEAVY, TOO_LONG, TOO_MUCH, Looked, NormAnswer

_LOOK = 0.02
_CHUNK = 1 << 16


class NormAbsent(Exception):
    """The optional extra that ships the artefacts, or the processor that runs them, is not installed."""


class NormArtefacts:
    """The artefacts, behind a process started with the first file; use it in `with`, from one thread.

    Raises NormAbsent at once where the extra « en16931 » is not installed.
    """

    def __init__(self, limits: NormLimits = NORM_LIMITS) -> None:
        found = folder()
        if found is None:
            raise NormAbsent
        self._folder, self._limits = found, limits
        self._child: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> NormArtefacts:
        """Give the artefacts themselves."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End their process."""
        self._end()

    def look(self, file: File, *, reform: bool) -> NormAnswer:
        """What the artefacts say of the invoices of one file, whatever it is, within the limits; the reform's too."""
        if isinstance(file, Located) and file.path.startswith(OPEN_FILES):  # the child opens none of another process
            file = Content(file.name, Path(file.path).read_bytes())
        content = file.data if isinstance(file, Content) else b""
        fresh = self._child is None
        try:
            child = self._ready()
            assert child.stdin is not None
            _send(child.stdin, _line(_request(file, reform=reform)), content)
            answer = self._answered(child)
        except (_Ended, OSError) as error:
            self._end()
            if not fresh:  # what it had prepared for other files may be why
                return self.look(file, reform=reform)
            return NormAnswer((Looked(problem=error.why if isinstance(error, _Ended) else INTERRUPTED),))
        if resident(child.pid) > self._limits.rested:
            self._end()  # what it has prepared is forgotten too: the next file finds a light one
        try:
            from msgspec import convert

            return convert(json.loads(answer), NormAnswer)
        except (ValueError, RecursionError):
            return NormAnswer((Looked(problem=INTERRUPTED, detail=self._end()),))

    def _answered(self, child: subprocess.Popen[bytes]) -> bytes:
        """The line that answers. Raises _Ended with what stopped the process, or would have to."""
        assert child.stdout is not None
        ends = time.monotonic() + self._limits.waiting
        parts: list[bytes] = []
        with selectors.DefaultSelector() as selector:
            selector.register(child.stdout, selectors.EVENT_READ)
            while not parts or not parts[-1].endswith(b"\n"):
                if time.monotonic() > ends:
                    raise _Ended(TOO_LONG)
                if resident(child.pid) > self._limits.memory:
                    raise _Ended(TOO_HEAVY)
                if not selector.select(_LOOK):
                    continue
                part = os.read(child.stdout.fileno(), _CHUNK)
                if not part:
                    raise _Ended(TOO_LONG if child.wait() == -signal.SIGXCPU else INTERRUPTED)
                parts.append(part)
                if len(parts) * _CHUNK > self._limits.answer + _CHUNK:
                    raise _Ended(TOO_MUCH)
        return b"".join(parts)

    def _ready(self) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is None:
            return self._child
        self._end()
        child = self._child = subprocess.Popen(
            [sys.executable, "-P", "-B", "-m", "assistant.norm.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env=environment(),
            start_new_session=True,
        )
        assert child.stdin is not None
        _send(child.stdin, _line(NormStart(str(self._folder), self._limits)))
        return child

    def _end(self) -> str:
        """End the process, if any, and say how it ended."""
        child, self._child = self._child, None
        if child is None:
            return ""
        child.kill()
        code = child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()
        return signal.Signals(-code).name if code < 0 else str(code)


class _Ended(Exception):
    """The process ended, or has to be, before its answer."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def _send(stream: IO[bytes], *parts: bytes) -> None:
    """Write all of it: a pipe may take less at a time."""
    for part in parts:
        left = memoryview(part)
        while left:
            left = left[stream.write(left) :]


def _request(file: File, *, reform: bool) -> NormRequest:
    if isinstance(file, Content):
        return NormRequest(file.name, "", len(file.data), reform)
    if isinstance(file, Located):
        return NormRequest(file.name, str(Path(file.path).absolute()), None, reform)
    return NormRequest("", str(Path(file).absolute()), None, reform)


def _line(message: NormStart | NormRequest) -> bytes:
    return json.dumps(message).encode() + b"\n"
