"""Rejections in plain French: a thing and what is said against it, wherever they stand, and what is only a status."""

import pytest
from messages_held import TODAY, sure

from assistant.engine.base import load_rules
from assistant.rejection.catalogue import catalogue

SAID = {
    "compte-faux": ["IBAN invalide", "Rejet : le RIB transmis est erroné", "Coordonnées bancaires inconnues"],
    "compte-manque": ["Absence de RIB", "IBAN manquant"],
    "code-service-inconnu": ["Le code service n'existe pas", "Le service destinataire est fermé"],
    "code-service-absent": ["Le code service n'est pas renseigné"],
    "service-faux": ["facture adressée au mauvais service", "Motif de rejet : erreur sur le code service"],
    "engagement-inconnu": ["le numéro d'engagement n'existe pas", "engagement inconnu", "Motif : mauvais engagement"],
    "engagement-absent": ["Merci de préciser le numéro d'engagement", "numéro d'engagement non renseigné"],
    "engagement-clos": ["engagement soldé", "Engagement insuffisant"],
    "imputation-fausse": ["Imputation budgétaire incorrecte"],
    "commande-fausse": ["Le bon de commande est introuvable", "Merci de joindre le bon de commande"],
    "contrat-faux": ["numéro de marché inconnu"],
    "contrat-fini": ["marché terminé"],
    "siret-faux": ["SIRET 12345678900012 inconnu", "Facture rejetée : mauvais SIRET"],
    "siret-manque": ["SIRET du destinataire absent"],
    "destinataire-inconnu-dit": ["La structure destinataire n'est pas active", "le client n'existe plus"],
    "destinataire-faux": ["mauvais destinataire", "le destinataire n'est pas raccordé"],
    "fournisseur-inconnu-dit": ["fournisseur inconnu", "Le SIRET du fournisseur est inconnu de Chorus Pro"],
    "habilitation": ["fournisseur non habilité", "vous n'êtes pas habilité"],
    "structure-inactive": ["structure inactive", "Le tiers n'existe pas"],
    "date-a-venir-dite": ["date de facture postérieure à la date du jour", "La date de facture est dans le futur"],
    "date-fausse-dite": ["DATE_INVALIDE", "Le format de la date est incorrect"],
    "date-manque": ["date de facture non renseignée"],
    "echeance-avant": ["date d'échéance antérieure à la date de facture"],
    "ttc-faux": ["TTC différent de HT + TVA", "Montant TTC incohérent avec HT et TVA"],
    "ht-faux": ["Montant HT erroné"],
    "tva-fausse": ["Montant TVA incorrect"],
    "montant-faux": ["MONTANT_INCOHERENT", "Écart de montant", "Le net à payer est faux"],
    "montant-trop-haut": ["montant supérieur à l'engagement"],
    "montant-manque": ["montant TTC manquant"],
    "taux-faux": ["taux de TVA non autorisé"],
    "numero-tva-faux": ["n° de TVA intracommunautaire manquant"],
    "numero-refuse": ["numéro de facture trop long", "Le numéro de facture contient des caractères interdits"],
    "numero-manque": ["Le numéro de facture est obligatoire"],
    "numero-en-double": ["doublon de facture", "Facture déjà transmise"],
    "piece-manque": ["pièce justificative manquante"],
    "piece-lue": ["pièce jointe illisible"],
    "fichier-trop-lourd": ["La pièce jointe est trop volumineuse", "motif : 20003"],
    "fichier-lu": ["Le PDF est protégé par mot de passe"],
    "format-refuse": ["Format de pièce jointe non autorisé"],
    "format-faux": ["extension incorrecte"],
    "cadre-refuse": ["cadre de facturation invalide"],
    "type-refuse": ["type de facture inconnu"],
    "devise-refusee": ["devise non autorisée"],
    "adresse-fausse": ["adresse de facturation erronée"],
    "moyen-refuse": ["Mode de règlement invalide"],
    "moyen-de-paiement-absent": ["le mode de règlement n'est pas renseigné"],
    "prix-faux": ["quantité erronée", "Prix unitaire différent du marché"],
    "prestation-contestee": ["Service fait non constaté"],
    "compte-edi": ["G1.16", "erreur G1.19"],
    "tva-edi": ["G2.13"],
    "numero-edi": ["G1.05", "erreur G1.05"],
    "IN_INTEGRE_PARTIEL": ["Intégré partiellement"],
    "IN_INCIDENTE": ["Incidenté"],
    "QP_IRRECEVABLE": ["Irrecevable"],
    "REJ_SEMAN": ["Rejet sémantique"],
    "REJ_UNI": ["Rejet pour unicité"],
    "REF_ERR": ["Erreur de référence"],
    "IRR_ANTIVIRUS": ["Antivirus"],
    "IRR_TAILLE_F": ["Taille de fichier"],
    "statut-suspendue": ["Suspendue", "Statut : Suspendue", "La facture a été suspendue par le service"],
    "statut-a-recycler": ["À recycler", "A_RECYCLER", "Facture à recycler"],
    "statut-rejetee": ["Rejetée", "La facture est au statut Rejetée"],
    "statut-etape": ["Mise en paiement", "En cours d'acheminement"],
    "statut-210": ["Refusée"],
}


@pytest.mark.parametrize(("text", "message"), [(text, name) for name, texts in SAID.items() for text in texts])
def test_a_rejection_in_plain_french_has_its_meaning(recognise, text, message):
    held = recognise(text)
    assert sure(held) == [message]
    assert held.unknown == ()


def test_a_missing_number_is_not_a_wrong_one(recognise):
    assert sure(recognise("engagement absent")) == ["engagement-absent"]
    [found] = recognise("le numéro d'engagement n'existe pas").found
    assert "bien dans la facture" in found.message.meanings[0].why


def test_the_head_of_a_name_is_what_is_reproached(recognise):
    assert sure(recognise("Le code service du destinataire est fermé")) == ["code-service-inconnu"]
    assert sure(recognise("Fournisseur : IBAN invalide")) == ["compte-faux"]


@pytest.mark.parametrize(
    "text",
    [
        "Nom de fichier non conforme",
        "Nom de flux incorrect",
        "La structure du fichier est incorrecte",
        "L'adresse du fournisseur est absente",
        "Le code postal du destinataire est manquant",
        "Le téléphone du fournisseur est obligatoire",
        "Le code pays du fournisseur est invalide",
        "Le nom de l'émetteur est invalide",
        "Le nom de la pièce jointe n'est pas valide",
        "Le libellé du service est incorrect",
        "La désignation de la prestation est incorrecte",
        "Le millésime du fournisseur est inconnu",
        "Fichier invalide",
    ],
)
def test_what_is_said_of_something_else_is_not_said_of_what_it_belongs_to(recognise, text):
    assert sure(recognise(text)) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Le format de l'IBAN est incorrect", "compte-faux"),
        ("numéro de SIRET invalide", "siret-faux"),
        ("Le numéro de TVA intracommunautaire du fournisseur est invalide", "numero-tva-faux"),
        ("Le numéro de compte du fournisseur est invalide", "compte-faux"),
        ("L'adresse électronique du destinataire est absente", "adresse-fausse"),
    ],
)
def test_a_noun_that_only_introduces_a_thing_leaves_it_the_head(recognise, text, message):
    assert sure(recognise(text)) == [message]


@pytest.mark.parametrize(
    "text",
    [
        "Le montant TTC ne correspond pas à celui du PDF",
        "Le montant HT ne correspond pas à la commande",
        "Le montant TTC est différent de celui de la facture papier",
    ],
)
def test_a_sum_compared_with_another_document_is_no_wrong_sum(recognise, text):
    assert sure(recognise(text)) == []
    assert sure(recognise("Le montant TTC ne correspond pas au montant HT plus TVA")) == ["ttc-faux"]


@pytest.mark.parametrize(
    "text",
    [
        "Erreur XSD",
        "XSD invalide",
        "Le fichier ne respecte pas le schéma XSD",
        "Fichier non conforme au schéma",
        "Le flux n'est pas conforme au XSD",
    ],
)
def test_what_breaks_the_schema_is_no_file_that_does_not_open(recognise, text):
    assert sure(recognise(text)) == ["schema-xsd"]


def test_a_clause_says_nothing_of_the_next_one(recognise):
    assert sure(recognise("SIRET inconnu et code service fermé")) == ["siret-faux", "code-service-inconnu"]
    assert sure(recognise("Merci de vérifier le RIB.\nAbsence de bon de commande")) == ["commande-fausse"]
    assert sure(recognise("Le numéro d'engagement saisi\nest introuvable")) == ["engagement-inconnu"]


def test_a_common_name_is_a_message_only_alone(recognise):
    assert sure(recognise("J'ai reçu votre facture, l'antivirus ne dit rien")) == []
    assert sure(recognise("La facture est intégrée au dossier")) == []


def test_a_thing_alone_or_a_fault_alone_says_nothing(recognise):
    assert recognise("Rejet : IBAN").found == ()
    assert recognise("c'est invalide").found == ()


def test_a_text_that_says_more_only_resembles_a_message(recognise):
    [found] = recognise("facture en double, puis-je la supprimer").found
    assert (found.message.id, found.certain) == ("numero-en-double", False)


def test_plain_french_adds_nothing_to_a_code_that_says_it(recognise):
    assert sure(recognise("DEST_INC : le destinataire est inconnu")) == ["DEST_INC"]
    assert sure(recognise("BR-CO-15 : le total TTC est incorrect, et le code service est fermé")) == [
        "BR-CO-15",
        "code-service-inconnu",
    ]


def test_figures_that_open_a_line_are_a_code_and_a_year_is_none(recognise):
    assert sure(recognise("20001 : pas les droits")) == ["code-20001", "gdp-11-005"]
    assert sure(recognise("413 : fichier trop volumineux"))[0] == "code-413"
    assert recognise("2026 : bonne année").found == ()


def test_each_plain_message_is_said_by_some_text_here():
    held = [one for one in catalogue(load_rules(), TODAY).messages if one.kind == "plain_messages"]
    assert {one.id for one in held} <= set(SAID)


def test_each_pair_leads_to_one_message_only():
    seen: dict[tuple[str, str], str] = {}
    for message in catalogue(load_rules(), TODAY).messages:
        for pair in [(thing, fault) for thing in message.things for fault in message.faults]:
            assert pair not in seen, f"{pair} : {seen[pair]}, {message.id}"
            seen[pair] = message.id
