"""Invoices, PDF and archives made by the tests themselves, sound or damaged on purpose."""

import base64
import gzip
import io
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping

import pikepdf

from assistant import load_rules
from assistant.intake.notices import placed
from assistant.intake.observations import Observation
from assistant.intake.reading import Reading

Read = Callable[..., Reading]
SIRET = "73282932000074"
OTHER_SIRET = "21930053000017"
_UBL = "urn:oasis:names:specification:ubl:schema:xsd:"
_UN = "urn:un:unece:uncefact:data:standard:"


def ubl(
    body: str = "",
    *,
    number: str = "F-1",
    siret: str = SIRET,
    scheme: str = "0009",
    root: str = "Invoice",
    declaration: str = '<?xml version="1.0" encoding="UTF-8"?>',
    before: str = "",
    customer: str | None = None,
    version: str = "2",
) -> str:
    """A UBL invoice or credit note; `body` stands before the parties, `customer` replaces the buyer's identifiers."""
    if customer is None:
        customer = f'<cac:PartyIdentification><cbc:ID schemeID="{scheme}">{siret}</cbc:ID></cac:PartyIdentification>'
    kind = (
        "InvoiceTypeCode>380</cbc:InvoiceTypeCode"
        if root == "Invoice"
        else "CreditNoteTypeCode>381</cbc:CreditNoteTypeCode"
    )
    return f"""{declaration}{before}<{root} xmlns="{_UBL}{root}-{version}" xmlns:cac="{_UBL}CommonAggregateComponents-2"
 xmlns:cbc="{_UBL}CommonBasicComponents-2"><cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
<cbc:ProfileID>A1</cbc:ProfileID><cbc:ID>{number}</cbc:ID><cbc:IssueDate>2026-11-02</cbc:IssueDate>
<cbc:{kind}><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cbc:BuyerReference>SERV1</cbc:BuyerReference><cac:OrderReference><cbc:ID>EJ-42</cbc:ID></cac:OrderReference>
<cac:ContractDocumentReference><cbc:ID>M-7</cbc:ID></cac:ContractDocumentReference>{body}
<cac:AccountingSupplierParty><cac:Party><cac:PartyLegalEntity>
<cbc:RegistrationName>Électricité du Nord</cbc:RegistrationName>
<cbc:CompanyID schemeID="0002">{OTHER_SIRET[:9]}</cbc:CompanyID>
</cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party>{customer}</cac:Party></cac:AccountingCustomerParty>
<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cac:PayeeFinancialAccount>
<cbc:ID>FR7610057191370188512730284</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">20.00</cbc:TaxAmount></cac:TaxTotal>
<cac:LegalMonetaryTotal><cbc:TaxExclusiveAmount currencyID="EUR">100.00</cbc:TaxExclusiveAmount>
<cbc:TaxInclusiveAmount currencyID="EUR">120.00</cbc:TaxInclusiveAmount>
<cbc:PayableAmount currencyID="EUR">120.00</cbc:PayableAmount></cac:LegalMonetaryTotal>
<cac:{root}Line><cbc:ID>1</cbc:ID></cac:{root}Line></{root}>"""


def ubl_attachment(name: str, content: bytes | str, *, mime: str = "application/pdf", reference: str = "PJ-1") -> str:
    """An attachment of a UBL document (BG-24); a text is taken as already encoded."""
    written = content if isinstance(content, str) else base64.b64encode(content).decode()
    filename = f' filename="{name}"' if name else ""
    return (
        f"<cac:AdditionalDocumentReference><cbc:ID>{reference}</cbc:ID><cac:Attachment>"
        f'<cbc:EmbeddedDocumentBinaryObject mimeCode="{mime}"{filename}>{written}</cbc:EmbeddedDocumentBinaryObject>'
        "</cac:Attachment></cac:AdditionalDocumentReference>"
    )


def cii(
    agreement: str = "",
    *,
    number: str = "C-1",
    siret: str = SIRET,
    scheme: str = "0002",
    lines: int = 1,
    namespace: str = f"{_UN}CrossIndustryInvoice:100",
    buyer: str | None = None,
    settlement: str = "",
) -> str:
    """A CII invoice; `agreement` is added to the header's agreement, `buyer` replaces the buyer's identifiers."""
    if buyer is None:
        identifier = f'<ram:ID schemeID="{scheme}">{siret}</ram:ID>'
        buyer = f"<ram:SpecifiedLegalOrganization>{identifier}</ram:SpecifiedLegalOrganization>"
    line = "<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID>"
    line += "</ram:AssociatedDocumentLineDocument></ram:IncludedSupplyChainTradeLineItem>"
    return f"""<?xml version='1.0' encoding='UTF-8'?>
<rsm:CrossIndustryInvoice xmlns:rsm="{namespace}" xmlns:udt="{_UN}UnqualifiedDataType:100"
 xmlns:ram="{_UN}ReusableAggregateBusinessInformationEntity:100"><rsm:ExchangedDocumentContext>
<ram:BusinessProcessSpecifiedDocumentContextParameter><ram:ID>A9</ram:ID></ram:BusinessProcessSpecifiedDocumentContextParameter>
<ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:cen.eu:en16931:2017</ram:ID>
</ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
<rsm:ExchangedDocument><ram:ID>{number}</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime>
<udt:DateTimeString format="102">20261102</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction>{line * lines}<ram:ApplicableHeaderTradeAgreement>
<ram:BuyerReference>SERV1</ram:BuyerReference>
<ram:SellerTradeParty><ram:Name>Électricité du Nord</ram:Name><ram:SpecifiedLegalOrganization>
<ram:ID schemeID="0002">{OTHER_SIRET[:9]}</ram:ID></ram:SpecifiedLegalOrganization></ram:SellerTradeParty>
<ram:BuyerTradeParty>{buyer}</ram:BuyerTradeParty>
<ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>EJ-42</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument>
<ram:ContractReferencedDocument><ram:IssuerAssignedID>M-7</ram:IssuerAssignedID></ram:ContractReferencedDocument>
{agreement}</ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeSettlement>
<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>30</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount>
<ram:IBANID>FR7610057191370188512730284</ram:IBANID></ram:PayeePartyCreditorFinancialAccount>
</ram:SpecifiedTradeSettlementPaymentMeans>{settlement}<ram:SpecifiedTradeSettlementHeaderMonetarySummation>
<ram:TaxBasisTotalAmount>100.00</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">20.00</ram:TaxTotalAmount>
<ram:GrandTotalAmount>120.00</ram:GrandTotalAmount><ram:DuePayableAmount>120.00</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
</ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>"""


def zugferd1(number: str = "Z-1") -> str:
    """A ZUGFeRD 1 invoice: other names, older namespaces."""
    return f"""<?xml version='1.0' encoding='UTF-8'?>
<rsm:CrossIndustryDocument xmlns:rsm="urn:ferd:CrossIndustryDocument:invoice:1p0"
 xmlns:udt="{_UN}UnqualifiedDataType:15"
 xmlns:ram="{_UN}ReusableAggregateBusinessInformationEntity:12"><rsm:SpecifiedExchangedDocumentContext>
<ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:ferd:CrossIndustryDocument:invoice:1p0:basic</ram:ID>
</ram:GuidelineSpecifiedDocumentContextParameter></rsm:SpecifiedExchangedDocumentContext>
<rsm:HeaderExchangedDocument><ram:ID>{number}</ram:ID><ram:TypeCode>380</ram:TypeCode></rsm:HeaderExchangedDocument>
<rsm:SpecifiedSupplyChainTradeTransaction><ram:ApplicableSupplyChainTradeSettlement>
<ram:SpecifiedTradeSettlementMonetarySummation><ram:GrandTotalAmount>59.50</ram:GrandTotalAmount>
</ram:SpecifiedTradeSettlementMonetarySummation></ram:ApplicableSupplyChainTradeSettlement>
</rsm:SpecifiedSupplyChainTradeTransaction></rsm:CrossIndustryDocument>"""


def pivot(*numbers: str, attachment: str = "") -> str:
    """A Chorus Pro pivot with one invoice a number."""
    units = "".join(
        f"<CPPFacturePivotUnitaire NumOrdre='{order}'><Fournisseur>"
        "<RaisonSociale>Électricité du Nord</RaisonSociale></Fournisseur>"
        f"<Debiteur><TypeIdentifiant>1</TypeIdentifiant><Identifiant>{SIRET}</Identifiant><CodeService>SERV1</CodeService></Debiteur>"
        f"<DonneesFacture><Id>{number}</Id><Type>380</Type><Cadre>A1</Cadre><DateEmissionFacture>2026-11-02</DateEmissionFacture>"
        f"<Devise>EUR</Devise><Montants><MontantTTC>120.00</MontantTTC></Montants><Engagement><NumeroMarche/>"
        f"<NumeroEngagement>EJ-42</NumeroEngagement></Engagement></DonneesFacture>{attachment}</CPPFacturePivotUnitaire>"
        for order, number in enumerate(numbers, 1)
    )
    return (
        f"<?xml version='1.0' encoding='UTF-8'?><CPPFacturePivot><CPPFactures>{units}</CPPFactures></CPPFacturePivot>"
    )


def pivot_attachment(name: str, content: bytes) -> str:
    """An attachment of a pivot (`PJ`)."""
    written = base64.b64encode(content).decode()
    named = f"<NomPJ>{name}</NomPJ><TypePJ>02</TypePJ><MimeTypePJ>application/pdf</MimeTypePJ>"
    return f"<PJ><Contenu>{written}</Contenu>{named}</PJ>"


def pdf(
    files: Iterable[tuple[str, bytes]] = (),
    *,
    kids: int = 0,
    associated: bool = True,
    named: bool = True,
    password: str | None = None,
    owner: str | None = None,
    modern: bool = False,
) -> bytes:
    """A PDF that embeds `files` as (name, content); `kids` puts that many levels above the leaves of the name tree."""
    with pikepdf.new() as document:
        document.add_blank_page()
        specs = [filespec(document, name, content) for name, content in files]
        leaves: list[pikepdf.Object] = []
        for order, spec in enumerate(specs):
            leaves += [pikepdf.String(f"{order:07}"), spec]
        node = pikepdf.Dictionary(Names=pikepdf.Array(leaves))
        for _ in range(kids):
            node = pikepdf.Dictionary(Kids=pikepdf.Array([document.make_indirect(node)]))
        if named and specs:
            document.Root.Names = pikepdf.Dictionary(EmbeddedFiles=document.make_indirect(node))
        if associated and specs:
            document.Root.AF = pikepdf.Array(specs)
        return saved(document, password=password, owner=owner, modern=modern)


def filespec(document: pikepdf.Pdf, name: str, content: bytes) -> pikepdf.Object:
    """One embedded file of a PDF under construction."""
    stream = pikepdf.Stream(document, content, Type=pikepdf.Name.EmbeddedFile, Subtype=pikepdf.Name("/text/xml"))
    stream.Params = pikepdf.Dictionary(Size=len(content))
    return document.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Filespec,
            F=pikepdf.String(name),
            UF=pikepdf.String(name),
            EF=pikepdf.Dictionary(F=stream, UF=stream),
            AFRelationship=pikepdf.Name.Alternative,
        )
    )


def saved(
    document: pikepdf.Pdf, *, password: str | None = None, owner: str | None = None, modern: bool = False
) -> bytes:
    """The bytes of a PDF, with a user's password, an owner's alone, or with object streams."""
    out = io.BytesIO()
    encryption = pikepdf.Encryption(user=password or "", owner=owner or password or "") if password or owner else False
    mode = pikepdf.ObjectStreamMode.generate if modern else pikepdf.ObjectStreamMode.preserve
    document.save(out, encryption=encryption, object_stream_mode=mode)
    return out.getvalue()


def facturx(xml: str | None = None, *more: tuple[str, bytes]) -> bytes:
    """A Factur-X: a PDF with factur-x.xml and other files."""
    return pdf([("factur-x.xml", (xml or cii()).encode()), *more])


def zip_of(members: Mapping[str, bytes] | Iterable[tuple[str, bytes]], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP; a list of pairs may repeat a name."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in members.items() if isinstance(members, Mapping) else members:
            archive.writestr(zipfile.ZipInfo(name), content, compress_type=method)
    return out.getvalue()


def tar_of(members: Mapping[str, bytes], *, form: int = tarfile.PAX_FORMAT) -> bytes:
    """A tar."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


def tar_gz(members: Mapping[str, bytes]) -> bytes:
    """A lot as Chorus Pro takes it: a tar.gz."""
    return gzip.compress(tar_of(members))


def deflate_bomb(size: int, filling: bytes = b"\0", start: bytes = b"", end: bytes = b"") -> bytes:
    """One octet again and again, packed a thousand times: a packed MiB is written as often as it takes."""
    engine, block, times = zlib.compressobj(9), filling * (1 << 20), size >> 20
    first = engine.compress(start) + engine.flush(zlib.Z_FULL_FLUSH)
    packed = engine.compress(block) + engine.flush(zlib.Z_FULL_FLUSH)
    last = engine.compress(end) + engine.flush()
    checked = zlib.adler32(start)
    for _ in range(times):
        checked = zlib.adler32(block, checked)
    return first + packed * times + last[:-4] + zlib.adler32(end, checked).to_bytes(4, "big")


def patched(data: bytes, old: bytes, new: bytes, *, count: int = -1) -> bytes:
    """Replace bytes and check that there was something to replace."""
    assert old in data
    return data.replace(old, new, count)


def zip_field(data: bytes, signature: bytes, offset: int, form: str, value: int) -> bytes:
    """Overwrite one field of the first header with that signature."""
    at = data.index(signature) + offset
    return data[:at] + struct.pack(form, value) + data[at + struct.calcsize(form) :]


def told(observation: Observation | None) -> str:
    """An observation in French; "" for none."""
    return placed(observation, load_rules().base.notices) if observation else ""
