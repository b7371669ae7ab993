"""The guarded boundary: untrusted files are parsed in a child process, and its death is one file's answer.

The parent imports no parser. The child is reused, replaced after some files and after any abnormal end.
"""

import os
import selectors
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeAlias

from assistant.intake.content import Probe
from assistant.intake.limits import LIMITS, Limits, shown_seconds
from assistant.intake.messages import Request, Start, answered, encoded
from assistant.intake.observations import observed
from assistant.intake.reading import Reading, unreadable
from assistant.model.notice_ids import NoticeId
from assistant.words.sizes import show_size

_CHUNK = 1 << 16


class Content(NamedTuple):
    """Bytes received rather than found on the disk, and the name under which they are deposited."""

    name: str
    data: bytes


class Located(NamedTuple):
    """A file of the disk and the name under which it is to be deposited."""

    name: str
    path: str


File: TypeAlias = str | Path | Content | Located
Probes: TypeAlias = tuple[Probe, ...] | Callable[[], tuple[Probe, ...]]


class Guard:
    """One reading process at a time, started when first needed; threads take turns. Close it, or use it in `with`."""

    def __init__(self, probes: Probes = (), limits: Limits = LIMITS, *, warm: bool = False) -> None:
        """Keep the signs to compare, or how to get them once a file is to be read; `warm` loads all parsers at once."""
        self._probes = probes
        self._limits = limits
        self._warm = ["warm"] if warm else []
        self._child: subprocess.Popen[bytes] | None = None
        self._told = False
        self._left = 0
        self._turn = threading.Lock()

    def start(self) -> None:
        """Start the reading process ahead of the first file and of the signs, so that it is ready when asked."""
        with self._turn:
            self._started()

    def read(self, file: File) -> Reading:
        """Read one file in the child; whatever happens there, a reading comes back within the limits."""
        with self._turn:
            return self._read(file)

    def close(self) -> None:
        """End the child."""
        with self._turn:
            self._end()

    def __enter__(self) -> "Guard":
        """Give the guard itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the child."""
        self.close()

    def _read(self, file: File) -> Reading:
        content = file.data if isinstance(file, Content) else b""
        message = encoded(_request(file))
        try:
            child = self._ready()
            answer = self._exchange(child, message, content, time.monotonic() + self._limits.seconds)
            found = answered(answer) if answer else None
        except TimeoutError:
            self._end()
            return unreadable(observed(NoticeId.LIMITE_TEMPS, limit=shown_seconds(self._limits.seconds)))
        except _TooLong:
            self._end()
            return unreadable(observed(NoticeId.LIMITE_REPONSE, limit=show_size(self._limits.answer)))
        except (OSError, ValueError, RecursionError):  # the child is gone, or no longer says what it should
            found = None
        if found is None:
            return unreadable(observed(NoticeId.LECTURE_INTERROMPUE, detail=self._end()))
        self._left -= 1
        if self._left <= 0 or (found.reason and found.reason.id is NoticeId.LIMITE_MEMOIRE):
            self._end()
        return found

    def _exchange(self, child: subprocess.Popen[bytes], message: bytes, content: bytes, ends: float) -> bytes:
        """Send a request and take the line that answers it; b"" when the child died instead."""
        assert child.stdin is not None
        assert child.stdout is not None
        waiting = [memoryview(message), memoryview(content)] if content else [memoryview(message)]
        parts: list[bytes] = []
        size = 0
        with selectors.DefaultSelector() as selector:
            selector.register(child.stdout, selectors.EVENT_READ)
            selector.register(child.stdin, selectors.EVENT_WRITE)
            while True:
                ready = selector.select(max(0.0, ends - time.monotonic()))
                if not ready:
                    raise TimeoutError
                for key, _ in ready:
                    if key.fileobj is child.stdin:
                        sent = os.write(child.stdin.fileno(), waiting[0][: _CHUNK * 16])
                        waiting[0] = waiting[0][sent:]
                        if not waiting[0]:
                            waiting.pop(0)
                        if not waiting:
                            selector.unregister(child.stdin)
                        continue
                    part = os.read(child.stdout.fileno(), _CHUNK)
                    parts.append(part)
                    size += len(part)
                    if not part:
                        return b""
                    if part.endswith(b"\n"):
                        return b"".join(parts)
                    if size > self._limits.answer + _CHUNK:
                        raise _TooLong

    def _ready(self) -> subprocess.Popen[bytes]:
        """Give a living child that knows the limits and the signatures."""
        child = self._started()
        if not self._told:
            probes = self._probes() if callable(self._probes) else self._probes
            assert child.stdin is not None
            child.stdin.write(encoded(Start(self._limits, probes)))
            os.set_blocking(child.stdin.fileno(), False)
            self._told = True
        return child

    def _started(self) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is None:
            return self._child
        self._end()
        self._child = subprocess.Popen(
            [sys.executable, "-P", "-B", "-m", "assistant.intake.child", *self._warm],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env=_environment(),
            start_new_session=True,
        )
        self._told, self._left = False, self._limits.files_per_process
        return self._child

    def _end(self) -> str:
        """End the child, if any, and say in French how it ended."""
        child, self._child = self._child, None
        if child is None:
            return "absent"
        child.kill()
        code = child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()
        return f"signal {signal.Signals(-code).name}" if code < 0 else f"code {code}"


class _TooLong(Exception):
    """The answer passes the limit of an answer."""


def _request(file: File) -> Request:
    if isinstance(file, Content):
        return Request(file.name, length=len(file.data))
    if isinstance(file, Located):
        return Request(file.name, str(Path(file.path).absolute()))
    return Request("", str(Path(file).absolute()))


def _environment() -> dict[str, str]:
    """Give the child the places where this program and its libraries are, and nothing that changes how they read."""
    kept = {key: value for key, value in os.environ.items() if key in ("PATH", "LANG", "LC_ALL", "HOME", "VIRTUAL_ENV")}
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "PYTHONIOENCODING": "utf-8",
    }
