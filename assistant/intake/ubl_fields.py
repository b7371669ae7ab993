"""The other fields of a UBL invoice or credit note: what the controls of an invoice look at."""

import re

from lxml import etree

from assistant.intake.balances import Subtotal
from assistant.intake.facts import InvoiceDraft, Spec, line_of
from assistant.intake.noting import (
    about,
    address,
    amount,
    counted,
    dated,
    note,
    noted,
    party,
    payment,
    supporting,
    take_total,
    total,
)

CAC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2}"
CBC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2}"
_SUBJECT = re.compile(r"#([A-Z]{3})#")
"""How the French use of UBL writes the subjects of a note, each before what is said of it."""


def _party(who: str) -> Spec:
    return {
        f"{CAC}PartyIdentification": {f"{CBC}ID": lambda draft, one: party(draft, who, one)},
        f"{CAC}PartyName": {f"{CBC}Name": noted("payee_name" if who == "payee" else f"{who}_trade_name")},
        f"{CAC}PartyLegalEntity": {
            f"{CBC}RegistrationName": noted(f"{who}_name"),
            f"{CBC}CompanyID": lambda draft, one: party(draft, who, one, legal=True),
        },
        f"{CAC}Contact": counted(f"{who}_contact_count"),
        f"{CAC}PostalAddress": {
            f"{CBC}StreetName": noted(f"{who}_street"),
            f"{CBC}CityName": noted(f"{who}_city"),
            f"{CAC}Country": {f"{CBC}IdentificationCode": noted(f"{who}_country")},
        },
        f"{CBC}EndpointID": lambda draft, one: address(draft, who, one),
        f"{CAC}PartyTaxScheme": {f"{CBC}CompanyID": noted(f"{who}_tax_identifier")},
    }


def _note(draft: InvoiceDraft, one: etree._Element) -> None:
    note(draft, "note", one)
    _, *told = _SUBJECT.split((one.text or "").strip())
    for code, content in zip(told[::2], told[1::2], strict=True):
        about(draft, code, content, line_of(one))


def _line(draft: InvoiceDraft, line: etree._Element) -> None:
    draft.fields.part("line_count", line_of(line))
    if any(line.find(f"{CAC}{tag}") is not None for tag in ("SubInvoiceLine", "SubCreditNoteLine")):
        draft.sums.nested = True
    item = line.find(f"{CAC}Item")
    if item is not None:
        described = item.find(f"{CBC}Description")
        if described is not None:
            note(draft, "item_description", described)
        for tax in item.iterfind(f"{CAC}ClassifiedTaxCategory"):
            _rate(draft, tax)
    draft.sums.lines.append(amount(draft, line.find(f"{CBC}LineExtensionAmount")))
    draft.walk(line, _LINE_DATES)


_LINE_DATES: Spec = {
    f"{CAC}InvoicePeriod": {f"{CBC}StartDate": dated("line_period_start"), f"{CBC}EndDate": dated("line_period_end")},
    f"{CAC}BillingReference": {
        f"{CAC}InvoiceDocumentReference": {f"{CBC}IssueDate": dated("line_preceding_date")},
    },
    f"{CAC}Delivery": {f"{CBC}ActualDeliveryDate": dated("line_delivery_date")},
}


def _rate(draft: InvoiceDraft, tax: etree._Element) -> None:
    for name, tag in (("vat_category", "ID"), ("vat_rate", "Percent")):
        found = tax.find(f"{CBC}{tag}")
        if found is not None:
            note(draft, name, found)


def _tax_total(draft: InvoiceDraft, one: etree._Element) -> None:
    written = one.find(f"{CBC}TaxAmount")
    currency = draft.values.get("currency")
    if written is not None:
        if currency and written.get("currencyID", currency) != currency:
            return
        take_total(draft, "vat", written)
    for sub in one.iterfind(f"{CAC}TaxSubtotal"):
        category = sub.find(f"{CAC}TaxCategory")
        rate = None if category is None else category.find(f"{CBC}Percent")
        if category is not None:
            _rate(draft, category)
        taxable, tax = sub.find(f"{CBC}TaxableAmount"), sub.find(f"{CBC}TaxAmount")
        draft.sums.subtotals.append(Subtotal(amount(draft, taxable), amount(draft, rate), amount(draft, tax)))


def _allowance(draft: InvoiceDraft, one: etree._Element) -> None:
    charge = (one.findtext(f"{CBC}ChargeIndicator") or "").strip() in ("true", "1")
    (draft.sums.charges if charge else draft.sums.allowances).append(amount(draft, one.find(f"{CBC}Amount")))
    for tax in one.iterfind(f"{CAC}TaxCategory"):
        _rate(draft, tax)


def _means(draft: InvoiceDraft, means: etree._Element) -> None:
    account = means.find(f"{CAC}PayeeFinancialAccount/{CBC}ID")
    payment(draft, means, means.find(f"{CBC}PaymentMeansCode"), [] if account is None else [account])
    due = means.find(f"{CBC}PaymentDueDate")
    if due is not None:
        dated("due_date")(draft, due)


def _supporting(draft: InvoiceDraft, document: etree._Element) -> None:
    if (document.findtext(f"{CBC}DocumentTypeCode") or "").strip() in ("50", "130"):
        return
    content = document.find(f"{CAC}Attachment")
    reference, title = document.find(f"{CBC}ID"), document.find(f"{CBC}DocumentDescription")
    supporting(draft, document, reference, title, content is not None and len(content) > 0)


FIELDS: Spec = {
    f"{CBC}Note": _note,
    f"{CBC}IssueDate": dated("issue_date"),
    f"{CBC}DueDate": dated("due_date"),
    f"{CBC}TaxPointDate": dated("tax_point_date"),
    f"{CAC}InvoicePeriod": {f"{CBC}StartDate": dated("period_start"), f"{CBC}EndDate": dated("period_end")},
    f"{CAC}BillingReference": {
        f"{CAC}InvoiceDocumentReference": {f"{CBC}ID": noted("preceding"), f"{CBC}IssueDate": dated("preceding_date")}
    },
    f"{CAC}AdditionalDocumentReference": _supporting,
    f"{CAC}AccountingSupplierParty": {f"{CAC}Party": _party("seller")},
    f"{CAC}AccountingCustomerParty": {f"{CAC}Party": _party("buyer")},
    f"{CAC}PayeeParty": _party("payee"),
    f"{CAC}Delivery": {
        f"{CAC}DeliveryLocation": {f"{CBC}ID": noted("delivery_identifier")},
        f"{CBC}ActualDeliveryDate": dated("delivery_date"),
    },
    f"{CAC}PaymentMeans": _means,
    f"{CAC}PaymentTerms": {f"{CBC}Note": noted("payment_terms")},
    f"{CAC}AllowanceCharge": _allowance,
    f"{CAC}TaxTotal": _tax_total,
    f"{CAC}LegalMonetaryTotal": {
        f"{CBC}LineExtensionAmount": total("lines_total"),
        f"{CBC}ChargeTotalAmount": total("charges_total"),
        f"{CBC}AllowanceTotalAmount": total("allowances_total"),
        f"{CBC}TaxExclusiveAmount": total("without_vat"),
        f"{CBC}TaxInclusiveAmount": total("with_vat"),
        f"{CBC}PrepaidAmount": total("prepaid"),
        f"{CBC}PayableRoundingAmount": total("rounding"),
        f"{CBC}PayableAmount": total("due"),
    },
    f"{CAC}InvoiceLine": _line,
    f"{CAC}CreditNoteLine": _line,
}
"""The parts of the document that hold them, by their names."""
