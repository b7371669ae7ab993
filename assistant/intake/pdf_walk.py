"""Where a PDF embeds files: its name tree, `/AF` of the document and of pages, annotations; with a memory and bounds.

pikepdf's own mapping merges entries of one key and misses files that stand only in `/AF` or in an annotation.
"""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

import pikepdf

from assistant.intake.limits import Limits

Dictionary: TypeAlias = pikepdf.Object | Mapping[str, pikepdf.Object]


class Walk:
    """One walk over the file specifications of a PDF; `cut` says that it met a loop or a bound."""

    def __init__(self, limits: Limits) -> None:
        """Start a walk: nothing met yet."""
        self.cut = False
        self._limits = limits
        self._met: set[tuple[int, int]] = set()

    def found(self, root: pikepdf.Object) -> Iterator[tuple[str, pikepdf.Stream, pikepdf.Object]]:
        """Every embedded stream once: its name, itself, its file specification."""
        streams: set[tuple[int, int]] = set()
        for spec in self._specs(root):
            embedded = dictionary(spec.get("/EF"))
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
        """Every file specification: those of the name tree, then of the document, then page after page."""
        names = dictionary(root.get("/Names"))
        for node in self._nodes(names.get("/EmbeddedFiles")):
            leaves = node.get("/Names")
            if isinstance(leaves, pikepdf.Array):
                for at in range(1, min(len(leaves), self._limits.pdf_tree_nodes), 2):
                    if isinstance(leaves[at], pikepdf.Dictionary):
                        yield leaves[at]
        yield from self._several(root.get("/AF"))
        left = self._limits.pdf_annotations
        for page in self._nodes(root.get("/Pages")):
            yield from self._several(page.get("/AF"))
            for annotation in self._several(page.get("/Annots")):
                left -= 1
                if left < 0:
                    self.cut = True
                    return
                if annotation.get("/Subtype") == "/FileAttachment":
                    yield from self._several(annotation.get("/FS"))
                yield from self._several(annotation.get("/AF"))

    def _nodes(self, root: pikepdf.Object | None) -> Iterator[pikepdf.Object]:
        """Every node of a tree whose branches are `/Kids`, each once, in the order of the document."""
        waiting, nodes = [(root, 0)], 0
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
            yield node
            kids = node.get("/Kids")
            if isinstance(kids, pikepdf.Array):
                most = min(len(kids), self._limits.pdf_tree_nodes)
                waiting += [(kids[at], depth + 1) for at in range(most - 1, -1, -1)]

    def _several(self, found: pikepdf.Object | None) -> Iterator[pikepdf.Object]:
        """The dictionaries of an array, or the one that stands in its place."""
        if isinstance(found, pikepdf.Array):
            for at in range(min(len(found), self._limits.pdf_tree_nodes)):
                if isinstance(found[at], pikepdf.Dictionary):
                    yield found[at]
        elif isinstance(found, pikepdf.Dictionary):
            yield found

    def _again(self, node: pikepdf.Object) -> bool:
        mark = node.objgen
        if mark == (0, 0):
            return False
        if mark in self._met:
            return True
        self._met.add(mark)
        return False


def dictionary(found: pikepdf.Object | None) -> Dictionary:
    """A dictionary of the PDF, an empty one for anything else."""
    return found if isinstance(found, pikepdf.Dictionary) else {}


def _name(spec: pikepdf.Object) -> str:
    for key in ("/UF", "/F"):
        told = spec.get(key)
        if isinstance(told, pikepdf.String) and str(told).strip("\0"):
            return str(told)
    return ""
