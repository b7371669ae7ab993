"""What a deposit holds together: lots, numbers, names of flows, files that a computer adds, codes that are none."""

import re

import pytest
from builders import SIRET, cii, facturx, pdf, tar_gz, ubl, ubl_attachment, zip_of
from limits import FILE_MAX, NAME_MAX

FLOW = "FSO1100A_ABC123_ABC1231100000000000000001"


def rules_told(report):
    return [finding.rule for finding in report.findings]


def cautions(report):
    return {caution.id: caution.subjects for caution in report.cautions}


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("setup.exe", b"MZ\x90\x00" + bytes(60), True),
        ("plan.pdf", pdf(), True),
        ("b.xml", ubl(number="F-2").encode(), False),
        ("facture.pdf", facturx(cii(number="F-3")), False),
    ],
)
def test_a_lot_holds_xml_and_factur_x_only(dossier, name, content, told):
    report = dossier({"lot.zip": zip_of({"a.xml": ubl().encode(), name: content})}, "portail-xml")
    assert ("depot-lot" in rules_told(report)) is told
    if told:
        [finding] = [one for one in report.findings if one.rule == "depot-lot"]
        assert finding.detail == f"« {name} » n'est ni un XML, ni un PDF qui porte une facture."
        assert report.outcome in ("to_verify", "refused")


def test_an_attachment_in_a_zip_is_no_lot(dossier):
    report = dossier({"pieces.zip": zip_of({"plan.pdf": pdf()})}, "portail-pdf")
    assert "depot-lot" not in rules_told(report)


def test_a_lot_in_another_archive_is_to_be_verified(dossier):
    import bz2

    report = dossier({"F1.xml.bz2": bz2.compress(ubl().encode())}, "portail-xml")
    [finding] = [one for one in report.findings if one.rule == "depot-lot"]
    assert (report.outcome, finding.detail) == ("to_verify", "Ce lot est en BZ2.")


@pytest.mark.parametrize("form", ["lot", "dossier"])
def test_the_same_number_twice_by_the_same_seller_is_to_be_verified(dossier, form):
    twice = {
        "a.xml": ubl(number="F-1").encode(),
        "b.xml": ubl(number="F-1").encode(),
        "c.xml": ubl(number="F-1").encode(),
    }
    report = dossier({"lot.zip": zip_of(twice)} if form == "lot" else twice, "portail-xml")
    assert report.outcome == "to_verify"
    assert rules_told(report).count("depot-numero-double") == 1
    told = next(finding.detail for finding in report.findings if finding.rule == "depot-numero-double") or ""
    assert "portent le même numéro" in told
    assert re.search("« F-1 », dans « .*a.xml » et dans « .*b.xml »", told.replace("\u00a0", " "))


def test_the_same_number_in_two_years_is_no_matter(dossier):
    other = ubl(number="F-1").replace("2026-11-02", "2025-11-02")
    report = dossier({"a.xml": ubl(number="F-1").encode(), "b.xml": other.encode()}, "portail-xml")
    assert report.outcome == "accepted"


@pytest.mark.parametrize("name", [FLOW, "FSO1117A_CPP001_CPP00111170000000001"])
@pytest.mark.parametrize("content", [ubl().encode(), tar_gz({"a.xml": ubl().encode()})])
def test_an_edi_flow_named_as_aife_names_it_needs_no_extension(dossier, name, content):
    report = dossier({name: content}, "edi")
    assert (report.outcome, rules_told(report)) == ("accepted", [])
    assert "edi-nom-de-flux" not in cautions(report)


def test_an_edi_flow_under_another_name_is_told_and_not_refused(dossier):
    report = dossier({"facture.xml": ubl().encode()}, "edi")
    assert report.outcome == "accepted"
    assert cautions(report)["edi-nom-de-flux"] == ("facture.xml",)


def test_a_platform_gives_its_own_name_to_the_flow(dossier):
    report = dossier({"facture.xml": ubl().encode()}, "edi", route="platform")
    assert "edi-nom-de-flux" not in cautions(report)


def test_the_name_of_a_flow_serves_by_edi_only(dossier):
    report = dossier({FLOW: ubl().encode()}, "portail-xml")
    assert (report.outcome, rules_told(report)) == ("to_verify", ["pj-extension-absente"])


def test_a_limit_deduced_for_the_name_of_the_invoice_itself_refuses_nothing(dossier):
    name = "facture-" + "a" * NAME_MAX + ".xml"
    own = dossier({name: ubl().encode()}, "portail-xml")
    [finding] = own.findings
    assert (own.outcome, finding.rule, finding.finding, finding.deduced) == ("to_verify", "pj-nom-longueur", None, True)
    beside = dossier({name.replace(".xml", ".pdf"): pdf(), "facture.pdf": pdf()}, "portail-pdf")
    assert (beside.outcome, beside.findings[0].finding) == ("refused", "refused")


def test_the_answers_to_a_question_do_not_refuse_it_either(dossier):
    report = dossier({"facture-" + "a" * NAME_MAX + ".xml": ubl().encode()})
    assert {branch.outcome for branch in report.branches} <= {"to_verify"}


def test_the_limit_on_the_size_of_the_invoice_stays_firm(dossier):
    report = dossier({"f.xml": ubl(body="<!--" + "a" * FILE_MAX.high + "-->").encode()}, "portail-xml")
    assert (report.outcome, rules_told(report)) == ("refused", ["pj-taille-unitaire"])


def test_files_that_a_computer_adds_to_a_folder_are_told_once_and_not_judged(dossier):
    added = {".DS_Store": b"\0\0\0\1Bud1", "Thumbs.db": b"\xd0\xcf", "._a.xml": b"\0\5\x16\7", "desktop.ini": b"[x]"}
    report = dossier({"a.xml": ubl().encode(), **added}, "portail-xml")
    assert (report.outcome, [file.name for file in report.files]) == ("accepted", ["a.xml"])
    assert set(cautions(report)["fichiers-systeme"]) == set(added)
    assert report.size == len(ubl().encode())


def test_folders_and_hidden_files_in_the_zip_of_an_attachment_are_not_judged_as_attachments(dossier):
    inner = zip_of({"pieces/plan.pdf": pdf(), "__MACOSX/pieces/._plan.pdf": b"\0\5\x16\7", ".DS_Store": b"\0"})
    invoice = ubl(ubl_attachment("pieces.zip", inner, mime="application/zip"))
    report = dossier({"f.xml": invoice.encode()}, "portail-xml")
    assert (report.outcome, rules_told(report)) == ("accepted", [])
    assert [file.name for file in report.files] == ["f.xml", "pieces.zip", "pieces/plan.pdf"]
    assert len(cautions(report)["fichiers-systeme"]) == 2


def test_a_path_that_leads_out_of_the_zip_stays_refused(dossier):
    inner = zip_of({"../plan.pdf": pdf()})
    report = dossier({"f.xml": ubl(ubl_attachment("pieces.zip", inner)).encode()}, "portail-xml")
    assert (report.outcome, rules_told(report)) == ("refused", ["contenu-membre"])


@pytest.mark.parametrize("text", ["n/a", "N/A", "-", "--", "0", "000", "néant", "Neant", "."])
def test_a_placeholder_is_no_service_code(dossier, text):
    invoice = ubl().replace("SERV1", text).encode()
    report = dossier({"f.xml": invoice}, "edi", requires="service")
    assert (report.outcome, rules_told(report)) == ("refused", ["fac-service"])
    assert cautions(report)["valeur-de-remplissage"] == ("f.xml",)
    assert report.files[0].invoices[0].service_code == text


@pytest.mark.parametrize("text", ["0225", "NC-12", "A", "SERV-0"])
def test_a_short_code_is_a_code(dossier, text):
    report = dossier({"f.xml": ubl().replace("SERV1", text).encode()}, "edi", requires="service")
    assert (report.outcome, rules_told(report)) == ("accepted", [])


def test_a_siret_with_blanks_is_told(dossier):
    report = dossier({"f.xml": ubl(siret="732 829 320 00074").encode()}, "edi")
    assert (report.outcome, report.files[0].invoices[0].buyer_siret) == ("accepted", SIRET)
    assert cautions(report)["siret-espaces"] == ("f.xml",)
    assert "siret-espaces" not in cautions(dossier({"f.xml": ubl().encode()}, "edi"))


def test_the_word_siret_before_the_digits_is_no_other_identifier(dossier):
    report = dossier({"f.xml": ubl(siret="SIRET : 73282932000074").encode()}, "edi")
    assert (report.outcome, report.files[0].invoices[0].buyer_siret) == ("accepted", SIRET)


def test_a_siren_alone_is_said_with_its_number(dossier):
    report = dossier({"f.xml": ubl(siret="732829320", scheme="0002").encode()}, "edi")
    [finding] = [one for one in report.findings if one.rule == "fac-siret-absent"]
    assert report.outcome == "refused"
    assert "SIREN, 732829320 (BT-46, schéma 0002)" in finding.detail


def test_what_a_wrong_siret_looks_like_is_said_with_the_rule_of_the_siret_alone(dossier):
    invoice = ubl(siret="FR32732829320", scheme="0009").replace("SERV1", "n/a")
    report = dossier({"f.xml": invoice.encode()}, "edi", requires="service")
    said = {finding.rule: finding.detail for finding in report.findings}
    assert "est un numéro de TVA ; le SIREN qu'il contient est 732829320" in said["fac-siret-chiffres"]
    assert said["fac-service"] is None


URN = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"


def by_peppol(endpoint: str) -> bytes:
    customer = (
        f'<cbc:EndpointID schemeID="0009">{endpoint}</cbc:EndpointID>'
        f'<cac:PartyIdentification><cbc:ID schemeID="0009">{SIRET}</cbc:ID></cac:PartyIdentification>'
    )
    return ubl(customer=customer).replace(">A1<", f">{URN}<").encode()


def test_the_address_of_chorus_pro_by_peppol_is_no_disagreement_and_its_process_no_fault(dossier):
    report = dossier({"f.xml": by_peppol("11000201100044")}, "edi")
    assert (report.outcome, rules_told(report)) == ("accepted", [])
    assert report.files[0].invoices[0].buyer_siret == SIRET


def test_the_process_of_peppol_on_another_way_is_no_frame(dossier):
    report = dossier({"f.xml": by_peppol(SIRET)}, "edi")
    assert rules_told(report) == ["fac-cadre"]


def identified(*identifiers: tuple[str, str]) -> bytes:
    parts = (
        f'<cac:PartyIdentification><cbc:ID schemeID="{scheme}">{text}</cbc:ID></cac:PartyIdentification>'
        for scheme, text in identifiers
    )
    return ubl(customer="".join(parts).replace(' schemeID=""', "")).encode()


@pytest.mark.parametrize("other", [("", "10000000000042"), ("0088", "10000000000042"), ("0060", "73282932000074")])
def test_a_customer_account_or_a_gln_does_not_beat_the_siret_whose_scheme_says_so(dossier, other):
    report = dossier({"f.xml": identified(other, ("0009", SIRET))}, "edi")
    assert (report.outcome, rules_told(report)) == ("accepted", [])
    assert report.files[0].invoices[0].buyer_siret == SIRET


def test_two_siret_that_hold_still_disagree(dossier):
    report = dossier({"f.xml": identified(("", "21750001600019"), ("0009", SIRET))}, "edi")
    assert rules_told(report) == ["fac-siret-divergent"]


@pytest.mark.parametrize(
    ("files", "channel", "told"),
    [
        ({"photo.jpg": b"\xff\xd8\xff\xe0" + bytes(40)}, "portail-pdf", True),
        ({"plan.pdf": pdf()}, "edi", True),
        ({"plan.pdf": pdf()}, "portail-pdf", False),
        ({"photo.jpg": b"\xff\xd8\xff\xe0" + bytes(40)}, "portail-saisie", False),
        ({"a.xml": ubl().encode()}, "edi", False),
    ],
)
def test_a_dossier_in_which_no_invoice_was_read_says_so(dossier, files, channel, told):
    assert ("depot-sans-facture" in cautions(dossier(files, channel))) is told
