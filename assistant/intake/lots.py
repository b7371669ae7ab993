"""Archives: a lot of invoices when some are among the members, an attachment otherwise."""

import re
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

from assistant.intake.entries import ArchiveEntry
from assistant.intake.facturx import read_pdf_file
from assistant.intake.invoices import read_xml
from assistant.intake.members import checked, unread
from assistant.intake.observations import UNREAD, Observation, Spent, Unreadable, observed
from assistant.intake.office import is_locked_opendocument, is_office, mimetype
from assistant.intake.pages import is_page, may_be_text
from assistant.intake.reading import (
    ATTACHMENT,
    READ,
    ArchiveMember,
    Embedded,
    Invoice,
    Reading,
    ReadingStatus,
    noted,
    stopped_by,
)
from assistant.intake.session import Session, looks_like_pdf, looks_like_xml, peeked
from assistant.intake.streams import bunzip2, gunzip
from assistant.intake.tars import is_tar, is_tar_end, tar_entries
from assistant.intake.zips import zip_entries, zip_names
from assistant.model.notice_ids import NoticeId
from assistant.words.numbers import number


def read_archive(file: BinaryIO, head: bytes, session: Session, name: str) -> Reading:
    """Read an archive: members listed and checked, the invoices among them read, each failure told on its member.

    An office document is an archive too: it is checked as one, and is an attachment.
    """
    lot = _Lot(session, office=is_office(head))
    try:
        if lot.office:
            lot.families = session.families(head, zip_names(file, session), mimetype(head))
            if is_locked_opendocument(file, head, session):
                lot.warnings.append(observed(NoticeId.DOCUMENT_CHIFFRE))
        lot.container, entries = _opened(file, head, session, name)
        for entry in entries:
            lot.take(entry)
    except _Enough:
        pass
    except Unreadable as error:
        lot.end(error.observation)
    return lot.reading()


TAR_NAME = re.compile(r"\.(tar\.(gz|bz2)|tgz|tbz2?)\Z", re.IGNORECASE)
"""How a compressed tar is named: one that is empty shows no other sign of what it is."""


def _opened(file: BinaryIO, head: bytes, session: Session, name: str) -> tuple[str, Iterator[ArchiveEntry]]:
    """Tell an archive's kind and give its members; a compressed file that is no tar is its own only member."""
    if head.startswith(b"PK"):
        return "ZIP", zip_entries(file, session)
    kind, chunks = ("GZ", gunzip(file.read)) if head.startswith(b"\x1f\x8b") else ("BZ2", bunzip2(file.read))
    if not head.startswith((b"\x1f\x8b", b"BZh")):
        kind, chunks = (
            "TAR",
            ((chunk, file.tell()) for chunk in iter(lambda: file.read(1 << 16), b"")),
        )
    start, chunks = peeked(chunks)
    if is_tar(start) or (kind != "TAR" and TAR_NAME.search(name) and is_tar_end(start)):
        tar = "TAR" if kind == "TAR" else f"TAR.{kind}"
        return tar, tar_entries(chunks, session)
    inner = name.rpartition(".")[0] or name
    return kind, chain([ArchiveEntry(inner, None, 0, (), chunks)])


class _Enough(Exception):
    """Nothing more of an archive can be read."""


class _Lot:
    """What an archive has given so far."""

    def __init__(self, session: Session, *, office: bool) -> None:
        self.session, self.office = session, office
        self.container = "ZIP"
        self.families: tuple[str, ...] = ()
        self.members: list[ArchiveMember] = []
        self.invoices: list[Invoice] = []
        self.embedded: list[Embedded] = []
        self.warnings: list[Observation] = []
        self.stopped: Observation | None = None
        self.broken: Observation | None = None

    def take(self, entry: ArchiveEntry) -> None:
        """Read one member, or only list it once the account of the archive is spent."""
        if self.stopped:
            self.members.append(unread(entry, *entry.observations))
            return
        try:
            member, body = checked(entry, self.session)
            if body is not None and not self.office:
                member = self._read(member, body)
        except Spent as error:
            self.stopped = error.observation
            self.members.append(unread(entry, *entry.observations, error.observation))
            if self.container != "ZIP":
                raise _Enough from None
            return
        self.members.append(member)
        self.broken = self.broken or next((one for one in member.observations if one.id not in TOLD_ONLY), None)

    def end(self, reason: Observation) -> None:
        """Keep why the archive could not be read to its end."""
        if reason.id in UNREAD:
            self.stopped = self.stopped or reason
        else:
            self.broken = self.broken or reason

    def _read(self, member: ArchiveMember, body: bytes) -> ArchiveMember:
        if len(self.invoices) >= self.session.limits.archive_invoices:
            limit = number(self.session.limits.archive_invoices)
            return noted(member, observed(NoticeId.ARCHIVE_FACTURES, member.name, limit=limit))
        try:
            if looks_like_xml(body[:64]):
                if is_page(member.name, body):
                    return member
                document = read_xml(body, self.session, member.name)
                if document.syntax is None:
                    return noted(member, document.told(member.name))
                found = Reading(
                    READ, "", "", invoices=document.invoices, embedded=document.embedded, warnings=document.warnings
                )
            elif looks_like_pdf(body):
                found = read_pdf_file(body, self.session, member.name)
            else:
                return member
        except Unreadable as error:
            if looks_like_xml(body[:64]) and may_be_text(member.name, body[:1024]):
                return member
            return noted(member, error.observation)
        if found.reason:
            member = noted(member, found.reason)
        placed = (one if one.place else one._replace(place=member.name) for one in found.invoices)
        self.invoices += placed
        self.embedded += found.embedded
        if found.invoices:
            self.warnings += found.warnings
        return member

    def reading(self) -> Reading:
        """Give what was read: unreadable when a member is damaged or hostile, too big when a limit stopped it."""
        container = self.container
        status: ReadingStatus = READ if self.invoices else ATTACHMENT
        reason = self.broken or self.stopped
        if reason:
            status = stopped_by(reason)
        elif not self.members:
            self.warnings.append(observed(NoticeId.ARCHIVE_VIDE))
        return Reading(
            status,
            container,
            container,
            None,
            self.families,
            reason,
            tuple(self.invoices),
            tuple(self.embedded),
            tuple(self.members),
            tuple(self.warnings),
        )


TOLD_ONLY = UNREAD | frozenset(
    {
        NoticeId.ARCHIVE_DOUBLON,
        NoticeId.ARCHIVE_CHEMIN,
        NoticeId.ARCHIVE_LIEN,
        NoticeId.ARCHIVE_SPECIAL,
        NoticeId.ARCHIVE_DROITS,
        NoticeId.ARCHIVE_IMBRIQUEE,
        NoticeId.DOCUMENT_CHIFFRE,
        NoticeId.SVG_ACTIF,
        NoticeId.XML_AUTRE_RACINE,
        NoticeId.XML_SYNTAXE_NON_LUE,
        NoticeId.XML_ENVELOPPE,
        NoticeId.XML_STATUT,
    }
)
