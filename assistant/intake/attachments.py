"""Attachments carried as base64 in an invoice, and the ZIP that Chorus Pro puts around them."""

import binascii
import re
from collections.abc import Sequence
from io import BytesIO
from typing import NamedTuple

from assistant.intake.documents import remarks
from assistant.intake.entries import NAME_MAX, kept_name
from assistant.intake.members import checked, is_archive
from assistant.intake.observations import Observation, Unreadable, observed
from assistant.intake.office import is_office, office_families
from assistant.intake.reading import ArchiveMember, Embedded, noted
from assistant.intake.session import Session
from assistant.intake.zips import zip_entries
from assistant.model.notice_ids import NoticeId
from assistant.words.sizes import show_size

_LINES = re.compile(r"[A-Za-z0-9+/ \t\r\n]*+(?:=[ \t\r\n]*+){0,2}")


class Binary(NamedTuple):
    """An attachment as written in an invoice: its names, its type, its text still encoded, and its line."""

    name: str
    reference: str
    mime: str | None
    text: str
    where: str
    line: int | None


def decoded(binaries: Sequence[Binary], session: Session, place: str | None) -> tuple[Embedded, ...]:
    """Decode attachments, list the ZIP around each, and say what is empty, invalid or damaged."""
    return tuple(_decoded(binary, session, place) for binary in binaries[: session.limits.embedded])


def _decoded(binary: Binary, session: Session, place: str | None) -> Embedded:
    line = f"ligne {binary.line}"
    found = Embedded(
        kept_name(binary.name or binary.reference),
        None,
        binary.mime[:NAME_MAX] if binary.mime else None,
        binary.where if binary.name or not binary.reference else f"{binary.where}, référence",
        place=f"{place}, {line}" if place else line,
    )
    if len(binary.text) > session.limits.xml_encoded:
        seen, limit = show_size(len(binary.text)), show_size(session.limits.xml_encoded)
        return noted(found, observed(NoticeId.LIMITE_TAILLE, found.name, seen=seen, limit=limit))
    content = _base64(binary.text)
    if content is None:
        return noted(found, observed(NoticeId.BASE64_INVALIDE, found.name))
    if not content:
        return noted(found._replace(size=0), observed(NoticeId.BASE64_VIDE, found.name))
    return looked_into(found._replace(size=len(content)), content, session)


def _base64(text: str) -> bytes | None:
    """Decode base64, blanks and line breaks allowed; None when it is not base64. The text is not copied."""
    text = text.strip()
    try:
        return binascii.a2b_base64(text, strict_mode=True) if text else b""
    except ValueError:
        pass
    try:
        written = len(text) - sum(text.count(blank) for blank in " \t\r\n")
        return binascii.a2b_base64(text) if written % 4 == 0 and _LINES.fullmatch(text) else None
    except ValueError:
        return None


def looked_into(found: Embedded, content: bytes, session: Session) -> Embedded:
    """Tell what an embedded file holds; a ZIP's members are listed and checked, another archive is said."""
    found = noted(found, *remarks(content, session, found.name))
    if is_office(content):
        return found._replace(families=office_families(content, session))
    found = found._replace(families=session.families(content))
    if content.startswith(b"PK"):
        if len(content) != found.size:  # too big to be kept whole, which was observed: nothing tells what it holds
            return found
        inner, observations = _listed(content, session)
        return noted(found._replace(inner=inner), *observations)
    if is_archive(content):
        return noted(found, observed(NoticeId.ARCHIVE_IMBRIQUEE, found.name))
    return found


def _listed(content: bytes, session: Session) -> tuple[tuple[ArchiveMember, ...], tuple[Observation, ...]]:
    members: list[ArchiveMember] = []
    try:
        for entry in zip_entries(BytesIO(content), session):
            members.append(checked(entry, session)[0])
    except Unreadable as error:
        return tuple(members), (error.observation,)
    return tuple(members), () if members else (observed(NoticeId.ARCHIVE_VIDE),)
