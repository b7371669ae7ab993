"""The facts of invoices in each syntax, and where the recipient's SIRET really stands."""

import pytest
from builders import (
    OTHER_SIRET,
    SIRET,
    Read,
    cii,
    pivot,
    pivot_attachment,
    told,
    ubl,
    ubl_attachment,
    zip_of,
    zugferd1,
)

from assistant.intake.limits import LIMITS


def party(term: str, scheme: str, value: str) -> str:
    """An identifier of the buyer in UBL."""
    attribute = f' schemeID="{scheme}"' if scheme else ""
    return {
        "BT-46": f"<cac:PartyIdentification><cbc:ID{attribute}>{value}</cbc:ID></cac:PartyIdentification>",
        "BT-47": f"<cac:PartyLegalEntity><cbc:CompanyID{attribute}>{value}</cbc:CompanyID></cac:PartyLegalEntity>",
        "BT-49": f"<cbc:EndpointID{attribute}>{value}</cbc:EndpointID>",
    }[term]


@pytest.mark.parametrize(
    ("text", "syntax", "number"),
    [
        (ubl(), "UBL-Invoice", "F-1"),
        (ubl(root="CreditNote"), "UBL-CreditNote", "F-1"),
        (cii(), "CII", "C-1"),
        (pivot("P-1"), "CPPFacturePivot", "P-1"),
    ],
)
def test_each_syntax_gives_the_same_facts(reading: Read, text: str, syntax: str, number: str) -> None:
    (invoice,) = reading(text).invoices
    assert (invoice.syntax, invoice.number) == (syntax, number)
    assert invoice.issue_date == "2026-11-02"
    assert invoice.type_code == ("381" if syntax == "UBL-CreditNote" else "380")
    assert invoice.framework == ("A9" if syntax == "CII" else "A1")
    assert invoice.seller_name == "Électricité du Nord"
    assert (invoice.buyer_siret, invoice.buyer_siret_problem) == (SIRET, None)
    assert (invoice.service_code, invoice.engagement) == ("SERV1", "EJ-42")
    assert invoice.contract == (None if syntax == "CPPFacturePivot" else "M-7")
    assert (invoice.currency, invoice.total_with_vat) == ("EUR", "120.00")


def test_zugferd_1_is_read_by_its_own_names(reading: Read) -> None:
    (invoice,) = reading(zugferd1()).invoices
    assert (invoice.syntax, invoice.number, invoice.total_with_vat) == ("ZUGFeRD1", "Z-1", "59.50")
    assert invoice.profile == "urn:ferd:CrossIndustryDocument:invoice:1p0:basic"


@pytest.mark.parametrize(
    ("customer", "where"),
    [
        (party("BT-46", "0009", SIRET), "BT-46, schéma 0009"),
        (party("BT-46", "", SIRET), "BT-46"),
        (party("BT-46", "SIRET", SIRET).replace("schemeID", "schemeName"), "BT-46, schéma SIRET"),
        (party("BT-46", "SIREN", SIRET).replace("schemeID", "schemeName"), "BT-46, schéma SIREN"),
        (party("BT-46", "1", SIRET), "BT-46, schéma 1"),
        (party("BT-47", "0002", "732 829 320 00074"), "BT-47, schéma 0002"),
        (party("BT-47", "0002", "732\u00a0829\u202f320 00074"), "BT-47, schéma 0002"),
        (party("BT-49", "0009", SIRET), "BT-49, schéma 0009"),
        (party("BT-49", "0225", SIRET), "BT-49, schéma 0225"),
        (party("BT-49", "0225", f"732829320_{SIRET}_SERV1"), "BT-49, schéma 0225"),
        (party("BT-46", "0088", "3654789851") + party("BT-49", "0225", SIRET), "BT-49, schéma 0225"),
    ],
)
def test_the_siret_is_found_wherever_real_files_put_it(reading: Read, customer: str, where: str) -> None:
    (invoice,) = reading(ubl(customer=customer)).invoices
    assert (invoice.buyer_siret, invoice.buyer_siret_where) == (SIRET, where)


def test_the_identifier_comes_before_the_legal_one_whatever_their_order_and_the_others_are_candidates(
    reading: Read,
) -> None:
    customer = party("BT-49", "0225", SIRET) + party("BT-47", "0002", OTHER_SIRET) + party("BT-46", "0009", SIRET)
    (invoice,) = reading(ubl(customer=customer)).invoices
    assert invoice.buyer_siret_where == "BT-46, schéma 0009"
    assert [tuple(other) for other in invoice.candidates] == [
        ("buyer_siret", OTHER_SIRET, "BT-47, schéma 0002"),
        ("buyer_siret", SIRET, "BT-49, schéma 0225"),
    ]


def test_an_identifier_given_twice_with_two_values_leaves_a_candidate_that_disagrees(reading: Read) -> None:
    customer = party("BT-46", "0009", SIRET) + party("BT-46", "0009", OTHER_SIRET)
    (invoice,) = reading(ubl(customer=customer)).invoices
    assert (invoice.buyer_siret, invoice.candidates[0].value) == (SIRET, OTHER_SIRET)


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        ("7328293200007", "treize-chiffres"),
        ("7,32829E+13", "notation-scientifique"),
        ("٧٣٢٨٢٩٣٢٠٠٠٠٧٤", "chiffres-non-ascii"),
        ("DE123456789", "identifiant-etranger"),
        ("732829320", "longueur"),
    ],
)
def test_what_stands_for_a_siret_and_is_none_is_given_with_its_problem(
    reading: Read, written: str, problem: str
) -> None:
    (invoice,) = reading(ubl(customer=party("BT-46", "0009", written))).invoices
    assert (invoice.buyer_siret, invoice.buyer_siret_problem) == (written, problem)


def test_a_wrong_key_is_said_and_a_siren_is_no_siret(reading: Read) -> None:
    assert reading(ubl(siret="73282932000079")).invoices[0].buyer_siret_problem == "cle-fausse"
    assert reading(ubl(customer=party("BT-47", "0002", "732829320"))).invoices[0].buyer_siret is None


def test_the_service_code_is_looked_for_in_its_other_places(reading: Read) -> None:
    contact = "<cac:AccountingContact><cbc:ID>COMPTA</cbc:ID></cac:AccountingContact>"
    bare = ubl(customer=party("BT-46", "0009", SIRET) + party("BT-46", "0224", "ROUTE"))
    both = bare.replace(
        "</cac:Party></cac:AccountingCustomerParty>", f"</cac:Party>{contact}</cac:AccountingCustomerParty>"
    )
    (invoice,) = reading(both).invoices
    assert (invoice.service_code, invoice.where["service_code"]) == ("SERV1", "BT-10")
    assert [(one.value, one.where) for one in invoice.candidates] == [
        ("ROUTE", "BT-46, schéma 0224"),
        ("COMPTA", "AccountingContact/ID"),
    ]
    (invoice,) = reading(both.replace("<cbc:BuyerReference>SERV1</cbc:BuyerReference>", "")).invoices
    assert (invoice.service_code, invoice.where["service_code"]) == ("ROUTE", "BT-46, schéma 0224")


def test_a_pivot_may_hold_several_invoices(reading: Read) -> None:
    read = reading(pivot("P-1", "P-2"))
    assert [(one.number, one.place) for one in read.invoices] == [
        ("P-1", "facture 1 du pivot"),
        ("P-2", "facture 2 du pivot"),
    ]
    assert read.invoices[0].buyer_siret_where == "BT-47, schéma 1"


@pytest.mark.parametrize(
    ("old", "new", "warning"),
    [
        ("2026-11-02", "2026-02-30", "date-impossible"),
        ("2026-11-02", "02/11/2026", "date-mal-ecrite"),
        ("2026-11-02", "2 novembre 2026", "date-mal-ecrite"),
        ("2026-11-02", "2026-11", "date-mal-ecrite"),
        ("120.00", "NaN", "montant-illisible"),
        ("120.00", "INF", "montant-illisible"),
        ("120.00", "1E+999999999", "montant-illisible"),
        ("120.00", "2400,00", "montant-illisible"),
        ("120.00", "9" * 500, "montant-illisible"),
        ("SERV1", "S" * 5_000, "valeur-coupee"),
        ("</cbc:ID><cbc:IssueDate>", "</cbc:ID><cbc:ID>F-2</cbc:ID><cbc:IssueDate>", "champ-en-double"),
    ],
)
def test_absurd_values_are_kept_as_written_and_said(reading: Read, old: str, new: str, warning: str) -> None:
    read = reading(ubl().replace(old, new))
    assert [one.id for one in read.warnings] == [warning]
    assert read.status == "read"
    assert len(read.invoices[0].service_code or "") <= LIMITS.value


def test_a_date_written_otherwise_is_told_how_to_write_it(reading: Read) -> None:
    (warning,) = reading(ubl().replace("2026-11-02", "02/11/2026")).warnings
    assert told(warning) == "La date « 02/11/2026 » n'est pas écrite comme il faut : AAAA-MM-JJ est attendu."
    (warning,) = reading(cii().replace("20261102", "02/11/2026")).warnings
    assert told(warning).endswith("AAAAMMJJ est attendu.")


def test_trapped_values_never_reach_a_message_raw(reading: Read) -> None:
    trap = "=HYPERLINK(&quot;x&quot;)\u202e&lt;script&gt;&#10;2026"
    read = reading(ubl().replace("2026-11-02", trap))
    assert read.warnings[0].id == "date-mal-ecrite"
    assert "\u202e" not in told(read.warnings[0])
    assert "\n" not in told(read.warnings[0])
    assert read.invoices[0].issue_date is not None
    assert "\u202e" in read.invoices[0].issue_date


def test_attachments_of_a_ubl_document_are_decoded_and_measured(reading: Read) -> None:
    body = ubl_attachment("plan.pdf", b"%PDF-1.4 x") + ubl_attachment("", b"abc", reference="aa.pdf")
    read = reading(ubl(body))
    plan, unnamed = read.embedded
    assert (plan.name, plan.size, plan.mime, plan.where) == ("plan.pdf", 10, "application/pdf", "BG-24")
    assert (unnamed.name, unnamed.size, unnamed.where) == ("aa.pdf", 3, "BG-24, référence")
    assert read.invoices[0].attachments == ("plan.pdf", "aa.pdf")


def test_the_zip_around_an_attachment_shows_the_inner_name_and_size(reading: Read) -> None:
    wrapped = zip_of({"PJP.pdf": b"%PDF-1.4" + bytes(5_000)})
    for text in (ubl(ubl_attachment("aa.pdf", wrapped)), pivot("P-1", attachment=pivot_attachment("aa.pdf", wrapped))):
        (embedded,) = reading(text).embedded
        assert (embedded.name, embedded.size) == ("aa.pdf", len(wrapped))
        assert [(one.name, one.size) for one in embedded.inner] == [("PJP.pdf", 5_008)]


@pytest.mark.parametrize(
    ("content", "notice", "size"),
    [
        ("", "base64-vide", 0),
        ("####", "base64-invalide", None),
        ("QUJD=QUJD", "base64-invalide", None),
        ("QUJ", "base64-invalide", None),
    ],
)
def test_base64_that_is_none_is_told_on_its_attachment(
    reading: Read, content: str, notice: str, size: int | None
) -> None:
    read = reading(ubl(ubl_attachment("plan.pdf", content)))
    assert read.status == "read"
    assert (read.embedded[0].size, read.embedded[0].observations[0].id) == (size, notice)


def test_base64_with_blanks_and_line_breaks_is_read(reading: Read) -> None:
    assert reading(ubl(ubl_attachment("plan.pdf", "\n QUJD\r\n\tQUJD \n"))).embedded[0].size == 6


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("QUJD\r\nQUI=", 5),
        ("QUJD Q Q = =\n", 4),
        ("QUJD\n=", None),
        ("QUJD\nQ=Q=", None),
        ("QU\n=", None),
        ("QU!D\nQUJD", None),
    ],
)
def test_lines_of_base64_are_as_strict_as_one(reading: Read, text: str, size: int | None) -> None:
    assert reading(ubl(ubl_attachment("a.txt", text))).embedded[0].size == size


def test_an_attachment_of_ten_megabytes_is_read_whole(reading: Read) -> None:
    read = reading(ubl(ubl_attachment("plan.pdf", b"%PDF-" + bytes(10_485_756))))
    assert read.embedded[0].size == 10_485_761


def test_damaged_encrypted_or_nested_wrappings_are_told(reading: Read) -> None:
    cut = zip_of({"PJP.pdf": b"%PDF"})[:-30]
    (embedded,) = reading(ubl(ubl_attachment("aa.pdf", cut))).embedded
    assert embedded.observations[0].id == "archive-tronquee"
    nested = zip_of({"dedans.zip": zip_of({"a.pdf": b"%PDF"})})
    (embedded,) = reading(ubl(ubl_attachment("aa.zip", nested))).embedded
    assert embedded.inner[0].observations[0].id == "archive-imbriquee"


def test_the_members_of_all_wrappings_share_one_account(reading: Read) -> None:
    wrapped = zip_of([(f"{n}", b"") for n in range(40)])
    read = reading(ubl(ubl_attachment("a.zip", wrapped) * 5), limits=LIMITS._replace(archive_members=100))
    assert [len(one.inner) for one in read.embedded] == [40, 40, 20, 0, 0]
    assert [one.observations[-1].id for one in read.embedded[2:]] == ["archive-membres"] * 3


def test_a_name_borne_twice_is_said_once(reading: Read) -> None:
    read = reading(ubl(ubl_attachment("a.pdf", b"x") * 3))
    assert [(one.id, "a.pdf" in told(one)) for one in read.warnings] == [("nom-en-double", True)]
