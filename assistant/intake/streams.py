"""Decompression in bounded steps: deflate, gzip and bzip2, each chunk with the packed bytes used so far."""

import bz2
import zlib
from collections.abc import Callable, Generator, Iterator
from typing import Protocol

from assistant.intake.observations import Unreadable, observed
from assistant.model.notice_ids import NoticeId

CHUNK = 1 << 16
DEFLATE, GZIP = -15, 31


class _Engine(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


def inflate_one(
    engine: _Engine, read: Callable[[int], bytes], place: str | None = None, waiting: bytes = b""
) -> Generator[tuple[bytes, int], None, bytes]:
    """Decompress one stream; the value returned is what follows its end.

    Raises Unreadable when the stream is damaged or stops short.
    """
    used, more = len(waiting), bool(waiting)
    try:
        while not engine.eof:
            if not waiting and not more:
                waiting = read(CHUNK)
                if not waiting:
                    raise Unreadable(observed(NoticeId.ARCHIVE_TRONQUEE, place))
                used += len(waiting)
            chunk = engine.decompress(waiting, CHUNK)
            waiting = getattr(engine, "unconsumed_tail", b"")
            more = len(chunk) == CHUNK or not getattr(engine, "needs_input", True)
            if chunk:
                yield chunk, used
    except (zlib.error, OSError, EOFError, ValueError):
        raise Unreadable(observed(NoticeId.ARCHIVE_ENDOMMAGEE, place, detail="flux compressé invalide")) from None
    return bytes(engine.unused_data)


def gunzip(read: Callable[[int], bytes], place: str | None = None) -> Iterator[tuple[bytes, int]]:
    """Decompress a gzip file, all its members one after the other; zeros may pad its end."""
    return _streams(lambda: zlib.decompressobj(GZIP), b"\x1f\x8b", read, place)


def bunzip2(read: Callable[[int], bytes], place: str | None = None) -> Iterator[tuple[bytes, int]]:
    """Decompress a bzip2 file, all its streams one after the other."""
    return _streams(bz2.BZ2Decompressor, b"BZh", read, place)


def _streams(
    engine: Callable[[], _Engine], magic: bytes, read: Callable[[int], bytes], place: str | None
) -> Iterator[tuple[bytes, int]]:
    left, before = b"", 0
    while True:
        used = 0
        stream = inflate_one(engine(), read, place, left)
        try:
            while True:
                chunk, used = next(stream)
                yield chunk, before + used
        except StopIteration as end:
            left = end.value
        before += used - len(left)
        left = left.lstrip(b"\0") or read(CHUNK).lstrip(b"\0")
        if not left:
            return
        if not left.startswith(magic[: len(left)]):
            raise Unreadable(observed(NoticeId.ARCHIVE_APRES_LA_FIN, place))
