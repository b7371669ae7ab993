"""Reading multipart/form-data as it comes, part by part: strict, bounded, and never whole in memory.

Written here because the delimiter is then searched by the interpreter's own `find`: a body made of carriage returns
costs no more than another, and a body that stops before its end is told from one that is whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.outlets.api.problems import HttpProblem

_BOUNDARY = re.compile(rb"""(?:^|;)\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))\s*(?:;|$)""", re.IGNORECASE)
_END = b"\r\n\r\n"
_LONGEST_PADDING = 72


class Head(bytes):
    """The headers of a part, as received; a part begins."""


class Chunk(bytes):
    """Some of the content of a part."""


class PartEnd:
    """A part is whole."""


Event = Head | Chunk | PartEnd


class Multipart:
    """A parser fed with the chunks of a body; `feed` gives what they hold, `close` refuses a body that was cut."""

    def __init__(self, boundary: bytes, longest_head: int) -> None:
        self._delimiter = b"\r\n--" + boundary
        self._longest_head = longest_head
        self._waiting = bytearray(b"\r\n")
        self._where = "preamble"

    def feed(self, data: bytes) -> Iterator[Event]:
        """Give the events that `data` completes.

        Raises HttpProblem for what is not multipart/form-data.
        """
        self._waiting += data
        while True:
            if self._where == "head":
                event = self._head()
                if event is None:
                    return
                yield event
            elif self._where == "delimiter":
                if not self._after_delimiter():
                    return
            elif self._where == "epilogue":
                self._waiting.clear()
                return
            else:
                found = self._waiting.find(self._delimiter)
                content = self._take(found if found >= 0 else max(0, len(self._waiting) - len(self._delimiter) + 1))
                inside = self._where == "content"
                if inside and content:
                    yield Chunk(content)
                if found < 0:
                    return
                if inside:
                    yield PartEnd()
                self._take(len(self._delimiter))
                self._where = "delimiter"

    def close(self) -> None:
        """Refuse a body that ends before its last delimiter."""
        if self._where != "epilogue":
            raise HttpProblem(400, "http-form-cut")

    def _take(self, count: int) -> bytes:
        taken = bytes(self._waiting[:count])
        del self._waiting[:count]
        return taken

    def _after_delimiter(self) -> bool:
        """Read what follows a delimiter, the end of its line or of the form; False while it may still come."""
        if self._waiting.startswith(b"--"):
            self._where = "epilogue"
            return True
        line = self._waiting.find(b"\r\n")
        blank = bytes(self._waiting[: max(line, 0) or None]).strip(b" \t")
        if line < 0 and blank in (b"", b"\r", b"-") and len(self._waiting) < _LONGEST_PADDING:
            return False
        if line < 0 or (line and blank):
            raise HttpProblem(400, "http-form-malformed")
        self._take(line)
        self._where = "head"
        return True

    def _head(self) -> Head | None:
        """The headers of a part; the line end before them is that of the delimiter."""
        end = self._waiting.find(_END)
        if end > self._longest_head or (end < 0 and len(self._waiting) > self._longest_head):
            raise HttpProblem(431, "http-part-headers-too-long")
        if end < 0:
            return None
        head = self._take(end)[2:]
        self._take(len(_END))
        self._where = "content"
        return Head(head)


def boundary_of(content_type: bytes) -> bytes:
    """The boundary that a Content-Type announces.

    Raises HttpProblem when it is not that of a form, or announces none.
    """
    kind, _, parameters = content_type.partition(b";")
    if kind.strip().lower() != b"multipart/form-data":
        raise HttpProblem(415, "http-form-expected", headers={"Accept": "multipart/form-data"})
    found = _BOUNDARY.search(parameters)
    if found is None:
        raise HttpProblem(400, "http-no-boundary")
    return found[1] or found[2]
