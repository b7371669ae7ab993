"""The packed bytes of a PDF stream: those of a big one come in steps from the file, never whole from the library."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

import pikepdf

from assistant.intake.content import HEAD
from assistant.intake.limits import Limits
from assistant.intake.observations import Unreadable, observed
from assistant.intake.streams import CHUNK
from assistant.model.notice_ids import NoticeId
from assistant.words.sizes import show_size

_BIG = 8 << 20
_DICTIONARY_MAX = 1 << 16
_START = re.compile(rb">>\s*stream\r?\n")
_ENDS = (b"endstream", b"\nendstream", b"\r\nendstream", b"\rendstream")


class Packed(NamedTuple):
    """How many bytes there are, all of them when they are held, and their steps."""

    size: int
    whole: bytes | None
    steps: Iterator[bytes]

    @classmethod
    def held(cls, whole: bytes) -> "Packed":
        """Those of a stream that is held whole."""
        return cls(len(whole), whole, (whole[at : at + CHUNK] for at in range(0, len(whole), CHUNK)))


class PackedStreams:
    """The streams of one open PDF, as packed as they stand in it."""

    def __init__(self, pdf: pikepdf.Pdf, source: Path | bytes, limits: Limits) -> None:
        """Keep where the bytes of `pdf` are: in `source`."""
        self._pdf, self._source, self._limits = pdf, source, limits
        self._places: dict[tuple[int, int], int] | None = None

    def of(self, stream: pikepdf.Stream) -> "Packed":
        """The packed bytes of a stream.

        Raises Unreadable for a big one that can only be held whole, and is too much for that.
        """
        told = stream.get("/Length")
        length = told if isinstance(told, int) else 0
        if length < _BIG:
            return Packed.held(stream.read_raw_bytes())
        place = self._place(stream, length)
        if place is not None:
            return Packed(length, None, self._steps(place, length))
        try:
            return Packed.held(stream.read_raw_bytes())
        except (pikepdf.PdfError, MemoryError):
            limit = show_size(self._limits.memory)
            raise Unreadable(observed(NoticeId.LIMITE_MEMOIRE, limit=limit)) from None

    def _steps(self, place: int, left: int) -> Iterator[bytes]:
        with self._opened() as file:
            file.seek(place)
            while left and (chunk := file.read(min(left, CHUNK))):
                left -= len(chunk)
                yield chunk

    def _place(self, stream: pikepdf.Stream, length: int) -> int | None:
        """Where a stream starts in the file; None when it is encrypted, or its end is not where it says."""
        if self._pdf.is_encrypted:
            return None
        if self._places is None:
            table = self._pdf.get_xref_table()
            self._places = {mark: entry.offset for mark, entry in table.items() if entry.offset is not None}
        at = self._places.get(stream.objgen)
        if at is None:
            return None
        with self._opened() as file:
            before = max(0, file.read(HEAD).find(b"%PDF-"))  # offsets count from the mark of the PDF
            file.seek(at + before)
            head = file.read(_DICTIONARY_MAX)
            for found in _START.finditer(head):
                file.seek(at + before + found.end() + length)
                if file.read(len(_ENDS[2])).startswith(_ENDS):
                    return at + before + found.end()
        return None

    def _opened(self) -> BinaryIO:
        return BytesIO(self._source) if isinstance(self._source, bytes) else self._source.open("rb")
