"""Lines of a text, counted, of which those read since a mark can be given back."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import TextIO

LONGEST = 1 << 20
"""A line longer than this is cut: no cell is that long."""


class Lines:
    """The lines of a file; after `back`, all those read since `begin` but the first are read again."""

    def __init__(self, file: TextIO) -> None:
        self._file, self._again, self._since = file, list[str](), list[str]()
        self.number = 0

    def __enter__(self) -> Lines:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.pop() if self._again else self._file.readline(LONGEST)
        if not line:
            raise StopIteration
        self._since.append(line)
        self.number += 1
        return line

    def begin(self) -> None:
        """What was read so far is not given back any more."""
        self._since.clear()

    def back(self) -> None:
        """Give back what was read since `begin`, but the first line."""
        given = self._since[1:]
        self._again.extend(reversed(given))
        self.number -= len(given)
        self._since.clear()
