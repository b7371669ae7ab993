"""What a dossier is told of its invoices: each syntax, each number, whatever the file that holds them."""

import json
import os
import subprocess
import sys

import pytest
from builders import SIRET, cii, facturx, pdf, pivot, ubl, zip_of
from limits import NAME_MAX

MIXED = {"a.xml": ubl(number="F-1").encode(), "b.xml": cii(number="F-2").encode()}


def rules_told(report):
    return [finding.rule for finding in report.findings]


def test_every_syntax_of_a_lot_is_asked_and_its_worst_finding_counts(dossier):
    report = dossier({"lot.zip": zip_of(MIXED)}, "portail-pdf")
    said = [finding.says for finding in report.findings if finding.rule == "fac-syntaxe-pdf"]
    assert report.outcome == "to_verify"
    assert len(said) == 2
    assert "en UBL" in said[0]
    assert "en CII" in said[1]


@pytest.mark.parametrize("seed", ["0", "1", "2", "3"])
def test_the_verdict_of_a_lot_of_two_syntaxes_does_not_depend_on_the_hash_seed(tmp_path, seed):
    lot = tmp_path / "lot.zip"
    lot.write_bytes(zip_of({**MIXED, "c.xml": MIXED["a.xml"].replace(b"F-1", b"F-3")}))
    start = [sys.executable, "-c", "from assistant.outlets.cli import run; run()"]
    command = [*start, "check", str(lot), "--channel", "portail-pdf", "--json"]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    ran = subprocess.run(command, capture_output=True, env=environment, timeout=60, check=False)
    found = json.loads(ran.stdout)
    assert [invoice["syntax"] for invoice in found["files"][0]["invoices"]] == ["UBL-Invoice", "CII", "UBL-Invoice"]
    assert [one["rule"] for one in found["findings"]] == ["fac-syntaxe-pdf", "fac-syntaxe-pdf"]
    assert found["outcome"] == "to_verify"


@pytest.mark.parametrize(
    ("name", "content", "rule"),
    [
        ("f.xml", ubl().encode("latin-1"), "contenu-endommage"),
        ("f.xml", ubl(declaration='<?xml version="1.0" encoding="cp500"?>').encode(), "contenu-encodage"),
        ("f.xml", ubl(before="<!DOCTYPE Invoice>").encode(), "contenu-doctype"),
        ("f.xml", ubl(version="3").encode(), "contenu-version"),
    ],
)
def test_a_file_that_cannot_be_read_gets_its_rule_its_advice_and_its_source(dossier, name, content, rule):
    report = dossier({name: content}, "edi")
    assert report.outcome == "unreadable"
    [finding] = [one for one in report.findings if one.rule == rule]
    assert finding.detail == report.files[0].reason
    assert finding.advice
    assert finding.source.title


def test_what_a_member_of_an_archive_was_told_is_not_told_again_of_the_archive(dossier):
    damaged = zip_of({"a.xml": ubl(before="<!DOCTYPE Invoice>").encode()})
    report = dossier({"lot.zip": damaged}, "portail-xml")
    assert report.outcome == "unreadable"
    assert rules_told(report).count("contenu-doctype") == 1


def cautioned(report):
    return [caution.id for caution in report.cautions]


@pytest.mark.parametrize("account", ["n/a", "-", "0", "Sans objet"])
def test_a_transfer_to_what_is_no_account_is_told_with_what_is_written(dossier, account):
    report = dossier({"f.xml": ubl().replace("FR7610057191370188512730284", account).encode()}, "edi")
    [finding] = [one for one in report.findings if one.rule == "ctl-virement-numero"]
    assert f"« {account} » n'est pas un compte" in finding.says.replace("\xa0", " ")
    assert "ctl-virement-numero" not in rules_told(dossier({"f.xml": ubl().encode()}, "edi"))


def test_a_placeholder_that_is_a_code_too_hides_nothing_of_the_account(dossier):
    text = ubl().replace("FR7610057191370188512730284", "n/a").replace("SERV1", "n/a")
    report = dossier({"f.xml": text.encode()}, "edi")
    assert rules_told(report) == ["ctl-virement-numero"]
    assert "valeur-de-remplissage" in cautioned(report)


@pytest.mark.parametrize(
    "code", ["n/a", "-", "0", "néant", "Sans objet", "aucun", "null", "XXX", "NC", "TBD", "Inconnu"]
)
def test_what_only_fills_the_place_of_a_code_is_no_code(dossier, code):
    report = dossier({"f.xml": ubl().replace("EJ-42", code).encode()}, "edi", requires="engagement")
    assert "fac-engagement" in rules_told(report)
    assert "valeur-de-remplissage" in cautioned(report)


@pytest.mark.parametrize(
    "text",
    [
        ubl().replace("<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>", ""),
        cii().replace("<ram:TypeCode>380</ram:TypeCode>", ""),
        cii().replace("<ram:TypeCode>380</ram:TypeCode>", "<ram:TypeCode/>"),
    ],
    ids=["ubl", "cii", "empty"],
)
@pytest.mark.parametrize("route", ["chorus", "platform"])
def test_a_document_that_does_not_tell_its_type_is_to_verify(dossier, text, route):
    report = dossier({"f.xml": text.encode()}, "edi", route=route)
    [finding] = [one for one in report.findings if one.rule == "ctl-type-absent"]
    assert "BR-04" in finding.says


@pytest.mark.parametrize(
    ("address", "told"),
    [("732829320_73282932000074_SERV1", True), ("732829320", False)],
)
def test_a_siret_in_the_address_alone_is_not_where_the_reform_wants_it(dossier, address, told):
    text = ubl(customer=f'<cbc:EndpointID schemeID="0225">{address}</cbc:EndpointID>')
    report = dossier({"f.xml": text.encode()}, "edi", route="platform")
    assert any("BR-FR-CPRO-10" in one.says for one in report.findings) is told
    assert report.outcome == "refused"


@pytest.mark.parametrize(
    ("siret", "caution"),
    [
        ("2193005300001", "controle-vendeur-chiffres"),
        ("219300530000", "controle-vendeur-chiffres"),
        ("21930053000018", "controle-vendeur-cle"),
        ("21930053000017", None),
    ],
)
def test_a_wrong_siret_of_the_seller_is_a_caution_and_no_refusal(dossier, siret, caution):
    named = f'<cac:PartyIdentification><cbc:ID schemeID="0009">{siret}</cbc:ID></cac:PartyIdentification>'
    text = ubl().replace("SupplierParty><cac:Party>", f"SupplierParty><cac:Party>{named}")
    report = dossier({"f.xml": text.encode()}, "edi")
    assert report.outcome == "accepted"
    found = [one for one in cautioned(report) if one.startswith("controle-vendeur")]
    assert found == ([caution] if caution else [])


def test_a_siret_after_a_word_is_told_for_its_word_and_not_for_blanks(dossier):
    assert "siret-mot" in cautioned(dossier({"f.xml": ubl(siret="SIRET 73282932000074").encode()}, "edi"))
    spaced = cautioned(dossier({"f.xml": ubl(siret="732 829 320 00074").encode()}, "edi"))
    assert "siret-espaces" in spaced
    assert "siret-mot" not in spaced


def test_two_sellers_of_one_name_are_told_apart_by_their_siren(dossier):
    one, other = ubl(), ubl().replace("219300530", "732829320")
    assert "depot-numero-double" not in rules_told(dossier({"a.xml": one.encode(), "b.xml": other.encode()}, "edi"))
    renamed = ubl().replace("Électricité du Nord", "EDN").encode()
    assert "depot-numero-double" in rules_told(dossier({"a.xml": one.encode(), "b.xml": renamed}, "edi"))


def test_without_any_number_of_theirs_sellers_are_told_apart_by_their_name(dossier):
    bare = ubl().replace('<cbc:CompanyID schemeID="0002">219300530</cbc:CompanyID>', "")
    other = bare.replace("Électricité du Nord", "EDN")
    assert "depot-numero-double" in rules_told(dossier({"a.xml": bare.encode(), "b.xml": bare.encode()}, "edi"))
    assert "depot-numero-double" not in rules_told(dossier({"a.xml": bare.encode(), "b.xml": other.encode()}, "edi"))


@pytest.mark.parametrize(
    ("code", "sign"), [("SERVICÉ", "« É »"), ("SERV.1", "« . »"), ("SERV 1", "une espace"), ("SERV/1", "« / »")]
)
def test_the_sign_at_fault_in_a_service_code_is_named(dossier, code, sign):
    report = dossier({"f.xml": ubl().replace("SERV1", code).encode()}, "edi")
    [finding] = [one for one in report.findings if one.rule == "ctl-service-caracteres"]
    assert f"contient {sign}, qui n'est ni une lettre sans accent ni un chiffre" in finding.says.replace("\xa0", " ")


def test_a_status_message_is_no_invoice_and_is_sent_to_the_command_that_reads_it(dossier):
    report = dossier({"f.xml": b"<CrossDomainAcknowledgementAndResponse/>"}, "portail-xml")
    [finding] = [one for one in report.findings if one.rule == "contenu-statut"]
    assert "rejection" in finding.advice
    assert "facture, dans une syntaxe" not in finding.says


@pytest.mark.parametrize(("name", "told"), [("a.csv", True), ("a.txt", True), ("a.xls", True), ("a.html", False)])
def test_a_web_page_under_another_extension_is_told_and_not_refused(dossier, name, told):
    report = dossier({"f.xml": ubl().encode(), name: b"<!DOCTYPE html><html><body>devis</body></html>"}, "edi")
    assert ("page-web-renommee" in cautioned(report)) is told
    assert report.outcome == "accepted"
    assert "page-web-renommee" not in cautioned(dossier({"f.xml": ubl().encode(), "a.csv": b"a;b\n1;2\n"}, "edi"))


def lot_of(count, bad):
    """A lot of so many invoices, of which one gives its recipient a SIRET of 13 digits."""
    texts = {f"f{at}.xml": ubl(number=f"F-{at}") for at in range(count)}
    texts[bad] = texts[bad].replace(SIRET, SIRET[:-1])
    return zip_of({name: text.encode() for name, text in texts.items()})


@pytest.mark.parametrize("count", [12, 700])
def test_the_member_of_a_lot_that_fails_is_named_and_refused_and_comes_before_the_others(dossier, count):
    report = dossier({"lot.zip": lot_of(count, "f9.xml")}, "portail-xml", requires="none")
    lot, *members = report.files
    [finding] = [one for one in report.findings if one.rule == "fac-siret-chiffres"]
    assert finding.subject == "lot.zip » f9.xml"
    assert [(one.name, one.outcome) for one in members if one.outcome == "refused"] == [("f9.xml", "refused")]
    assert [one.number for one in next(one for one in members if one.name == "f9.xml").invoices] == ["F-9"]
    assert lot.outcome == "refused"
    if count > 600:
        assert members[0].name == "f9.xml"


def test_what_the_reading_says_of_a_member_counts_for_that_member(dossier):
    twice = ubl(number="F-2").replace("<cbc:ID>F-2</cbc:ID>", "<cbc:ID>F-2</cbc:ID><cbc:ID>F-3</cbc:ID>", 1)
    lot = zip_of({"a.xml": ubl(number="F-1").encode(), "b.xml": twice.encode()})
    report = dossier({"lot.zip": lot}, "portail-xml", requires="none")
    found = {one.name: [two.subject for two in one.judgements if two.notice] for one in report.files}
    assert found == {"lot.zip": [], "a.xml": [], "b.xml": ["lot.zip » b.xml"]}


def test_an_invoice_of_a_file_of_several_is_named_where_its_finding_is_written(dossier, rules):
    from assistant.outlets.reports.listing import pieces
    from assistant.outlets.telling import Telling

    report = dossier({"p.xml": pivot("P 1", "P-2").encode()}, "api-xml", requires="none")
    [piece] = pieces(Telling(rules.base), report)
    said = [one.says for one in piece.deposited.findings if one.rule == "fac-numero-caracteres"]
    assert said
    assert all("facture 1 du pivot" in one for one in said)


LONG = f"{'f' * NAME_MAX}.pdf"


@pytest.mark.parametrize("channel", ["portail-pdf", "api-pdf"])
def test_the_name_of_the_only_pdf_of_a_deposit_of_pdf_is_that_of_the_invoice(dossier, channel):
    alone = dossier({LONG: pdf(), "plan.dwg": b"AC1027"}, channel)
    [finding] = [one for one in alone.findings if one.rule == "pj-nom-longueur"]
    assert (alone.files[0].outcome, finding.finding, finding.deduced) == ("to_verify", None, True)
    beside = dossier({LONG: pdf(), "facture.pdf": pdf()}, channel)
    assert {one.name: one.outcome for one in beside.files}[LONG] == "refused"
    assert dossier({LONG: pdf()}, "portail").outcome == "refused"


def test_the_name_of_a_member_of_a_lot_is_to_verify_as_that_of_an_invoice_alone(dossier):
    name = f"{'f' * NAME_MAX}.xml"
    alone = dossier({name: ubl().encode()}, "portail-xml", requires="none")
    lot = dossier({"lot.zip": zip_of({name: ubl().encode(), "b.xml": ubl(number="F-2").encode()})}, "portail-xml")
    assert alone.files[0].outcome == "to_verify"
    told = [(one.subject, one.rule, one.finding) for one in lot.findings if one.rule == "pj-nom-longueur"]
    assert told == [(f"lot.zip » {name}", "pj-nom-longueur", None)]


def test_the_invoice_that_makes_its_pdf_unreadable_is_no_attachment_found_good(dossier):
    report = dossier({"f.pdf": facturx(cii()[:-40], ("plan.txt", b"x"))}, "portail-saisie")
    assert report.files[0].unreadable
    assert [one.name for one in report.files[0].inside] == ["plan.txt"]
