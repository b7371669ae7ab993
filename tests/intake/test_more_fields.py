"""What is noted for the controls of forms and of parties: dates, accounts, part totals, identifiers, addresses."""

import pytest
from builders import OTHER_SIRET, SIRET, Read, cii, ubl

IBAN, LONG = "FR7630006000011234567890189", "MT84MALT011000012345MTLCAST001S"


def fields(reading: Read, text: str):
    """The fields of the one invoice of a text."""
    (invoice,) = reading(text).invoices
    return invoice.fields


@pytest.mark.parametrize(("written", "form"), [("20261120", ()), ("2026-11-20", ("2026-11-20",)), ("demain", ())])
def test_a_date_of_cii_has_the_form_that_it_declares(reading: Read, written: str, form: tuple[str, ...]) -> None:
    found = fields(reading, cii().replace('format="102">20261102', f'format="102">{written}'))
    assert found["cii_date"].values[0] == written
    assert (found["cii_date_form"].values if form else found.get("cii_date_form", ())) == form


def test_a_date_of_cii_without_a_declared_form_is_not_looked_at(reading: Read) -> None:
    assert "cii_date" not in fields(reading, cii().replace('format="102"', 'format="610"'))


@pytest.mark.parametrize(
    ("written", "wrong"), [("2026-11-24", False), ("2026-11-24Z", False), ("20261124", True), ("demain", True)]
)
def test_a_date_of_ubl_is_written_with_dashes(reading: Read, written: str, wrong: bool) -> None:
    due = f"<cbc:DueDate>{written}</cbc:DueDate>"
    assert ("ubl_date_form" in fields(reading, ubl(due))) == wrong


@pytest.mark.parametrize(
    ("account", "field"), [(IBAN, "payment_account"), (LONG, "foreign_account"), ("9" * 31, "payment_account")]
)
def test_a_long_iban_of_another_country_is_kept_apart(reading: Read, account: str, field: str) -> None:
    held = f"<cac:PayeeFinancialAccount><cbc:ID>{account}</cbc:ID></cac:PayeeFinancialAccount>"
    means = f"<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>{held}</cac:PaymentMeans>"
    assert account in fields(reading, ubl(means))[field].values


def allowance(charge: str = "false") -> str:
    return (
        f"<cac:AllowanceCharge><cbc:ChargeIndicator>{charge}</cbc:ChargeIndicator><cbc:Amount>5</cbc:Amount>"
        "<cac:TaxCategory><cbc:ID>L</cbc:ID><cbc:Percent>19</cbc:Percent></cac:TaxCategory></cac:AllowanceCharge>"
    )


@pytest.mark.parametrize(("charge", "term"), [("false", "BT-107"), ("true", "BT-108")])
def test_allowances_and_charges_have_a_total(reading: Read, charge: str, term: str) -> None:
    assert fields(reading, ubl(allowance(charge)))["part_total_missing"].values == (term,)
    assert "part_total_missing" not in fields(reading, ubl())


def test_the_vat_of_an_allowance_is_looked_at(reading: Read) -> None:
    found = fields(reading, ubl(allowance()))
    assert "L" in found["vat_category"].values
    assert "19" in found["vat_rate"].values
    told = (
        "<ram:SpecifiedTradeAllowanceCharge><ram:CategoryTradeTax><ram:CategoryCode>L</ram:CategoryCode>"
        "<ram:RateApplicablePercent>19</ram:RateApplicablePercent></ram:CategoryTradeTax></ram:SpecifiedTradeAllowanceCharge>"
    )
    assert "L" in fields(reading, cii(settlement=told))["vat_category"].values


def test_blanks_inside_an_identifier_are_said_and_no_siren_has_any(reading: Read) -> None:
    siren = OTHER_SIRET[:9]
    spaced = f"{siren[:3]} {siren[3:6]} {siren[6:]}"
    found = fields(reading, ubl().replace(f">{siren}<", f">{spaced}<"))
    assert found["seller_identifier_blanks"].values == (spaced,)
    assert found["seller_siren_malformed"].values == (spaced,)
    assert "seller_identifier_blanks" not in fields(reading, ubl())


def test_a_siret_of_the_recipient_elsewhere_than_under_its_scheme_is_said(reading: Read) -> None:
    assert "buyer_siret_elsewhere_count" not in fields(reading, ubl())
    found = fields(reading, ubl().replace(f'schemeID="0009">{SIRET}', f">{SIRET}"))
    assert found["buyer_siret_elsewhere_count"].times == 1


def test_a_siret_that_only_the_address_of_the_recipient_holds_is_elsewhere(reading: Read) -> None:
    address = f'<cbc:EndpointID schemeID="0225">{SIRET[:9]}_{SIRET}_S1</cbc:EndpointID><cac:PartyIdentification>'
    told = ubl().replace(f'schemeID="0009">{SIRET}', ">X")
    before, after = told.split("AccountingCustomerParty>", 1)
    moved = before + "AccountingCustomerParty>" + after.replace("<cac:PartyIdentification>", address, 1)
    assert "buyer_siret_elsewhere_count" not in fields(reading, told)
    assert fields(reading, moved)["buyer_siret_elsewhere_count"].times == 1


@pytest.mark.parametrize(
    ("country", "field"),
    [
        *((country, "seller_without_siren_count") for country in ("FR", "fr", "GP", "MQ", "GF", "RE", "YT", "mq")),
        ("BE", "foreign_seller_without_siren_count"),
        ("NC", "foreign_seller_without_siren_count"),
    ],
)
def test_a_seller_without_siren_is_french_or_not(reading: Read, country: str, field: str) -> None:
    written = f"<cac:Country><cbc:IdentificationCode>{country}</cbc:IdentificationCode></cac:Country>"
    place = f"<cac:PostalAddress>{written}</cac:PostalAddress>"
    text = (
        ubl()
        .replace(f">{OTHER_SIRET[:9]}<", "><")
        .replace("<cac:AccountingSupplierParty><cac:Party>", f"<cac:AccountingSupplierParty><cac:Party>{place}")
    )
    assert {name for name in fields(reading, text) if name.endswith("without_siren_count")} == {field}


@pytest.mark.parametrize(
    ("written", "apart"),
    [(f"0225::{OTHER_SIRET[:9]}_1", False), ("0225::123456789", True), (f"0009::{OTHER_SIRET}", True)],
)
def test_the_address_of_a_party_begins_with_its_siren(reading: Read, written: str, apart: bool) -> None:
    scheme, _, address = written.partition("::")
    endpoint = f'<cbc:EndpointID schemeID="{scheme}">{address}</cbc:EndpointID>'
    text = ubl().replace(
        "<cac:AccountingSupplierParty><cac:Party>", f"<cac:AccountingSupplierParty><cac:Party>{endpoint}"
    )
    assert ("seller_address_apart" in fields(reading, text)) == apart


def test_a_ubl_invoice_keeps_the_type_that_it_bears(reading: Read) -> None:
    assert fields(reading, ubl())["invoice_type"].values == ("380",)
    assert "invoice_type" not in fields(reading, cii())


def customer(written: str, more: str = "", address: str = "") -> str:
    """An invoice whose recipient's SIRET, under its scheme, is written so, with more of the recipient around it."""
    before = f'<cbc:EndpointID schemeID="0225">{address}</cbc:EndpointID>' if address else ""
    party = f'<cac:PartyIdentification><cbc:ID schemeID="0009">{written}</cbc:ID></cac:PartyIdentification>'
    return ubl(customer=f"{before}{party}{more}")


@pytest.mark.parametrize("written", [SIRET[:-1], "FR44732829320", "n/a", SIRET[:9], "\uff17\uff13282932000074"])
def test_what_is_no_siret_under_its_scheme_is_not_hidden_by_an_address_that_holds_one(
    reading: Read, written: str
) -> None:
    text = customer(written, address=f"{SIRET[:9]}_{SIRET}")
    (invoice,) = reading(text).invoices
    assert invoice.buyer_siret == written
    assert invoice.buyer_siret_problem is not None
    assert [(one.fact, one.value) for one in invoice.candidates] == [("buyer_siret", SIRET)]


@pytest.mark.parametrize("written", [SIRET[:-1], "FR44732829320", "n/a"])
def test_what_is_no_siret_under_its_scheme_is_noted_beside_a_legal_identifier_that_is_one(
    reading: Read, written: str
) -> None:
    legal = f'<cac:PartyLegalEntity><cbc:CompanyID schemeID="0002">{SIRET}</cbc:CompanyID></cac:PartyLegalEntity>'
    (invoice,) = reading(customer(written, legal)).invoices
    assert (invoice.buyer_siret, invoice.buyer_siret_problem) == (SIRET, None)
    assert invoice.fields["buyer_siret_beside"].values == (written,)
    assert invoice.fields["buyer_siret_elsewhere_count"].times == 1
    assert "buyer_siret_beside" not in fields(reading, customer(SIRET, legal))


def test_a_siret_without_its_siren_or_of_another_length_is_apart(reading: Read) -> None:
    legal = '<cac:PartyLegalEntity><cbc:CompanyID schemeID="0002">{}</cbc:CompanyID></cac:PartyLegalEntity>'
    assert fields(reading, customer(SIRET))["buyer_siret_apart"].values == (SIRET,)
    assert fields(reading, customer("1234", legal.format("1234")))["buyer_siret_apart"].values == ("1234",)
    assert "buyer_siret_apart" not in fields(reading, customer(SIRET, legal.format(SIRET[:9])))
    payee = '<cac:PayeeParty><cac:PartyIdentification><cbc:ID schemeID="0009">1234</cbc:ID></cac:PartyIdentification>'
    assert fields(reading, ubl(f"{payee}</cac:PayeeParty>"))["payee_siret_apart"].values == ("1234",)


def test_a_siren_under_the_scheme_of_a_group_has_nine_digits_too(reading: Read) -> None:
    payee = '<cac:PayeeParty><cac:PartyIdentification><cbc:ID schemeID="0231">{}</cbc:ID></cac:PartyIdentification>'
    told = fields(reading, ubl(payee.format(SIRET) + "</cac:PayeeParty>"))
    assert told["payee_siren_malformed"].values == (SIRET,)
    assert "payee_siren_malformed" not in fields(reading, ubl(payee.format(SIRET[:9]) + "</cac:PayeeParty>"))


def test_the_dates_of_a_line_are_dates_of_the_invoice(reading: Read) -> None:
    days = "<cbc:StartDate>1999-01-01</cbc:StartDate><cbc:EndDate>31/01/1999</cbc:EndDate>"
    period = f"<cac:InvoicePeriod>{days}</cac:InvoicePeriod>"
    found = fields(reading, ubl().replace("<cac:InvoiceLine>", f"<cac:InvoiceLine>{period}"))
    assert {"1999-01-01", "31/01/1999"} <= set(found["ubl_date"].values)
    assert found["ubl_date_form"].values == ("31/01/1999",)
    ended = "<ram:EndDateTime><udt:DateTimeString format='102'>19990131</udt:DateTimeString></ram:EndDateTime>"
    period = f"<ram:BillingSpecifiedPeriod>{ended}</ram:BillingSpecifiedPeriod>"
    settled = f"<ram:SpecifiedLineTradeSettlement>{period}</ram:SpecifiedLineTradeSettlement>"
    other = cii().replace("</ram:IncludedSupply", f"{settled}</ram:IncludedSupply", 1)
    assert "19990131" in fields(reading, other)["cii_date"].values


@pytest.mark.parametrize(("with_vat", "missing"), [("120.00", True), ("100.00", False)])
def test_a_total_of_vat_is_missing_where_there_is_vat(reading: Read, with_vat: str, missing: bool) -> None:
    bare = ubl().replace('<cbc:TaxAmount currencyID="EUR">20.00</cbc:TaxAmount>', "").replace("120.00", with_vat)
    assert ("vat_total_missing" in fields(reading, bare)) is missing
    sub = '<cac:TaxSubtotal><cbc:TaxAmount currencyID="EUR">20.00</cbc:TaxAmount></cac:TaxSubtotal>'
    assert "vat_total_missing" not in fields(reading, ubl())
    only_parts = bare.replace("<cac:TaxTotal></cac:TaxTotal>", f"<cac:TaxTotal>{sub}</cac:TaxTotal>")
    assert "vat_total_missing" in fields(reading, only_parts)
