import json
import shutil

import pytest
from limits import change

from assistant.language.loading import packaged


def test_a_verdict_comes_first_then_what_was_understood_and_what_to_read(cli):
    ran = cli("ask", "mon devis.exe de 3 Mo passe-t-il ?")
    assert ran.code == 0
    assert ran.says.startswith(
        "Sur Chorus Pro : ✗ REFUSÉE « devis.exe » : le format .EXE n'est pas dans la liste des formats acceptés."
    )
    assert "Compris nom du fichier : devis.exe (corriger : --fact file_name=…)" in ran.says
    assert ran.says.endswith("À lire Les règles des pièces jointes, « Les formats »")


def test_an_open_question_says_how_to_answer_it(cli):
    ran = cli("ask", "une association doit elle recevoir les factures electroniques", "--on", "2026-09-01")
    assert ran.code == 0
    assert "oui : soumise (--fact french_vat=oui)" in ran.says


def test_a_fact_settles_it(cli):
    ran = cli(
        "ask", "un gip doit il recevoir les factures", "--fact", "under_mandate=non", "--on", "2026-08-31", "--json"
    )
    assert json.loads(ran.out)["decision"]["outcome"] == "excluded"


def test_a_correction_is_told(cli):
    ran = cli("ask", "recyler facture")
    assert ran.says.startswith("Recherche faite avec « recycler » (vous avez écrit « recyler »).")


def test_not_covered_names_who_can_answer_and_exits_with_three(cli):
    ran = cli("ask", "comment calculer les intérêts moratoires")
    assert ran.code == 3
    assert ran.says.startswith("- NON COUVERT Ni les articles ni les règles de ce site ne répondent à cette question.")
    assert "Qui peut répondre : Demandez au service destinataire de la facture" in ran.says


def test_a_rule_of_another_base_that_does_not_explain_a_message_whole_answers_as_any_other(cli, tmp_path):
    (tmp_path / "games.yml").write_text(
        """topic: games
title: Jeux
sources: {reglement: {title: Règlement, publisher: Maison, checked: 2026-11-24, read: own, unlinked: aucun}}
facts: {player: {type: choice, label: joueur, question: Qui ?, choices: [{id: enfant, label: Enfant}]}}
decisions:
  game:
    question: Puis-je jouer ?
    policy: first
    outcomes: {allowed: Permis}
    facts: [player]
    rules:
      - {id: jeu, when: {player: enfant}, outcome: allowed, says: Jouez., source: reglement, gives: {meaning: Oui}}
intents: {game: {facts: [player], asks: [jouer]}}
""",
        encoding="utf-8",
    )
    ran = cli("ask", "un enfant peut-il jouer ?", "--rules", tmp_path)
    assert ran.code == 0
    assert ran.says.startswith("→ PERMIS Jouez. Pourquoi jeu")


def test_a_pasted_message_is_explained_in_three_lines(cli):
    ran = cli("ask", "BuyerReference est obligatoire")
    for line in (
        "Ce que dit ce message :",
        "Qui corrige : Le fournisseur",
        "Comment corriger : Ajoutez le code service",
    ):
        assert line in ran.says


def test_a_reply_is_polite_and_says_what_it_rests_on(cli):
    ran = cli("ask", "le GP est parti que faire", "--format", "reply")
    assert ran.says.startswith("Bonjour, Joignez le certificat administratif")
    assert "Si le gestionnaire principal est parti sans transférer son rôle" in ran.says
    assert "Le gestionnaire principal est parti, que faire ?" in ran.says
    assert ran.says.endswith("Cordialement,")


@pytest.mark.parametrize("fact", ["couleur=bleu", "file_size=beaucoup", "channel=pigeon"])
def test_a_fact_that_cannot_be_taken_is_a_wrong_use(cli, fact):
    ran = cli("ask", "ça passe ?", "--fact", fact)
    assert ran.code == 2
    assert ran.out == ""


def test_questions_without_an_answer_are_kept_and_grouped(cli, tmp_path):
    path = str(tmp_path / "questions.jsonl")
    for question in ("mot de passe oublié", "j'ai oublié mon mot de passe, tél. 06 12 34 56 78", "recycler facture"):
        cli("ask", question, "--unanswered", path)
    ran = cli("unanswered", path)
    assert ran.code == 0
    assert "2 questions, la plus claire : « mot de passe oublié »" in ran.says
    assert "06 12" not in ran.says
    assert cli("unanswered", path, "--json").code == 0


def test_a_log_that_is_none_is_a_wrong_use(cli, tmp_path):
    path = tmp_path / "autre.txt"
    path.write_text("bonjour", "utf-8")
    assert cli("unanswered", str(path)).code == 2
    assert cli("unanswered", str(tmp_path / "absent")).code == 2


def test_a_search_gives_passages(cli):
    ran = cli("search", "taille", "pièce", "jointe", "--limit", "2")
    assert ran.code == 0
    assert ran.says.startswith("Les règles des pièces jointes")
    found = json.loads(cli("search", "recyler", "--json").out)
    assert list(found) == ["query", "corrected", "results"]
    assert found["corrected"] == "recycler"


@pytest.mark.slow
def test_a_search_reads_the_articles_of_its_day(cli, tmp_path):
    shutil.copytree(packaged("rules"), tmp_path / "rules")
    topic = tmp_path / "rules" / "attachments.yml"
    change(topic, "file_max", "30 Mo", since="2037-06-01")
    asked = ("search", "taille", "maximale", "pièce", "jointe", "--rules", tmp_path / "rules", "--on")
    before, after = (cli(*asked, day).says for day in ("2037-05-31", "2037-06-01"))
    assert "30 Mo à partir du 1er juin 2037" in before
    assert "à partir du 1er juin 2037" not in after
    assert "30 Mo" in after


def test_a_search_that_finds_nothing_exits_with_three(cli):
    ran = cli("search", "xylophone")
    assert (ran.code, ran.says) == (3, "Aucun passage ne contient ces mots.")


def test_a_question_completes_the_answer_written_before_it(cli, tmp_path):
    before = tmp_path / "avant.json"
    before.write_text(cli("ask", "mon plan.pdf de 9 Mo passe-t-il sur le portail ?", "--json").out, "utf-8")
    assert "pèse 12 Mo" in cli("ask", "et s'il fait 12 Mo ?", "--after", str(before)).says


@pytest.mark.parametrize("written", ["{}", "rien", None])
def test_what_is_no_answer_written_before_is_a_wrong_use(cli, tmp_path, written):
    before = tmp_path / "avant.json"
    if written is not None:
        before.write_text(written, "utf-8")
    ran = cli("ask", "et s'il fait 12 Mo ?", "--after", str(before))
    assert (ran.code, "n'est pas une réponse écrite par « ask --json »" in ran.complains) == (2, True)


def test_a_passage_asks_what_is_missing_of_the_case_that_the_question_states(cli, tmp_path):
    asked = ("ask", "changer gestionnaire principal chorus pro mairie")
    said = cli(*asked).says
    assert "Votre cas Le futur gestionnaire principal a-t-il un compte actif dans Chorus Pro ?" in said
    assert "non : pas encore prêt (--fact account_active=non)" in said
    assert "Compris nature de la structure : Publique, hors État (corriger : --fact sector=…)" in said
    reply = cli(*asked, "--format", "reply").says
    assert "il me manque une information : Le futur gestionnaire principal a-t-il un compte actif" in reply
    before = tmp_path / "avant.json"
    before.write_text(cli(*asked, "--json").out, "utf-8")
    assert json.loads(before.read_text("utf-8"))["case"]["decision"] == "manager-transfer"
    assert "Le responsable de la structure a-t-il signé" in cli("ask", "oui, il est actif", "--after", before).says


def test_a_fact_given_beside_a_passage_settles_its_case(cli):
    ran = cli("ask", "changer gestionnaire principal chorus pro mairie", "--fact", "account_active=non", "--json")
    assert json.loads(ran.out)["decision"]["outcome"] == "not_ready"
