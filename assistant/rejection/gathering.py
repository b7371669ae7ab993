"""All that the rows of a rejection hold, each message once, with the lines and the invoices that it is about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from assistant.rejection.reading import RejectionRow
from assistant.rejection.recognising import RecognisedMessage, Recogniser, Unexplained

_One = TypeVar("_One", RecognisedMessage, Unexplained)


class Gathered(NamedTuple):
    """The messages of several rows, what none explains, the invoices of each by its name, the comments as written."""

    found: tuple[RecognisedMessage, ...]
    unknown: tuple[Unexplained, ...]
    invoices: dict[str, tuple[str, ...]]
    comments: tuple[str, ...] = ()

    @property
    def certain(self) -> bool:
        """Whether something was found, all of it for sure, and nothing left without an explanation."""
        return bool(self.found) and not self.unknown and all(one.certain for one in self.found)


def gather(recogniser: Recogniser, rows: Iterable[RejectionRow]) -> Gathered:
    """Recognise each row; a comment names codes, and is told as it is written; so does a file of another kind."""
    found: dict[str, RecognisedMessage] = {}
    unknown: dict[str, Unexplained] = {}
    invoices: dict[str, dict[str, None]] = {}
    comments: dict[str, None] = {}
    for row in rows:
        held = recogniser.recognise(row.text)
        if row.comment:
            comments[row.text] = None
        for one in held.found:
            if (row.comment or row.root) and not one.certain:
                continue
            _add(found, one.message.id, one, row)
            if row.invoice:
                invoices.setdefault(one.message.id, {})[row.invoice] = None
        for other in held.unknown:
            if not ((row.comment or row.root) and other.family is None):
                _add(unknown, other.typed, other, row)
    return Gathered(
        tuple(found.values()),
        tuple(unknown.values()),
        {name: tuple(held) for name, held in invoices.items()},
        tuple(comments),
    )


def _add(held: dict[str, _One], name: str, one: _One, row: RejectionRow) -> None:
    """Keep what a row holds, its lines counted from that of the row."""
    before: tuple[int, ...] = held[name].lines if name in held else ()
    lines: list[int] = [row.line + line - 1 for line in one.lines]
    held[name] = one._replace(lines=tuple(dict.fromkeys((*before, *lines))))
