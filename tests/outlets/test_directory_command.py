"""`directory`, and the commands that look a number up: with a directory, without one, with a wrong one."""

import html
import json
import sys
from pathlib import Path

import pytest

pytest.importorskip("duckdb", reason="l'extra « batch » n'est pas installé : make install")
sys.path.insert(0, str(Path(__file__).parents[1] / "intake"))

from annuaire import ABSENT, ABSENT_SIRET, CLOSED, SCHOOL, STRUCTURES, TOWN, TOWN_HALL, every_file, write_csv
from builders import ubl

DAY = "2026-11-27"


@pytest.fixture
def annuaire(cli, tmp_path):
    path = tmp_path / "annuaire.parquet"
    assert cli("directory", "build", *every_file(tmp_path / "f"), "--output", path).code == 0
    return path


@pytest.fixture
def invoice(tmp_path):
    def write(siret=TOWN_HALL, service="SERV1", engagement="EJ-42"):
        text = ubl(siret=siret).replace("SERV1", service)
        if not service:
            text = text.replace("<cbc:BuyerReference></cbc:BuyerReference>", "")
        if not engagement:
            text = text.replace("<cac:OrderReference><cbc:ID>EJ-42</cbc:ID></cac:OrderReference>", "")
        (tmp_path / "dossier").mkdir(exist_ok=True)
        (tmp_path / "dossier" / "F-1.xml").write_text(text, encoding="utf-8")
        return tmp_path / "dossier"

    return write


def test_building_says_each_file_with_its_day_and_shows_it_again(cli, annuaire):
    shown = cli("directory", "show", annuaire)
    assert shown.code == 0
    assert "Annuaire de 8 numéros." in shown.says
    assert "Sirene, unités légales : « StockUniteLegale_utf8.csv », données du 30 juillet 2026, 3 lignes." in shown.says
    assert "Structures de l'annuaire de Chorus Pro : 2." in shown.says
    found = json.loads(cli("directory", "show", annuaire, "--json").out)
    assert (found["date"], found["counts"]["units"], len(found["sources"])) == ("2026-05-12", 3, 5)


def test_progress_stands_on_standard_error(cli, tmp_path):
    ran = cli("directory", "build", *every_file(tmp_path / "f"), "--output", tmp_path / "a.parquet")
    assert "StockUniteLegale_utf8.csv" in ran.err
    assert "StockUniteLegale_utf8.csv" in ran.out


def test_a_number_is_told_with_what_it_demands_and_its_services(cli, annuaire):
    ran = cli("directory", TOWN_HALL, "--directory", annuaire)
    assert ran.code == 0
    assert "exigences du destinataire : le code service" in ran.says
    assert "SERV1 (Finances, actif)" in ran.says and "VIEUX (Ancien, fermé ou inactif)" in ran.says
    assert "annuaire de Chorus Pro, données du 3 août 2026" in ran.says
    found = json.loads(cli("directory", " ".join(TOWN_HALL), "--directory", annuaire, "--json").out)
    assert (found["found"], found["requires"], found["own"]["requires_either"]) == (True, "service", False)
    assert found["unit"]["requires_service"] is None


def test_an_absent_number_is_no_verdict(cli, annuaire):
    ran = cli("directory", ABSENT, "--directory", annuaire)
    assert (ran.code, "ne contient pas le numéro" in ran.says, "12 mai 2026" in ran.says) == (3, True, True)
    assert json.loads(cli("directory", ABSENT, "--directory", annuaire, "--json").out)["found"] is False


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("directory", "213100556"), 2, "La clé de contrôle"),
        (("directory", "12"), 2, "compte 2 chiffres"),
        (("directory", "salut"), 2, "Commande inconnue"),
        (("directory", TOWN), 2, "Aucun annuaire"),
        (("directory", "show"), 2, "Aucun annuaire"),
        (("directory", TOWN, "--directory", "rien.parquet"), 2, "il n'existe pas"),
        (("directory", TOWN, "--directory", __file__), 4, "n'est pas un annuaire entier"),
        (("directory", "show", __file__), 4, "n'est pas un annuaire entier"),
        (("entity", "--siren", TOWN, "--directory", __file__), 4, "n'est pas un annuaire entier"),
        (("ask", "salut", "--directory", __file__), 4, "n'est pas un annuaire entier"),
        (("directory", "build", __file__, "--output", "SORTIE"), 4, "Colonnes trouvées"),
        (("directory", "build", "rien.csv", "--output", "SORTIE"), 2, "« rien.csv » : il n'existe pas"),
        (("directory", "build", "rien.csv"), 2, "Il manque : ANNUAIRE"),
        (("directory", "build", __file__, "--output", "SORTIE", "--memory", "12 Mo"), 2, "au moins 200 Mo"),
        (("directory", "build", __file__, "--output", "SORTIE", "--memory", "beaucoup"), 2, "beaucoup"),
        (("directory", "build", "UNITES", "--output", "/proc/annuaire.parquet"), 2, "/proc/annuaire.parquet"),
        (("directory", "build", "UNITES", "--output", "SORTIE/absent/a.parquet"), 2, "son dossier n'existe pas"),
    ],
)
def test_what_cannot_be_done_is_said_with_its_code(cli, tmp_path, arguments, code, says):
    named = {"SORTIE": str(tmp_path / "a.parquet"), "UNITES": str(every_file(tmp_path / "f")[0])}
    ran = cli(*(named.get(one, one.replace("SORTIE", str(tmp_path))) for one in arguments))
    assert (ran.code, says in ran.complains) == (code, True), ran
    assert not (tmp_path / "a.parquet").exists()


def test_an_entity_answers_by_its_number_and_says_the_day(cli, annuaire):
    ran = cli("entity", "--siren", TOWN, "--directory", annuaire, "--on", DAY)
    assert (ran.code, ran.says.startswith("→ SOUMISE")) == (0, True)
    assert "Sirene, données du 30 juillet 2026" in ran.says
    assert "un numéro ne dit pas la nature" not in ran.says
    assert cli("entity", "--kind", TOWN, "--directory", annuaire, "--on", DAY).says == ran.says
    notes = json.loads(cli("entity", "--siret", SCHOOL, "--directory", annuaire, "--json").out)["notes"]
    assert any("30 juillet 2026" in one for one in notes)
    reply = cli("entity", "--siren", TOWN, "--directory", annuaire, "--format", "reply")
    assert "Sirene, données du 30 juillet 2026" in reply.says


def test_the_directory_of_the_user_is_read_without_being_named(cli, annuaire, monkeypatch):
    assert cli("entity", "--siren", TOWN).code == 3
    monkeypatch.setenv("CHORUS_ASSISTANT_DIRECTORY", str(annuaire))
    assert cli("entity", "--siren", TOWN).code == 0


def test_an_absent_entity_is_asked_for_as_without_a_directory(cli, annuaire):
    ran, without = (
        cli("entity", "--siret", ABSENT_SIRET, "--directory", annuaire),
        cli("entity", "--siret", ABSENT_SIRET),
    )
    assert ran.code == without.code == 3
    assert "De quelle entité s'agit-il ?" in ran.says and "relancez avec --legal-category" in ran.says
    assert "L'annuaire du 12 mai 2026 ne contient pas" in ran.says


def test_what_is_typed_wins_over_the_directory_and_both_are_told(cli, annuaire):
    ran = cli("entity", "--siren", TOWN, "--kind", "GIP", "--directory", annuaire, "--on", "2026-08-31")
    assert ran.code == 3
    assert "Exclue, sauf si elle agit sous mandat public" in ran.says
    assert "Vous dites « GIP » ; l'annuaire dit « Commune et commune nouvelle (7210) »" in ran.says


def test_what_the_recipient_requires_is_read_rather_than_asked(cli, annuaire, invoice):
    folder = invoice(service="", engagement="")
    without = cli("check", folder, "--channel", "edi")
    assert "Qu'exige le destinataire" in without.says
    ran = cli("check", folder, "--channel", "edi", "--directory", annuaire)
    assert ran.code == 1
    assert "Le destinataire exige le code service : le code service manque." in ran.says
    assert (
        f"La structure {TOWN_HALL} exige le code service (annuaire de Chorus Pro, données du 3 août 2026)." in ran.says
    )
    assert "Qu'exige le destinataire" not in ran.says


@pytest.mark.parametrize(
    ("service", "says"),
    [("AUTRE", "Le code service « AUTRE » n'y figure pas"), ("VIEUX", "Le code service « VIEUX » y est inactif")],
)
def test_a_service_that_the_directory_does_not_know_is_a_note_and_refuses_nothing(
    cli, annuaire, invoice, service, says
):
    for form in ("table", "html", "reply", "json"):
        ran = cli("check", invoice(service=service), "--channel", "edi", "--directory", annuaire, "--format", form)
        assert (ran.code, says in html.unescape(ran.says)) == (0, True), form


def test_a_service_that_demands_the_engagement_has_it_demanded(cli, annuaire, invoice):
    ran = cli("check", invoice(service="TRAVAUX", engagement=""), "--channel", "edi", "--directory", annuaire)
    assert (ran.code, "le numéro d'engagement manque" in ran.says) == (1, True)


def test_an_absent_or_closed_recipient_is_said_and_the_question_stays(cli, annuaire, invoice):
    ran = cli("check", invoice(siret=ABSENT_SIRET, service=""), "--channel", "edi", "--directory", annuaire)
    assert (ran.code, "Qu'exige le destinataire" in ran.says, "ne contient pas le numéro" in ran.says) == (
        3,
        True,
        True,
    )
    assert (
        "y est fermé ou inactif depuis le 6 mai 2019"
        in cli("check", invoice(siret=CLOSED), "--directory", annuaire).says
    )


def test_what_the_depositor_says_of_the_recipient_wins_and_both_are_told(cli, annuaire, invoice):
    ran = cli("check", invoice(service=""), "--channel", "edi", "--requires", "engagement", "--directory", annuaire)
    assert (ran.code, "l'annuaire dit « le code service »" in ran.says) == (0, True)


def test_the_address_of_chorus_pro_is_no_recipient_to_look_up(cli, invoice, tmp_path):
    state = {**STRUCTURES[0], "Identifiant": "11000201100044"}
    path, folder = tmp_path / "a.parquet", invoice()
    cli("directory", "build", write_csv(tmp_path / "c.csv", [state], ";"), "--output", path)
    address = '<cbc:EndpointID schemeID="0009">11000201100044</cbc:EndpointID>'
    (folder / "F-1.xml").write_text(ubl(customer=address), encoding="utf-8")
    assert json.loads(cli("check", folder, "--directory", path, "--json").out)["notes"] == []
    (folder / "F-1.xml").write_text(ubl(siret="11000201100044"), encoding="utf-8")
    assert "exige le code service" in cli("check", folder, "--directory", path).says


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_each_dossier_is_looked_up_in_its_process(cli, annuaire, invoice, jobs):
    ran = cli("check", invoice(service=""), "--each", "--jobs", jobs, "--channel", "edi", "--directory", annuaire)
    assert ran.code == 1
    assert "exige le code service" in json.loads(ran.out)["notes"][0]["text"]


def test_a_question_answers_by_the_number_that_it_holds(cli, annuaire):
    question = (
        f"le SIRET {TOWN_HALL[:3]} {TOWN_HALL[3:6]} {TOWN_HALL[6:9]} {TOWN_HALL[9:]} doit-il recevoir mes factures ?"
    )
    ran = cli("ask", question, "--directory", annuaire, "--on", DAY)
    assert "→ SOUMISE" in ran.says and "Sirene, données du 30 juillet 2026" in ran.says
    found = json.loads(cli("ask", question, "--directory", annuaire, "--json").out)
    assert found["understood"]["legal_category"] == "7210"
    assert any("30 juillet 2026" in one for one in found["notes"])
    assert "SOUMISE" not in cli("ask", question).says


def test_a_question_about_an_absent_number_asks_what_it_would_have_asked(cli, annuaire):
    ran = cli("ask", f"le {ABSENT} doit-il recevoir mes factures électroniques ?", "--directory", annuaire)
    assert "De quelle entité s'agit-il ?" in ran.says
    assert "L'annuaire du 12 mai 2026 ne contient pas le numéro" in ran.says
    assert "HORS LISTE" not in ran.says


def test_a_question_about_something_else_still_says_what_its_number_is(cli, annuaire):
    ran = cli("ask", f"quelle est la recette de la tarte de {TOWN} ?", "--directory", annuaire)
    assert "COMMUNE DE" in ran.says


def test_names_in_files_are_shown_harmless(cli, tmp_path):
    row = {
        "siren": TOWN,
        "denominationUniteLegale": "MAIRIE\x1b[31m\u202eX",
        "etatAdministratifUniteLegale": "A",
        "categorieJuridiqueUniteLegale": "7210",
    }
    path = tmp_path / "a.parquet"
    assert cli("directory", "build", write_csv(tmp_path / "u.csv", [row]), "--output", path).code == 0
    for ran in (cli("directory", TOWN, "--directory", path), cli("entity", "--siren", TOWN, "--directory", path)):
        assert "\x1b[31m" not in ran.out and "\u202e" not in ran.out
