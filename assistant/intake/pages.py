"""Web pages and SVG images: markup that is an attachment, whose DOCTYPE says nothing of an invoice."""

import re

from assistant.intake.prolog import after_prolog
from assistant.words.filenames import extension

PAGE_EXTENSIONS = frozenset({"HTM", "HTML", "XHTML", "SVG"})
INVOICE_ROOTS = (b"CrossIndustry", b"CPPFacturePivot", b"ubl:schema")
_HEAD = 4_096
_XML_START = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*\0?<\0?\?\0?x")
_PAGE = re.compile(rb"<(?:!DOCTYPE\s+)?(html|(?:\w+:)?svg)\b", re.IGNORECASE)
_SVG = re.compile(rb"<(?:\w+:)?svg\b|<!DOCTYPE\s+(?:\w+:)?svg\b", re.IGNORECASE)
_ACTIVE = re.compile(
    rb"<(?:\w+:)?script\b|<!ENTITY\b|\son[a-z]+\s*=\s*[\"']|[\"']\s*javascript:"
    rb"|<(?:\w+:)?(?:image|use|feImage)\b[^>]{0,2000}?href\s*=\s*[\"'](?:https?:|file:|//)",
    re.IGNORECASE,
)


def is_page(name: str, head: bytes) -> bool:
    """True when the first element is a page's or an image's; under the extension XML it is read as XML all the same."""
    head = head[:_HEAD]
    if b"html" not in (lowered := head.lower()) and b"svg" not in lowered and b"\0" not in lowered:
        return False
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head[: len(head) // 2 * 2].decode("utf-16", "replace").encode()
    head = head.removeprefix(b"\xef\xbb\xbf")
    return bool(_PAGE.match(head, after_prolog(head))) and extension(name) != "XML"


def is_active_svg(content: bytes) -> bool:
    """True when an SVG image holds a script or an entity, or shows a file that stands elsewhere."""
    if b"svg" not in content[:_HEAD].lower():
        return False
    at = after_prolog(content[:_HEAD], 3 if content.startswith(b"\xef\xbb\xbf") else 0)
    return _SVG.match(content, at) is not None and _ACTIVE.search(content) is not None


def may_be_text(name: str, head: bytes) -> bool:
    """True when what does not parse may be a text or a piece of page: nothing in its name or its start says XML."""
    told = extension(name)
    if told == "XML":
        return False
    return told in PAGE_EXTENSIONS or (not _XML_START.match(head) and not any(root in head for root in INVOICE_ROOTS))
