"""One reading process: started, asked, ended. The module that parses is only ever loaded there."""

import os
import selectors
import signal
import socket
import subprocess
import sys
import time
from functools import cache

from assistant.intake.confinement import Confinement
from assistant.intake.limits import Limits

_CHUNK = 1 << 16
_PATIENCE = 30
_OUT_OF_TIME = (-signal.SIGPROF, -signal.SIGXCPU)
_CRASHES = (-signal.SIGSEGV, -signal.SIGABRT, -signal.SIGBUS, -signal.SIGFPE, -signal.SIGILL)


class TooLong(Exception):
    """The answer passes the limit of an answer."""


class ReadingProcess:
    """A process that reads files, one at a time, each request answered by a line."""

    def __init__(self, *, warm: bool) -> None:
        """Start it; `warm` loads all parsers at once. Raises OSError when the machine has no room for it."""
        self.told = False
        self._hands, theirs = socket.socketpair()
        self._hands.settimeout(_PATIENCE)
        number = theirs.fileno()
        try:
            self._popen = self._started(number, warm=warm)
        except OSError:
            self._hands.close()
            raise
        finally:
            theirs.close()
        self.pid = self._popen.pid

    def _started(self, hands: int, *, warm: bool) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-P", "-B", "-m", "assistant.intake.child", str(hands), *(["warm"] if warm else [])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env=environment(),
            start_new_session=True,
            pass_fds=(hands,),
        )

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._popen.poll() is None

    def tell(self, message: bytes) -> None:
        """Give the first message, which is not answered. Raises OSError if the process is gone."""
        assert self._popen.stdin is not None
        self._popen.stdin.write(message)
        os.set_blocking(self._popen.stdin.fileno(), False)
        self.told = True

    def hand(self, descriptor: int) -> None:
        """Give it an open file, which the next request is about. Raises OSError if it is gone."""
        socket.send_fds(self._hands, [b"1"], [descriptor])

    def ask(self, message: bytes, content: bytes, limits: Limits) -> bytes:
        """Send a request and take the line that answers it; b"" when the process died instead.

        Raises TimeoutError once it has been stuck too long, TooLong for an endless answer, OSError if it is gone.
        """
        given, answers = self._popen.stdin, self._popen.stdout
        assert given is not None
        assert answers is not None
        ends = time.monotonic() + limits.stuck_seconds
        waiting = [memoryview(message), memoryview(content)] if content else [memoryview(message)]
        parts: list[bytes] = []
        size = 0
        with selectors.DefaultSelector() as selector:
            selector.register(answers, selectors.EVENT_READ)
            selector.register(given, selectors.EVENT_WRITE)
            while True:
                ready = selector.select(max(0.0, ends - time.monotonic()))
                if not ready:
                    raise TimeoutError
                for key, _ in ready:
                    if key.fileobj is given:
                        sent = os.write(given.fileno(), waiting[0][: _CHUNK * 16])
                        waiting[0] = waiting[0][sent:]
                        if not waiting[0]:
                            waiting.pop(0)
                        if not waiting:
                            selector.unregister(given)
                        continue
                    part = os.read(answers.fileno(), _CHUNK)
                    parts.append(part)
                    size += len(part)
                    if not part:
                        return b""
                    if part.endswith(b"\n"):
                        return b"".join(parts)
                    if size > limits.answer + _CHUNK:
                        raise TooLong

    def end(self) -> int:
        """End it if it still runs; give its exit code, that of its own death if it had died."""
        self._popen.kill()  # what is already dying keeps its own code
        code = self._popen.wait()
        for pipe in (self._hands, self._popen.stdin, self._popen.stdout):
            if pipe is not None:
                pipe.close()
        return code


def ran_out_of_time(code: int) -> bool:
    """Whether this exit code is that of a process stopped by the kernel for its processor time."""
    return code in _OUT_OF_TIME


def crashed(code: int) -> bool:
    """Whether this exit code is that of a parser's own fault, which the same file may cause again."""
    return code in _CRASHES


def how_ended(code: int) -> str:
    """Say an exit code in French."""
    return f"signal {signal.Signals(-code).name}" if code < 0 else f"code {code}"


def environment() -> dict[str, str]:
    """Give the process the places where this program and its libraries are, and nothing that changes how they read."""
    kept = {key: value for key, value in os.environ.items() if key in ("PATH", "LANG", "LC_ALL", "HOME", "VIRTUAL_ENV")}
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "PYTHONIOENCODING": "utf-8",
    }


@cache
def confinement() -> Confinement:
    """How far the reading processes of this machine are held, as one says that does nothing else."""
    try:
        ended = subprocess.run(
            [sys.executable, "-P", "-B", "-m", "assistant.intake.confinement"],
            capture_output=True,
            env=environment(),
            timeout=_PATIENCE,
            check=True,
        )
        return Confinement(ended.stdout.decode().strip())
    except (OSError, subprocess.SubprocessError, ValueError):
        return Confinement.LIMITS
