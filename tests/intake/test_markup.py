"""XML of every kind that suppliers and attackers send: what is read, and why the rest is not."""

import tracemalloc

import pytest
from builders import SIRET, Read, cii, pivot, told, ubl, zip_of

from assistant.intake.limits import LIMITS

OLDER_CII = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:13"
SCHEMA = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u http://ailleurs.test/a.xsd'"
DECLARED = '<?xml version="1.0" encoding="{}"?>'


@pytest.mark.parametrize(
    ("declared", "codec"),
    [
        ("UTF-8", "utf-8"),
        ("utf-8", "utf-8-sig"),
        ("UTF-16", "utf-16"),
        ("ISO-8859-1", "iso-8859-1"),
        ("iso-8859-15", "iso8859-15"),
        ("windows-1252", "cp1252"),
        ("US-ASCII", "ascii"),
        ("ISO_8859-1", "iso-8859-1"),
        ("latin-1", "iso-8859-1"),
        ("l1", "iso-8859-1"),
        ("Latin1", "iso-8859-1"),
        ("iso8859-15", "iso8859-15"),
        ("ISO_8859-15", "iso8859-15"),
        ("latin-9", "iso8859-15"),
        ("cp1252", "cp1252"),
        ("utf8", "utf-8"),
    ],
)
def test_declared_encodings_are_read(reading: Read, declared: str, codec: str) -> None:
    text = ubl(declaration=DECLARED.format(declared))
    if codec == "ascii":
        text = text.replace("É", "E").replace("é", "e")
    read = reading(text.encode(codec))
    assert read.status == "read"
    assert read.invoices[0].seller_name == ("Electricite du Nord" if codec == "ascii" else "Électricité du Nord")


def test_octets_that_an_encoding_does_not_have_name_it_as_it_is_declared(reading: Read) -> None:
    (text,) = (ubl(declaration=DECLARED.format("US-ASCII")),)
    assert "dans l'encodage US-ASCII." in told(reading(text).reason)
    euro = text.replace("US-ASCII", "iso8859-15").replace("F-1", "F-€").encode("iso8859-15")
    assert reading(euro).invoices[0].number == "F-€"


def test_a_mark_alone_or_no_declaration_at_all_is_enough(reading: Read) -> None:
    for data in (
        ubl(declaration="").encode(),
        ubl(declaration="").encode("utf-16"),
        b"\xef\xbb\xbf" + ubl(declaration="").encode(),
    ):
        assert reading(data).invoices[0].buyer_siret == SIRET


@pytest.mark.parametrize(
    ("data", "reason", "said"),
    [
        (ubl(declaration=DECLARED.format("UTF-8")).encode("cp1252"), "xml-octets-invalides", "UTF-8"),
        (ubl(declaration=DECLARED.format("UTF-16")).encode(), "xml-encodage-trompeur", "UTF-16"),
        (ubl(declaration=DECLARED.format("UTF-8")).encode("utf-16"), "xml-encodage-trompeur", "UTF-16"),
        (ubl(declaration=DECLARED.format("ISO-8859-1")).encode(), "xml-encodage-trompeur", "UTF-8"),
        (ubl(declaration="").encode("utf-16-le"), "xml-utf16-sans-bom", "BOM"),
        (ubl(declaration=DECLARED.format("UTF-7")).encode("utf-7"), "xml-encodage-inconnu", "UTF-7"),
        (ubl(declaration=DECLARED.format("UTF-8_W/O_BOM")).encode(), "xml-encodage-inconnu", "UTF-8_W/O_BOM"),
        (ubl(declaration="").encode("utf-32"), "xml-encodage-inconnu", "UTF-32"),
        (ubl(number="F\0-1").encode(), "xml-caractere-nul", "nul"),
        (ubl(number="F&#0;1").encode(), "xml-mal-forme", "mal formé"),
        (b"", None, ""),
        (b" \n ", "xml-vide", "aucun élément"),
        (b"Bad XML", "xml-pas-du-xml", "pas du XML"),
        (ubl().encode()[:-200], "xml-tronque", "tronqué"),
        (ubl().encode()[:100], "xml-tronque", "tronqué"),
        (ubl().encode() + b"<Invoice/>", "xml-deux-racines", "après la fin"),
        (ubl(number="<b></a>").encode(), "xml-mal-forme", "mal formé"),
        (ubl(number="&inconnue;").encode(), "xml-entite", "entité"),
        (ubl(before="<!DOCTYPE Invoice>").encode(), "xml-doctype", "DOCTYPE"),
        (ubl(before="<!-- a -->\n<?b c?> <!DOCTYPE Invoice []>").encode(), "xml-doctype", "DOCTYPE"),
        (ubl(before="<!DOCTYPE Invoice>", declaration="").encode("utf-16"), "xml-doctype", "DOCTYPE"),
        (b"<!DOCTYPE a><a>", "xml-doctype", "DOCTYPE"),
        ("<!DOCTYPE a><a>".encode("utf-16"), "xml-doctype", "DOCTYPE"),
        (ubl(version="3").encode(), "xml-espace-de-noms", "Invoice-3"),
        (cii(namespace=OLDER_CII).encode(), "xml-espace-de-noms", "inconnu"),
        (b"<Invoice/>", "xml-espace-de-noms", "aucun"),
        (b"<a>" * 300 + b"</a>" * 300, "xml-trop-profond", "256"),
        (b"<a>" * 200_000, "xml-trop-profond", "256"),
        (b"<a " + b" ".join(b'x%d="1"' % n for n in range(10_000)) + b"/>", "xml-trop-d-attributs", "256"),
        (b"<a>" + b"<b/>" * 700_000 + b"</a>", "xml-trop-d-elements", "600\u202f000"),
        (b"<a>" + b'<b xmlns="u"/>' * 150_000 + b"</a>", "xml-trop-d-espaces-de-noms", "100\u202f000"),
    ],
)
def test_each_broken_or_hostile_document_has_its_own_reason(
    reading: Read, data: bytes, reason: str | None, said: str
) -> None:
    read = reading(data)
    if reason is None:
        assert (read.format, read.warnings[0].id) == ("VIDE", "fichier-vide")
        return
    assert read.reason is not None
    wanted = "too_big" if reason.startswith("xml-trop-d-") else "unreadable"
    assert (read.status, read.reason.id) == (wanted, reason), read.reason
    assert said in told(read.reason)
    assert not read.invoices


def test_the_line_of_the_error_is_given(reading: Read) -> None:
    read = reading("<a>\n<b>\n</a>")
    assert read.reason is not None
    assert read.reason.place == "ligne 3"


ENTITIES = (
    """<!DOCTYPE x [<!ENTITY a "{}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>"""
)


@pytest.mark.parametrize("value", ["&a;", "&b;", "&f;"])
def test_no_entity_is_ever_developed(reading: Read, value: str) -> None:
    read = reading(ubl(number=value, before=ENTITIES.format("z" * 5_000)))
    assert read.reason is not None
    assert read.reason.id == "xml-doctype"


@pytest.mark.parametrize(
    "text",
    [
        ubl().replace("cbc:", "x:").replace("xmlns:cbc", "xmlns:x").replace("xmlns:x:", "xmlns:x="),
        ubl(number="F<![CDATA[-]]>1"),
        ubl(number="F<!-- <!DOCTYPE a> -->-1"),
        ubl(number="F-<?page saut?>1"),
        ubl(number="\n   F-1\t"),
        ubl(number="&#70;-1"),
        ubl(before="<!-- <!DOCTYPE Invoice> -->\n<?xml-stylesheet href='file:///etc/passwd'?>\n"),
        ubl().replace("<Invoice ", f"<Invoice {SCHEMA} "),
        ubl().replace("\n", "\r\n"),
        ubl().replace("Invoice>", "inv:Invoice>").replace("<Invoice xmlns=", "<inv:Invoice xmlns:inv="),
    ],
)
def test_rare_but_valid_writings_are_read_whole(reading: Read, text: str) -> None:
    read = reading(text)
    assert read.status == "read", read.reason
    assert read.invoices[0].number == "F-1"
    assert read.invoices[0].buyer_siret == SIRET


def test_another_root_is_an_attachment_and_says_so(reading: Read) -> None:
    read = reading("<Plan><a/></Plan>")
    assert (read.status, read.format) == ("attachment", "other:Plan")
    assert "Ce site ne lit pas ce XML, de racine « Plan »" in told(read.warnings[0])


@pytest.mark.parametrize("root", ["CPPStatut", "CrossDomainAcknowledgementAndResponse"])
def test_a_status_message_is_told_as_one(reading: Read, root: str) -> None:
    read = reading(f"<{root}><a/></{root}>")
    assert (read.status, read.format) == ("attachment", f"other:{root}")
    assert f"Ce XML, de racine « {root} », dit ce qu'est devenue une facture" in told(read.warnings[0])


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("<PES_Facture><a/></PES_Facture>", "PES_Facture"),
        ("<CPPFactures><a/></CPPFactures>", "CPPFactures"),
        ('<Invoice xmlns="rrn:org.xcbl:schemas/xcbl/v4_0/financial/v1_0/financial.xsd"/>', "Invoice"),
    ],
)
def test_an_invoice_of_a_syntax_that_is_not_read_is_not_denied_to_be_one(reading: Read, text: str, root: str) -> None:
    read = reading(text)
    assert (read.status, read.format) == ("attachment", f"other:{root}")
    assert f"Ce site ne lit pas cette syntaxe, de racine « {root} »" in told(read.warnings[0])


SBDH = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"
XSD = "urn:oasis:names:specification:ubl:schema:xsd"
BARE_UBL = ubl(declaration="")
BARE_CII = cii().partition("\n")[2]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        (f'<s:StandardBusinessDocument xmlns:s="{SBDH}"><s:H/>{BARE_UBL}</s:StandardBusinessDocument>', "Invoice"),
        (f'<StandardBusinessDocument xmlns="{SBDH}"><B>PD94</B></StandardBusinessDocument>', "un autre document"),
        (
            f'<AttachedDocument xmlns="{XSD}:AttachedDocument-2"><D><![CDATA[{cii()}]]></D></AttachedDocument>',
            "CrossIndustryInvoice",
        ),
        (
            f'<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>{BARE_CII}</e:Body></e:Envelope>',
            "CrossIndustryInvoice",
        ),
        (f'<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><Object>{BARE_UBL}</Object></Signature>', "Invoice"),
        (f"<factures>{BARE_UBL}{BARE_UBL}</factures>", "Invoice"),
        (f"<Invoice>{BARE_CII}</Invoice>", "CrossIndustryInvoice"),
        (f"<lot>{pivot('P-1').partition('?>')[2]}</lot>", "CPPFacturePivot"),
    ],
)
def test_an_invoice_in_an_envelope_is_told(reading: Read, text: str, inside: str) -> None:
    root = text.partition(" ")[0].partition(">")[0].strip("<").rpartition(":")[2]
    found = reading(text)
    assert (found.status, found.format, found.invoices) == ("attachment", f"other:{root}", ())
    said = [told(one) for one in found.warnings]
    assert said == [f"Ce XML, de racine « {root} », est une enveloppe : il contient « {inside} »."]
    member = reading(zip_of({"a.xml": text.encode(), "b.xml": ubl().encode()}), "lot.zip").members[0]
    assert [one.id for one in member.observations] == ["xml-enveloppe"]


@pytest.mark.parametrize(
    "text",
    ["<export><Invoice><ID>1</ID></Invoice></export>", '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>'],
)
def test_an_xml_that_wraps_no_known_invoice_is_no_envelope(reading: Read, text: str) -> None:
    assert [one.id for one in reading(text).warnings] == ["xml-autre-racine"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.html", "<!DOCTYPE html><html><br></html>"),
        ("page.htm", "<div>à revoir<br></div>"),
        ("page.xhtml", '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html/>'),
        ("plan.svg", '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd"><svg/>'),
        ("notes.txt", "<- voir la facture"),
        ("", "<!DOCTYPE html><html><br></html>"),
    ],
)
def test_pages_and_texts_are_attachments_whatever_their_doctype(reading: Read, name: str, content: str) -> None:
    read = reading(content, name)
    assert (read.status, read.reason) == ("attachment", None)


def test_a_page_renamed_xml_is_not_let_through(reading: Read) -> None:
    read = reading("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "facture.xml")
    assert read.reason is not None
    assert read.reason.id == "xml-doctype"


def test_an_invoice_is_recognised_by_its_content_not_by_its_name(reading: Read) -> None:
    assert reading(ubl(), "facture.txt").status == "read"
    assert reading(ubl(), "").status == "read"
    assert reading(zip_of({"a.txt": b"a"}), "facture.xml").container == "ZIP"


def test_beyond_the_reading_limit_the_content_is_to_be_checked_by_hand(reading: Read) -> None:
    read = reading(ubl(), limits=LIMITS._replace(xml_file=1_000))
    assert read.reason is not None
    assert (read.status, read.reason.id, read.size) == ("too_big", "limite-taille", len(ubl().encode()))
    assert "limite de lecture (1\u00a0ko)" in told(read.reason)


def test_an_invoice_of_a_thousand_lines_is_read(reading: Read) -> None:
    assert reading(cii(lines=1_000)).invoices[0].number == "C-1"


def test_a_doctype_is_only_text_in_a_comment_or_in_a_section_however_long(reading: Read) -> None:
    declared, _, invoice = ubl().partition("?>")
    comment = "<!-- <!DOCTYPE html> " + "- " * 1_500_000 + "-->"
    note = f"<cbc:Note><![CDATA[<!DOCTYPE html>{'x' * 8_000_000}]]></cbc:Note>"
    tracemalloc.start()
    try:
        assert reading(f"{declared}?>{comment}{invoice}").status == "read"
        assert reading(f"{declared}?><!--{'x' * 8_000_000}-->{ubl(note).partition('?>')[2]}").status == "read"
        held = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert held < 70 << 20, f"{held:,} octets held at most"
