"""Documents locked by a password and images that do things, alone, in an invoice, in a PDF, in an archive."""

import pytest
from builders import Read, facturx, tar_gz, ubl, ubl_attachment, zip_of

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
BOF = b"\x09\x08\x10\0\0\x06\x05\0" + bytes(12)
FILE_PASS = b"\x2f\0\x36\0\x01\0" + bytes(52)
WORD = b"\xec\xa5\xc1\0" + bytes(7)
SVG = '<svg xmlns="http://www.w3.org/2000/svg">{}</svg>'


def opendocument(manifest: str) -> bytes:
    """A text of OpenDocument: its type first, then its manifest."""
    mimetype = b"application/vnd.oasis.opendocument.text"
    return zip_of(
        [("mimetype", mimetype), ("content.xml", b"x"), ("META-INF/manifest.xml", manifest.encode())], method=0
    )


LOCKED = {
    "word-2007.docx": OLE2 + bytes(2_000_000) + "EncryptedPackage".encode("utf-16-le") + bytes(50),
    "excel-1997.xls": OLE2 + BOF + FILE_PASS,
    "excel-1997-write.xls": OLE2 + BOF + b"\x86\0\0\0" + FILE_PASS,
    "excel-1995.xls": OLE2 + b"\x09\x08\x08\0\0\x05\x05\0" + bytes(4) + FILE_PASS,
    "word-1997.doc": OLE2 + WORD + b"\x13" + bytes(100),
    "powerpoint-1997.ppt": OLE2 + "EncryptedSummary".encode("utf-16-le") + bytes(50),
    "texte.odt": opendocument(
        '<manifest:manifest><manifest:encryption-data manifest:checksum="x"/></manifest:manifest>'
    ),
}
OPEN = {
    "word.docx": OLE2 + "WordDocument".encode("utf-16-le"),
    "excel.xls": OLE2 + BOF + b"\xe1\0\x02\0\xb0\x04" + FILE_PASS,
    "word.doc": OLE2 + WORD + b"\x12" + bytes(100),
    "texte.odt": opendocument("<manifest:manifest/>"),
}
ACTIVE = [
    SVG.format("<script>alert(1)</script>"),
    SVG.format('<image href="https://ailleurs.test/a.png"/>'),
    SVG.format('<a href="javascript:alert(1)"/>'),
    '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>',
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + SVG.format("&x;"),
]
QUIET = [
    SVG.format('<path d="M0 0"/><a href="https://exemple.test">ici</a><text>description</text>'),
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    + SVG.format(""),
]


def everywhere(reading: Read, name: str, content: bytes) -> list[list[str]]:
    """What is said of a document deposited alone, in an XML invoice, in a Factur-X, in a ZIP and in a tar."""
    alone = reading(content, name)
    held = [reading(ubl(ubl_attachment(name, content))), reading(facturx(None, (name, content)), "f.pdf")]
    lots = [reading(zip_of({name: content}), "a.zip"), reading(tar_gz({name: content}), "a.tgz")]
    return [
        [one.id for one in alone.warnings],
        *([one.id for one in found.embedded[-1].observations] for found in held),
        *([one.id for one in found.members[0].observations] for found in lots),
    ]


@pytest.mark.parametrize("name", LOCKED)
def test_a_document_with_a_password_is_told_wherever_it_is(reading: Read, name: str) -> None:
    assert everywhere(reading, name, LOCKED[name]) == [["document-chiffre"]] * 5


@pytest.mark.parametrize("name", OPEN)
def test_a_document_without_password_is_not(reading: Read, name: str) -> None:
    assert everywhere(reading, name, OPEN[name]) == [[]] * 5


@pytest.mark.parametrize("content", ACTIVE)
def test_an_image_that_does_things_is_told_wherever_it_is(reading: Read, content: str) -> None:
    assert everywhere(reading, "plan.svg", content.encode()) == [["svg-actif"]] * 5


@pytest.mark.parametrize("content", QUIET)
def test_an_image_that_only_shows_is_not(reading: Read, content: str) -> None:
    assert everywhere(reading, "plan.svg", content.encode()) == [[]] * 5
