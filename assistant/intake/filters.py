"""The filters of a PDF stream, undone in bounded steps; one that could only be undone whole is refused."""

import base64
import re
import zlib
from collections.abc import Iterable, Iterator

import pikepdf

from assistant.intake.observations import Unreadable, observed
from assistant.intake.packed import PackedStreams
from assistant.intake.streams import CHUNK
from assistant.model.notice_ids import NoticeId

_FLATE = frozenset({"/FlateDecode", "/Fl"})
_HEX = frozenset({"/ASCIIHexDecode", "/AHx"})
_ASCII85 = frozenset({"/ASCII85Decode", "/A85"})
_FILTERS_MAX = 4
_WHOLE_MAX = 16_384  # no filter known to PDF makes more than 40 MiB out of this
_SMALL = 1 << 18
_AT_ONCE = 1 << 22
_BLANKS = re.compile(rb"[\0\t\n\f\r ]+")


def stream_chunks(stream: pikepdf.Stream, name: str, streams: PackedStreams) -> Iterator[tuple[bytes, int]]:
    """Give a stream's content as counted chunks, its filters undone one after the other.

    A stream that stops short or is damaged gives what it holds. Raises Unreadable for a filter that is not undone here.
    """
    packed, raw, chunks = streams.of(stream)
    filters = _filters(stream, name)
    if raw is not None and packed <= _SMALL and len(filters) == 1 and filters[0] in _FLATE:
        whole = _inflated_at_once(raw)
        if whole is not None:
            return iter([(whole, packed)])
    for one in filters:
        if one in _FLATE:
            chunks = _inflated(chunks)
        elif one in _HEX or one in _ASCII85:
            chunks = _from_text(chunks, one, name)
        elif packed <= _WHOLE_MAX:
            chunks = iter([stream.read_bytes()])
            break
        else:
            raise Unreadable(observed(NoticeId.PDF_FILTRE_REFUSE, name, detail=name, seen=" ".join(filters)))
    return ((chunk, packed) for chunk in chunks)


def _filters(stream: pikepdf.Stream, name: str) -> list[str]:
    """Name the filters of a stream; a predictor or too many filters leave it to the whole decoding, or refuse it."""
    told = stream.get("/Filter")
    if told is None:
        return []
    names = [str(one) for one in told] if isinstance(told, pikepdf.Array) else [str(told)]
    if len(names) > _FILTERS_MAX:
        raise Unreadable(observed(NoticeId.PDF_FILTRE_REFUSE, name, detail=name, seen=f"{len(names)} filtres"))
    settings = stream.get("/DecodeParms")
    for one in settings if isinstance(settings, pikepdf.Array) else [settings]:
        if isinstance(one, pikepdf.Dictionary) and one.get("/Predictor", 1) != 1:
            return ["/Predictor", *names]
    return [one for one in names if one != "/Crypt"]


def _inflated_at_once(raw: bytes) -> bytes | None:
    """Inflate a small stream in one step; None if it is damaged or grows too much for that."""
    engine = zlib.decompressobj()
    try:
        whole = engine.decompress(raw, _AT_ONCE)
    except zlib.error:
        return None
    return whole if engine.eof else None


def _inflated(chunks: Iterable[bytes]) -> Iterator[bytes]:
    engine = zlib.decompressobj()
    try:
        for packed in chunks:
            waiting = packed
            while True:
                chunk = engine.decompress(waiting, CHUNK)
                if chunk:
                    yield chunk
                waiting = engine.unconsumed_tail
                if engine.eof or (not waiting and len(chunk) < CHUNK):
                    break
            if engine.eof:
                return
    except zlib.error:
        return


def _from_text(chunks: Iterable[bytes], kind: str, name: str) -> Iterator[bytes]:
    """Undo a filter that writes octets as characters, group after group."""
    size = 2 if kind in _HEX else 5
    waiting = b""
    try:
        for group in _groups(chunks, b">" if kind in _HEX else b"~>"):
            waiting += group if kind in _HEX else group.replace(b"z", b"!!!!!")
            ends = len(waiting) // size * size
            yield _octets(waiting[:ends], kind)
            waiting = waiting[ends:]
        yield _octets(waiting + b"0" if waiting and kind in _HEX else waiting, kind)
    except ValueError:
        raise Unreadable(observed(NoticeId.PDF_FLUX_ENDOMMAGE, name, detail=name)) from None


def _groups(chunks: Iterable[bytes], end: bytes) -> Iterator[bytes]:
    """The characters of a text without its blanks and its marks, up to its end."""
    before = b""
    for place, chunk in enumerate(chunks):
        text = before + _BLANKS.sub(b"", chunk)
        if not place:
            text = text.removeprefix(b"<~")
        found, mark, _ = text.partition(end)
        if mark:
            yield found
            return
        before = found[len(found) - len(end) + 1 :]
        yield found[: len(found) - len(before)]
    yield before


def _octets(text: bytes, kind: str) -> bytes:
    return bytes.fromhex(text.decode("ascii")) if kind in _HEX else base64.a85decode(text)
