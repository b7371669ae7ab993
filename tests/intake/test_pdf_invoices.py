"""PDF and the invoice in them: every tree that honest tools write, every trap that others set."""

import base64
import io
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from builders import (
    SIRET,
    Read,
    cii,
    deflate_bomb,
    facturx,
    filespec,
    patched,
    pdf,
    pivot,
    saved,
    told,
    ubl,
    zip_of,
    zugferd1,
)

from assistant.intake.limits import LIMITS
from assistant.intake.observations import Observation
from assistant.intake.reader import read as read_file
from assistant.intake.reading import Reading

XML = cii().encode()


def ids(observations: tuple[Observation, ...]) -> list[str]:
    """The ids of some observations."""
    return [one.id for one in observations]


def reason(read: Reading) -> str | None:
    """The id of the reason of a reading, if any."""
    return read.reason.id if read.reason else None


@pytest.mark.parametrize(
    "content",
    [
        facturx(),
        pdf([("factur-x.xml", XML)], kids=1),
        pdf([("factur-x.xml", XML)], kids=3),
        pdf([("factur-x.xml", XML)], associated=False),
        pdf([("factur-x.xml", XML)], named=False),
        pdf([("factur-x.xml", XML)], modern=True),
        pdf([("FACTUR-X.XML", XML)]),
        pdf([("factur-x.xml", b"\xef\xbb\xbf" + XML)]),
        pdf([("xrechnung.xml", XML)]),
        pdf([("ma facture.xml", XML)]),
        b"des octets avant\n" + facturx(),
        facturx() + b"\n\n\0\0",
    ],
    ids=range(12),
)
def test_the_invoice_is_found_in_every_shape_of_tree(reading: Read, content: bytes) -> None:
    read = reading(content, "facture.pdf")
    assert (read.status, read.format) == ("read", "Factur-X"), read.reason
    assert read.invoices[0].buyer_siret == SIRET
    assert read.invoices[0].place == read.embedded[0].name
    assert read.embedded[0].invoice
    assert read.embedded[0].size in (len(XML), len(XML) + 3)


def test_a_pdf_without_xml_is_an_attachment_that_says_so(reading: Read) -> None:
    for content in (
        pdf(),
        pdf([("plan.pdf", b"%PDF-1.4")]),
        pdf([("order-x.xml", b"<SCRDMCCBDACIOMessageStructure/>")]),
    ):
        read = reading(content, "plan.pdf")
        assert (read.status, read.format) == ("attachment", "PDF")
        assert "n'embarque aucune facture" in told(read.warnings[-1])


def test_factur_x_is_preferred_to_zugferd_1_and_says_so(reading: Read) -> None:
    read = reading(pdf([("ZUGFeRD-invoice.xml", zugferd1().encode()), ("factur-x.xml", XML)]), "f.pdf")
    assert (read.format, read.invoices[0].number) == ("Factur-X", "C-1")
    assert ids(read.warnings) == ["pdf-facture-ignoree"]
    assert "ZUGFeRD-invoice.xml" in told(read.warnings[0])
    alone = reading(pdf([("ZUGFeRD-invoice.xml", zugferd1().encode())]), "f.pdf")
    assert (alone.format, alone.invoices[0].number) == ("ZUGFeRD1", "Z-1")


def test_a_name_ended_by_nul_is_read_and_said(reading: Read) -> None:
    read = reading(pdf([("ZUGFeRD-invoice.xml\0", zugferd1().encode())]), "f.pdf")
    assert read.invoices[0].number == "Z-1"
    assert ids(read.embedded[0].observations) == ["pdf-nom-nul"]


def test_the_unicode_name_counts_before_the_other(reading: Read) -> None:
    with pikepdf.open(io.BytesIO(facturx())) as document:
        document.Root.AF[0].F = pikepdf.String("x.bin")
        assert [one.name for one in reading(saved(document), "f.pdf").embedded] == ["factur-x.xml"]
        document.Root.AF[0].F = pikepdf.String("factur-x.xml")
        document.Root.AF[0].UF = pikepdf.String("reçu.xml")
        assert [one.name for one in reading(saved(document), "f.pdf").embedded] == ["reçu.xml"]


def test_two_streams_of_one_file_are_both_listed(reading: Read) -> None:
    with pikepdf.open(io.BytesIO(facturx())) as document:
        document.Root.AF[0].EF.F = pikepdf.Stream(document, cii(number="C-2").encode())
        read = reading(saved(document), "f.pdf")
    assert (len(read.embedded), reason(read)) == (2, "pdf-factures-differentes")


def test_two_different_invoices_under_one_name_are_ambiguous(reading: Read) -> None:
    read = reading(pdf([("factur-x.xml", XML), ("factur-x.xml", cii(number="C-2").encode())]), "f.pdf")
    assert (read.status, reason(read)) == ("unreadable", "pdf-factures-differentes")
    assert len(read.embedded) == 2, "what the PDF embeds is still listed"
    same = reading(pdf([("factur-x.xml", XML), ("factur-x.xml", XML)]), "f.pdf")
    assert (same.status, ids(same.warnings)) == ("read", ["pdf-facture-repetee", "nom-en-double"])


def test_the_last_revision_counts(reading: Read) -> None:
    first = facturx()
    with pikepdf.open(io.BytesIO(first)) as document:
        document.Root.Names.EmbeddedFiles.Names[1].EF.F.write(cii(number="C-2").encode())
        stream = document.Root.Names.EmbeddedFiles.Names[1].EF.F
        number, generation = stream.objgen
    body = zlib.compress(cii(number="C-2").encode())
    start = len(first)
    added = (
        f"{number} {generation} obj\n<</Type/EmbeddedFile/Filter/FlateDecode/Length {len(body)}>>\nstream\n".encode()
    )
    added += body + b"\nendstream\nendobj\n"
    xref = start + len(added)
    previous = int(first.rsplit(b"startxref", 1)[1].split()[0])
    size = int(first.rsplit(b"/Size", 1)[1].split()[0])
    root = first.rsplit(b"/Root", 1)[1].split(b"R")[0].decode()
    trailer = f"xref\n{number} 1\n{start:010} {generation:05} n \n"
    trailer += f"trailer <</Size {size}/Root{root}R/Prev {previous}>>\nstartxref\n{xref}\n%%EOF\n"
    read = reading(first + added + trailer.encode(), "f.pdf")
    assert read.invoices[0].number == "C-2"


@pytest.mark.parametrize(
    ("content", "status", "expected"),
    [
        (pdf([("factur-x.xml", XML)], password="secret"), "unreadable", "pdf-mot-de-passe"),
        (b"%PDF-1.7 nothing", "unreadable", "pdf-tronque"),
        (b"%PDF-1.7\n%%EOF", "unreadable", "pdf-illisible"),
        (facturx(cii()[:-100]), "unreadable", "xml-tronque"),
        (facturx(ubl(before="<!DOCTYPE Invoice>")), "unreadable", "xml-doctype"),
        (facturx("pas du XML"), "unreadable", "xml-pas-du-xml"),
        (facturx(cii(namespace="urn:inconnu")), "unreadable", "xml-espace-de-noms"),
    ],
    ids=lambda part: part if isinstance(part, str) else "pdf",  # a PDF is not the same twice: it has no name of its own
)
def test_what_cannot_be_read_says_why(reading: Read, content: bytes, status: str, expected: str) -> None:
    read = reading(content, "f.pdf")
    assert (read.status, reason(read)) == (status, expected)


def test_an_owner_password_alone_is_read_and_said(reading: Read) -> None:
    read = reading(pdf([("factur-x.xml", XML)], owner="secret"), "f.pdf")
    assert (read.status, ids(read.warnings)) == ("read", ["pdf-chiffre"])


def test_a_truncated_pdf_is_repaired_or_said_truncated(reading: Read) -> None:
    whole = facturx()
    read = reading(whole[: whole.rindex(b"xref")], "f.pdf")
    assert (read.status, ids(read.warnings)) == ("read", ["pdf-tronque"])
    read = reading(whole[:200], "f.pdf")
    assert reason(read) == "pdf-tronque"


@pytest.mark.parametrize("action", ["/JavaScript", "/Launch", "/URI", "/SubmitForm"])
def test_actions_are_said_and_never_run(reading: Read, action: str) -> None:
    with pikepdf.open(io.BytesIO(facturx())) as document:
        document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name(action), JS=pikepdf.String("app.alert(1)"))
        read = reading(saved(document), "f.pdf")
    assert (read.status, ids(read.warnings)) == ("read", ["pdf-actions"])


def test_opening_on_a_page_is_no_action(reading: Read) -> None:
    with pikepdf.open(io.BytesIO(facturx())) as document:
        document.Root.OpenAction = pikepdf.Array([document.pages[0].obj, pikepdf.Name.Fit])
        assert reading(saved(document), "f.pdf").warnings == ()


@pytest.mark.parametrize("depth", [1, 2])
def test_a_name_tree_that_loops_comes_to_an_end(reading: Read, depth: int) -> None:
    with pikepdf.open(io.BytesIO(pdf([("factur-x.xml", XML)], kids=depth))) as document:
        root = document.Root.Names.EmbeddedFiles
        root.Kids.append(root)
        root.Kids.append(root.Kids[0])
        read = reading(saved(document), "f.pdf")
    assert (read.status, ids(read.warnings)) == ("read", ["pdf-arbre"])


def test_a_name_tree_deeper_than_the_bound_is_read_in_part(reading: Read) -> None:
    read = reading(pdf([("factur-x.xml", XML)], kids=LIMITS.pdf_tree_depth + 5, associated=False), "f.pdf")
    assert (read.status, ids(read.warnings)) == ("attachment", ["pdf-arbre", "pdf-sans-facture"])


def test_trees_made_of_the_wrong_things_are_no_crash(reading: Read) -> None:
    for value in (pikepdf.Array([1, 2]), pikepdf.String("x"), 5, pikepdf.Name.X, pikepdf.Dictionary(Names=5, Kids=3)):
        with pikepdf.new() as document:
            document.add_blank_page()
            document.Root.Names = pikepdf.Dictionary(EmbeddedFiles=value)
            document.Root.AF = value
            assert reading(saved(document), "f.pdf").status == "attachment"
    with pikepdf.new() as document:
        document.add_blank_page()
        odd = pikepdf.Dictionary(F=5, UF=pikepdf.Name.X, EF=pikepdf.Dictionary(F=pikepdf.String("x")))
        document.Root.AF = pikepdf.Array([odd, 3, pikepdf.Dictionary(EF=5), pikepdf.Dictionary()])
        assert reading(saved(document), "f.pdf").embedded == ()


def with_stream(data: bytes, filters: object, name: str = "factur-x.xml", **more: object) -> bytes:
    """A PDF whose embedded file is `data`, said to be packed by `filters`."""
    with pikepdf.new() as document:
        document.add_blank_page()
        spec = filespec(document, name, b"")
        stream = spec.EF.F
        stream.write(data, filter=filters, **more)
        document.Root.AF = pikepdf.Array([spec])
        out = io.BytesIO()
        document.save(out, stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False)
        return out.getvalue()


@pytest.mark.parametrize(
    ("data", "filters"),
    [
        (XML, None),
        (zlib.compress(XML), pikepdf.Name.FlateDecode),
        (zlib.compress(zlib.compress(XML)), pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.FlateDecode])),
        (XML.hex().encode() + b">", pikepdf.Name.ASCIIHexDecode),
        (
            zlib.compress(XML).hex().encode() + b">",
            pikepdf.Array([pikepdf.Name.ASCIIHexDecode, pikepdf.Name.FlateDecode]),
        ),
        (b"<~" + base64.a85encode(XML, wrapcol=76) + b"~>", pikepdf.Name.ASCII85Decode),
        (base64.a85encode(XML), pikepdf.Name.ASCII85Decode),
        (XML.hex(" ", 30).encode()[:-1] + b"\n" + XML.hex()[-1:].encode() + b" >", pikepdf.Name.ASCIIHexDecode),
        (zlib.compress(XML) + b"\n", pikepdf.Name.FlateDecode),
        (zlib.compress(XML)[:-4], pikepdf.Name.FlateDecode),
    ],
    ids=["none", "flate", "twice", "hex", "hex-flate", "85", "85-endless", "hex-lines", "newline-after", "no-checksum"],
)
def test_every_honest_filter_is_undone(reading: Read, data: bytes, filters: object) -> None:
    read = reading(with_stream(data, filters), "f.pdf")
    assert read.status == "read", read.reason
    assert read.invoices[0].number == "C-1"


@pytest.mark.parametrize("kind", ["hex", "85"])
def test_a_long_attachment_written_as_text_is_undone_in_steps(reading: Read, kind: str) -> None:
    content = b"%PDF-1.4" + bytes(range(256)) * 2_000 + bytes(1_001)
    written = content.hex().encode() + b">" if kind == "hex" else base64.a85encode(content, wrapcol=80) + b"~>"
    filters = pikepdf.Name.ASCIIHexDecode if kind == "hex" else pikepdf.Name.ASCII85Decode
    (plan,) = reading(with_stream(written, filters, "plan.pdf"), "f.pdf").embedded
    assert (plan.size, plan.observations) == (len(content), ())


FLATE = pikepdf.Name.FlateDecode


@pytest.mark.parametrize(
    ("data", "filters", "expected"),
    [
        (deflate_bomb(200 << 20), FLATE, "archive-bombe"),
        (zlib.compress(deflate_bomb(200 << 20)), pikepdf.Array([FLATE, FLATE]), "archive-bombe"),
        (deflate_bomb(60 << 20, b"x", b"<?xml version='1.0'?><a>", b"</a>"), FLATE, "archive-bombe"),
        (XML, pikepdf.Array([FLATE] * 9), "pdf-filtre-refuse"),
        (bytes(50_000), pikepdf.Name.LZWDecode, "pdf-filtre-refuse"),
    ],
    ids=["one-filter", "two-filters", "well-formed", "nine-filters", "lzw"],
)
def test_bombs_and_odd_filters_are_refused_before_they_grow(
    reading: Read, data: bytes, filters: object, expected: str
) -> None:
    read = reading(with_stream(data, filters), "f.pdf")
    assert (read.status, reason(read)) == ("unreadable" if expected == "archive-bombe" else "too_big", expected)


def test_an_xml_beyond_the_bound_is_too_big_and_no_trap(reading: Read) -> None:
    import random

    noise = random.Random(1).randbytes(3_000_000).hex().encode()
    read = reading(facturx(f"<a>{noise.decode()}</a>"), "f.pdf", LIMITS._replace(pdf_stream=1 << 20))
    assert (read.status, reason(read)) == ("too_big", "pdf-flux-trop-grand")


def test_the_real_size_of_an_attachment_is_measured_not_believed(reading: Read) -> None:
    content = patched(facturx(cii(), ("plan.pdf", b"%PDF" + bytes(70_000))), b"/Size 70004", b"/Size 00012")
    plan = reading(content, "f.pdf").embedded[1]
    assert (plan.name, plan.size, plan.declared_size) == ("plan.pdf", 70_004, 12)


def test_a_zip_embedded_in_a_pdf_is_listed(reading: Read) -> None:
    plan = reading(facturx(cii(), ("pj.zip", zip_of({"plan.pdf": b"%PDF"}))), "f.pdf").embedded[1]
    assert [one.name for one in plan.inner] == ["plan.pdf"]


def test_a_zip_too_big_to_be_kept_is_not_said_to_hold_an_archive(reading: Read) -> None:
    import random

    held = zip_of({"plan.pdf": b"%PDF" + random.Random(1).randbytes(2_000_000)}, method=zipfile.ZIP_STORED)
    plan = reading(facturx(cii(), ("pj.zip", held)), "f.pdf", LIMITS._replace(pdf_stream=1 << 20)).embedded[1]
    assert (plan.size, plan.inner) == (len(held), ())
    assert ids(plan.observations) == ["pdf-flux-trop-grand"]


RAW = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[{kids}]/Count {count}>>endobj\n"


def raw(body: bytes = b"", *, kids: bytes = b"", count: bytes = b"0", trailer: bytes = b"") -> bytes:
    """A PDF written by hand, with a cross-reference table that a reader must rebuild."""
    start = RAW.replace(b"{kids}", kids).replace(b"{count}", count)
    return start + body + b"\ntrailer<</Root 1 0 R" + trailer + b">>\nstartxref\n0\n%%EOF"


@pytest.mark.parametrize(
    "content",
    [
        raw(kids=b"2 0 R", count=b"1"),
        raw(b"3 0 obj<</Type/Pages/Kids[2 0 R]/Parent 2 0 R>>endobj", kids=b"3 0 R", count=b"99999999999"),
        raw(b"3 0 obj 3 0 R endobj"),
        raw(b"3 0 obj " + b"[" * 50_000 + b"]" * 50_000 + b" endobj"),
        raw(b"3 0 obj " + b"<</A " * 50_000 + b">>" * 50_000 + b" endobj"),
        raw(trailer=b"/Size 99999999999999999999/Prev 0"),
        raw(b"3 0 obj<</Length 99999999999>>stream\nx\nendstream endobj"),
        b"%PDF-1.7\nxref\n0 9999999999\ntrailer<</Size 9999999999/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF",
        b"%PDF-" + b"\0" * 100_000,
        b"%PDF-1.7\n" + b"1 0 obj\n" * 50_000 + b"%%EOF",
    ],
    ids=["page-loop", "page-tree", "self", "arrays", "dictionaries", "sizes", "length", "xref", "zeros", "objects"],
)
def test_loops_depths_and_absurd_sizes_all_end_with_an_answer(reading: Read, content: bytes) -> None:
    read = reading(content, "f.pdf")
    assert read.status in ("attachment", "unreadable")
    assert read.reason is None or told(read.reason)


def test_a_bomb_in_an_object_stream_is_refused(reading: Read) -> None:
    packed = deflate_bomb(300 << 20)
    objects = b"3 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n" % len(packed)
    table = zlib.compress(b"\1\0\0\0\0\0" + b"\2\0\0\0\3\0" * 3)
    content = b"%PDF-1.7\n" + objects + packed + b"\nendstream endobj\n"
    at = len(content)
    content += (
        b"5 0 obj<</Type/XRef/Size 5/W[1 4 1]/Index[0 4]/Root 1 0 R/Filter/FlateDecode/Length %d>>stream\n" % len(table)
    )
    content += table + b"\nendstream endobj\nstartxref\n%d\n%%%%EOF" % at
    assert reading(content, "f.pdf").status == "unreadable"


def with_pages(
    change: Callable[[pikepdf.Pdf, pikepdf.Object], None], *files: tuple[str, bytes], pages: int = 3
) -> bytes:
    """A Factur-X whose last page is changed, given the file specification of `programme.exe`."""
    with pikepdf.open(io.BytesIO(pdf([("factur-x.xml", XML), *files]))) as document:
        for _ in range(pages - 1):
            document.add_blank_page()
        change(document, filespec(document, "programme.exe", b"MZ\x90\0"))
        return saved(document)


def annotated(document: pikepdf.Pdf, spec: pikepdf.Object) -> None:
    """A note pinned to a page, with a file in it, among others."""
    link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, FS=3)
    note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FileAttachment, FS=spec)
    document.pages[-1].obj.Annots = pikepdf.Array([5, link, document.make_indirect(note)])


def tied(document: pikepdf.Pdf, spec: pikepdf.Object) -> None:
    """A file associated with a page."""
    document.pages[-1].obj.AF = pikepdf.Array([spec])


def tied_to_a_note(document: pikepdf.Pdf, spec: pikepdf.Object) -> None:
    """A file associated with an annotation, that stands alone in place of an array."""
    document.pages[-1].obj.Annots = pikepdf.Array([pikepdf.Dictionary(Subtype=pikepdf.Name.Text, AF=spec)])


@pytest.mark.parametrize("change", [annotated, tied, tied_to_a_note])
def test_a_file_that_a_page_holds_is_listed(
    reading: Read, change: Callable[[pikepdf.Pdf, pikepdf.Object], None]
) -> None:
    found = reading(with_pages(change), "f.pdf")
    assert [(one.name, one.size) for one in found.embedded] == [("factur-x.xml", len(XML)), ("programme.exe", 4)]
    assert found.warnings == ()


def test_an_invoice_that_a_page_alone_holds_is_read(reading: Read) -> None:
    with pikepdf.new() as document:
        document.add_blank_page()
        annotated(document, filespec(document, "factur-x.xml", XML))
        found = reading(saved(document), "f.pdf")
    assert (found.status, found.invoices[0].number) == ("read", "C-1")


def test_too_many_annotations_are_said(reading: Read) -> None:
    found = reading(with_pages(annotated), "f.pdf", LIMITS._replace(pdf_annotations=1))
    assert ids(found.warnings) == ["pdf-arbre"]


@pytest.mark.parametrize(
    ("xml", "root", "status"),
    [
        (ubl(), "UBL-Invoice", "read"),
        (pivot("P-1"), "CPPFacturePivot", "read"),
        ("<html><body>Facture</body></html>", "html", "attachment"),
        ("<Commande/>", "Commande", "attachment"),
    ],
)
def test_a_factur_x_that_holds_something_else_says_so(reading: Read, xml: str, root: str, status: str) -> None:
    found = reading(facturx(xml), "f.pdf")
    assert found.status == status
    assert found.warnings[0].id == "pdf-autre-syntaxe"
    assert f"« factur-x.xml » n'est pas une facture CII (« {root} »)" in told(found.warnings[0])


def test_an_invoice_under_another_name_says_so(reading: Read) -> None:
    (warning,) = reading(pdf([("facture.xml", XML)]), "f.pdf").warnings
    assert told(warning) == "La facture du PDF s'appelle « facture.xml », et non « factur-x.xml »."
    assert reading(pdf([("Factur-X.XML", XML)]), "f.pdf").warnings == ()


def announcing(level: str, *, form: str = "element", name: str = "ConformanceLevel") -> bytes:
    """A Factur-X whose metadata announce a profile, as an element or as an attribute, packed."""
    written = f"<fx:{name}>{level}</fx:{name}>" if form == "element" else f'<a fx:{name}="{level}"/>'
    text = "<?xpacket?><pdfaProperty:name>ConformanceLevel</pdfaProperty:name>" + written
    with pikepdf.open(io.BytesIO(facturx())) as document:
        metadata = pikepdf.Stream(document, text.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
        document.Root.Metadata = document.make_indirect(metadata)
        out = io.BytesIO()
        document.save(out, fix_metadata_version=False)
        return out.getvalue()


@pytest.mark.parametrize("form", ["element", "attribute"])
def test_metadata_that_announce_another_profile_are_told(reading: Read, form: str) -> None:
    for level in ("EN 16931", "EN16931", "en 16931", "COMFORT"):
        assert reading(announcing(level, form=form), "f.pdf").warnings == ()
    (warning,) = reading(announcing("BASIC WL", form=form), "f.pdf").warnings
    assert told(warning).startswith("Le PDF annonce le profil « BASIC WL » de Factur-X, et la facture qu'il porte le")
    assert "« EN 16931 »" in told(warning)
    assert reading(announcing("BASIC", form=form, name="Autre"), "f.pdf").warnings == ()


def test_a_pdf_locked_for_a_certificate_is_not_said_destroyed(reading: Read) -> None:
    locked = patched(pdf([("factur-x.xml", XML)], password="secret"), b"/Standard", b"/Adobe.PubSec")
    assert reason(reading(locked, "f.pdf")) == "pdf-certificat"


@pytest.mark.parametrize("after", [b"\0" * 5_000, b"<html>une page</html>\n" * 300])
def test_what_follows_a_pdf_does_not_make_it_cut(reading: Read, after: bytes, tmp_path: Path) -> None:
    assert ids(reading(facturx() + after, "f.pdf").warnings) == ["pdf-apres-la-fin"]
    path = tmp_path / "f.pdf"
    path.write_bytes(facturx() + after)
    assert ids(read_file(path).warnings) == ["pdf-apres-la-fin"]


def test_a_revision_that_stops_short_is_cut(reading: Read) -> None:
    added = b"9 0 obj\n<</Type/Filespec/F(a.pdf)>>\nendobj\n" + b"10 0 obj\n(" + b"x" * 3_000
    assert ids(reading(facturx() + added, "f.pdf").warnings) == ["pdf-tronque"]
