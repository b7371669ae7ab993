"""What a text holds: codes however written, wordings with gaps, likenesses told as such, and what nothing explains."""

import pytest
from messages_held import TODAY, like, sure

from assistant.engine.base import load_rules
from assistant.rejection.catalogue import message_lists
from assistant.rejection.codes import key_of
from assistant.rejection.recognising import LONGEST, recogniser


def test_each_line_is_read_by_itself_where_nothing_else_was_found_in_it(recognise):
    held = recognise("Bonjour, voici le retour :\nGDP_MSG_11.022\nadresse postale vendeur à donner\nMerci")
    assert sure(held) == ["fichier-trop-lourd"]
    [near] = [one for one in held.found if not one.certain]
    assert (near.message.id, near.lines, near.typed) == ("BR-08", (3,), "adresse postale vendeur à donner")


def test_a_line_says_once_what_another_says_for_sure(recognise):
    held = recognise("DEST_INC\nle SIRET du destinataire est inconnu")
    assert (sure(held), like(held)) == (["DEST_INC"], [])


def test_a_message_broken_over_lines_is_still_whole(recognise):
    assert like(recognise("service performing is\nmandatory recipient")) == ["code-service-absent"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("BR-CO-10", "BR-CO-10"),
        ("[BR-CO-10]-Sum of Invoice line net amount", "BR-CO-10"),
        ("br co 10", "BR-CO-10"),
        ("br – co – 10", "BR-CO-10"),
        ("BRCO10", "BR-CO-10"),
        ("BR-CO-3", "BR-CO-03"),
        ("BR-S-08", "tva-08"),
        ("BR-DEC-23", "decimales"),
        ("[BR-FR-01/BT-1] : trop long", "BR-FR-01"),
        ("BR-FR-01_BT-1-2", "BR-FR-01"),
        ("BR-FR-CPRO-15", "BR-FR-CPRO-15"),
        ("BR-FR-CDV-CL-09_MDT-113_213", "BR-FR-CDV-CL-09"),
        ("GDP_MSG_11.033", "api-20002"),
        ("gdp msg 11.033", "api-20002"),
        ('{"codeRetour": 20002, "libelle": "?"}', "api-20002"),
        ("20003", "fichier-trop-lourd"),
        ("code retour 20003", "fichier-trop-lourd"),
        ("HTTP error code received from Chorus: 403", "http-403"),
        ("statut 213 de la facture", "statut-213"),
        ("le flux FSO0412_CPP001_CPP000048 est rejeté : REJ_SEMAN", "REJ_SEMAN"),
        ("rej_seman", "REJ_SEMAN"),
        ("motif NON CONFORME reçu", "NON_CONFORME"),
        ("Autre", "AUTRE"),
        ("Erreur de taux de TVA", "TX_TVA_ERR"),
        ("IN_REJETE", "IN_REJETE"),
        ("L'élément « FichierXml.X.TypeCode.value » est obligatoire.", "typecode-sans-chemin"),
        ("TypeCode.value est obligatoire", "typecode-sans-chemin"),
        ("X.SpecifiedTradeSettlementPaymentMeans.TypeCode.value est obligatoire", "moyen-de-paiement-absent"),
        ("L'élément FichierXml.ExchangedDocument.TypeCode.value est obligatoire.", "type-document-absent"),
        ("X.ApplicableTradeTax.TypeCode.value est obligatoire", "type-taxe-absent"),
        ("X.CategoryTradeTax.TypeCode est obligatoire", "type-taxe-absent"),
        ("L'ELEMENT FICHIERXML.X.BUYERREFERENCE.VALUE EST OBLIGATOIRE", "code-service-absent"),
        ("(FichierXml.BuyerOrderReferencedDocument.IssuerAssignedID.value) is mandatory", "engagement-absent"),
        ("IRRECEVABILITE: cvc-datatype-valid.1.2.1: '-1 324,60' is not a valid value for 'decimal'", "schema-xsd"),
        ("Recipient not\nlocated or inactive", "destinataire-inactif"),
    ],
)
def test_a_message_is_recognised_however_it_is_written(recognise, text, message):
    held = recognise(text)
    assert sure(held) == [message]
    assert held.unknown == ()


@pytest.mark.parametrize(
    "text",
    [
        "La facture est non conforme au devis",
        "un autre motif",
        "413 euros",
        "facture FAC-2026-413",
        "le 20/02/2026, 210 factures",
        "bonjour",
        "facture en double, puis-je la supprimer",
    ],
)
def test_what_only_looks_like_a_code_is_none(recognise, text):
    assert sure(recognise(text)) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Le lot de facture a été", "import-correct"),
        ("service performing is mandatory recipient", "code-service-absent"),
        ("vous avez deja depose une demande", "numero-en-double"),
    ],
)
def test_a_cut_or_shuffled_message_is_only_resembled(recognise, text, message):
    held = recognise(text)
    assert (sure(held), like(held)) == ([], [message])


@pytest.mark.parametrize(
    ("text", "typed", "family"),
    [
        ("GDP_MSG_99.999", "GDP_MSG_99.999", "chorus-pro"),
        ("erreur G1.20 sur la facture", "G1.20", "edi"),
        ("code erreur 29999", "29999", "api"),
        ("REJ_NOUVEAU", "REJ_NOUVEAU", "motifs"),
        ("[BR-DE-15]", "BR-DE-15", "norme"),
        ("bonjour", "bonjour", None),
    ],
)
def test_what_nothing_explains_is_told_as_unknown_with_its_family(recognise, text, typed, family):
    held = recognise(text)
    assert held.found == ()
    assert [(one.typed, one.family and one.family.id) for one in held.unknown] == [(typed, family)]


def test_several_codes_are_each_found_once_with_their_lines(recognise):
    held = recognise("BR-CO-10 faux\nBR-CO-15\nencore BR-CO-10 et GDP_MSG_99.999")
    assert [(one.message.id, one.lines) for one in held.found] == [("BR-CO-10", (1, 3)), ("BR-CO-15", (2,))]
    assert [(one.typed, one.lines) for one in held.unknown] == [("GDP_MSG_99.999", (3,))]


def test_nothing_is_said_of_nothing(recognise):
    assert recognise(" \n") == ((), ())


def test_a_text_is_read_up_to_a_limit(recognise):
    assert sure(recognise("x " * LONGEST + "BR-CO-10")) == []


def test_every_code_of_the_base_leads_to_its_message_and_to_no_other(recognise):
    base, seen = load_rules().base, {}
    for held in message_lists(base):
        for item in held.items:
            codes = item.cells.get("codes", ())
            for code in codes or ([item.id] if item.id == item.id.upper() else []):
                assert key_of(code) not in seen, f"{code} : {seen.get(key_of(code))}"
                seen[key_of(code)] = code
                near = item.cells.get("near", ())
                text = f"{near[0]} {code}" if near else code
                assert sure(recognise(text)) == [item.id], text
    assert len(seen) >= 400


def test_a_hundred_and_fifty_messages_have_a_home_with_a_source_and_someone_who_mends(recognise):
    found = recogniser(load_rules(), TODAY).catalogue.messages
    assert len(found) >= 300
    for message in found:
        assert message.source in load_rules().base.sources, message.id
        for meaning in message.meanings:
            assert meaning.how, message.id
            assert meaning.who or meaning.rule, message.id
