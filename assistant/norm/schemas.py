"""What an XML schema holds against an invoice; libxml2 opens none that the invoice names, since it is given one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from assistant.norm.artefacts import Artefact
from assistant.norm.places import named
from assistant.norm.remarks import ATTRIBUTE, ATTRIBUTE_MISSING, INCOMPLETE, UNEXPECTED, VALUE, ArtefactRemark

_NAMESPACE = re.compile(r"\{[^{}]*\}")
_MISSING_CHILD = "Missing child element"
_KINDS = {
    "SCHEMAV_ELEMENT_CONTENT": UNEXPECTED,
    "SCHEMAV_CVC_ELT_1": UNEXPECTED,
    "SCHEMAV_CVC_COMPLEX_TYPE_2_1": UNEXPECTED,
    "SCHEMAV_CVC_COMPLEX_TYPE_3_2_1": ATTRIBUTE,
    "SCHEMAV_CVC_COMPLEX_TYPE_3_2_2": ATTRIBUTE,
    "SCHEMAV_CVC_COMPLEX_TYPE_4": ATTRIBUTE_MISSING,
}


def loaded(path: Path) -> etree.XMLSchema:
    """Load a schema of the extra, with what it includes beside it."""
    return etree.XMLSchema(etree.parse(str(path), etree.XMLParser(no_network=True, resolve_entities=False)))


def _at(root: etree._Element, path: str) -> etree._Element | None:
    """The element of a path, which names prefixes as they are declared at the root, or no element."""
    known = {prefix: address for prefix, address in root.nsmap.items() if prefix}
    try:
        found = root.xpath(path, namespaces=known)
    except etree.XPathError:
        return None
    held = found[0] if isinstance(found, list) and found else None
    return held if isinstance(held, etree._Element) else None


def schema_remarks(schema: etree.XMLSchema, root: etree._Element, artefact: Artefact) -> Iterator[ArtefactRemark]:
    """What a schema holds against an invoice: one remark an element, the first.

    The rule is what kind of mistake it is: an element or an attribute that is unexpected or missing, or a value.
    """
    schema.validate(root)
    seen = set()
    for entry in schema.error_log:  # type: ignore[attr-defined]  # the stubs forget that it is iterable
        if entry.path in seen:
            continue
        seen.add(entry.path)
        kind = INCOMPLETE if _MISSING_CHILD in entry.message else _KINDS.get(entry.type_name, VALUE)
        held = _at(root, entry.path or "")
        element = named(held) if held is not None else ""
        message = _NAMESPACE.sub("", entry.message)
        path, line = entry.path or "", entry.line or None
        yield ArtefactRemark(
            artefact.name, artefact.kind, kind, "fatal", message, artefact.language, path, element, line
        )
