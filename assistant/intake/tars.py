"""Tar archives read as a stream: names, sizes and kinds of members, long names included, nothing written."""

from collections.abc import Iterator

from assistant.intake.entries import ArchiveEntry, path_observations
from assistant.intake.observations import Observation, Unreadable, observed
from assistant.intake.session import Session
from assistant.model.notice_ids import NoticeId
from assistant.words.numbers import number

BLOCK = 512
_NAMES_MAX = 65_536
_BODILESS = (b"1", b"2", b"3", b"4", b"6")
_LONG_NAME, _LONG_LINK, _PAX, _PAX_GLOBAL, _SPARSE = b"L", b"K", b"x", b"g", b"S"
_ABOUT_NEXT = (_LONG_NAME, _LONG_LINK, _PAX, _PAX_GLOBAL)
_SPARSE_NAME, _SPARSE_MAJOR = "GNU.sparse.name", "GNU.sparse.major"
_DIGITS_MAX = 20


def is_tar(head: bytes) -> bool:
    """True when the first block is a tar header: its checksum holds and it names a member."""
    return len(head) >= BLOCK and head[0] != 0 and _checksum_holds(head[:BLOCK])


def is_tar_end(head: bytes) -> bool:
    """True when the first two blocks are those that end a tar: one that begins so holds nothing."""
    return len(head) >= 2 * BLOCK and not any(head[: 2 * BLOCK])


def tar_entries(chunks: Iterator[tuple[bytes, int]], session: Session) -> Iterator[ArchiveEntry]:
    """Every file, link and device of a tar, in order; what is not read of one is skipped before the next.

    Raises Unreadable if a header is damaged or the archive stops short, or once the session's account is spent.
    """
    stream = _Stream(chunks)
    every: dict[str, str] = {}
    pax: dict[str, str] = {}
    seen: set[str] = set()
    count, most = 0, session.limits.archive_members
    while True:
        header = stream.take(BLOCK, may_end=True)
        if not header.strip(b"\0"):
            return
        if len(header) < BLOCK:
            raise Unreadable(observed(NoticeId.ARCHIVE_TRONQUEE))
        if not _checksum_holds(header):
            raise Unreadable(observed(NoticeId.ARCHIVE_ENDOMMAGEE, detail="en-tête tar dont la somme est fausse"))
        kind, size = header[156:157], _number(header[124:136])
        if kind in _ABOUT_NEXT:
            text = _told(stream, size)
            session.passed(BLOCK + len(text))
            if kind == _LONG_NAME:
                pax.setdefault("path", text.rstrip(b"\0").decode("utf-8", "surrogateescape"))
            elif kind in (_PAX, _PAX_GLOBAL):
                (pax if kind == _PAX else every).update(_pax(text))
            continue
        count += 1
        if count > most:
            raise Unreadable(observed(NoticeId.ARCHIVE_MEMBRES, limit=number(most)))
        if kind == _SPARSE:
            _pass_map(stream, header)
        about, pax = {**every, **pax}, {}
        name = about.get(_SPARSE_NAME) or about.get("path") or _plain_name(header)
        size = _decimal(about["size"]) if "size" in about else size
        if kind == b"5":
            stream.skip(_padded(size))
            continue
        observations = (*path_observations(name), *_kind_observations(name, kind, header))
        if name in seen:
            observations = (*observations, observed(NoticeId.ARCHIVE_DOUBLON, name))
        seen.add(name)
        stored = 0 if kind in _BODILESS else size
        if about.get(_SPARSE_MAJOR) == "1":
            stored -= _pass_pax_map(stream, stored)
        content = stream.content(stored)
        yield ArchiveEntry(name, None, stored, observations, content)
        for _ in content:
            pass
        stream.skip(_padded(stored) - stored)


def _told(stream: "_Stream", size: int) -> bytes:
    """What a header says of the next member: its name, or its pax records."""
    if size > _NAMES_MAX:
        raise Unreadable(observed(NoticeId.ARCHIVE_ENDOMMAGEE, detail="en-tête de nom démesuré"))
    return stream.take(_padded(size))[:size]


def _pass_map(stream: "_Stream", header: bytes) -> None:
    """Pass over the blocks that go on with the map of a file with holes: each says whether another follows."""
    more = header[482]
    while more:
        more = stream.take(BLOCK)[504]


def _pass_pax_map(stream: "_Stream", size: int) -> int:
    """Pass over the map with which a file with holes begins when pax announces it; its length, in whole blocks.

    It is written in lines: how many stretches there are, then where each begins and how long it is.
    """
    passed = lines = 0
    left = 1
    while lines < left:
        if passed + BLOCK > size:
            raise Unreadable(observed(NoticeId.ARCHIVE_ENDOMMAGEE, detail="carte d'un fichier troué illisible"))
        block = stream.take(BLOCK)
        if not passed:
            left += 2 * _decimal(block.partition(b"\n")[0].decode("ascii", "replace"))
        passed, lines = passed + BLOCK, lines + block.count(b"\n")
    return passed


class _Stream:
    """Exact numbers of bytes out of chunks of any length."""

    def __init__(self, chunks: Iterator[tuple[bytes, int]]) -> None:
        self._chunks = chunks
        self._waiting = b""
        self._at = 0
        self._used = 0

    def take(self, size: int, *, may_end: bool = False) -> bytes:
        parts, wanted = [], size
        while wanted:
            part = self._some(wanted)
            if not part:
                if may_end:
                    break
                raise Unreadable(observed(NoticeId.ARCHIVE_TRONQUEE))
            parts.append(part)
            wanted -= len(part)
        return b"".join(parts)

    def skip(self, size: int) -> None:
        for _ in self.content(size):
            pass

    def content(self, size: int) -> Iterator[tuple[bytes, int]]:
        while size:
            taken = self._some(size)
            if not taken:
                raise Unreadable(observed(NoticeId.ARCHIVE_TRONQUEE))
            size -= len(taken)
            yield taken, self._used

    def _some(self, most: int) -> bytes:
        """Some bytes, at most that many; none once the archive is over."""
        while self._at >= len(self._waiting):
            found = next(self._chunks, None)
            if found is None:
                return b""
            self._waiting, self._used = found
            self._at = 0
        taken = self._waiting[self._at : self._at + most]
        self._at += len(taken)
        return taken


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


def _decimal(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or len(text) > _DIGITS_MAX:
        raise Unreadable(observed(NoticeId.ARCHIVE_ENDOMMAGEE, detail="nombre illisible dans un en-tête tar"))
    return int(text)


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
