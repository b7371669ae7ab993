"""The members of an archive, whatever its kind: each read to its end, never written, never opened in turn."""

from assistant.intake.documents import remarks
from assistant.intake.entries import ArchiveEntry, kept_name
from assistant.intake.observations import Observation, Spent, Unreadable, observed
from assistant.intake.office import OLE2, is_office, office_families
from assistant.intake.reading import ArchiveMember
from assistant.intake.session import Session, looks_like_pdf, looks_like_xml, peeked
from assistant.model.notice_ids import NoticeId

_ARCHIVES = (
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x1f\x8b",
    b"BZh",
    b"Rar!\x1a\x07",
    b"7z\xbc\xaf\x27\x1c",
    b"\xfd7zXZ\0",
)
_KEEP = 16 * 2**20


def checked(entry: ArchiveEntry, session: Session) -> tuple[ArchiveMember, bytes | None]:
    """Read one member to its end: what it is, and its content if it may hold an invoice.

    Damage, encryption and bombs are told in the member's own observations.

    Raises Spent once the archive's account is spent.
    """
    observations = list(entry.observations)
    try:
        head, chunks = peeked(entry.chunks)
        office = is_office(head)
        keep = _KEEP if office or head.startswith(OLE2) else _invoice_room(head, session)
        drained = session.drain(chunks, entry.name, keep)
    except Spent:
        raise
    except Unreadable as error:
        return unread(entry, *observations, error.observation), None
    body = drained.body
    families = office_families(body or head, session) if office else session.families(head)
    if is_archive(head) and not office:
        observations.append(observed(NoticeId.ARCHIVE_IMBRIQUEE, entry.name))
    if body:
        observations += remarks(body, session, entry.name)
    return (
        ArchiveMember(kept_name(entry.name), drained.size, entry.declared, families, tuple(observations)),
        None if office else body,
    )


def unread(entry: ArchiveEntry, *observations: Observation) -> ArchiveMember:
    """Give a member whose content was not read, with the size that the archive announces."""
    return ArchiveMember(kept_name(entry.name), None, entry.declared, (), observations)


def _invoice_room(head: bytes, session: Session) -> int:
    if looks_like_xml(head):
        return session.limits.xml_file
    return session.limits.pdf_in_archive if looks_like_pdf(head) else 0


def is_archive(head: bytes) -> bool:
    """True when the first bytes are those of an archive, office documents included."""
    return head.startswith(_ARCHIVES) or head[257:262] == b"ustar"
