"""From the place that a Schematron writes to the element of the file, its name and its line."""

from __future__ import annotations

import re
from typing import NamedTuple

from lxml import etree

_STEP = re.compile(r"/\*:([^\[/]+)\[namespace-uri\(\)='([^']*)'\]\[(\d+)\]")
_PLAIN_STEP = re.compile(r"/\*:|\[namespace-uri\(\)='[^']*'\]")
_ALONE = re.compile(r"\[1\](?=/|$)")


class FoundPlace(NamedTuple):
    """An element of the file: its name as written there, its line, and the short path that leads to it."""

    element: str
    line: int | None
    path: str


def place(root: etree._Element, location: str) -> FoundPlace:
    """Find the element of a location; what cannot be followed keeps its text and has no line."""
    short = _ALONE.sub("", _PLAIN_STEP.sub(lambda found: "/" if found[0].startswith("/") else "", location))
    found: etree._Element | None = None
    for name, namespace, position in _STEP.findall(location):
        tag = f"{{{namespace}}}{name}" if namespace else name
        if found is None:
            found = root if root.tag == tag and position == "1" else None
        else:
            found = next((one for at, one in enumerate(found.iterchildren(tag), 1) if at == int(position)), None)
        if found is None:
            break
    return FoundPlace(named(found), line_of(found), short) if found is not None else FoundPlace("", None, short)


def named(element: etree._Element) -> str:
    """An element's name as the file writes it, prefix included."""
    name = etree.QName(element).localname
    return f"{element.prefix}:{name}" if element.prefix else name


def line_of(element: etree._Element) -> int | None:
    """The line of an element in its file."""
    line: int | None = element.sourceline  # type: ignore[assignment]  # the stubs leave it open
    return line
