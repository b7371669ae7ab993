"""Where a PDF ends: at its mark, before it (it was cut), or well after it (something else was added)."""

import mmap
import re
from pathlib import Path

from assistant.model.notice_ids import NoticeId

_TAIL = 2_048
_MARK = b"%%EOF"
_OBJECT = re.compile(rb"(?<!\d)\d++ \d++ obj\b")


def ending(source: Path | bytes) -> NoticeId | None:
    """Tell what is wrong with the end of a PDF; None when its mark is where readers look for it.

    A PDF that was completed bears several marks: what follows the last one is a piece of it, or foreign to it.
    """
    if isinstance(source, bytes):
        return _ending(source)
    with source.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return _ending(content)


def _ending(content: bytes | mmap.mmap) -> NoticeId | None:
    if content.find(_MARK, max(0, len(content) - _TAIL)) >= 0:
        return None
    last = content.rfind(_MARK)
    is_cut = last < 0 or _OBJECT.search(content, last) is not None
    return NoticeId.PDF_TRONQUE if is_cut else NoticeId.PDF_APRES_LA_FIN
