"""One invoice judged by its artefacts, in their own process: the schema by lxml, the Schematrons by SaxonC."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from lxml import etree

from assistant.norm.artefacts import SCHEMA, Artefact, artefacts
from assistant.norm.limits import NormLimits
from assistant.norm.remarks import OTHER_SYNTAX, STOPPED, ArtefactRemark, Looked, Spoke
from assistant.norm.schemas import loaded, schema_remarks
from assistant.norm.schematron import report

_CONTENTS = frozenset({"EmbeddedDocumentBinaryObject", "AttachmentBinaryObject"})
_ANY_CONTENT = "AAAA"


class ParsedInvoice(NamedTuple):
    """One invoice: where in its file, its syntax, the profile that it names, its root if it was parsed whole."""

    place: str | None
    syntax: str
    profile: str | None
    root: etree._Element | None


class Artefacts:
    """The artefacts, each prepared when first used and kept; one processor, and only what lxml has parsed enters it."""

    def __init__(self, folder: Path, limits: NormLimits) -> None:
        self._folder, self._limits = folder, limits
        self._schemas: dict[str, etree.XMLSchema] = {}
        self._sheets: dict[str, Any] = {}
        self._processor: Any = None

    def look(self, invoice: ParsedInvoice, *, reform: bool) -> Looked:
        """What the artefacts hold against one invoice; one that stops is named, and the others still speak."""
        wanted = artefacts(invoice.syntax, invoice.profile, reform=reform)
        if not wanted or invoice.root is None:
            return Looked(invoice.place, invoice.syntax, problem=OTHER_SYNTAX)
        spoke: list[Spoke] = []
        found: list[ArtefactRemark] = []
        stopped: list[str] = []
        for artefact in wanted:
            try:
                title, remarks = self._told(artefact, invoice.root)
            except _Stopped:
                stopped.append(artefact.name)
                continue
            spoke.append(Spoke(artefact.kind, artefact.name, title))
            found += folded(remarks)
        kept = tuple(one._replace(message=_cut(one.message, self._limits)) for one in found[: self._limits.remarks])
        problem = STOPPED if stopped else ""
        return Looked(invoice.place, invoice.syntax, tuple(spoke), kept, len(found), problem, ", ".join(stopped))

    def _told(self, artefact: Artefact, root: etree._Element) -> tuple[str, Iterable[ArtefactRemark]]:
        if artefact.kind == SCHEMA:
            schema = self._schemas.get(artefact.file)
            if schema is None:
                schema = self._schemas[artefact.file] = loaded(self._folder / artefact.file)
            return "", schema_remarks(schema, root, artefact)
        return report(self._transformed(artefact, root), root, artefact)

    def _transformed(self, artefact: Artefact, root: etree._Element) -> str:
        """The report of a Schematron. Raises _Stopped where it ends before, as on « 2400,00 » for an amount."""
        from saxonche import PySaxonApiError, PySaxonProcessor

        if self._processor is None:
            self._processor = PySaxonProcessor(license=False)
        sheet = self._sheets.get(artefact.file)
        if sheet is None:
            compiler = self._processor.new_xslt30_processor()
            sheet = compiler.compile_stylesheet(stylesheet_file=str(self._folder / artefact.file))
            self._sheets[artefact.file] = sheet
        try:
            node = self._processor.parse_xml(xml_text=_bare(root))
            told: str | None = sheet.transform_to_string(xdm_node=node)
        except PySaxonApiError:
            raise _Stopped from None
        if not told:
            raise _Stopped
        return told


class _Stopped(Exception):
    """An artefact ended before it could report."""


def folded(remarks: Iterable[ArtefactRemark]) -> Iterator[ArtefactRemark]:
    """Each remark once, at its first place, with the number of places; in the order of the first ones."""
    known: dict[tuple[str, str, str], ArtefactRemark] = {}
    for one in remarks:
        key = (one.rule, one.message, one.element)
        first = known.get(key)
        known[key] = one if first is None else first._replace(times=first.times + 1)
    return iter(known.values())


def _bare(root: etree._Element) -> str:
    """The invoice as text, without DOCTYPE; what attachments hold is replaced: no rule reads it, and it may weigh."""
    heavy = [one for one in root.iter() if etree.QName(one).localname in _CONTENTS and one.text]
    texts = [one.text for one in heavy]
    for one in heavy:
        one.text = _ANY_CONTENT
    try:
        return etree.tostring(root, encoding="unicode", with_tail=False)
    finally:
        for one, text in zip(heavy, texts, strict=True):
            one.text = text


def _cut(message: str, limits: NormLimits) -> str:
    return message if len(message) <= limits.message else f"{message[: limits.message - 1]}…"
