"""The log: one line of JSON an event, without anything of what was received; a slow reader of it slows nobody."""

from __future__ import annotations

import contextlib
import json
import logging
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from functools import lru_cache
from typing import IO

WAITING = 10_000
"""How many lines wait for a slow output; beyond it the oldest are lost, and counted."""

GATHERED = 0.02
"""How long lines are gathered before they are written together, in seconds."""


class Log:
    """Lines written by a thread of their own to standard error, or to `stream`."""

    def __init__(self, stream: IO[str] | None = None) -> None:
        self.stream = sys.stderr if stream is None else stream
        self.lost = 0
        self._lines: deque[str] = deque()
        self._filled = threading.Event()
        self._ended = False
        self._thread = threading.Thread(target=self._write, name="log", daemon=True)
        self._thread.start()

    def request(self, method: str, route: str, status: int, milliseconds: float) -> None:
        """One answered request: the route is a template, never the address that was asked."""
        self._add(
            f'{{"time":"{_now()}","event":"request","method":"{method}","route":"{route}",'
            f'"status":{status},"ms":{milliseconds:.1f}}}'
        )

    def event(self, name: str, **details: object) -> None:
        """Something else worth a line; the caller answers for what `details` hold."""
        self._add(json.dumps({"time": _now(), "event": name, **details}))

    def error(self, error: BaseException) -> None:
        """An error of the program: its kind and where it happened, not its message, which may quote what was sent."""
        places, trace = [], error.__traceback__
        while trace is not None:
            places.append(f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}")
            trace = trace.tb_next
        self.event("error", kind=type(error).__name__, places=places[-12:])

    @contextlib.contextmanager
    def of_all(self) -> Iterator[None]:
        """Take what libraries log, warn of, and let fail in a thread, for as long as the context lasts."""
        root, handler, before = logging.getLogger(), _OfOthers(self), threading.excepthook
        root.addHandler(handler)
        logging.captureWarnings(capture=True)
        threading.excepthook = lambda failed: self.error(failed.exc_value or failed.exc_type())
        try:
            yield
        finally:
            threading.excepthook = before
            logging.captureWarnings(capture=False)
            root.removeHandler(handler)

    def close(self) -> None:
        """Write what waits, for a second at most."""
        self._ended = True
        self._filled.set()
        self._thread.join(1.0)

    def _add(self, line: str) -> None:
        if len(self._lines) >= WAITING:
            self.lost += 1
            with contextlib.suppress(IndexError):
                self._lines.popleft()
        self._lines.append(line)
        if not self._filled.is_set():
            self._filled.set()

    def _write(self) -> None:
        while True:
            self._filled.wait()
            time.sleep(GATHERED if not self._ended else 0)
            self._filled.clear()
            while self._lines:
                waiting = [self._lines.popleft() for _ in range(len(self._lines))]
                with contextlib.suppress(OSError, ValueError):  # nobody reads any more: the server still answers
                    self.stream.write("\n".join(waiting) + "\n")
                    self.stream.flush()
            if self._ended:
                return


class _OfOthers(logging.Handler):
    """What a library logs, as a line: where it was said, without its words, which may quote what was sent."""

    def __init__(self, log: Log) -> None:
        super().__init__(logging.WARNING)
        self.log = log

    def emit(self, record: logging.LogRecord) -> None:
        """Add a line."""
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            self.log.error(error)
        else:
            self.log.event("notice", level=record.levelname, place=f"{record.name}:{record.funcName}:{record.lineno}")


@lru_cache(maxsize=1)
def _second(seconds: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds))


def _now() -> str:
    seconds = time.time()
    return f"{_second(int(seconds))}.{int(seconds % 1 * 1000):03}Z"
