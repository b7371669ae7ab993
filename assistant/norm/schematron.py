"""What a Schematron holds against an invoice: its report, read as remarks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from assistant.norm.artefacts import Artefact
from assistant.norm.places import place
from assistant.norm.remarks import ArtefactRemark

_SVRL = "{http://purl.oclc.org/dsdl/svrl}"
_HELD = (f"{_SVRL}failed-assert", f"{_SVRL}successful-report")
_NAMED = re.compile(r"\[([A-Z][A-Za-z0-9/_-]*)\]")


class SchematronReport(NamedTuple):
    """What a Schematron reported: the title that it gives itself, and its remarks."""

    title: str
    remarks: Iterator[ArtefactRemark]


def report(text: str, root: etree._Element, artefact: Artefact) -> SchematronReport:
    """Read the report of a Schematron on the invoice of `root`. Raises etree.XMLSyntaxError for anything else."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    told = etree.fromstring(text.encode(), parser)
    return SchematronReport(told.get("title") or "", _remarks(told, root, artefact))


def _remarks(told: etree._Element, root: etree._Element, artefact: Artefact) -> Iterator[ArtefactRemark]:
    for held in told.iterchildren(*_HELD):
        said = held.find(f"{_SVRL}text")
        message = " ".join("".join(map(str, said.itertext())).split()) if said is not None else ""
        where = place(root, held.get("location") or "")
        named = _NAMED.match(message)
        yield ArtefactRemark(
            artefact.name,
            artefact.kind,
            named[1] if named else held.get("id") or "",
            held.get("flag") or held.get("role") or "",
            message,
            artefact.language,
            where.path,
            where.element,
            where.line,
        )
