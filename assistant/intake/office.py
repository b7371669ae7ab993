"""Office documents: which kind they are, and whether a password locks them, by what they still write in clear."""

import re
from collections.abc import Iterable
from io import BytesIO
from typing import BinaryIO

from assistant.intake.observations import Unreadable
from assistant.intake.session import Session
from assistant.intake.zips import zip_entries, zip_names

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FIRST = (b"[Content_Types].xml", b"mimetype", b"_rels/", b"docProps/", b"word/", b"xl/", b"ppt/")
_OPENDOCUMENT = "application/vnd.oasis.opendocument."
_MANIFEST = "META-INF/manifest.xml"
_MANIFEST_MAX = 1 << 20
_ENCRYPTION = re.compile(rb"<(?:\w+:)?encryption-data\b")
_OVERLAP = 64
_LOCKED = re.compile(
    rb"E\0n\0c\0r\0y\0p\0t\0e\0d\0(?:P\0a\0c\0k\0a\0g\0e|S\0u\0m\0m\0a\0r\0y)\0"
    rb"|\x09\x08\x10\0\0\x06\x05\0.{12}(?:\x86\0\0\0)?\x2f\0[\x04-\xff]"
    rb"|\x09\x08\x08\0\0\x05\x05\0.{4}(?:\x86\0\0\0)?\x2f\0[\x04-\xff]"
    rb"|\xec\xa5\xc1\0.{7}[" + b"".join(b"\\x%02x" % odd for odd in range(1, 256, 2)) + rb"]",
    re.DOTALL,
)
"""Word and Excel since 2007, or PowerPoint of 1997; a workbook of 1997, then of 1995, that starts by FilePass; Word of
1997."""


def is_office(head: bytes) -> bool:
    """True when the first entry of a ZIP is one that office documents start with."""
    return head.startswith(b"PK\x03\x04") and head[30:62].startswith(_FIRST)


def office_families(content: bytes, session: Session) -> tuple[str, ...]:
    """Tell the families of an office document from the names of its members and its own « mimetype »."""
    try:
        names = zip_names(BytesIO(content), session)
    except Unreadable:
        names = ()
    return session.families(content, names, mimetype(content))


def mimetype(head: bytes) -> str | None:
    """Give what the first member of an OpenDocument says it is."""
    if head[30:38] != b"mimetype":
        return None
    start = 38 + int.from_bytes(head[28:30], "little")
    told = head[start : start + int.from_bytes(head[18:22], "little")][:100]
    return told.decode("ascii", "replace").strip()


def is_locked_ole2(chunks: Iterable[bytes]) -> bool:
    """True when an OLE2 file is the envelope of a document with a password, or an older document that has one."""
    before = b""
    for chunk in chunks:
        seen = before + chunk
        if _LOCKED.search(seen):
            return True
        before = seen[-_OVERLAP:]
    return False


def is_locked_opendocument(file: BinaryIO, head: bytes, session: Session) -> bool:
    """True when the manifest of an OpenDocument, which stays in clear, says that its parts are encrypted."""
    if not (mimetype(head) or "").startswith(_OPENDOCUMENT):
        return False
    text = b""
    try:
        manifest = next((entry for entry in zip_entries(file, session) if entry.name == _MANIFEST), None)
        for chunk, _ in manifest.chunks if manifest else ():
            text += chunk
            if len(text) > _MANIFEST_MAX:
                break
    except Unreadable:
        return False
    return _ENCRYPTION.search(text) is not None
