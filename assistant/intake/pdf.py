"""The files embedded in a PDF, found by walking it ourselves: the name tree and `/AF`, with a memory and bounds.

pikepdf's own mapping merges entries of one key and misses files that stand only in `/AF`; its objects must not outlive
the document, so bytes are taken inside `with`.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple, TypeAlias

import pikepdf

from assistant.intake.entries import NAME_MAX, kept_name
from assistant.intake.filters import stream_chunks
from assistant.intake.observations import Observation, Unreadable, observed
from assistant.intake.packed import PackedStreams
from assistant.intake.session import Session, looks_like_xml, peeked
from assistant.model.notice_ids import NoticeId
from assistant.words.numbers import number
from assistant.words.sizes import show_size

INVOICE_NAMES = ("factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml")
_TAIL = 2_048
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


_Dictionary: TypeAlias = pikepdf.Object | Mapping[str, pikepdf.Object]


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
    """What a PDF embeds, in the order of its name tree, then of `/AF`."""

    files: tuple[PdfFile, ...]
    warnings: tuple[Observation, ...]


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
    except _FAILURES:
        if _stops_short(source):
            raise Unreadable(observed(NoticeId.PDF_TRONQUE, place)) from None
        raise Unreadable(observed(NoticeId.PDF_ILLISIBLE, place)) from None


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
    walk = _Walk(session)
    streams = PackedStreams(pdf, source, session.limits)
    files = tuple(_file(name, stream, spec, session, streams) for name, stream, spec in walk.found(root))
    if walk.cut:
        warnings.append(observed(NoticeId.PDF_ARBRE, place, limit=number(session.limits.pdf_tree_nodes)))
    if _acts(root):
        warnings.append(observed(NoticeId.PDF_ACTIONS, place))
    if any(_STRUCTURE.search(str(warning)) for warning in pdf.get_warnings()):
        warnings.append(observed(NoticeId.PDF_TRONQUE if _stops_short(source) else NoticeId.PDF_REPARE, place))
    return PdfContent(files, tuple(warnings))


def _acts(root: pikepdf.Object) -> bool:
    """True when opening the PDF would do more than show a page."""
    if "/AA" in root or "/JavaScript" in _dictionary(root.get("/Names")):
        return True
    action = _dictionary(root.get("/OpenAction")).get("/S")
    return action is not None and action != "/GoTo"


class _Walk:
    """One walk over the file specifications of a PDF; `cut` says that it met a loop or a bound."""

    def __init__(self, session: Session) -> None:
        self.cut = False
        self._limits = session.limits
        self._met: set[tuple[int, int]] = set()

    def found(self, root: pikepdf.Object) -> Iterator[tuple[str, pikepdf.Stream, pikepdf.Object]]:
        """Every embedded stream once: its name, itself, its file specification."""
        streams: set[tuple[int, int]] = set()
        for spec in self._specs(root):
            embedded = _dictionary(spec.get("/EF"))
            seen: list[tuple[int, int]] = []
            for key in ("/UF", "/F", "/DOS", "/Mac", "/Unix"):
                if seen and key == "/DOS":
                    break
                stream = embedded.get(key)
                if isinstance(stream, pikepdf.Stream) and stream.objgen not in seen:
                    seen.append(stream.objgen)
                    if stream.objgen not in streams:
                        streams.add(stream.objgen)
                        yield _name(spec), stream, spec
            if len(streams) > self._limits.embedded:
                self.cut = True
                return

    def _specs(self, root: pikepdf.Object) -> Iterator[pikepdf.Object]:
        names = _dictionary(root.get("/Names"))
        waiting = [(names.get("/EmbeddedFiles"), 0)]
        nodes = 0
        while waiting:
            node, depth = waiting.pop()
            nodes += 1
            if nodes > self._limits.pdf_tree_nodes or depth > self._limits.pdf_tree_depth:
                self.cut = True
                return
            if not isinstance(node, pikepdf.Dictionary):
                continue
            if self._again(node):
                self.cut = True
                continue
            leaves = node.get("/Names")
            if isinstance(leaves, pikepdf.Array):
                for at in range(1, min(len(leaves), self._limits.pdf_tree_nodes), 2):
                    if isinstance(leaves[at], pikepdf.Dictionary):
                        yield leaves[at]
            kids = node.get("/Kids")
            if isinstance(kids, pikepdf.Array):
                most = min(len(kids), self._limits.pdf_tree_nodes)
                waiting += [(kids[at], depth + 1) for at in range(most - 1, -1, -1)]
        associated = root.get("/AF")
        if isinstance(associated, pikepdf.Array):
            for at in range(min(len(associated), self._limits.pdf_tree_nodes)):
                if isinstance(associated[at], pikepdf.Dictionary):
                    yield associated[at]
        elif isinstance(associated, pikepdf.Dictionary):
            yield associated

    def _again(self, node: pikepdf.Object) -> bool:
        mark = node.objgen
        if mark == (0, 0):
            return False
        if mark in self._met:
            return True
        self._met.add(mark)
        return False


def _file(name: str, stream: pikepdf.Stream, spec: pikepdf.Object, session: Session, streams: PackedStreams) -> PdfFile:
    """Measure one embedded file by what is really in it; XML and archives are kept whole, within the limits."""
    observations = []
    bare = name.rstrip("\0")
    if bare != name:
        observations.append(observed(NoticeId.PDF_NOM_NUL, bare, detail=bare))
    bare = kept_name(bare)
    size, head, body = None, b"", None
    try:
        start, chunks = peeked(stream_chunks(stream, bare, streams))
        worth = looks_like_xml(start) or start.startswith(b"PK") or bare.lower() in INVOICE_NAMES
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
    told = _dictionary(stream.get("/Params")).get("/Size")
    return told if isinstance(told, int) and 0 <= told < 2**63 else None


def _name(spec: pikepdf.Object) -> str:
    for key in ("/UF", "/F"):
        told = spec.get(key)
        if isinstance(told, pikepdf.String) and str(told).strip("\0"):
            return str(told)
    return ""


def _dictionary(found: pikepdf.Object | None) -> _Dictionary:
    return found if isinstance(found, pikepdf.Dictionary) else {}


def _stops_short(source: Path | bytes) -> bool:
    """True when the end mark of a PDF is not where it should be."""
    if isinstance(source, bytes):
        tail = source[-_TAIL:]
    else:
        with source.open("rb") as file:
            file.seek(max(0, file.seek(0, 2) - _TAIL))
            tail = file.read()
    return b"%%EOF" not in tail
