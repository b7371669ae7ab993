"""Elements that a caller looks for in an XML document, by their path below its root: what each holds, on which line."""

from collections.abc import Iterable, Iterator

from lxml import etree

from assistant.intake.facts import line_of
from assistant.intake.reading import Seek, Sought

MOST = 200
"""How many elements of one path are given."""
LONGEST = 500
"""How many characters of what an element holds are given."""


def sought(root: etree._Element, seeks: Iterable[Seek]) -> Iterator[Sought]:
    """Give the elements of each path, those of one path in their order."""
    for one in seeks:
        steps = "".join(f"/*[local-name()='{name}']" for name in one.path.split("/"))
        found = root.xpath(f"(/*{steps})[position() <= {MOST}]")
        assert isinstance(found, list)
        for element in found:
            assert isinstance(element, etree._Element)
            yield Sought(one.id, " ".join(_held(element).split())[:LONGEST], line_of(element) or 0)


def _held(element: etree._Element) -> str:
    """What an element holds; of a file written in figures and letters, its name, else its kind."""
    if (element.get("mimeCode") or element.get("filename")) is None:
        return element.text or ""
    return element.get("filename") or element.get("mimeCode") or ""
