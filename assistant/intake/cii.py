"""The facts of a CII invoice (D16B, D22B: the same namespaces), of Factur-X and of ZUGFeRD 1."""

from lxml import etree

from assistant.intake.attachments import Binary
from assistant.intake.cii_fields import DOCUMENT, FIELDS
from assistant.intake.facts import InvoiceDraft, Spec, line_of
from assistant.intake.noting import closed, merged

_STANDARD = "urn:un:unece:uncefact:data:standard:"
ROOTS = {
    f"{{{_STANDARD}CrossIndustryInvoice:100}}CrossIndustryInvoice": "CII",
    "{urn:ferd:CrossIndustryDocument:invoice:1p0}CrossIndustryDocument": "ZUGFeRD1",
}


def _spec(rsm: str, ram: str, udt: str, names: tuple[str, str, str, str, str, str]) -> Spec:
    context, document, transaction, agreement, settlement, totals = names
    reference: Spec = {f"{ram}IssuerAssignedID": "engagement", f"{ram}ID": "engagement"}
    contract: Spec = {f"{ram}IssuerAssignedID": "contract", f"{ram}ID": "contract"}
    buyer: Spec = {
        f"{ram}ID": lambda draft, one: draft.identifier("BT-46", one),
        f"{ram}GlobalID": lambda draft, one: draft.identifier("BT-46", one),
        f"{ram}SpecifiedLegalOrganization": {f"{ram}ID": lambda draft, one: draft.identifier("BT-47", one)},
        f"{ram}URIUniversalCommunication": {
            f"{ram}URIID": lambda draft, one: draft.identifier("BT-49", one),
        },
    }
    return {
        f"{rsm}{context}": {
            f"{ram}BusinessProcessSpecifiedDocumentContextParameter": {f"{ram}ID": "framework"},
            f"{ram}GuidelineSpecifiedDocumentContextParameter": {f"{ram}ID": "profile"},
        },
        f"{rsm}{document}": {
            f"{ram}ID": "number",
            f"{ram}TypeCode": "type_code",
            f"{ram}IssueDateTime": {f"{udt}DateTimeString": "issue_date"},
        },
        f"{rsm}{transaction}": {
            f"{ram}{agreement}": {
                f"{ram}BuyerReference": "service_code",
                f"{ram}SellerTradeParty": {f"{ram}Name": "seller_name"},
                f"{ram}BuyerTradeParty": buyer,
                f"{ram}BuyerOrderReferencedDocument": reference,
                f"{ram}ContractReferencedDocument": contract,
            },
            f"{ram}{settlement}": {
                f"{ram}InvoiceCurrencyCode": "currency",
                f"{ram}{totals}": {f"{ram}GrandTotalAmount": "total_with_vat"},
            },
        },
    }


_RAM = f"{{{_STANDARD}ReusableAggregateBusinessInformationEntity:100}}"
_SPECS = {
    "CII": _spec(
        f"{{{_STANDARD}CrossIndustryInvoice:100}}",
        _RAM,
        f"{{{_STANDARD}UnqualifiedDataType:100}}",
        (
            "ExchangedDocumentContext",
            "ExchangedDocument",
            "SupplyChainTradeTransaction",
            "ApplicableHeaderTradeAgreement",
            "ApplicableHeaderTradeSettlement",
            "SpecifiedTradeSettlementHeaderMonetarySummation",
        ),
    ),
    "ZUGFeRD1": _spec(
        "{urn:ferd:CrossIndustryDocument:invoice:1p0}",
        f"{{{_STANDARD}ReusableAggregateBusinessInformationEntity:12}}",
        f"{{{_STANDARD}UnqualifiedDataType:15}}",
        (
            "SpecifiedExchangedDocumentContext",
            "HeaderExchangedDocument",
            "SpecifiedSupplyChainTradeTransaction",
            "ApplicableSupplyChainTradeAgreement",
            "ApplicableSupplyChainTradeSettlement",
            "SpecifiedTradeSettlementMonetarySummation",
        ),
    ),
}


_RSM = f"{{{_STANDARD}CrossIndustryInvoice:100}}"
_FIELDS: Spec = {f"{_RSM}ExchangedDocument": DOCUMENT, f"{_RSM}SupplyChainTradeTransaction": FIELDS}
_SPECS["CII"] = merged(_SPECS["CII"], _FIELDS)


def cii_facts(root: etree._Element, draft: InvoiceDraft) -> list[Binary]:
    """Read the header of a CII document into `draft` and give its embedded attachments (BG-24), undecoded."""
    draft.walk(root, _SPECS[draft.syntax])
    if draft.syntax == "CII":
        profile = draft.values.get("profile", "").lower()
        draft.sums.extended, draft.sums.minimal = "extended" in profile, "minimum" in profile
        closed(draft)
    return [_binary(draft, element) for element in root.iter(f"{_RAM}AttachmentBinaryObject")]


def _binary(draft: InvoiceDraft, element: etree._Element) -> Binary:
    reference = element.getparent()
    named = reference.find(f"{_RAM}IssuerAssignedID") if reference is not None else None
    return Binary(
        (element.get("filename") or "").strip(),
        draft.text(named) if named is not None else "",
        element.get("mimeCode"),
        element.text or "",
        "BG-24",
        line_of(element),
    )
