"""Tar archives read as a stream: names, sizes and kinds of members, long names included, nothing written."""

from collections.abc import Iterator

from assistant.intake.entries import ArchiveEntry, path_observations
from assistant.intake.observations import Observation, Unreadable, observed
from assistant.model.notice_ids import NoticeId
from assistant.words.numbers import number

BLOCK = 512
_NAMES_MAX = 65_536
_BODILESS = (b"1", b"2", b"3", b"4", b"6")
_LONG_NAME, _LONG_LINK, _PAX, _PAX_GLOBAL = b"L", b"K", b"x", b"g"


def is_tar(head: bytes) -> bool:
    """True when the first block is a tar header: its checksum holds and it names a member."""
    return len(head) >= BLOCK and head[0] != 0 and _checksum_holds(head[:BLOCK])


def tar_entries(chunks: Iterator[tuple[bytes, int]], members_max: int) -> Iterator[ArchiveEntry]:
    """Every file, link and device of a tar, in order; what is not read of one is skipped before the next.

    Raises Unreadable if a header is damaged or the archive stops short.
    """
    stream = _Stream(chunks)
    long_name: str | None = None
    pax: dict[str, str] = {}
    seen: set[str] = set()
    count = 0
    while True:
        header = stream.take(BLOCK, may_end=True)
        if not header.strip(b"\0"):
            return
        if len(header) < BLOCK:
            raise Unreadable(observed(NoticeId.ARCHIVE_TRONQUEE))
        if not _checksum_holds(header):
            raise Unreadable(observed(NoticeId.ARCHIVE_ENDOMMAGEE, detail="en-tête tar dont la somme est fausse"))
        kind, size = header[156:157], _number(header[124:136])
        count += 1
        if count > members_max:
            raise Unreadable(observed(NoticeId.ARCHIVE_MEMBRES, limit=number(members_max)))
        if kind in (_LONG_NAME, _LONG_LINK, _PAX, _PAX_GLOBAL):
            if size > _NAMES_MAX:
                raise Unreadable(observed(NoticeId.ARCHIVE_ENDOMMAGEE, detail="en-tête de nom démesuré"))
            text = stream.take(_padded(size))[:size]
            if kind == _LONG_NAME:
                long_name = text.rstrip(b"\0").decode("utf-8", "surrogateescape")
            elif kind == _PAX:
                pax = _pax(text)
            continue
        name = pax.get("path") or long_name or _plain_name(header)
        size = int(pax["size"]) if pax.get("size", "").isdecimal() else size
        long_name, pax = None, {}
        if kind == b"5":
            stream.skip(_padded(size))
            continue
        observations = (*path_observations(name), *_kind_observations(name, kind, header))
        if name in seen:
            observations = (*observations, observed(NoticeId.ARCHIVE_DOUBLON, name))
        seen.add(name)
        stored = 0 if kind in _BODILESS else size
        content = stream.content(stored)
        yield ArchiveEntry(name, None, stored, observations, content)
        for _ in content:
            pass
        stream.skip(_padded(stored) - stored)


class _Stream:
    """Exact numbers of bytes out of chunks of any length."""

    def __init__(self, chunks: Iterator[tuple[bytes, int]]) -> None:
        self._chunks = chunks
        self._waiting = b""
        self._used = 0

    def take(self, size: int, *, may_end: bool = False) -> bytes:
        while len(self._waiting) < size:
            found = next(self._chunks, None)
            if found is None:
                if may_end:
                    taken, self._waiting = self._waiting, b""
                    return taken
                raise Unreadable(observed(NoticeId.ARCHIVE_TRONQUEE))
            self._waiting += found[0]
            self._used = found[1]
        taken, self._waiting = self._waiting[:size], self._waiting[size:]
        return taken

    def skip(self, size: int) -> None:
        for _ in self.content(size):
            pass

    def content(self, size: int) -> Iterator[tuple[bytes, int]]:
        while size:
            if not self._waiting:
                found = next(self._chunks, None)
                if found is None:
                    raise Unreadable(observed(NoticeId.ARCHIVE_TRONQUEE))
                self._waiting, self._used = found
            taken, self._waiting = self._waiting[:size], self._waiting[size:]
            size -= len(taken)
            yield taken, self._used


def _kind_observations(name: str, kind: bytes, header: bytes) -> list[Observation]:
    found = []
    if kind in (b"1", b"2"):
        found.append(observed(NoticeId.ARCHIVE_LIEN, name))
    elif kind in (b"3", b"4", b"6"):
        found.append(observed(NoticeId.ARCHIVE_SPECIAL, name))
    if _number(header[100:108]) & 0o6000:
        found.append(observed(NoticeId.ARCHIVE_DROITS, name))
    return found


def _padded(size: int) -> int:
    return -(-size // BLOCK) * BLOCK


def _number(field: bytes) -> int:
    """Read an octal field, or GNU's base 256; what is not a number is a damaged header."""
    if field[0] & 0x80:
        value = int.from_bytes(bytes([field[0] & 0x7F]) + field[1:], "big")
        if field[0] == 0xFF:
            raise Unreadable(observed(NoticeId.ARCHIVE_ENDOMMAGEE, detail="taille négative"))
        return value
    text = field.split(b"\0")[0].strip(b" ")
    if text.strip(b"01234567"):
        raise Unreadable(observed(NoticeId.ARCHIVE_ENDOMMAGEE, detail="nombre illisible dans un en-tête tar"))
    return int(text or b"0", 8)


def _checksum_holds(header: bytes) -> bool:
    try:
        told = _number(header[148:156])
    except Unreadable:
        return False
    return told == sum(header[:148]) + sum(header[156:BLOCK]) + 8 * 32


def _plain_name(header: bytes) -> str:
    name = header[:100].split(b"\0")[0]
    prefix = header[345:500].split(b"\0")[0] if header[257:262] == b"ustar" and header[262:263] != b" " else b""
    return (prefix + b"/" + name if prefix else name).decode("utf-8", "surrogateescape")


def _pax(text: bytes) -> dict[str, str]:
    found = {}
    while text:
        length, _, rest = text.partition(b" ")
        if not length.isdigit() or len(length) > 8 or int(length) <= len(length):
            break
        record = rest[: int(length) - len(length) - 1]
        key, equals, value = record.partition(b"=")
        if equals:
            found[key.decode("utf-8", "replace")] = value.rstrip(b"\n").decode("utf-8", "surrogateescape")
        text = text[int(length) :]
    return found
