"""The reading of one file: its limits, the signatures known, and what it has spent so far."""

import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from assistant.intake.content import HEAD, Signatures, families
from assistant.intake.limits import Limits, shown_seconds
from assistant.intake.observations import Spent, Unreadable, observed
from assistant.intake.reading import Seek, Sought
from assistant.model.notice_ids import NoticeId
from assistant.words.numbers import number
from assistant.words.sizes import show_size

if TYPE_CHECKING:
    from lxml import etree

Roots = dict[str | None, list["etree._Element"]]
"""The invoices of a file as parsed, by their places, in their order."""

_CLOCKED, _MEMBER = 1 << 20, 1 << 14
"""After how many octets the clock is looked at, and for how many of them a member counts besides its own."""


class Drained(NamedTuple):
    """What was really there: its size, its first bytes, and its whole when it was worth keeping and not too big."""

    size: int
    head: bytes
    body: bytes | None
    crowded: bool


class Session:
    """One file being read; archives inside archives, attachments and streams all spend from the same account."""

    def __init__(
        self, limits: Limits, known: Signatures, seeks: tuple[Seek, ...] = (), roots: Roots | None = None
    ) -> None:
        """Start the account: nothing spent, the clock running; `roots` takes the invoices as they are parsed."""
        self.seeks = seeks
        self.sought: list[Sought] = []
        self.limits = limits
        self.known = known
        self.roots = roots
        self._volume = 0
        self._members = 0
        self._unclocked = 0
        self._ends = time.thread_time() + limits.archive_seconds

    def families(self, head: bytes, members: tuple[str, ...] = (), mimetype: str | None = None) -> tuple[str, ...]:
        """Tell the families of content that `head` shows."""
        return families(head, self.known, members, mimetype)

    def drain(self, chunks: Iterable[tuple[bytes, int]], place: str | None = None, keep: int = 0) -> Drained:
        """Take decompressed chunks, each with the packed bytes used so far, and count them against the limits.

        The whole is kept up to `keep` bytes. Raises Unreadable for a bomb, Spent beyond the volume or the time.
        """
        self._members += 1
        if self._members > self.limits.archive_members:
            raise Spent(observed(NoticeId.ARCHIVE_MEMBRES, place, limit=number(self.limits.archive_members)))
        self._passed(_MEMBER, place)
        size, head, parts = 0, b"", []
        for chunk, packed in chunks:
            size += len(chunk)
            self._spend(len(chunk), size, packed, place)
            if len(head) < HEAD:
                head += chunk[: HEAD - len(head)]
            if keep and size <= keep:
                parts.append(chunk)
        kept = b"".join(parts) if keep and size <= keep else None
        return Drained(size, head, kept, bool(keep) and size > keep)

    def _spend(self, more: int, size: int, packed: int, place: str | None) -> None:
        self._volume += more
        limits = self.limits
        if size > limits.archive_ratio_from and size > limits.archive_ratio * max(packed, 1):
            raise Unreadable(observed(NoticeId.ARCHIVE_BOMBE, place, limit=number(limits.archive_ratio)))
        if self._volume > limits.archive_volume:
            raise Spent(observed(NoticeId.ARCHIVE_VOLUME, place, limit=show_size(limits.archive_volume)))
        self._passed(more, place)

    def _passed(self, more: int, place: str | None) -> None:
        """Look at the clock from time to time only: asking the system costs more than a small member."""
        self._unclocked += more
        if self._unclocked >= _CLOCKED:
            self._unclocked = 0
            self.check_time(place)

    def passed(self, more: int) -> None:
        """Count what was decompressed and is no member's content."""
        self._spend(more, 0, 0, None)

    def check_time(self, place: str | None = None) -> None:
        """Raise Spent once the time given to decompression is over."""
        if time.thread_time() > self._ends:
            raise Spent(observed(NoticeId.ARCHIVE_TEMPS, place, limit=shown_seconds(self.limits.archive_seconds)))


def looks_like_xml(head: bytes) -> bool:
    """True when the first bytes may start an XML document, whatever its encoding."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith((b"<", b"\xff\xfe<", b"\xfe\xff\x00<", b"\x00<"))


def looks_like_pdf(head: bytes) -> bool:
    """True when the mark of a PDF is where readers look for it."""
    return b"%PDF-" in head[:HEAD]


def peeked(chunks: Iterable[tuple[bytes, int]]) -> tuple[bytes, Iterator[tuple[bytes, int]]]:
    """Give the first bytes and an iterator that still gives them all."""
    waiting: list[tuple[bytes, int]] = []
    head = b""
    source = iter(chunks)
    for chunk, packed in source:
        waiting.append((chunk, packed))
        head += chunk[: HEAD - len(head)]
        if len(head) >= HEAD:
            break

    def again() -> Iterator[tuple[bytes, int]]:
        yield from waiting
        waiting.clear()
        yield from source

    return head, again()
