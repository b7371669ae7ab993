"""`entity`: the answer, or the question that is left, and how to answer it."""

import json

import pytest


def test_a_gip_is_excluded_unless_it_acts_under_a_mandate(cli):
    ran = cli("entity", "--kind", "gip", "--on", "2026-08-31")
    assert ran.code == 3
    assert ran.says.startswith("En supposant : l'entité n'est ni en Nouvelle-Calédonie")
    assert "? À PRÉCISER Exclue, sauf si elle agit sous mandat public." in ran.says
    assert "- oui : soumise (--mandate) - non : exclue (--no-mandate)" in ran.says
    assert "ent-gip · DGFiP, texte non daté, cité par l'AIFE, copie lue le 24 novembre 2026" in ran.says


def test_since_september_2026_the_supplier_s_size_is_asked_and_has_an_option(cli):
    ran = cli("entity", "--kind", "gip", "--on", "2026-09-01")
    assert ran.code == 3
    assert "- Grande entreprise : soumise (--supplier-size grande)" in ran.says
    assert "! Attention Du 1er septembre 2026 au 31 août 2027, hors mandat public, la réponse dépend" in ran.says
    assert cli("entity", "--kind", "gip", "--on", "2026-09-01", "--supplier-size", "ETI").says.count("→ SOUMISE") == 1


def test_a_company_s_answer_depends_on_vat_which_has_an_option(cli):
    ran = cli("entity", "--kind", "SAS", "--on", "2026-09-01")
    assert "- oui : soumise (--vat) - non : à préciser (--no-vat)" in ran.says
    assert cli("entity", "--kind", "SAS", "--on", "2026-09-01", "--vat").says.startswith("→ SOUMISE")
    assert cli("entity", "--kind", "SAS", "--no-vat", "--no-mandate", "--on", "2026-09-01").says.startswith("→ EXCLUE")
    both = cli("entity", "--kind", "SAS", "--vat", "--no-vat")
    assert (both.code, both.complains) == (2, "--vat et --no-vat se contredisent : gardez l'un des deux.")


def test_a_name_tells_its_nature_the_text_that_fixes_it_and_the_day_of_the_copy(cli):
    ran = cli("entity", "--kind", "ccas de lille")
    assert ran.code == 0
    assert "établissement public (code de l'action sociale et des familles, art. L123-6)" in ran.says
    assert "Lu dans « Code de l'action sociale et des familles », copie du 1er janvier 2009." in ran.says


def test_a_place_of_the_pacific_after_the_name_calls_for_its_own_law(cli):
    ran = cli("entity", "--kind", "commune de Nouméa", "--no-mandate")
    assert (ran.code, ran.says.startswith("≈ À VÉRIFIER")) == (3, True)
    assert "Collectivité territoriale (Nouvelle-Calédonie) : le code de la commande publique n'y vise" in ran.says


@pytest.mark.parametrize(("flag", "code", "label"), [("--mandate", 0, "→ SOUMISE"), ("--no-mandate", 0, "→ EXCLUE")])
def test_the_mandate_decides(cli, flag, code, label):
    ran = cli("entity", "--kind", "GIP", flag, "--supplier-size", "PME", "--no-vat", "--on", "2026-11-27")
    assert (ran.code, label in ran.says) == (code, True)


def test_what_would_change_the_answer_is_said(cli):
    ran = cli("entity", "--kind", "gip", "--no-mandate", "--on", "2026-08-31")
    assert "Changerait Soumise si elle agit sous mandat public." in ran.says


def test_what_was_understood_of_a_longer_name_is_said(cli):
    ran = cli("entity", "--kind", "commune de Lyon")
    assert ran.code == 0
    assert "Compris « commune de Lyon » : Collectivité territoriale (corriger : --kind …)" in ran.says


@pytest.mark.parametrize(
    ("option", "typed", "near"),
    [
        ("--kind", "comune", "commune"),
        ("--kind", "GPI", "GIP"),
        ("--kind", "régie municpale", "régie municipale"),
        ("--territory", "Saint-Barthelmy", "saint-barthelemy"),
        ("--supplier-size", "micoentreprise", "microentreprise"),
    ],
)
def test_a_slip_is_an_error_that_names_what_was_meant(cli, option, typed, near):
    ran = cli("entity", option, typed, "--json")
    assert (ran.code, ran.out) == (2, "")
    assert f"« {typed} » n'est pas un des choix" in ran.complains
    assert f"Vouliez-vous dire « {near} » ?" in ran.complains


def test_over_an_open_list_the_error_says_how_to_keep_another_name(cli):
    assert "répondez « autre »" in cli("entity", "--kind", "GPI").complains
    assert cli("entity", "--kind", "autre").code == 3


@pytest.mark.parametrize("kind", ["GEIQ", "GIE", "SCI", "SDIS 69", "Régie Municipale", "regie municipale", "communes"])
def test_a_name_of_its_own_is_no_slip(cli, kind):
    assert cli("entity", "--kind", kind).err == ""


def test_what_is_written_as_in_the_list_is_not_explained(cli):
    for text in ("gip", "Groupement d'intérêt public (GIP), national ou local"):
        assert "Compris" not in cli("entity", "--kind", text).out


def test_a_kind_that_no_list_holds_stays_open(cli):
    ran = cli("entity", "--kind", "GEIQ")
    assert ran.code == 3
    assert "Soumise si elle agit sous mandat public ; hors liste si elle n'agit pas sous mandat public." in ran.says
    assert "HORS LISTE" in cli("entity", "--kind", "GEIQ", "--no-mandate").out


def test_what_is_left_blank_is_not_known(cli):
    assert cli("entity", "--kind", " ", "--territory", "", "--no-mandate").out == cli("entity", "--no-mandate").out


def test_a_legal_category_with_two_readings_asks_which(cli):
    ran = cli("entity", "--legal-category", "7112")
    assert ran.code == 3
    assert "- Autorité publique indépendante (API) : à préciser" in ran.says
    assert "- Autorité administrative indépendante (AAI) : soumise" in ran.says


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


@pytest.mark.parametrize("number", ["21750001600019", "217 500 016 00019", "35600000000048", "356 000 000 00048"])
def test_a_sound_siret_says_where_to_read_the_legal_category(cli, number):
    ran = cli("entity", "--siret", number)
    assert ran.code == 3
    assert "Ce numéro est bien formé" in ran.says
    assert "relancez avec --legal-category" in ran.says


def test_the_one_siret_of_the_state_says_what_it_is(cli):
    ran = cli("entity", "--siret", "110 002 011 00044")
    assert (ran.code, "→ SOUMISE" in ran.says, "L'État doit recevoir" in ran.says) == (0, True, True)
    assert "bien formé" not in ran.says
    given = cli("entity", "--siret", "110 002 011 00044", "--kind", "commune")
    assert "Une collectivité territoriale doit" in given.says, "ce qui est dit l'emporte"


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
    ran = cli(
        *("entity", "--kind", "gip", "--supplier-size", "pme", "--no-vat"),
        *("--assume", "under_mandate=non", "--on", "2026-11-27"),
    )
    assert ran.code == 0
    assert ran.says.startswith("En supposant :")
    assert "→ EXCLUE" in ran.says


def test_the_json_is_the_decision(cli):
    ran = cli("entity", "--kind", "gip", "--json")
    found = json.loads(ran.out)
    assert (ran.code, found["status"], found["possible"]) == (3, "missing", ["excluded", "subject"])
    assert json.loads(cli("entity", "--kind", "gip", "--format", "json").out) == found


def test_the_reply_is_a_text_to_paste(cli):
    ran = cli("entity", "--kind", "gip", "--format", "reply", "--on", "2026-08-31")
    lines = ran.out.splitlines()
    assert (lines[0], lines[-1]) == ("Bonjour,", "Cordialement,")
    assert len(lines) <= 14
    assert (plain_line(lines, "- Oui"), plain_line(lines, "- Non")) == ("- Oui : soumise", "- Non : exclue")
    rests = plain_line(lines, "Elle repose sur la règle ent-gip")
    assert "texte non daté, cité par l'AIFE, copie lue le 24 novembre 2026) : https://communaute.chorus-pro." in rests
    assert (
        plain_line(lines, "Cette réponse est donnée")
        == "Cette réponse est donnée à titre d'information ; seul Chorus Pro décide."
    )
    assert not set("<>*_`#") & set(ran.out)


def test_the_cautions_of_a_reply_say_since_when_and_who_says_so(cli):
    says = cli("entity", "--kind", "SEM", "--format", "reply", "--on", "2026-09-01").says
    assert "Attention : depuis le 1er septembre 2026, hors mandat public, une entreprise assujettie" in says
    assert "le calendrier de la facturation électronique », d'après legifiscal.fr" in says
    assert ". (source" not in says


def plain_line(lines, start):
    (found,) = [line for line in lines if line.startswith(start)]
    return found.replace("\u202f", " ").replace("\u00a0", " ")


def test_what_is_said_of_a_number_stays_out_of_the_next_answer(cli):
    said = json.loads(cli("entity", "--siret", "21750001600019", "--json").out)["notes"]
    assert len(said) == 1
    assert json.loads(cli("entity", "--json").out)["notes"] == []


@pytest.mark.parametrize(("typed", "name"), [("732 829 320", "SIREN"), ("732 829 320 00074", "SIRET")])
def test_a_number_typed_instead_of_a_nature_is_read_as_a_number(cli, typed, name):
    assert cli("entity", "--kind", typed).out == cli("entity", f"--{name.lower()}", typed).out


def test_digits_that_are_no_number_are_a_name(cli):
    assert "hors liste" in cli("entity", "--kind", "72100").says


def test_a_siret_and_the_siren_of_another_are_refused(cli):
    ran = cli("entity", "--siret", "21310555400017", "--siren", "732829320")
    assert ran.code == 2
    assert "n'est pas celui d'un établissement du SIREN 732829320" in ran.complains
    assert cli("entity", "--siret", "21310555400017", "--siren", "213105554").code == 3


def test_a_name_that_nothing_knows_is_said_before_anything_is_asked(cli):
    told = " ".join(cli("entity", "--kind", "zorglub").out.split()).replace("\u00a0", " ")
    assert "Non reconnu « zorglub » n'est pas un nom que ce site connaît (corriger : --kind …). Son nom complet" in told
    assert told.index("Non reconnu") < told.index("Question")
    assert "Non reconnu" not in cli("entity", "--kind", "GIP").out
    assert "Non reconnu" not in cli("entity", "--kind", "autre").out
