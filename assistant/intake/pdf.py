"""The files embedded in a PDF, measured by what is really in them, and what is odd about the PDF itself.

The library's objects must not outlive the document: bytes are taken inside `with`.
"""

import re
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

import pikepdf

from assistant.intake.entries import NAME_MAX, kept_name
from assistant.intake.filters import stream_chunks
from assistant.intake.observations import Observation, Unreadable, observed
from assistant.intake.office import OLE2
from assistant.intake.packed import PackedStreams
from assistant.intake.pdf_ending import ending
from assistant.intake.pdf_walk import Walk, dictionary
from assistant.intake.session import Session, looks_like_xml, peeked
from assistant.model.notice_ids import NoticeId
from assistant.words.numbers import number
from assistant.words.sizes import show_size

INVOICE_NAMES = ("factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml")
_OTHER_LOCK = "unsupported encryption filter"
"""What qpdf says of a PDF locked for certificates or by a shop of books: it knows passwords only."""

_LEVEL = re.compile(rb""":ConformanceLevel\s*(?:=\s*["']|>)\s*([^<"']{1,40})""")
_METADATA_MAX = 1 << 20
_STRUCTURE = re.compile(r"damaged|reconstruct|startxref|xref|EOF|loop|endstream|stream length", re.IGNORECASE)
"""What qpdf says when it had to mend the structure of a file; a page without resources, say, is only odd."""

_FAILURES = (
    pikepdf.PdfError,
    RecursionError,
    ValueError,
    TypeError,
    KeyError,
    OverflowError,
    RuntimeError,
    AttributeError,
)


class PdfFile(NamedTuple):
    """One embedded file: its name, what is declared of it, its real size, and its whole if it may be read."""

    name: str
    mime: str | None
    declared_size: int | None
    relationship: str | None
    size: int | None
    head: bytes
    body: bytes | None
    observations: tuple[Observation, ...]


class PdfContent(NamedTuple):
    """What a PDF embeds, in the order of its name tree, then of `/AF` and of the pages.

    `level` is the profile of Factur-X that its metadata announce, as they write it; None when they announce none.
    """

    files: tuple[PdfFile, ...]
    warnings: tuple[Observation, ...]
    level: str | None = None


def read_pdf(source: Path | bytes, session: Session, place: str | None = None) -> PdfContent:
    """Open a PDF, list what it embeds and take the XML among it; nothing of its pages is read, nothing is run.

    Raises Unreadable if it cannot be opened, even repaired, or asks for a password.
    """
    _bound_qpdf(session.limits.pdf_stream)
    opened = BytesIO(source) if isinstance(source, bytes) else _named_in_utf8(source)
    try:
        with pikepdf.open(opened, suppress_warnings=True, inherit_page_attributes=False) as pdf:
            return _content(pdf, source, session, place)
    except pikepdf.PasswordError:
        raise Unreadable(observed(NoticeId.PDF_MOT_DE_PASSE, place)) from None
    except _FAILURES as error:
        if _OTHER_LOCK in str(error):
            raise Unreadable(observed(NoticeId.PDF_CERTIFICAT, place)) from None
        is_cut = ending(source) is NoticeId.PDF_TRONQUE
        raise Unreadable(observed(NoticeId.PDF_TRONQUE if is_cut else NoticeId.PDF_ILLISIBLE, place)) from None


def _named_in_utf8(path: Path) -> Path | BinaryIO:
    """A path that qpdf can open; a file already open when its name is not UTF-8."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return path.open("rb")
    return path


@lru_cache(maxsize=1)  # the library keeps its bounds: they are set again only when they change
def _bound_qpdf(most: int) -> None:
    pikepdf.settings.set_qpdf_limits(flate_max_memory=most, run_length_max_memory=most, doc_max_warnings=500)


def _content(pdf: pikepdf.Pdf, source: Path | bytes, session: Session, place: str | None) -> PdfContent:
    warnings = []
    root = pdf.Root
    if pdf.is_encrypted:
        warnings.append(observed(NoticeId.PDF_CHIFFRE, place))
    walk = Walk(session.limits)
    streams = PackedStreams(pdf, source, session.limits)
    files = tuple(_file(name, stream, spec, session, streams) for name, stream, spec in walk.found(root))
    if walk.cut:
        warnings.append(observed(NoticeId.PDF_ARBRE, place, limit=number(session.limits.pdf_tree_nodes)))
    if _acts(root):
        warnings.append(observed(NoticeId.PDF_ACTIONS, place))
    if any(_STRUCTURE.search(str(warning)) for warning in pdf.get_warnings()):
        warnings.append(observed(ending(source) or NoticeId.PDF_REPARE, place))
    return PdfContent(files, tuple(warnings), _level(root, streams) if files else None)


def _level(root: pikepdf.Object, streams: PackedStreams) -> str | None:
    """The profile that the metadata announce; None when they cannot be read, which costs nothing else."""
    metadata, text = root.get("/Metadata"), b""
    if not isinstance(metadata, pikepdf.Stream):
        return None
    try:
        for chunk, _ in stream_chunks(metadata, "/Metadata", streams):
            text += chunk
            if len(text) > _METADATA_MAX:
                break
    except (Unreadable, *_FAILURES):
        return None
    found = _LEVEL.search(text)
    return found[1].decode("utf-8", "replace").strip() if found else None


def _acts(root: pikepdf.Object) -> bool:
    """True when opening the PDF would do more than show a page."""
    if "/AA" in root or "/JavaScript" in dictionary(root.get("/Names")):
        return True
    action = dictionary(root.get("/OpenAction")).get("/S")
    return action is not None and action != "/GoTo"


def _file(name: str, stream: pikepdf.Stream, spec: pikepdf.Object, session: Session, streams: PackedStreams) -> PdfFile:
    """Measure one embedded file by what is really in it; XML, archives and OLE2 are kept whole, within the limits."""
    observations = []
    bare = name.rstrip("\0")
    if bare != name:
        observations.append(observed(NoticeId.PDF_NOM_NUL, bare, detail=bare))
    bare = kept_name(bare)
    size, head, body = None, b"", None
    try:
        start, chunks = peeked(stream_chunks(stream, bare, streams))
        worth = looks_like_xml(start) or start.startswith((b"PK", OLE2)) or bare.lower() in INVOICE_NAMES
        drained = session.drain(chunks, bare, session.limits.pdf_stream if worth else 0)
        size, head, body = drained.size, drained.head, drained.body
        if drained.crowded:
            limit = show_size(session.limits.pdf_stream)
            observations.append(observed(NoticeId.PDF_FLUX_TROP_GRAND, bare, detail=bare, limit=limit))
    except Unreadable as error:
        observations.append(error.observation)
    except _FAILURES:
        observations.append(observed(NoticeId.PDF_FLUX_ENDOMMAGE, bare, detail=bare))
    mime, relationship = stream.get("/Subtype"), spec.get("/AFRelationship")
    return PdfFile(
        bare,
        str(mime).lstrip("/")[:NAME_MAX] if isinstance(mime, pikepdf.Name) else None,
        _declared(stream),
        str(relationship)[:40] if isinstance(relationship, pikepdf.Name) else None,
        size,
        head,
        body,
        tuple(observations),
    )


def _declared(stream: pikepdf.Stream) -> int | None:
    told = dictionary(stream.get("/Params")).get("/Size")
    return told if isinstance(told, int) and 0 <= told < 2**63 else None
