"""ZIP archives, listed and checked without writing anything: bombs, lies, paths, links, damage.

The central directory is the standard library's; the members are inflated here, so that every byte is counted.
"""

import bz2
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from assistant.intake.entries import ArchiveEntry, path_observations
from assistant.intake.observations import Observation, Unreadable, observed
from assistant.intake.session import Session
from assistant.intake.streams import CHUNK, DEFLATE, inflate_one
from assistant.model.notice_ids import NoticeId
from assistant.words.numbers import number

_LOCAL = struct.Struct("<4s5H3I2H")
_END = struct.Struct("<4s4H2IH")
_END64 = struct.Struct("<4sQ2H2I4Q")
_FIELD, _UNICODE, _UNICODE_NAME = struct.Struct("<2H"), struct.Struct("<BI"), 0x7075
_DESCRIPTOR, _ENCRYPTED, _STRONG, _UTF8 = 0x08, 0x01, 0x2040, 0x800
_STORED, _DEFLATED, _BZIP2 = 0, 8, 12
_METHODS = {9: "Deflate64", 14: "LZMA", 93: "Zstandard", 95: "XZ", 98: "PPMd"}
_UNKNOWN_SIZE = 0xFFFFFFFF
_ENTRY_MIN = 46
_ENTRY_TYPICAL = 400


def zip_entries(file: BinaryIO, session: Session) -> Iterator[ArchiveEntry]:
    """Every file of a ZIP in the order of its directory; the chunks of one are read before the next is asked for.

    Raises Unreadable if the archive itself is damaged, overlaps or has too many members. Reading an entry's chunks
    raises Unreadable if that member is encrypted, damaged or lies about itself.
    """
    infos, start = _directory(file, session)
    _apart(file, infos, start)
    _begins(infos, start)
    seen: set[str] = set()
    for info in infos:
        name = _name(info)
        if name.endswith("/") and not info.file_size:
            continue
        observations = [*path_observations(name), *_mode_observations(info)]
        if name in seen:
            observations.append(observed(NoticeId.ARCHIVE_DOUBLON, name))
        seen.add(name)
        yield ArchiveEntry(name, info.compress_size, info.file_size, tuple(observations), _content(file, info))


def zip_names(file: BinaryIO, session: Session) -> tuple[str, ...]:
    """The names of a ZIP's members, nothing of their content read."""
    infos, _ = _directory(file, session)
    return tuple(_name(info).replace("\\", "/").lstrip("/") for info in infos)


def _name(info: zipfile.ZipInfo) -> str:
    """The name of a member as who made the archive saw it.

    macOS and others write UTF-8 without the flag that says so, or repeat the name in UTF-8 in a field of its own
    (0x7075), which counts only if it was made for this very name.
    """
    if info.orig_filename.isascii() or info.flag_bits & _UTF8:
        return info.orig_filename
    raw = _raw_name(info)
    extra = info.extra
    while len(extra) >= _FIELD.size:
        kind, size = _FIELD.unpack_from(extra)
        field, extra = extra[_FIELD.size : _FIELD.size + size], extra[_FIELD.size + size :]
        if kind == _UNICODE_NAME and len(field) > _UNICODE.size and _UNICODE.unpack_from(field) == (1, zlib.crc32(raw)):
            raw = field[_UNICODE.size :]
            break
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return info.orig_filename


def _raw_name(info: zipfile.ZipInfo) -> bytes:
    return info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8 else "cp437")


def _directory(file: BinaryIO, session: Session) -> tuple[list[zipfile.ZipInfo], int]:
    limit = session.limits.archive_members
    size, entries = _announced(file)
    if entries > limit or size > limit * _ENTRY_TYPICAL:
        raise Unreadable(observed(NoticeId.ARCHIVE_MEMBRES, limit=number(limit)))
    try:
        with zipfile.ZipFile(file) as archive:
            infos, start = archive.infolist(), archive.start_dir
    except UnicodeDecodeError:
        raise Unreadable(observed(NoticeId.ARCHIVE_ENDOMMAGEE, detail="nom de membre qui n'est pas en UTF-8")) from None
    except (
        zipfile.BadZipFile,
        ValueError,
        struct.error,
        OverflowError,
        NotImplementedError,
        OSError,
    ):
        raise Unreadable(observed(NoticeId.ARCHIVE_ENDOMMAGEE, detail="répertoire des membres illisible")) from None
    if len(infos) > limit:
        raise Unreadable(observed(NoticeId.ARCHIVE_MEMBRES, limit=number(limit)))
    if entries not in (len(infos), len(infos) & 0xFFFF):
        detail = f"{entries} membres annoncés, {len(infos)} trouvés"
        raise Unreadable(observed(NoticeId.ARCHIVE_CONTRADICTION, detail=detail))
    return infos, start


def _announced(file: BinaryIO) -> tuple[int, int]:
    """Give the directory's size and its number of entries as the end record says, before anything is read of it."""
    total = file.seek(0, 2)
    tail_at = max(0, total - 65_557)
    file.seek(tail_at)
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) < at + _END.size:
        raise Unreadable(observed(NoticeId.ARCHIVE_TRONQUEE))
    _, _, _, here, entries, size, _, _ = _END.unpack_from(tail, at)
    if here != entries:
        raise Unreadable(observed(NoticeId.ARCHIVE_CONTRADICTION, detail="archive en plusieurs volumes"))
    if size == _UNKNOWN_SIZE or entries == 0xFFFF:
        at64 = tail.rfind(b"PK\x06\x06", 0, at)
        if at64 >= 0 and len(tail) >= at64 + _END64.size:
            fields = _END64.unpack_from(tail, at64)
            entries, size = fields[7], fields[8]
    if size > total:
        raise Unreadable(observed(NoticeId.ARCHIVE_TRONQUEE))
    return size, entries


def _begins(infos: list[zipfile.ZipInfo], start: int) -> None:
    """Refuse bytes before the first member: another archive may be there, for those who read from the beginning."""
    if min((info.header_offset for info in infos), default=start):
        raise Unreadable(observed(NoticeId.ARCHIVE_APRES_LA_FIN))


def _apart(file: BinaryIO, infos: list[zipfile.ZipInfo], start: int) -> None:
    """Refuse members that share bytes: the trick of the densest bombs."""
    ends = 0
    for info in sorted(infos, key=lambda one: one.header_offset):
        if info.header_offset < ends:
            raise Unreadable(observed(NoticeId.ARCHIVE_CHEVAUCHEMENT, info.orig_filename))
        ends = info.header_offset + _LOCAL.size + len(info.orig_filename) + info.compress_size
    if ends > start and infos:
        raise Unreadable(observed(NoticeId.ARCHIVE_CHEVAUCHEMENT, infos[-1].orig_filename))


def _mode_observations(info: zipfile.ZipInfo) -> list[Observation]:
    mode = info.external_attr >> 16
    kind, name = stat.S_IFMT(mode), _name(info)
    found = []
    if kind == stat.S_IFLNK:
        found.append(observed(NoticeId.ARCHIVE_LIEN, name))
    elif kind in (stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK):
        found.append(observed(NoticeId.ARCHIVE_SPECIAL, name))
    if kind and mode & (stat.S_ISUID | stat.S_ISGID):
        found.append(observed(NoticeId.ARCHIVE_DROITS, name))
    return found


def _content(file: BinaryIO, info: zipfile.ZipInfo) -> Iterator[tuple[bytes, int]]:
    """Inflate one member; when it ends, its size, its checksum and its own header must all agree."""
    name = _name(info)
    if info.flag_bits & (_ENCRYPTED | _STRONG):
        raise Unreadable(observed(NoticeId.ARCHIVE_CHIFFREE, name))
    method = info.compress_type
    if method not in (_STORED, _DEFLATED, _BZIP2):
        raise Unreadable(observed(NoticeId.ARCHIVE_METHODE, name, detail=_METHODS.get(method, str(method))))
    _same_header(file, info)
    size = crc = used = 0
    for chunk, used in _inflated(file, info):
        size += len(chunk)
        crc = zlib.crc32(chunk, crc)
        yield chunk, used
    if size != info.file_size:
        detail = f"{number(info.file_size)} octets annoncés, {number(size)} trouvés"
        raise Unreadable(observed(NoticeId.ARCHIVE_CONTRADICTION, name, detail=detail))
    if crc != info.CRC:
        raise Unreadable(observed(NoticeId.ARCHIVE_CRC, name))


def _same_header(file: BinaryIO, info: zipfile.ZipInfo) -> None:
    """Leave `file` at the member's content, once its local header says the same as the directory."""
    name = _name(info)
    file.seek(info.header_offset)
    raw = file.read(_LOCAL.size)
    if len(raw) < _LOCAL.size:
        raise Unreadable(observed(NoticeId.ARCHIVE_TRONQUEE, name))
    magic, _, flags, method, _, _, crc, packed, size, name_length, extra = _LOCAL.unpack(raw)
    if magic != b"PK\x03\x04":
        raise Unreadable(observed(NoticeId.ARCHIVE_CONTRADICTION, name, detail="en-tête local absent"))
    raw = file.read(name_length)
    local = raw.decode("utf-8" if flags & _UTF8 else "cp437", "replace")
    file.seek(extra, 1)
    if local != info.orig_filename and raw != _raw_name(info):
        raise Unreadable(observed(NoticeId.ARCHIVE_CONTRADICTION, name, detail=f"nom local « {local} »"))
    if method != info.compress_type or flags & _ENCRYPTED:
        raise Unreadable(observed(NoticeId.ARCHIVE_CONTRADICTION, name, detail="méthode ou chiffrement"))
    told = not flags & _DESCRIPTOR and _UNKNOWN_SIZE not in (packed, size)
    if told and (crc, packed, size) != (info.CRC, info.compress_size, info.file_size):
        raise Unreadable(observed(NoticeId.ARCHIVE_CONTRADICTION, name, detail="taille ou somme de contrôle"))


def _inflated(file: BinaryIO, info: zipfile.ZipInfo) -> Iterator[tuple[bytes, int]]:
    left, used = info.compress_size, 0
    if info.compress_type == _STORED:
        while left:
            chunk = file.read(min(CHUNK, left))
            if not chunk:
                raise Unreadable(observed(NoticeId.ARCHIVE_TRONQUEE, info.orig_filename))
            left -= len(chunk)
            used += len(chunk)
            yield chunk, used
        return
    engine = zlib.decompressobj(DEFLATE) if info.compress_type == _DEFLATED else bz2.BZ2Decompressor()

    def read(most: int) -> bytes:
        nonlocal left
        chunk = file.read(min(most, left))
        left -= len(chunk)
        return chunk

    after = yield from inflate_one(engine, read, info.orig_filename)
    if left or after:
        detail = "des octets suivent la fin du membre"
        raise Unreadable(observed(NoticeId.ARCHIVE_CONTRADICTION, info.orig_filename, detail=detail))
