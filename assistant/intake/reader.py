"""Reading one deposited file, whatever it is: told by its content, never by its name alone.

This is the bare reading, for trusted files and measures; `assistant.intake.guard` runs it in a child process.
"""

import os
import stat
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from assistant.intake.content import HEAD, NONE, Signatures
from assistant.intake.limits import LIMITS, Limits
from assistant.intake.members import is_archive
from assistant.intake.observations import Unreadable, observed
from assistant.intake.pages import is_active_svg, is_page, may_be_text
from assistant.intake.reading import ATTACHMENT, EMPTY, READ, UNKNOWN, Reading, Seek, unreadable
from assistant.intake.session import Roots, Session, looks_like_pdf, looks_like_xml
from assistant.model.notice_ids import NoticeId
from assistant.words.filenames import extension
from assistant.words.refusals import file_refusal
from assistant.words.sizes import show_size

_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PAGE_MAX = 4 << 20
_READABLE_ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh")


def read(
    source: Path | bytes,
    name: str = "",
    limits: Limits = LIMITS,
    known: Signatures = NONE,
    seeks: tuple[Seek, ...] = (),
    roots: Roots | None = None,
) -> Reading:
    """Read one file: its invoices, what it embeds, its members, or why it cannot be read.

    `name` is the name under which it is deposited; it never decides what the content is. Only libraries' own failures
    become a reason: an error of this program is raised. `seeks` are looked for in its XML, and
    `roots` takes the invoices in UBL and CII as parsed.
    """
    session = Session(limits, known, seeks, roots)
    try:
        if isinstance(source, bytes):
            return _read(BytesIO(source), source, len(source), name, session)
        file, size = _opened(source)
        with file:
            return _read(file, source, size, name or source.name, session)
    except OSError as error:
        return unreadable(observed(NoticeId.FICHIER_ABSENT, detail=file_refusal(error)))
    except Unreadable as error:
        return unreadable(error.observation)


def _opened(path: Path) -> tuple[BinaryIO, int]:
    """Open an ordinary file and tell its size, without ever waiting on a pipe or a device."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    found = os.fstat(descriptor)
    if not stat.S_ISREG(found.st_mode):
        os.close(descriptor)
        raise Unreadable(observed(NoticeId.FICHIER_SPECIAL))
    return os.fdopen(descriptor, "rb", buffering=0), found.st_size


def _read(file: BinaryIO, source: Path | bytes, size: int, name: str, session: Session) -> Reading:
    head = file.read(HEAD)
    if not head:
        return Reading(ATTACHMENT, UNKNOWN, EMPTY, 0, warnings=(observed(NoticeId.FICHIER_VIDE),))
    try:
        found = _by_content(file, source, head, size, name, session)
    except Unreadable as error:
        found = unreadable(error.observation, _container(head))
    return found._replace(size=size, families=found.families or session.families(head), sought=tuple(session.sought))


def _by_content(file: BinaryIO, source: Path | bytes, head: bytes, size: int, name: str, session: Session) -> Reading:
    limits = session.limits
    claims_xml = extension(name) == "XML"
    if looks_like_xml(head) or (claims_xml and not looks_like_pdf(head) and not is_archive(head)):
        if is_page(name, head):
            return _page(file)
        _within(size, limits.xml_file)
        return _xml(_whole(file, source, limits.xml_file), session, name)
    if head.startswith(_READABLE_ARCHIVES) or head[257:262] == b"ustar":
        from assistant.intake.lots import read_archive

        _within(size, limits.archive_file)
        file.seek(0)
        return read_archive(file, head, session, name)
    if looks_like_pdf(head):
        from assistant.intake.facturx import read_pdf_file

        _within(size, limits.pdf_file)
        return read_pdf_file(source, session)
    locked = False
    if head.startswith(_OLE2) and size <= limits.archive_file:
        from assistant.intake.office import is_locked_ole2

        file.seek(0)
        locked = is_locked_ole2(iter(lambda: file.read(1 << 20), b""))
    return Reading(ATTACHMENT, UNKNOWN, UNKNOWN, warnings=(observed(NoticeId.DOCUMENT_CHIFFRE),) if locked else ())


def _page(file: BinaryIO) -> Reading:
    """A web page, or an image, of which only what it would do when shown is told."""
    file.seek(0)
    active = is_active_svg(file.read(_PAGE_MAX))
    return Reading(ATTACHMENT, UNKNOWN, UNKNOWN, warnings=(observed(NoticeId.SVG_ACTIF),) if active else ())


def _xml(data: bytes, session: Session, name: str) -> Reading:
    from assistant.intake.invoices import read_xml

    try:
        document = read_xml(data, session)
    except Unreadable:
        if not may_be_text(name, data[:HEAD]):
            raise
        return Reading(ATTACHMENT, UNKNOWN, UNKNOWN)
    if document.syntax is None:
        return Reading(ATTACHMENT, "XML", f"other:{document.root}", warnings=(document.told(),))
    return Reading(
        READ,
        "XML",
        document.syntax,
        invoices=document.invoices,
        embedded=document.embedded,
        warnings=document.warnings,
    )


def _whole(file: BinaryIO, source: Path | bytes, most: int) -> bytes:
    """Give all the bytes, counted as they are read: a file may have grown since its size was asked."""
    if isinstance(source, bytes):
        return source
    file.seek(0)
    data = file.read(most + 1)
    _within(len(data), most)
    return data


def _within(size: int, most: int) -> None:
    if size > most:
        raise Unreadable(observed(NoticeId.LIMITE_TAILLE, seen=show_size(size, [most]), limit=show_size(most)))


def _container(head: bytes) -> str:
    if looks_like_xml(head):
        return "XML"
    if head.startswith(b"PK"):
        return "ZIP"
    if head.startswith((b"\x1f\x8b", b"BZh")):
        return "GZ" if head.startswith(b"\x1f") else "BZ2"
    return "PDF" if looks_like_pdf(head) else UNKNOWN
