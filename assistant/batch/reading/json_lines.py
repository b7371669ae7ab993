"""Tables written as JSON, one object a line; the columns are the names that the first lines hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import msgspec

from assistant.batch.reading.block import Block, Unread
from assistant.batch.reading.collecting import CellLine, collected
from assistant.batch.reading.encoding import FileWritten
from assistant.batch.reading.lines import Lines
from assistant.model.base import Base

SEEN = 1_000
"""How many lines are looked at to name the columns."""


class JsonLines:
    """A file of JSON objects, one a line."""

    def __init__(self, base: Base, path: Path, name: str, written: FileWritten) -> None:
        self.base, self.path, self.name, self.written = base, path, name, written
        self._decode = msgspec.json.Decoder().decode
        names: dict[str, None] = {}
        with self._open() as lines:
            for line in islice(lines, SEEN):
                names.update(dict.fromkeys(self._object(line) or {}))
        self.columns = tuple(names)

    def blocks(self, wanted: Sequence[str], few: bool = False) -> Iterator[Block]:
        """The rows, as blocks of the wanted columns."""
        with self._open() as lines:
            yield from collected(self.name, self._rows(lines, wanted), len(wanted))

    def _open(self) -> Lines:
        return Lines(self.path.open(encoding=self.written.encoding, errors="replace", newline=""))

    def _object(self, line: str) -> dict[str, object] | None:
        try:
            found = self._decode(line)
        except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
            return None
        return found if isinstance(found, dict) else None

    def _rows(self, lines: Lines, wanted: Sequence[str]) -> Iterator[CellLine]:
        for line in lines:
            lines.begin()
            if not line.strip():
                continue
            if self.written.damaged and "\ufffd" in line:
                yield Unread(self.name, lines.number, self.base.word("row-octets"))
                continue
            found = self._object(line)
            if found is None:
                yield Unread(self.name, lines.number, self.base.word("row-json"))
                continue
            try:
                yield lines.number, [_text(found.get(name)) for name in wanted]
            except TypeError:
                held = next(name for name in wanted if isinstance(found.get(name), dict | list))
                yield Unread(self.name, lines.number, self.base.word("row-nested"), held)


def _text(value: object) -> str | None:
    """A value as a person would type it."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict | list):
        raise TypeError
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
