"""The other fields of a CII invoice: what the controls of an invoice look at, beside the facts of its header."""

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

RAM = "{urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100}"
QDT = "{urn:un:unece:uncefact:data:standard:QualifiedDataType:100}"
UDT = "{urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100}"


def _party(who: str) -> Spec:
    return {
        f"{RAM}ID": lambda draft, one: party(draft, who, one),
        f"{RAM}GlobalID": lambda draft, one: party(draft, who, one),
        f"{RAM}Name": noted(f"{who}_name"),
        f"{RAM}SpecifiedLegalOrganization": {
            f"{RAM}ID": lambda draft, one: party(draft, who, one, legal=True),
            f"{RAM}TradingBusinessName": noted(f"{who}_trade_name"),
        },
        f"{RAM}DefinedTradeContact": counted(f"{who}_contact_count"),
        f"{RAM}PostalTradeAddress": {
            f"{RAM}LineOne": noted(f"{who}_street"),
            f"{RAM}CityName": noted(f"{who}_city"),
            f"{RAM}CountryID": noted(f"{who}_country"),
        },
        f"{RAM}URIUniversalCommunication": {f"{RAM}URIID": lambda draft, one: address(draft, who, one)},
        f"{RAM}SpecifiedTaxRegistration": {f"{RAM}ID": noted(f"{who}_tax_identifier")},
    }


def _note(draft: InvoiceDraft, one: etree._Element) -> None:
    content, subject = one.find(f"{RAM}Content"), one.find(f"{RAM}SubjectCode")
    if content is not None:
        note(draft, "note", content)
    if subject is not None:
        told = "" if content is None else content.text or ""
        about(draft, (subject.text or "").strip(), told, line_of(subject))


def _line(draft: InvoiceDraft, line: etree._Element) -> None:
    draft.fields.part("line_count", line_of(line))
    document = line.find(f"{RAM}AssociatedDocumentLineDocument")
    if document is not None and (
        document.find(f"{RAM}ParentLineID") is not None or document.find(f"{RAM}LineStatusReasonCode") is not None
    ):
        draft.sums.nested = True
    described = line.find(f"{RAM}SpecifiedTradeProduct/{RAM}Description")
    if described is not None:
        note(draft, "item_description", described)
    gross = line.find(f"{RAM}SpecifiedLineTradeAgreement/{RAM}GrossPriceProductTradePrice")
    if gross is not None and gross.find(f"{RAM}AppliedTradeAllowanceCharge") is None:
        draft.fields.part("gross_price_alone_count", line_of(gross))
    draft.walk(line, _LINE_DATES)
    settlement = line.find(f"{RAM}SpecifiedLineTradeSettlement")
    if settlement is None:
        draft.sums.lines.append(None)
        return
    for tax in settlement.iterfind(f"{RAM}ApplicableTradeTax"):
        _rate(draft, tax)
    draft.sums.lines.append(
        amount(draft, settlement.find(f"{RAM}SpecifiedTradeSettlementLineMonetarySummation/{RAM}LineTotalAmount"))
    )


_LINE_DATES: Spec = {
    f"{RAM}SpecifiedLineTradeDelivery": {
        f"{RAM}ActualDeliverySupplyChainEvent": {
            f"{RAM}OccurrenceDateTime": {f"{UDT}DateTimeString": dated("line_delivery_date")}
        }
    },
    f"{RAM}SpecifiedLineTradeSettlement": {
        f"{RAM}BillingSpecifiedPeriod": {
            f"{RAM}StartDateTime": {f"{UDT}DateTimeString": dated("line_period_start")},
            f"{RAM}EndDateTime": {f"{UDT}DateTimeString": dated("line_period_end")},
        },
        f"{RAM}InvoiceReferencedDocument": {
            f"{RAM}FormattedIssueDateTime": {f"{QDT}DateTimeString": dated("line_preceding_date")}
        },
    },
}


def _rate(draft: InvoiceDraft, tax: etree._Element) -> None:
    for name, tag in (("vat_category", "CategoryCode"), ("vat_rate", "RateApplicablePercent")):
        found = tax.find(f"{RAM}{tag}")
        if found is not None:
            note(draft, name, found)


def _tax(draft: InvoiceDraft, tax: etree._Element) -> None:
    _rate(draft, tax)
    taxable, rate = tax.find(f"{RAM}BasisAmount"), tax.find(f"{RAM}RateApplicablePercent")
    parts = (taxable, rate, tax.find(f"{RAM}CalculatedAmount"))
    draft.sums.subtotals.append(Subtotal(*(amount(draft, one) for one in parts)))


def _allowance(draft: InvoiceDraft, one: etree._Element) -> None:
    found = amount(draft, one.find(f"{RAM}ActualAmount"))
    indicator = (one.findtext(f"{RAM}ChargeIndicator/{UDT}Indicator") or "").strip()
    (draft.sums.charges if indicator in ("true", "1") else draft.sums.allowances).append(found)
    for tax in one.iterfind(f"{RAM}CategoryTradeTax"):
        _rate(draft, tax)


def _means(draft: InvoiceDraft, means: etree._Element) -> None:
    account = means.find(f"{RAM}PayeePartyCreditorFinancialAccount")
    accounts = () if account is None else (account.find(f"{RAM}{tag}") for tag in ("IBANID", "ProprietaryID"))
    payment(draft, means, means.find(f"{RAM}TypeCode"), [one for one in accounts if one is not None])


_SUPPORTING = "916"
"""The type of a document that supports the invoice; the reform's artefact looks at the kind of those alone."""


def _supporting(draft: InvoiceDraft, document: etree._Element) -> None:
    kind = (document.findtext(f"{RAM}TypeCode") or "").strip()
    reference, title = document.find(f"{RAM}IssuerAssignedID"), document.find(f"{RAM}Name")
    if kind in ("50", "130"):
        return
    content = document.find(f"{RAM}AttachmentBinaryObject")
    away = document.find(f"{RAM}URIID")
    held = content is not None or away is not None
    supporting(draft, document, reference, title, held, kind_matters=kind == _SUPPORTING)


def _tax_total(draft: InvoiceDraft, one: etree._Element) -> None:
    currency = one.get("currencyID")
    if currency is None or currency == draft.values.get("currency", currency):
        take_total(draft, "vat", one)


def _title(draft: InvoiceDraft, one: etree._Element) -> None:
    draft.title = (one.text or "").strip()


def _uncounted(draft: InvoiceDraft, one: etree._Element) -> None:
    draft.sums.other_charges = True


FIELDS: Spec = {
    f"{RAM}IncludedSupplyChainTradeLineItem": _line,
    f"{RAM}ApplicableHeaderTradeAgreement": {
        f"{RAM}SellerTradeParty": _party("seller"),
        f"{RAM}BuyerTradeParty": _party("buyer"),
        f"{RAM}AdditionalReferencedDocument": _supporting,
    },
    f"{RAM}ApplicableHeaderTradeDelivery": {
        f"{RAM}ShipToTradeParty": {
            f"{RAM}ID": noted("delivery_identifier"),
            f"{RAM}GlobalID": noted("delivery_identifier"),
        },
        f"{RAM}ActualDeliverySupplyChainEvent": {
            f"{RAM}OccurrenceDateTime": {f"{UDT}DateTimeString": dated("delivery_date")}
        },
    },
    f"{RAM}ApplicableHeaderTradeSettlement": {
        f"{RAM}PayeeTradeParty": _party("payee"),
        f"{RAM}SpecifiedTradeSettlementPaymentMeans": _means,
        f"{RAM}ApplicableTradeTax": _tax,
        f"{RAM}SpecifiedTradeAllowanceCharge": _allowance,
        f"{RAM}SpecifiedLogisticsServiceCharge": _uncounted,
        f"{RAM}SpecifiedTradePaymentTerms": {
            f"{RAM}Description": noted("payment_terms"),
            f"{RAM}DueDateDateTime": {f"{UDT}DateTimeString": dated("due_date")},
        },
        f"{RAM}SpecifiedTradeSettlementHeaderMonetarySummation": {
            f"{RAM}LineTotalAmount": total("lines_total"),
            f"{RAM}ChargeTotalAmount": total("charges_total"),
            f"{RAM}AllowanceTotalAmount": total("allowances_total"),
            f"{RAM}TaxBasisTotalAmount": total("without_vat"),
            f"{RAM}TaxTotalAmount": _tax_total,
            f"{RAM}GrandTotalAmount": total("with_vat"),
            f"{RAM}TotalPrepaidAmount": total("prepaid"),
            f"{RAM}RoundingAmount": total("rounding"),
            f"{RAM}DuePayableAmount": total("due"),
        },
        f"{RAM}InvoiceReferencedDocument": {
            f"{RAM}IssuerAssignedID": noted("preceding"),
            f"{RAM}FormattedIssueDateTime": {f"{QDT}DateTimeString": dated("preceding_date")},
        },
        f"{RAM}BillingSpecifiedPeriod": {
            f"{RAM}StartDateTime": {f"{UDT}DateTimeString": dated("period_start")},
            f"{RAM}EndDateTime": {f"{UDT}DateTimeString": dated("period_end")},
        },
    },
}
"""The parts of `SupplyChainTradeTransaction` that hold them, by their names."""

DOCUMENT: Spec = {
    f"{RAM}IncludedNote": _note,
    f"{RAM}Name": _title,
    f"{RAM}IssueDateTime": {f"{UDT}DateTimeString": dated("issue_date")},
}
"""The parts of `ExchangedDocument` that hold them."""
