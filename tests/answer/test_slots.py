import pytest


@pytest.mark.parametrize(
    ("question", "fact", "value"),
    [
        ("un fichier de 3 Mo", "file_size", "3\u00a0Mo"),
        ("un fichier qui pèse à peine 60 ko", "file_size", "60\u00a0ko"),
        ("un fichier de 10 M0", "file_size", "10\u00a0Mo"),
        ("une pièce jointe de 1,5 Go", "file_size", "1,5\u00a0Go"),
        ("un document de 3 mégas", "file_size", "3\u00a0Mo"),
        ("un fichier de 10 200 000 octets", "file_size", 10_200_000),
        ("mon dossier pèse 50 Mo", "dossier_size", "50\u00a0Mo"),
        ("un lot de 45 Mo", "dossier_size", "45\u00a0Mo"),
        ("la facture et ses pièces jointes font 130 Mo", "dossier_size", "130\u00a0Mo"),
        ("un nom de 51 caractères", "file_name_length", 51),
        ("mon devis.exe", "file_name", "devis.exe"),
        ('le fichier "Mon devis final.pdf"', "file_name", "Mon devis final.pdf"),
        ("un .dwg", "file_extension", "DWG"),
        ("un PDF", "file_extension", "PDF"),
        ("une pièce jointe sans extension", "file_extension", ""),
        ("par EDI", "channel", "edi"),
        ("un lot XML", "deposit_form", "lot-xml"),
        ("catégorie juridique 7410", "legal_category", "7410"),
        ("le groupemant d'interet public", "entity_kind", "gip"),
        ("les G.I.P.", "entity_kind", "gip"),
        ("le GCS", "entity_name", "gcs"),
        ("le CCAS de la commune", "entity_name", "ccas"),
        ("une SEM sous mandat d'une commune", "entity_kind", "societe-economie-mixte"),
        ("une SEM sous mandat d'une commune", "under_mandate", True),
        ("un GIP sans mandat", "under_mandate", False),
        ("une société mandatée par l'État", "under_mandate", True),
        ("un lycée en Nouvelle-Calédonie", "territory", "nouvelle-caledonie"),
        ("ma facture est en brouillon", "role", "supplier"),
        ("une facture que j'ai reçue", "role", "recipient"),
        ("il n'a pas encore de compte PIGP", "pigp_account", False),
        ("BuyerReference est obligatoire", "message", "code-service-absent"),
    ],
)
def test_a_question_states_facts(facts, question, fact, value):
    assert facts(question).get(fact) == value


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("ma facture de 3 Mo", "file_size"),
        ("un fichier de plus de 10 Mo", "file_size"),
        ("la limite est de 10 Mo par fichier", "file_size"),
        ("mes pièces jointes font 60 Mo", "file_size"),
        ("50 caractères sans l'extension", "file_name_length"),
        ("50 caractères sans l'extension", "file_extension"),
        ("mon devis final.pdf", "file_name"),
        ("voir chorus-pro.gouv.fr", "file_name"),
        ("écrire à jean.dupont@mairie.fr", "file_name"),
        ("en 2024", "legal_category"),
        ("un GIE", "entity_kind"),
        ("le boulanger de la commune", "entity_kind"),
        ("une facture envoyée par une commune", "entity_kind"),
        ("dépôt par API", "entity_kind"),
        ("ce n'est pas un GIP", "entity_kind"),
        ("mandatée par une société privée", "under_mandate"),
        ("la facture mandatée", "under_mandate"),
        ("savoir si ma facture est rejetée", "status"),
        ("la facture n'est pas rejetée", "status"),
        ("passer une facture au statut suspendue", "status"),
        ("suspendue ou rejetée", "status"),
        ("j'ai déposé ma facture", "status"),
        ("le destinataire l'a-t-il reçue", "role"),
        ("faut-il un compte PIGP", "pigp_account"),
    ],
)
def test_words_that_do_not_state_a_fact_are_not_taken_for_it(facts, question, fact):
    assert fact not in facts(question)


def test_what_is_said_beside_a_name_or_a_number_and_belies_it_leaves_it_open(facts):
    assert "file_name" not in facts("ma pièce plan.docx est un PDF")
    assert facts("ma pièce plan.pdf est un PDF")["file_name"] == "plan.pdf"
    assert "invoice_number" not in facts("numéro de facture 20260915, la date du jour")


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("numéro de facture 2026/001 accepté ?", "2026/001"),
        ("numéro de facture : « F 2026 12 »", "F 2026 12"),
        ("facture numéro F-12.", "F-12"),
        ("numéro de facture trop long", None),
        ("le numéro de facture est-il unique ?", None),
    ],
)
def test_what_follows_the_words_that_announce_a_number_is_that_number(facts, question, number):
    assert facts(question).get("invoice_number") == number


def test_two_values_of_one_fact_leave_it_unclear(filler):
    assert "file_name" in filler.fill("deux fichiers, l'un devis.pdf, l'autre devis.exe").unclear


@pytest.mark.parametrize(
    ("question", "read"),
    [
        ("le lycée Victor Hugo doit-il recevoir mes factures ?", {"entity_name": "lycée Victor Hugo"}),
        ("la SARL Durand Frères est-elle exclue ?", {"entity_kind": "SARL Durand Frères"}),
        ("un GIP Facture est-il exclu ?", {"entity_kind": "gip"}),
        ("le lycée doit-il recevoir mes factures ?", {"entity_name": "lycee"}),
    ],
)
def test_a_name_is_read_with_the_proper_noun_that_follows_it(facts, question, read):
    found = facts(question)
    assert {name: found.get(name) for name in read} == read


def test_a_demonstrative_takes_up_what_the_sentence_before_named_and_names_nothing_else(facts):
    named = "La communauté urbaine de Dunkerque a commandé. "
    assert facts(f"{named}Cette collectivité est-elle exclue ?")["entity_name"] == "communaute-urbaine"
    assert "entity_name" not in facts(f"{named}Une commune est-elle exclue ?")
    assert facts("Cette commune est-elle exclue ?")["entity_kind"] == "collectivite-territoriale"


@pytest.mark.parametrize("before", ["le", "du", "au", "ce"])
def test_who_is_named_after_a_determiner_is_not_who_writes(facts, before):
    assert "role" not in facts(f"facture rejetée : {before} fournisseur s'en va")


def test_who_is_named_alone_is_who_writes(facts):
    assert facts("facture rejetée, fournisseur")["role"] == "supplier"


@pytest.mark.parametrize(
    ("said", "extension"), [("un word", "DOCX"), ("un classeur Excel", "XLSX"), ("un power point", "PPTX")]
)
def test_a_program_says_the_extension_of_its_files(facts, said, extension):
    assert facts(f"peut-on joindre {said} ?")["file_extension"] == extension


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        (
            "l'ancien gestionnaire est actif dans une autre structure, certificat signé, transfert possible ?",
            "account_active",
        ),
        ("mon SIRET est actif, puis-je transférer le rôle de gestionnaire principal ?", "account_active"),
        ("aucun certificat n'est exigé pour le transfert du gestionnaire ?", "certificate_signed"),
        ("ma facture n'est pas validée par la mairie depuis un mois, que faire ?", "status"),
        ("cette facture mise à disposition peut-elle être payée, que faire ?", "role"),
        ("facture suspendue, bloquée côté mairie, que faire ?", "role"),
        ("ma question concerne une autre facture rejetée, que faire ?", "problem"),
        ("je facture pour une autre société, ma facture est rejetée, que faire ?", "problem"),
        ("le fichier exporté s'ouvre-t-il dans Excel ?", "file_extension"),
        ("facture en brouillon, reçue destinataire ou non ?", "role"),
        ("État : BROUILLON / Destinataire : Métropole de Lyon. Elle a reçu ?", "role"),
        ("merci de la poster à la mairie, elle n'est pas concernée", "entity_name"),
    ],
)
def test_what_is_said_of_something_else_is_not_heard(facts, question, fact):
    assert fact not in facts(question)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("ma demande saisie en attente depuis un mois", "request_filed"),
        ("que manque-t-il alors que le compte est actif", "account_active"),
    ],
)
def test_what_waits_is_not_lacking(facts, question, fact):
    assert facts(question)[fact] is True


def test_a_french_word_is_no_other_word_misspelt_and_a_misspelt_one_is(facts):
    assert "entity_name" not in facts("merci de la poster, votre facture n'est pas reçue")
    assert facts("la poxte doit-elle recevoir mes factures ?")["entity_name"] == "la-poste"


def test_another_form_of_a_known_word_is_still_heard(facts):
    assert facts("le certificat que le maire a signée hier, transfert possible ?")["certificate_signed"] is True


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("le certificat que le maire signera demain, transfert possible ?", "certificate_signed"),
        ("le directeur signe le certificat et après, transfert possible ?", "certificate_signed"),
        ("faut-il fournir mon RIB pour la TIC ?", "bank_details"),
        ("compte rattaché : je saisis ma demande, et après ?", "request_filed"),
        ("j'enregistre ma facture, le client la voit ?", "status"),
        ("faut-il activer son compte avant le transfert ?", "account_active"),
    ],
)
def test_what_will_be_or_is_to_be_done_is_not_said_to_be_done(facts, question, fact):
    assert fact not in facts(question)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ('mon fichier "Situation n°3 – lot deux.pdf" passe-t-il ?', "Situation n°3 – lot deux.pdf"),
        ("le « PLAN c point final.PDF » est refusé, pk ?", "PLAN c point final.PDF"),
        ("“Relevé de douze mégas.pdf” est-il accepté ?", "Relevé de douze mégas.pdf"),
    ],
)
def test_the_name_of_a_file_between_quotes_is_read_as_it_is_typed(ask, question, name):
    assert ask(question).understood["file_name"] == name
