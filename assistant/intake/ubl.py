"""The facts of a UBL 2.x invoice or credit note, the portal's own UBL 2.0 included."""

from lxml import etree

from assistant.intake.attachments import Binary
from assistant.intake.facts import InvoiceDraft, Spec, line_of
from assistant.intake.noting import closed, merged
from assistant.intake.ubl_fields import FIELDS

CAC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2}"
CBC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2}"
ROOTS = {
    "{urn:oasis:names:specification:ubl:schema:xsd:Invoice-2}Invoice": "UBL-Invoice",
    "{urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2}CreditNote": "UBL-CreditNote",
}
_BINARY = f"{CBC}EmbeddedDocumentBinaryObject"

_SPEC: Spec = {
    f"{CBC}CustomizationID": "profile",
    f"{CBC}ProfileID": "framework",
    f"{CBC}ID": "number",
    f"{CBC}IssueDate": "issue_date",
    f"{CBC}InvoiceTypeCode": "type_code",
    f"{CBC}CreditNoteTypeCode": "type_code",
    f"{CBC}DocumentCurrencyCode": "currency",
    f"{CBC}BuyerReference": "service_code",
    f"{CAC}OrderReference": {f"{CBC}ID": "engagement"},
    f"{CAC}ContractDocumentReference": {f"{CBC}ID": "contract"},
    f"{CAC}AccountingSupplierParty": {
        f"{CAC}Party": {
            f"{CAC}PartyLegalEntity": {f"{CBC}RegistrationName": "seller_name"},
            f"{CAC}PartyName": {f"{CBC}Name": "_trade_name"},
        }
    },
    f"{CAC}AccountingCustomerParty": {
        f"{CAC}Party": {
            f"{CAC}PartyIdentification": {f"{CBC}ID": lambda draft, one: draft.identifier("BT-46", one)},
            f"{CAC}PartyLegalEntity": {f"{CBC}CompanyID": lambda draft, one: draft.identifier("BT-47", one)},
            f"{CBC}EndpointID": lambda draft, one: draft.identifier("BT-49", one),
        },
        f"{CAC}AccountingContact": {
            f"{CBC}ID": lambda draft, one: draft.candidate("service_code", one, "AccountingContact/ID")
        },
    },
    f"{CAC}LegalMonetaryTotal": {f"{CBC}TaxInclusiveAmount": "total_with_vat"},
}


_EVERY = merged(_SPEC, FIELDS)


def ubl_facts(root: etree._Element, draft: InvoiceDraft) -> list[Binary]:
    """Read the header of a UBL document into `draft` and give its embedded attachments (BG-24), undecoded."""
    draft.walk(root, _EVERY)
    profile = draft.values.get("profile", "").lower()
    draft.sums.extended, draft.sums.minimal = "extended" in profile, "minimum" in profile
    trade_name = draft.values.pop("_trade_name", None)
    if trade_name:
        draft.values.setdefault("seller_name", trade_name)
    closed(draft)
    return [_binary(draft, element) for element in root.iter(_BINARY)]


def _binary(draft: InvoiceDraft, element: etree._Element) -> Binary:
    attachment = element.getparent()
    reference = attachment.getparent() if attachment is not None else None
    named = reference.find(f"{CBC}ID") if reference is not None else None
    return Binary(
        (element.get("filename") or "").strip(),
        draft.text(named) if named is not None else "",
        element.get("mimeCode"),
        element.text or "",
        "BG-24",
        line_of(element),
    )
