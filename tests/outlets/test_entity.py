"""`entity`: the answer, or the question that is left, and how to answer it."""

import json

import pytest


def test_a_gip_is_excluded_unless_it_acts_under_a_mandate(cli):
    ran = cli("entity", "--kind", "gip")
    assert ran.code == 3
    assert ran.says.startswith("? À PRÉCISER Exclue, sauf si elle agit sous mandat public.")
    assert "- oui : soumise (--mandate) - non : exclue (--no-mandate)" in ran.says
    assert "! Attention Depuis le 18 juillet 2025, l'offre de Chorus Pro" in ran.says
    assert "ent-gip · DGFiP, texte non daté, cité par l'AIFE, copie lue le 24 novembre 2026" in ran.says


@pytest.mark.parametrize(("flag", "code", "label"), [("--mandate", 0, "→ SOUMISE"), ("--no-mandate", 0, "→ EXCLUE")])
def test_the_mandate_decides(cli, flag, code, label):
    ran = cli("entity", "--kind", "GIP", flag)
    assert (ran.code, ran.says.startswith(label)) == (code, True)


def test_what_would_change_the_answer_is_said(cli):
    assert "Changerait Soumise si elle agit sous mandat public." in cli("entity", "--kind", "gip", "--no-mandate").says


def test_a_town_hall_is_a_local_authority_whatever_the_spelling(cli):
    ran = cli("entity", "--kind", "comune")
    assert ran.code == 0
    assert "Compris « comune » : Collectivité territoriale (corriger : --kind …)" in ran.says


def test_what_is_written_as_in_the_list_is_not_explained(cli):
    for text in ("gip", "Groupement d'intérêt public (GIP), national ou local"):
        assert "Compris" not in cli("entity", "--kind", text).out


def test_a_kind_that_no_list_holds_stays_open(cli):
    ran = cli("entity", "--kind", "GIE")
    assert ran.code == 3
    assert "Soumise si elle agit sous mandat public ; hors liste si elle n'agit pas sous mandat public." in ran.says
    assert "HORS LISTE" in cli("entity", "--kind", "GIE", "--no-mandate").out


def test_what_is_left_blank_is_not_known(cli):
    assert cli("entity", "--kind", " ", "--territory", "", "--no-mandate").out == cli("entity", "--no-mandate").out


def test_a_legal_category_with_two_readings_asks_which(cli):
    ran = cli("entity", "--legal-category", "7112")
    assert ran.code == 3
    assert "- Autorité publique indépendante (API) : à préciser" in ran.says
    assert "- Autorité administrative indépendante (AAI) : à préciser" in ran.says


def test_a_legal_category_without_row_says_so_and_asks(cli):
    ran = cli("entity", "--legal-category", "9999")
    assert ran.code == 3
    assert "Aucune source ne dit à quoi correspond le code 9999 (catégorie juridique)." in ran.says
    assert "Pour répondre : --kind …" in ran.says


def test_a_legal_category_that_contradicts_the_kind_is_an_error(cli):
    ran = cli("entity", "--legal-category", "7410", "--kind", "commune")
    assert (ran.code, ran.out) == (2, "")
    assert "contredit « 7410 » (catégorie juridique)." in ran.complains


def test_a_malformed_legal_category_is_an_error(cli):
    ran = cli("entity", "--legal-category", "741")
    assert (ran.code, ran.complains) == (2, "« 741 » n'a pas 4 chiffres (catégorie juridique).")


@pytest.mark.parametrize("number", ["11000201100044", "110 002 011 00044", "35600000000048", "356 000 000 00048"])
def test_a_sound_siret_says_where_to_read_the_legal_category(cli, number):
    ran = cli("entity", "--siret", number)
    assert ran.code == 3
    assert "Ce numéro est bien formé" in ran.says
    assert "relancez avec --legal-category" in ran.says


def test_a_sound_siren_says_the_same(cli):
    assert "Ce numéro est bien formé" in cli("entity", "--siren", "110002011").says


@pytest.mark.parametrize(
    ("option", "number", "said"),
    [
        ("--siret", "11000201100045", "La clé de contrôle du SIRET 11000201100045 est fausse."),
        ("--siret", "1100020110004", "« 1100020110004 » compte 13 chiffres au lieu de 14"),
        ("--siret", "110002011", "SIRET attendu : ce numéro de 9 chiffres est un SIREN."),
        ("--siren", "11000201100044", "SIREN attendu : ce numéro de 14 chiffres est un SIRET."),
        ("--siret", "", "vide"),
        ("--siret", "1,10002E+13", "1,10002E+13"),
    ],
)
def test_a_wrong_number_is_an_error_that_says_why(cli, option, number, said):
    ran = cli("entity", option, number)
    assert ran.code == 2
    assert said in ran.complains


def test_a_number_goes_with_what_is_known_of_the_entity(cli):
    ran = cli("entity", "--siret", "11000201100044", "--kind", "commune")
    assert ran.code == 0
    assert "bien formé" not in ran.says


def test_a_territory_alone_supposes_the_authority_itself(cli):
    ran = cli("entity", "--territory", "Saint-Barthélemy")
    assert ran.code == 0
    assert ran.says.startswith("En supposant : il s'agit de la collectivité elle-même. → SOUMISE")


def test_what_is_assumed_is_said_before_the_answer(cli):
    ran = cli("entity", "--kind", "gip", "--assume", "under_mandate=non")
    assert ran.code == 0
    assert ran.says.startswith("En supposant :")
    assert "→ EXCLUE" in ran.says


def test_the_json_is_the_decision(cli):
    ran = cli("entity", "--kind", "gip", "--json")
    found = json.loads(ran.out)
    assert (ran.code, found["status"], found["possible"]) == (3, "missing", ["excluded", "subject"])
    assert json.loads(cli("entity", "--kind", "gip", "--format", "json").out) == found


def test_the_reply_is_a_text_to_paste(cli):
    ran = cli("entity", "--kind", "gip", "--format", "reply")
    lines = ran.out.splitlines()
    assert (lines[0], lines[-1]) == ("Bonjour,", "Cordialement,")
    assert len(lines) <= 12
    assert plain_line(lines, "Pour conclure").endswith("Si oui : soumise. Si non : exclue.")
    rests = plain_line(lines, "Elle repose sur la règle ent-gip")
    assert "texte non daté, cité par l'AIFE, copie lue le 24 novembre 2026) : https://communaute.chorus-pro." in rests
    assert plain_line(lines, "Elle est donnée") == "Elle est donnée à titre d'information ; seul Chorus Pro décide."
    assert not set("<>*_`#") & set(ran.out)


def test_the_cautions_of_a_reply_say_since_when_and_who_says_so(cli):
    says = cli("entity", "--kind", "gip", "--format", "reply").says
    assert "Attention, la règle a pu changer depuis le 18 juillet 2025 : l'offre de Chorus Pro" in says
    assert ": exclue de l'obligation de recevoir" in says
    assert "« Code de la commande publique, article L2192-1 », d'après doctrine.fr)." in says
    assert ". (source" not in says


def plain_line(lines, start):
    (found,) = [line for line in lines if line.startswith(start)]
    return found.replace("\u202f", " ").replace("\u00a0", " ")


def test_what_is_said_of_a_number_stays_out_of_the_next_answer(cli):
    said = json.loads(cli("entity", "--siret", "11000201100044", "--json").out)["notes"]
    assert len(said) == 1
    assert json.loads(cli("entity", "--json").out)["notes"] == []
