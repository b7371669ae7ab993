"""Files that a scenario deposits: written in its own folder, each with the content that its extension says."""

from __future__ import annotations

from pathlib import Path

from assistant.words.sizes import TypedSize, parse_size

_PDF_PAGE = b"/Page/Parent 2 0 R/Resources<<>>/MediaBox[0 0 9 9]"
_PDF_OBJECTS = (b"/Catalog/Pages 2 0 R", b"/Pages/Kids[3 0 R]/Count 1", _PDF_PAGE)
_SMALLEST_PDF = 500
"""Octets under which no sound PDF fits: only its first line is written."""


def write_file(path: Path, typed: str) -> None:
    """Write a file that weighs `typed`, a size in French in decimal units, with a hole where it is large."""
    read = parse_size(typed)
    size = read.decimal if isinstance(read, TypedSize) else read
    head, tail = _content(path.suffix.lower(), size)
    with path.open("wb") as file:
        file.write(head)
        file.truncate(size)
        if tail:
            file.seek(size - len(tail))
            file.write(tail)


def _content(extension: str, size: int) -> tuple[bytes, bytes]:
    """How the file begins and ends."""
    if extension != ".pdf":
        return b"", b""
    head = b"%PDF-1.4\n"
    if size < _SMALLEST_PDF:
        return head[:size], b""
    table = "xref\n0 4\n0000000000 65535 f \n"
    for number, one in enumerate(_PDF_OBJECTS, 1):
        table += f"{len(head):010} 00000 n \n"
        head += b"%d 0 obj<</Type%s>>endobj\n" % (number, one)
    table += "trailer<</Size 4/Root 1 0 R>>\nstartxref\n{at:012}\n%%EOF\n"
    return head, table.format(at=size - len(table.format(at=0))).encode()
