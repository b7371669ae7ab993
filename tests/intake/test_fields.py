"""What is noted of an invoice for its controls: its fields, and its sums worked out exactly."""

import re
from decimal import Decimal
from fractions import Fraction

import pytest
from builders import OTHER_SIRET, SIRET, Read, cii, ubl

from assistant.intake.balances import Amount, Balance, Subtotal, Sums


def fields(reading: Read, text: str):
    """The fields of the one invoice of a text."""
    (invoice,) = reading(text).invoices
    return invoice.fields


def sums(**totals: str) -> Sums:
    """The sums of an invoice of which these totals are written."""
    found = Sums()
    found.totals = {name: Amount(Decimal(value), 7) for name, value in totals.items()}
    return found


def told(found: Sums) -> dict[str, Balance]:
    """The equations that can be worked out, by their names."""
    return {one.id: one for one in found.balances()}


def test_a_field_keeps_its_longest_text_its_line_and_how_often_it_comes(reading: Read) -> None:
    found = fields(reading, ubl("<cbc:Note>court</cbc:Note>\n<cbc:Note>bien plus long</cbc:Note>"))["note"]
    assert (found.times, found.longest, found.shown) == (2, 14, "bien plus long")
    assert found.values == ("court", "bien plus long")
    assert found.line == 7


def test_a_text_is_measured_whole_in_nfc_and_shown_cut(reading: Read) -> None:
    found = fields(reading, ubl("<cbc:Note>" + "e\u0301" * 1_100 + "</cbc:Note>"))["note"]
    assert (found.longest, len(found.shown)) == (1_100, 120)


@pytest.mark.parametrize(
    ("written", "absent"),
    [
        ("<cbc:Note></cbc:Note>", "note"),
        ("<cac:PaymentTerms><cbc:Note> </cbc:Note></cac:PaymentTerms>", "payment_terms"),
    ],
)
def test_an_empty_text_is_no_field(reading: Read, written: str, absent: str) -> None:
    assert absent not in fields(reading, ubl(written))


def test_both_syntaxes_note_the_same_things_of_the_same_invoice(reading: Read) -> None:
    means = "payment_count", "payment_code", "payment_account", "seller_name", "seller_siren", "buyer_siret"
    one, other = fields(reading, ubl()), fields(reading, cii())
    for name in means:
        assert one[name].values == other[name].values, name
        assert one[name].times == other[name].times, name
    assert (one["seller_siren"].values, one["buyer_siret"].values) == ((OTHER_SIRET[:9],), (SIRET,))


def test_a_means_of_payment_may_lack_its_code_or_its_account(reading: Read) -> None:
    bare = "<ram:SpecifiedTradeSettlementPaymentMeans/>"
    transfer = (
        "<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode>"
        "</ram:SpecifiedTradeSettlementPaymentMeans>"
    )
    found = fields(reading, cii(settlement=bare + transfer))
    assert found["payment_count"].times == 3
    assert found["payment_without_code_count"].times == 1
    assert found["transfer_without_account_count"].times == 1


def without_payment(text: str) -> str:
    """The same invoice without its means of payment."""
    before, _, rest = text.partition("<cac:PaymentMeans>")
    return before + rest.partition("</cac:PaymentMeans>")[2]


def test_no_means_of_payment_is_missed_where_nothing_is_due_and_in_a_credit_note(reading: Read) -> None:
    bare = without_payment(ubl())
    paid = bare.replace(
        "</cbc:TaxInclusiveAmount>", "</cbc:TaxInclusiveAmount><cbc:PayableAmount>0</cbc:PayableAmount>"
    )
    assert "payment_missing_count" in fields(reading, bare)
    assert "payment_missing_count" not in fields(reading, paid)
    assert "payment_missing_count" not in fields(reading, without_payment(ubl(root="CreditNote")))


def test_a_credit_note_keeps_the_type_that_it_bears(reading: Read) -> None:
    assert fields(reading, ubl(root="CreditNote"))["credit_note_type"].values == ("381",)
    named = cii().replace("<ram:TypeCode>380", "<ram:Name>AVOIR</ram:Name><ram:TypeCode>380")
    assert fields(reading, named)["credit_note_type"].values == ("380",)
    assert "credit_note_type" not in fields(reading, cii())


def test_notes_say_their_subject_in_each_syntax(reading: Read) -> None:
    noted = "<ram:IncludedNote><ram:Content>B2B</ram:Content><ram:SubjectCode>BAR</ram:SubjectCode></ram:IncludedNote>"
    text = cii().replace("</rsm:ExchangedDocument>", f"{noted}</rsm:ExchangedDocument>")
    assert fields(reading, text)["note_BAR"].values == ("B2B",)
    assert fields(reading, ubl("<cbc:Note>#PMD#Pénalités de retard</cbc:Note>"))["note_PMD"].values == (
        "Pénalités de retard",
    )
    several = fields(reading, ubl("<cbc:Note>Merci. #PMT#40 euros #AAB#Aucun escompte</cbc:Note>"))
    assert (several["note_PMT"].values, several["note_AAB"].values) == (("40 euros",), ("Aucun escompte",))


def test_a_siret_that_does_not_begin_with_the_siren_beside_it_is_kept(reading: Read) -> None:
    customer = (
        f'<cac:PartyIdentification><cbc:ID schemeID="0009">{SIRET}</cbc:ID></cac:PartyIdentification>'
        '<cac:PartyLegalEntity><cbc:CompanyID schemeID="0002">{}</cbc:CompanyID></cac:PartyLegalEntity>'
    )
    assert fields(reading, ubl(customer=customer.format(OTHER_SIRET[:9])))["buyer_siret_apart"].values == (SIRET,)
    assert "buyer_siret_apart" not in fields(reading, ubl(customer=customer.format(SIRET[:9])))


def test_a_reference_without_content_is_counted_and_one_with_an_address_is_not(reading: Read) -> None:
    document = "<ram:AdditionalReferencedDocument><ram:IssuerAssignedID>PJ</ram:IssuerAssignedID>{}"
    document += "</ram:AdditionalReferencedDocument>"
    assert fields(reading, cii(document.format("")))["reference_without_content_count"].times == 1
    away = document.format("<ram:URIID>https://exemple.fr/a.pdf</ram:URIID>")
    assert "reference_without_content_count" not in fields(reading, cii(away))
    billed = document.format("<ram:TypeCode>130</ram:TypeCode>")
    assert "reference_without_content_count" not in fields(reading, cii(billed)), "l'objet facturé n'est pas une pièce"


def test_an_equation_is_worked_out_only_where_all_its_parts_are_written() -> None:
    assert told(sums(with_vat="120")) == {}
    assert set(told(sums(with_vat="120", without_vat="100", vat="20"))) == {"BR-CO-15"}
    assert told(sums(with_vat="120.00", without_vat="100", vat="20"))["BR-CO-15"].gap == "0.00"


@pytest.mark.parametrize(
    ("totals", "equation", "computed"),
    [
        ({"with_vat": "120", "without_vat": "100", "vat": "19.5"}, "BR-CO-15", "119.50"),
        (
            {"lines_total": "100", "without_vat": "95", "allowances_total": "10", "charges_total": "5"},
            "BR-CO-13",
            "95.00",
        ),
        ({"with_vat": "120", "due": "20.01", "prepaid": "100", "rounding": "0.01"}, "BR-CO-16", "20.01"),
    ],
)
def test_each_total_is_worked_out_from_the_others(totals: dict[str, str], equation: str, computed: str) -> None:
    assert told(sums(**totals))[equation].computed == computed


def test_sums_of_parts_are_exact_and_rounded_to_the_cent() -> None:
    found = sums(lines_total="0.30", vat="0.33")
    found.lines = [Amount(Decimal("0.1"), None)] * 3
    found.subtotals = [Subtotal(Amount(Decimal("1.65"), None), Amount(Decimal(20), None), Amount(Decimal("0.33"), 12))]
    assert {name: one.gap for name, one in told(found).items()} == {
        "BR-CO-10": "0.00",
        "BR-CO-14": "0.00",
        "BR-CO-17": "0.00",
    }
    assert told(found)["BR-CO-17"].line == 12


def test_half_a_cent_goes_up() -> None:
    found = sums()
    found.subtotals = [
        Subtotal(Amount(Decimal("0.05"), None), Amount(Decimal(10), None), Amount(Decimal("0.01"), None))
    ]
    assert told(found)["BR-CO-17"].computed == "0.01"


def test_lines_that_group_others_are_not_summed_and_an_amount_that_lacks_leaves_no_sum() -> None:
    found = sums(lines_total="10")
    found.lines = [Amount(Decimal(10), None), None]
    assert "BR-CO-10" not in told(found)
    found.lines, found.nested = [Amount(Decimal(10), None)], True
    assert "BR-CO-10" not in told(found)


def test_the_extended_profile_lets_a_cent_a_line_pass_and_minimum_has_no_net_to_pay() -> None:
    found = sums(lines_total="10", with_vat="12", due="10")
    found.lines, found.extended, found.minimal = [Amount(Decimal(5), None)] * 2, True, True
    assert told(found)["BR-CO-10"].slack == "0.02"
    assert "BR-CO-16" not in told(found)


def test_charges_that_the_norm_does_not_know_leave_the_total_without_vat_alone() -> None:
    found = sums(lines_total="10", without_vat="12")
    found.other_charges = True
    assert "BR-CO-13" not in told(found)


def test_tax_in_another_currency_is_not_the_tax_of_the_invoice(reading: Read) -> None:
    taxes = '<cac:TaxTotal><cbc:TaxAmount currencyID="{}">{}</cbc:TaxAmount></cac:TaxTotal>'
    body = taxes.format("SEK", "200") + taxes.format("EUR", "20")
    (invoice,) = reading(ubl(body)).invoices
    assert ("BR-CO-15", "0.00") in [(one.id, one.gap) for one in invoice.balances]


@pytest.mark.parametrize("written", ["1000,00", "NaN", "1 000.00", "1200.00 €", "mille"])
def test_a_total_that_is_no_number_is_said(reading: Read, written: str) -> None:
    total = f'<cac:LegalMonetaryTotal><cbc:TaxExclusiveAmount currencyID="EUR">{written}</cbc:TaxExclusiveAmount>'
    read = reading(ubl(f"{total}</cac:LegalMonetaryTotal>"), "f.xml")
    assert ("montant-illisible", written) in [(one.id.value, one.detail) for one in read.warnings]


def test_a_total_that_the_norm_asks_for_is_missed_and_so_are_lines(reading: Read) -> None:
    bare = re.sub("<cbc:(TaxExclusive|Payable)Amount.*?Amount>|<cac:InvoiceLine>.*?</cac:InvoiceLine>", "", ubl())
    found = fields(reading, bare)
    assert (found["total_missing"].values, found["line_missing"].values) == (("BT-109", "BT-115"), ("BG-25",))
    assert not {"total_missing", "line_missing"} & set(fields(reading, ubl()))
    minimum = bare.replace("urn:cen.eu:en16931:2017", "urn:factur-x.eu:1p0:minimum")
    assert not {"total_missing", "line_missing"} & set(fields(reading, minimum))


def test_an_account_is_kept_without_its_blanks(reading: Read) -> None:
    means = (
        "<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cac:PayeeFinancialAccount>"
        "<cbc:ID>FR76 1005 7191 3701 8851 2730 284</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>"
    )
    assert fields(reading, ubl(means))["payment_account"].longest == 27


def test_the_payee_of_a_ubl_is_the_name_of_its_party(reading: Read) -> None:
    payee = "<cac:PayeeParty><cac:PartyName><cbc:Name>Un affactureur</cbc:Name></cac:PartyName></cac:PayeeParty>"
    assert fields(reading, ubl(payee))["payee_name"].values == ("Un affactureur",)


@pytest.mark.parametrize(("title", "credit"), [("AVOIR", True), ("Credit note 7", True), ("Solde après avoir", False)])
def test_only_a_title_that_begins_so_says_a_credit_note(reading: Read, title: str, credit: bool) -> None:
    text = cii().replace("<ram:TypeCode>380", f"<ram:Name>{title}</ram:Name><ram:TypeCode>380", 1)
    assert ("credit_note_type" in fields(reading, text)) is credit


@pytest.mark.parametrize(("kind", "told"), [("381", False), ("380", True)])
def test_a_document_that_gives_money_back_need_not_say_how_it_is_paid(reading: Read, kind: str, told: bool) -> None:
    text = without_payment(ubl()).replace(">380<", f">{kind}<")
    assert ("payment_missing_count" in fields(reading, text)) is told


@pytest.mark.parametrize("digits", [26, 27, 30])
def test_sums_are_exact_whatever_the_digits_of_their_amounts(digits: int) -> None:
    great = "1" * digits
    found = sums(without_vat=great, vat=f"0.{great}", with_vat="1")
    [told_of] = [one for one in found.balances() if one.id == "BR-CO-15"]
    assert told_of.computed == f"{great}.11"
    found.subtotals = [Subtotal(*(Amount(Decimal(one), 7) for one in (f"{great}.{great}", f"{great}.{great}", "1")))]
    exact = Fraction(int(great * 2), 10**digits) ** 2 / 100
    assert abs(Fraction(told(found)["BR-CO-17"].computed) - exact) <= Fraction(1, 200)
