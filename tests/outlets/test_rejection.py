"""`rejection`: what is told of a message, where it is mended in an invoice, and what bad input gets."""

import json

import pytest

CII = """<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
 xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100">
<rsm:ExchangedDocument><ram:ID>F-1</ram:ID></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction><ram:ApplicableHeaderTradeSettlement>
<ram:SpecifiedTradeSettlementHeaderMonetarySummation>
<ram:TaxBasisTotalAmount>100.00</ram:TaxBasisTotalAmount>
<ram:GrandTotalAmount>121.00</ram:GrandTotalAmount>
</ram:SpecifiedTradeSettlementHeaderMonetarySummation>
</ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>"""


@pytest.fixture
def invoice(tmp_path):
    found = tmp_path / "facture.xml"
    found.write_text(CII, encoding="utf-8")
    return found


def test_a_code_is_explained_with_who_mends_it_where_and_how(cli):
    ran = cli("rejection", "BR-CO-15")
    assert ran.code == 0
    assert ran.says.startswith("✓ RECONNU Le total TTC n'est pas le total hors TVA plus la TVA. « BR-CO-15 »")
    assert "Qui corrige : Le fournisseur, avec l'éditeur de son logiciel de facturation" in ran.says
    assert "Comment corriger : Faites recalculer la facture par le logiciel" in ran.says
    assert "Où corriger : Total TTC (BT-112)" in ran.says
    assert "dans un UBL : LegalMonetaryTotal/TaxInclusiveAmount" in ran.says
    assert "Source : Commission européenne" in ran.says


def test_the_invoice_gives_the_line_and_the_value(cli, invoice):
    ran = cli("rejection", "BR-CO-15", "--invoice", invoice)
    assert ran.code == 0
    assert "Total TTC (BT-112) ligne 8 de « facture.xml » : « 121.00 »" in ran.says
    assert "Total de la TVA (BT-110) absent de « facture.xml » ; sa place : SupplyChainTradeTransaction/" in ran.says


def with_vat(invoice, currency=""):
    """The invoice with its VAT written: then the total can be worked out."""
    written = invoice.read_text(encoding="utf-8")
    vat = "</ram:TaxBasisTotalAmount>\n<ram:TaxTotalAmount>20.00</ram:TaxTotalAmount>"
    settlement = f"<ram:ApplicableHeaderTradeSettlement>{currency}"
    written = written.replace("</ram:TaxBasisTotalAmount>", vat)
    invoice.write_text(written.replace("<ram:ApplicableHeaderTradeSettlement>", settlement), encoding="utf-8")
    return invoice


@pytest.mark.parametrize("message", ["BR-CO-15", "TTC différent de HT + TVA", "MONTANTTOTAL_ERR"])
def test_the_sum_is_worked_out_again_and_what_to_write_is_said(cli, invoice, message):
    euro = "<ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>"
    ran = cli("rejection", message, "--invoice", with_vat(invoice, euro))
    assert "La facture dit 121,00 €, le calcul donne 120,00 € (BR-CO-15). Ligne 9." in ran.says
    assert "À écrire : 120,00 €, si les autres montants sont justes." in ran.says


def test_what_cannot_be_worked_out_is_not_said_to_be_right(cli, invoice):
    assert "Sur cette facture" not in cli("rejection", "BR-CO-15", "--invoice", invoice).says


def test_a_control_that_finds_nothing_says_so(cli, invoice):
    right = with_vat(invoice).read_text(encoding="utf-8").replace("121.00", "120.00")
    invoice.write_text(right, encoding="utf-8")
    ran = cli("rejection", "BR-CO-15", "--invoice", invoice)
    assert "Ce contrôle, refait sur « facture.xml », ne trouve rien à corriger." in ran.says


def test_a_siret_that_is_none_is_shown_by_the_message_that_reproaches_it(cli, invoice):
    siret = (
        '<ram:ApplicableHeaderTradeAgreement><ram:BuyerTradeParty><ram:GlobalID schemeID="0009">2175000160001'
        "</ram:GlobalID></ram:BuyerTradeParty></ram:ApplicableHeaderTradeAgreement>"
        "<ram:ApplicableHeaderTradeSettlement>"
    )
    written = invoice.read_text(encoding="utf-8").replace("<ram:ApplicableHeaderTradeSettlement>", siret)
    invoice.write_text(written, encoding="utf-8")
    ran = cli("rejection", "BR-FR-09", "--invoice", invoice)
    assert "ne trouve rien à corriger" not in ran.says
    assert "Sur cette facture : Le SIRET du destinataire (BT-46) n'a pas 14 chiffres" in ran.says
    assert "« 2175000160001 » (BR-FR-09)" in ran.says


def test_some_sums_that_are_right_do_not_make_all_of_them_right(cli, invoice):
    right = with_vat(invoice).read_text(encoding="utf-8").replace("121.00", "120.00")
    invoice.write_text(right, encoding="utf-8")
    ran = cli("rejection", "MONTANT_INCOHERENT", "--invoice", invoice)
    assert "ne trouve rien à corriger" not in ran.says
    assert "Le message peut reprocher autre chose" in ran.says


def test_the_rejection_of_one_invoice_is_not_looked_for_in_another(cli, invoice, tmp_path):
    rows = tmp_path / "rejets.csv"
    rows.write_text("Numéro de facture;Motif\nF-2;BR-CO-15\n", encoding="utf-8")
    ran = cli("rejection", rows, "--invoice", with_vat(invoice))
    assert "Ce rejet ne nomme pas la facture de « facture.xml » : rien n'y est cherché pour lui." in ran.says
    assert "« 121.00 »" not in ran.says
    rows.write_text("Numéro de facture;Motif\nF-1;BR-CO-15\n", encoding="utf-8")
    assert "« 121.00 »" in cli("rejection", rows, "--invoice", invoice).says


def test_xml_of_another_kind_is_told_in_a_sentence_and_not_repeated(cli, tmp_path):
    other = tmp_path / "autre.xml"
    other.write_text("<Commande><Ligne>vis</Ligne></Commande>", encoding="utf-8")
    ran = cli("rejection", other)
    assert ran.code == 2
    assert (
        "« autre.xml » est un XML de racine « Commande », où ce site ne trouve aucun message de rejet" in ran.complains
    )
    assert "vis" not in ran.says + ran.complains


def test_a_control_that_works_nothing_out_tells_how_to_mend(cli, invoice):
    ran = cli("rejection", "BR-FR-05", "--invoice", invoice)
    assert "Sur cette facture : La mention des frais de recouvrement (note PMT) manque (BR-FR-05)." in ran.says
    assert "Comment corriger : Complétez ou corrigez la facture dans votre logiciel" in ran.says


def test_json_tells_what_was_worked_out(cli, invoice):
    [message] = json.loads(cli("rejection", "BR-CO-15", "--invoice", with_vat(invoice), "--json").out)["messages"]
    [found] = message["again"]
    assert (found["control"], found["write"], found["line"]) == ("BR-CO-15", "120,00", 9)
    [other] = json.loads(cli("rejection", "DEST_INC", "--invoice", invoice, "--json").out)["messages"]
    assert other["again"] is None


@pytest.mark.parametrize("message", ["MONTANTTOTAL_ERR", "BR-CO-16"])
def test_a_total_worked_out_of_one_in_doubt_gives_way_to_it(cli, invoice, message):
    paid = "</ram:GrandTotalAmount>\n<ram:DuePayableAmount>120.00</ram:DuePayableAmount>"
    written = with_vat(invoice).read_text(encoding="utf-8").replace("</ram:GrandTotalAmount>", paid)
    invoice.write_text(written, encoding="utf-8")
    ran = cli("rejection", message, "--invoice", invoice)
    assert "La facture dit 121,00, le calcul donne 120,00 (BR-CO-15)." in ran.says
    assert ran.says.count("À écrire : ") == 1
    assert "À écrire : 120,00" in ran.says


def test_a_total_alone_in_doubt_is_told_itself(cli, invoice):
    paid = "120.00</ram:GrandTotalAmount>\n<ram:DuePayableAmount>121.00</ram:DuePayableAmount>"
    written = with_vat(invoice).read_text(encoding="utf-8").replace("121.00</ram:GrandTotalAmount>", paid)
    invoice.write_text(written, encoding="utf-8")
    ran = cli("rejection", "MONTANTTOTAL_ERR", "--invoice", invoice)
    assert "La facture dit 121,00, le calcul donne 120,00 (BR-CO-16)." in ran.says


@pytest.mark.parametrize(
    ("attributes", "shown"),
    [('filename="plan.pdf" mimeCode="application/pdf"', "plan.pdf"), ('mimeCode="application/pdf"', "application/pdf")],
)
def test_an_attachment_is_told_by_its_name_never_by_its_octets(cli, invoice, attributes, shown):
    joined = (
        "<ram:ApplicableHeaderTradeAgreement><ram:AdditionalReferencedDocument>"
        f"<ram:AttachmentBinaryObject {attributes}>Ym9uam91cg==</ram:AttachmentBinaryObject>"
        "</ram:AdditionalReferencedDocument></ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeSettlement>"
    )
    written = invoice.read_text(encoding="utf-8").replace("<ram:ApplicableHeaderTradeSettlement>", joined)
    invoice.write_text(written, encoding="utf-8")
    ran = cli("rejection", "IRR_NOM_PJ", "--invoice", invoice)
    assert f"Pièce jointe (BT-125) ligne 5 de « facture.xml » : « {shown} »" in ran.says
    assert "Ym9uam91cg" not in ran.says


def test_a_datum_that_is_absent_is_never_said_to_be_right(cli, invoice):
    ran = cli("rejection", "BR-FR-CPRO-10", "--invoice", invoice)
    assert "absent de « facture.xml »" in ran.says
    assert "ne trouve rien à corriger" not in ran.says


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("BR-FR-CPRO-01", "on ne sait pas où cette donnée s'écrit"),
        ("BR-FR-CPRO-16", "La norme elle-même la dit non vérifiable."),
        ("BR-FR-CPRO-23", "Seul l'annuaire dit qui est le vrai destinataire."),
        ("BR-FR-CPRO-29", "La longueur admise n'a pas été trouvée."),
    ],
)
def test_a_rule_that_nothing_here_checks_says_why(cli, code, reason):
    assert reason in cli("rejection", code).says
    [message] = json.loads(cli("rejection", code, "--json").out)["messages"]
    assert reason in message["note"].replace("\u2019", "'").replace("\xa0", " ")


@pytest.mark.parametrize("message", ["REJETEE", "Rejetée", "statut 210"])
def test_what_its_recipient_rejected_needs_a_new_number(cli, message):
    ran = cli("rejection", message)
    assert "émettez une nouvelle facture corrigée, avec un nouveau numéro" in ran.says
    assert "déposez-la de nouveau" not in ran.says


@pytest.mark.parametrize("message", ["DEST_ERR", "mauvais iban", "MONTANTTOTAL_ERR", "CMD_ERR"])
def test_what_may_be_in_chorus_pro_already_is_looked_for_first(cli, message):
    assert "Ensuite : Cherchez la facture dans Chorus Pro." in cli("rejection", message).says
    assert (
        "une facture « Rejetée » demande une nouvelle facture, avec un nouveau numéro" in cli("rejection", message).says
    )


@pytest.mark.parametrize("message", ["GDP_MSG_11.033", "GDP_MSG_11.001", "erreur 20002"])
def test_an_action_that_a_status_forbids_deposits_nothing(cli, message):
    ran = cli("rejection", message)
    assert "Lisez le statut de la facture dans Chorus Pro" in ran.says
    assert "Ensuite : Ne déposez rien" in ran.says


@pytest.mark.parametrize(
    ("message", "how"),
    [
        ("BR-FR-CPRO-14", "Recopiez la référence exactement"),
        ("BR-FR-CPRO-15", "Recopiez la référence exactement"),
        ("BR-FR-CPRO-39", "Recopiez l'IBAN du RIB"),
        ("BR-FR-CPRO-02", "se recopie exactement, sans l'abréger"),
        ("BR-FR-02", "se recopie exactement, sans l'abréger"),
        ("BuyerReference.value doit etre alphanumerique", "Recopiez la référence exactement"),
    ],
)
def test_what_others_wrote_is_copied_and_never_shortened(cli, message, how):
    ran = cli("rejection", message)
    assert how in ran.says
    assert "Raccourcissez" not in ran.says
    assert "Récrivez" not in ran.says


def test_too_many_lines_make_several_invoices(cli):
    assert "Faites plusieurs factures" in cli("rejection", "BR-FR-CPRO-19").says


def test_json_says_the_same(cli, invoice):
    found = json.loads(cli("rejection", "BR-CO-15", "--invoice", invoice, "--json").out)
    [message] = found["messages"]
    assert (message["id"], message["certain"], found["certain"]) == ("BR-CO-15", True, True)
    assert message["fields"][0]["places"] == [{"line": 8, "value": "121.00"}]
    assert message["source"]["id"] == "en16931-regles"


def test_a_message_of_the_decision_tells_its_rule_and_its_note(cli):
    ran = cli("rejection", "code retour 20003")
    assert ran.code == 0
    assert "Ce que dit ce message : Un fichier dépasse la taille admise par l'API." in ran.says
    assert "Les codes d'erreur de l'API dépendent du service appelé" in ran.says


def test_a_code_with_several_meanings_tells_each(cli):
    ran = cli("rejection", "code 20001")
    assert "plusieurs sens selon le service appelé" in ran.says
    assert "un fichier trop lourd au dépôt d'un flux, des droits insuffisants ailleurs" in ran.says


def test_an_unknown_code_is_told_as_unknown_with_whom_to_ask(cli):
    ran = cli("rejection", "GDP_MSG_99.999")
    assert ran.code == 3
    assert ran.says.startswith("- INCONNU GDP_MSG_99.999")
    assert "À qui demander : Demandez au support Chorus Pro" in ran.says


def test_a_likeness_is_never_firm(cli):
    ran = cli("rejection", "Le lot de facture a été")
    assert ran.code == 3
    assert ran.says.startswith("≈ RESSEMBLE À Le lot est importé, sous un numéro.")


def test_the_standard_input_is_read_as_a_file(cli):
    ran = cli("rejection", "-", typed="Numéro de facture;Motif\nF-1;BR-CO-10\nF-2;BR-CO-10\n")
    assert ran.code == 0
    assert "« BR-CO-10 » · Lignes 2, 3 · Factures F-1, F-2" in ran.says


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([""], "Donnez le message de rejet, son code, un fichier"),
        (["nul.xml"], "« nul.xml » : ce fichier n'existe pas"),
        (["."], "n'est pas un fichier ordinaire"),
        (["BR-CO-15", "--invoice", "nul.xml"], "« nul.xml » : ce fichier n'existe pas"),
    ],
)
def test_bad_input_gets_one_sentence(cli, words, says):
    ran = cli("rejection", *words)
    assert (ran.code, ran.out) == (2, "")
    assert says in ran.complains


def test_an_invoice_in_the_place_of_a_rejection_is_said(cli, invoice):
    ran = cli("rejection", invoice)
    assert ran.code == 2
    assert "est une facture, pas un rejet" in ran.complains


def test_what_is_no_invoice_is_said(cli, tmp_path):
    other = tmp_path / "autre.xml"
    other.write_text("<a/>", encoding="utf-8")
    assert "n'est pas une facture lisible" in cli("rejection", "BR-CO-15", "--invoice", other).complains


def test_an_unreadable_file_ends_with_four(cli, tmp_path):
    other = tmp_path / "autre.xml"
    other.write_text("<a>", encoding="utf-8")
    ran = cli("rejection", other)
    assert (ran.code, ran.out) == (4, "")
    assert ran.complains.startswith("« autre.xml » :")


def test_a_base_without_these_topics_says_so(cli, loans):
    ran = cli("rejection", "BR-CO-15", "--rules", loans / "rules")
    assert ran.code == 2
    assert "n'explique pas les messages de rejet" in ran.complains


def test_ask_answers_a_pasted_code_by_the_same_base(cli):
    ran = cli("ask", "que veut dire BR-CO-15 ?")
    assert ran.code == 0
    assert "Le total TTC n'est pas le total hors TVA plus la TVA." in ran.says
    ran = cli("ask", "GDP_MSG_99.999", "--format", "reply")
    assert ran.code == 3
    assert "Aucune source lue n'explique le code « GDP_MSG_99.999 »." in ran.says
