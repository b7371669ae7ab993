"""Content against extension: each of the accepted formats by its first bytes, text never refused."""

import bz2
import gzip
from collections.abc import Callable, Mapping

import pytest
from builders import Read, cii, pdf, tar_gz, ubl, zip_of
from processor import within

from assistant.intake.content import Signatures, families
from assistant.intake.pages import is_page
from assistant.intake.reader import read
from assistant.intake.signatures import content_matches
from assistant.model.tables import Extension

filetype = pytest.importorskip("filetype")

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(20)
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(20)
SVG = b'<?xml version="1.0"?><!-- plan --><svg xmlns="http://www.w3.org/2000/svg"/>'
HTML = b"\xef\xbb\xbf<!DOCTYPE html>\n<html><body/></html>"


def odf(kind: str) -> bytes:
    """An OpenDocument file: its « mimetype » first, stored."""
    mimetype = f"application/vnd.oasis.opendocument.{kind}".encode()
    return zip_of([("mimetype", mimetype), ("content.xml", b"<a/>")], method=0)


def ooxml(folder: str) -> bytes:
    """An Office document: its content types, then its own folder."""
    return zip_of([("[Content_Types].xml", b"<Types/>"), (f"{folder}/document.xml", b"<a/>")])


SAMPLES = {
    "BMP": b"BM" + (70).to_bytes(4, "little") + bytes(64),
    "GIF": b"GIF89a" + bytes(20),
    "FAX": b"II*\0" + bytes(20),
    "ODT": odf("text"),
    "PPT": OLE2,
    "TIFF": b"MM\0*" + bytes(20),
    "XLS": OLE2,
    "BZ2": bz2.compress(b"texte"),
    "GZ": gzip.compress(b"texte", mtime=0),
    "JPEG": JPEG,
    "P7S": b"0\x82\x05\0\x06\x09*\x86H\x86\xf7\r\x01\x07\x02",
    "RTF": b"{\\rtf1\\ansi bonjour}",
    "TXT": "reçu n° 1".encode(),
    "XML": ubl().encode(),
    "CSV": "nom;montant\r\nété;1".encode("cp1252"),
    "GZIP": gzip.compress(b"texte", mtime=0),
    "JPG": JPEG,
    "PDF": pdf(),
    "SVG": SVG,
    "XHTML": HTML,
    "XLSX": ooxml("xl"),
    "DOC": OLE2,
    "HTM": HTML,
    "ODP": odf("presentation"),
    "PNG": PNG,
    "TGZ": tar_gz({"a.txt": b"a"}),
    "XLC": OLE2,
    "ZIP": zip_of({"a.txt": b"a"}),
    "DOCX": ooxml("word"),
    "HTML": HTML,
    "ODS": odf("spreadsheet"),
    "PPS": OLE2,
    "TIF": b"II*\0" + bytes(20),
    "XLM": OLE2,
    "PPTX": ooxml("ppt"),
}
TEXTS = {"TXT", "CSV"}
EXECUTABLE = b"MZ\x90\0\3\0\0\0" + bytes(80)


Seen = Callable[[str, bytes], bool | None]


@pytest.fixture
def seen(known: Signatures, extensions: Mapping[str, Extension]) -> Seen:
    """What the reading of a content says of an extension."""

    def one(extension: str, content: bytes) -> bool | None:
        return content_matches(
            extension, read(content, f"fichier.{extension.lower()}", known=known).families, extensions
        )

    return one


def test_the_base_knows_each_accepted_extension(extensions: Mapping[str, Extension]) -> None:
    assert set(extensions) == set(SAMPLES)
    assert len(SAMPLES) == 35


@pytest.mark.parametrize("extension", SAMPLES)
def test_each_format_is_told_by_its_content(seen: Seen, extension: str) -> None:
    assert seen(extension, SAMPLES[extension]) is (None if extension in TEXTS else True)


@pytest.mark.parametrize("extension", [one for one in SAMPLES if one not in {"XLC", "XLM", "FAX"}])
def test_a_programme_under_any_extension_is_no_match(seen: Seen, extension: str) -> None:
    assert seen(extension, EXECUTABLE) is False


@pytest.mark.parametrize(
    ("extension", "content"),
    [
        ("PDF", PNG),
        ("PNG", JPEG),
        ("DOCX", ooxml("xl")),
        ("ZIP", gzip.compress(b"a", mtime=0)),
        ("ODT", odf("spreadsheet")),
        ("PDF", b"texte"),
        ("CSV", PNG),
        ("XML", PNG),
        ("JPG", b"\0\1\2"),
    ],
)
def test_another_format_is_no_match(seen: Seen, extension: str, content: bytes) -> None:
    assert seen(extension, content) is False


RTF = b"{\\rtf1\\ansi bonjour}"


@pytest.mark.parametrize("extension", ["TXT", "CSV", "XLS", "DOC", "HTML", "HTM", "XHTML", "RTF", "SVG", "P7S", "XML"])
@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
        b"\xef\xbb\xbf%PDF-1.4\n",
        b"\n\nre\xe7u le 2 :\r\n %PDF-1.4\n",
        RTF,
        b"GIF89a et du texte",
        pdf(),
        zip_of({"a.txt": b"a"}),
        OLE2,
        b"Rar!\x1a\x07\1\0",
    ],
    ids=["pdf", "marked-pdf", "late-pdf", "rtf", "gif", "binary-pdf", "zip", "ole2", "rar"],
)
def test_another_format_under_a_name_of_text_is_no_match(
    seen: Seen, extensions: Mapping[str, Extension], known: Signatures, extension: str, content: bytes
) -> None:
    wanted = not set(extensions[extension].formats).isdisjoint(families(content, known))
    assert seen(extension, content) is wanted


@pytest.mark.parametrize(
    ("extension", "content"),
    [
        ("TXT", b"Un fichier PDF commence par %PDF-1.7, un RTF par {\\rtf1."),
        ("CSV", b"nom;debut\npdf;%PDF-1.7\n"),
        ("P7S", b"-----BEGIN CERTIFICATE-----"),
        ("TXT", b"-----BEGIN PKCS7-----"),
        ("TXT", b"MZ n'est pas un programme"),
        ("TXT", b"BM et rien d'autre"),
        ("CSV", "nom;montant\n".encode("utf-16")),
        ("XLS", b"<html><table/></html>"),
        ("DOC", b"texte"),
        ("P7S", b"MIIGPwYJKoZIhvcNAQcCoIIGMDCCBiwCAQEx"),
        ("FAX", b"\0\1\0\1"),
        ("HTML", b"<p>un morceau</p>"),
        ("DOCX", OLE2),
    ],
)
def test_what_cannot_be_told_is_unknown_and_never_a_refusal(seen: Seen, extension: str, content: bytes) -> None:
    assert seen(extension, content) is None


def test_a_text_that_starts_like_a_programme_is_a_text(known: Signatures) -> None:
    assert families(b"MZ n'est pas un programme", known) == ("texte",)
    assert families(EXECUTABLE, known) == ("executable",)


def test_an_extension_out_of_the_base_is_not_judged(extensions: Mapping[str, Extension]) -> None:
    assert content_matches("EXE", ("executable",), extensions) is None


def test_junk_before_a_pdf_is_still_a_pdf(seen: Seen) -> None:
    assert seen("PDF", b"\r\n\0junk" + pdf()) is True


SEEN_ALIKE = {
    "BMP": "bmp",
    "GIF": "gif",
    "BZ2": "bz2",
    "GZ": "gz",
    "GZIP": "gz",
    "TGZ": "gz",
    "JPEG": "jpg",
    "JPG": "jpg",
    "PDF": "pdf",
    "PNG": "png",
    "RTF": "rtf",
    "TIF": "tif",
    "TIFF": "tif",
    "ZIP": "zip",
    "ODT": "odt",
    "ODS": "ods",
    "ODP": "odp",
}


@pytest.mark.parametrize(("extension", "kind"), SEEN_ALIKE.items())
def test_another_library_sees_the_same_kind(extension: str, kind: str) -> None:
    assert filetype.guess(SAMPLES[extension]).extension == kind


def test_without_a_table_nothing_is_told(reading: Read) -> None:
    assert reading(pdf(), "a.pdf").families == ()


def test_an_empty_head_has_no_family(known: Signatures) -> None:
    assert families(b"", known) == ()


@pytest.mark.parametrize("piece", [b"<?a?>", b"<!---->", b"<?a?> <!-- b -->\n", b"<?", b"<!--", b"\n", b"<!", b"<?a"])
def test_a_beginning_of_any_instructions_and_comments_is_told_at_once(known: Signatures, piece: bytes) -> None:
    head = (piece * 1_024)[:1_024]
    with within(0.5):
        for _ in range(100):
            families(head, known)
            is_page("a.html", head + b"<html>")


def test_the_first_element_is_found_behind_many_comments(seen: Seen) -> None:
    comments = b"<!-- a > b -->\n<?page?>" * 40
    assert seen("HTML", b"\xef\xbb\xbf" + comments + b"<html/>") is True
    assert seen("SVG", comments + b"<s:svg/>") is True


def test_an_invoice_behind_many_comments_is_read(reading: Read) -> None:
    declared, _, invoice = cii().partition("\n")
    found = reading(declared + "<!-- préparé par : -->\n" * 400 + invoice)
    assert (found.status, found.invoices[0].number) == ("read", "C-1")
