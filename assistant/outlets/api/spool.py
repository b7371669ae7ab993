"""Where a received file waits to be read: in memory when small, else in a temporary file without a name.

A file without a name takes no room once it is closed, and the system closes it even when the server is killed.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import IO

from assistant.intake.guard import Content, Located, Opened
from assistant.outlets.api.clients import CLIENT
from assistant.outlets.api.limits import HttpLimits
from assistant.outlets.api.problems import HttpProblem
from assistant.words.sizes import show_size

_OPEN_FILES = Path("/proc/self/fd")
"""Where a process finds the files that it has open; a system without it gives temporary files a name."""


class Account:
    """Octets that clients hold of a whole, each at most its share."""

    def __init__(self, whole: int, share: int) -> None:
        self.whole, self.share = whole, share
        self.held = 0
        self._of: Counter[str] = Counter()

    def change(self, client: str, more: int) -> None:
        """Take room for `more` octets, or give back.

        Raises HttpProblem when there is none.
        """
        if more > 0 and self.held + more > self.whole:
            raise HttpProblem(503, "http-spool-full")
        if more > 0 and self._of[client] + more > self.share:
            raise HttpProblem(503, "http-spool-share")
        self.held += more
        self._of[client] += more
        if not self._of[client]:
            del self._of[client]


class Room:
    """How much all the received files of a server hold at once; the small ones have a room that no big one fills."""

    def __init__(self, limits: HttpLimits) -> None:
        self.limits = limits
        self.big = Account(limits.spool, limits.spool_of_client)
        self.small = Account(limits.small_spool, limits.small_spool_of_client)

    @property
    def held(self) -> int:
        """Octets held in all."""
        return self.big.held + self.small.held

    def resize(self, client: str, before: int, after: int) -> None:
        """Hold `after` octets of a file instead of `before`.

        Raises HttpProblem when there is no room, or no more for this client; nothing changes then.
        """
        left, entered = self._account(before), self._account(after)
        if left is entered:
            entered.change(client, after - before)
        else:
            entered.change(client, after)
            left.change(client, -before)

    def _account(self, size: int) -> Account:
        return self.small if size <= self.limits.small_upload else self.big


class Spool:
    """One received file; use it in `with`, and nothing of it is left after.

    On the disk it has no name, where the system can do without one, but when it is asked for: `named`.
    """

    def __init__(self, room: Room, named: bool = False) -> None:
        self.room, self.client = room, CLIENT.get()
        self.size = 0
        self._digest = sha256()
        self._kept = bytearray()
        self._file: IO[bytes] | None = None
        self._named = named or not _OPEN_FILES.is_dir()

    def write(self, data: bytes) -> None:
        """Add what came.

        Raises HttpProblem when the disk or the room of all files is full.
        """
        self.room.resize(self.client, self.size, self.size + len(data))
        self.size += len(data)
        self._digest.update(data)
        try:
            if self._file is None and self.size > self.room.limits.kept:
                self._file = _temporary(self._named)
                self._file.write(self._kept)
                self._kept = bytearray()
            if self._file is None:
                self._kept += data
            else:
                self._file.write(data)
        except OSError:
            raise HttpProblem(503, "http-disk-full-for", size=show_size(self.size)) from None

    def digest(self) -> bytes:
        """The digest of what came."""
        return self._digest.digest()

    def file(self, name: str) -> Content | Located | Opened:
        """What a reading process is given of the file, under the name that it was sent with."""
        if self._file is None or self._named:
            return self.named_file(name)
        self._flush()
        return Opened(name, self._file.fileno())

    def named_file(self, name: str) -> Content | Located:
        """What a process that opens files itself is given of it; only of a file that is kept whole or `named`."""
        if self._file is None:
            return Content(name, bytes(self._kept))
        self._flush()
        return Located(name, self._file.name)

    def _flush(self) -> None:
        try:
            if self._file is not None:
                self._file.flush()
        except OSError:
            raise HttpProblem(503, "http-disk-full") from None

    def __enter__(self) -> Spool:
        """Give the spool itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Throw the file away."""
        self.room.resize(self.client, self.size, 0)
        self.size = 0
        self._kept = bytearray()
        if self._file is not None:
            self._file.close()


def _temporary(named: bool) -> IO[bytes]:
    return tempfile.NamedTemporaryFile(prefix="chorus-assistant-") if named else tempfile.TemporaryFile()
