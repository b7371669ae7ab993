"""The exact corrections that a report proposes, and the renamed copies that `check --fix` writes."""

import pytest
from builders import cii, pdf, ubl, ubl_attachment
from limits import FILE_MAX, NAME_MAX

LONG = "devis-" + "a" * NAME_MAX + ".pdf"


def proposed(report):
    return [(one.subject, one.kind, one.to) for one in report.corrections]


def test_a_name_that_no_rule_refuses_is_proposed(dossier):
    report = dossier({LONG: pdf()}, "portail-pdf")
    [(subject, kind, name)] = proposed(report)
    assert (subject, kind, len(name) <= NAME_MAX, name.endswith(".pdf")) == (LONG, "name", True, True)
    assert dossier({name: pdf()}, "portail-pdf").outcome == "accepted"
    assert f"Renommez « {LONG} » en « {name} »." in report.corrections[0].says.replace("\u00a0", " ")


def test_a_name_without_extension_gets_the_one_of_a_pdf_only_for_a_pdf(dossier):
    assert proposed(dossier({"devis": pdf()}, "portail-pdf")) == [("devis", "name", "devis.pdf")]
    assert proposed(dossier({"devis": b"du texte"}, "portail-pdf")) == []


def test_how_much_lighter_a_file_must_be_is_said_to_the_octet(dossier):
    report = dossier({"a.pdf": pdf() + b"\n" * FILE_MAX.high}, "portail-pdf")
    [size] = [one for one in report.corrections if one.kind == "size"]
    heavy = report.files[0].size
    assert heavy - size.to in (FILE_MAX.low, FILE_MAX.high)


@pytest.mark.parametrize(
    ("invoice", "elements"),
    [
        (ubl().replace("<cbc:BuyerReference>SERV1</cbc:BuyerReference>", ""), ["cbc:BuyerReference"]),
        (cii(), ["ram:BuyerReference", "ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID"]),
    ],
)
def test_the_element_in_which_a_missing_code_is_written_is_named_in_each_syntax(dossier, invoice, elements):
    if elements[0].startswith("ram"):
        invoice = invoice.replace("SERV1", "-").replace("SERV2", "-").replace("EJ-42", "-")
    report = dossier({"f.xml": invoice.encode()}, "edi", requires="both")
    found = [to for _, kind, to in proposed(report) if kind == "element"]
    assert found[:1] == elements[:1]


@pytest.mark.parametrize(("number", "better"), [("F 2026 1", "F-2026-1"), ("Facturé#12", "Facture12")])
def test_a_number_of_the_same_letters_and_digits_is_proposed(dossier, number, better):
    report = dossier({"f.xml": ubl(number=number).encode()}, "edi")
    assert ("f.xml", "number", better) in proposed(report)


def test_a_number_that_is_too_long_is_not_cut_at_random(dossier):
    assert proposed(dossier({"f.xml": ubl(number="F" * 21).encode()}, "edi")) == []


def test_nothing_wrong_nothing_proposed(dossier):
    assert proposed(dossier({"f.xml": ubl().encode(), "plan.pdf": pdf()}, "portail-xml")) == []


def test_the_name_of_what_an_invoice_embeds_is_proposed_but_never_copied(dossier):
    report = dossier({"f.xml": ubl(ubl_attachment(LONG, pdf())).encode()}, "edi")
    assert [kind for _, kind, _ in proposed(report)] == ["name"]


def test_no_two_files_of_a_dossier_get_the_same_name(dossier):
    stem = "Bon de livraison de la commande numéro 2026-11-000"
    held = {f"{stem} version {which}.pdf": pdf() for which in ("définitive", "finale")}
    held["Bon de livraison de la commande numéro 2026-11.pdf"] = pdf()
    names = [name for _, kind, name in proposed(dossier(held, "portail-pdf")) if kind == "name"]
    assert len(names) == 2
    assert len({name.casefold() for name in (*names, *held)}) == 5
    assert dossier(dict.fromkeys(names, pdf()), "portail-pdf").outcome == "accepted"


def test_a_name_that_a_neighbour_bears_is_proposed_nowhere_and_nothing_is_cut_where_there_is_room(dossier):
    report = dossier({"plan.pdf": pdf(), "plan.pdf ": pdf()}, "edi")
    assert proposed(report) == [("plan.pdf ", "name", "plan 2.pdf")]
    advice = [one.advice for one in report.findings if one.rule == "pj-nom-defaut"]
    assert [("plan 2.pdf" in one, "plan.pdf" in one) for one in advice] == [(True, False)]


def test_a_missing_code_is_called_by_its_name(dossier):
    bare = ubl().replace("<cbc:BuyerReference>SERV1</cbc:BuyerReference>", "")
    report = dossier({"f.xml": bare.encode()}, "edi", requires="both")
    [said] = [one.says for one in report.corrections if one.kind == "element"]
    assert "le code service" in said
    assert "présent" not in said
