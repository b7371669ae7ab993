"""Receipts: what was answered is had again octet for octet, or the reason is named, with the rules that changed."""

import json
import shutil
from pathlib import Path

import pytest
from limits import FILE_MAX, change

from assistant.engine.decision import ENGINE, VERSION
from assistant.outlets.receipts.receipt import LARGEST

RULES = Path(__file__).parents[2] / "rules"
CASE = ("attachment", "file_name=plan.pdf", "file_size=12 Mo", "channel=api")


@pytest.fixture
def receipt(cli, tmp_path):
    """A receipt of a refused file."""
    assert cli("decide", *CASE, "--receipt", tmp_path / "recu.json", "--on", "2026-11-24").code == 0
    return tmp_path / "recu.json"


@pytest.fixture
def later(tmp_path):
    """The same base with another limit, and one rule of the verdict less."""
    folder = tmp_path / "later"
    shutil.copytree(RULES, folder)
    change(folder / "attachments.yml", "file_max", "20 Mo")
    return folder


def edited(path, change):
    told = json.loads(path.read_text(encoding="utf-8"))
    change(told)
    path.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def test_a_receipt_holds_what_was_asked_and_all_that_was_answered(cli, receipt, rules):
    told = json.loads(receipt.read_text(encoding="utf-8"))
    answered = json.loads(cli("decide", *CASE, "--json", "--on", "2026-11-24").out)
    facts = {"file_name": "plan.pdf", "file_size": "12 Mo", "channel": "api"}
    assert told["asked"] == {"decision": "attachment", "on": "2026-11-24", "facts": facts, "assume": {}}
    assert told["decision"] == {key: value for key, value in answered.items() if key in told["decision"]}
    named = [told["decision"][key] for key in ("version", "engine", "rules")]
    assert named == [VERSION, ENGINE, rules.base.fingerprint]


def test_the_same_engine_and_base_give_the_same_octets(cli, receipt):
    ran = cli("replay", receipt)
    assert (ran.code, ran.says) == (0, "Même décision, octet pour octet (attachment, le 24 novembre 2026).")
    told = json.loads(cli("replay", receipt, "--json").out)
    assert (told["same"], told["why"], told["verdict_same"], told["changed_rules"]) == (True, [], True, None)


def test_what_was_answered_in_an_interview_and_what_was_supposed_are_in_the_receipt(cli, tmp_path):
    words = ("decide", "attachment", "file_name=plan.pdf", "file_size=12 Mo", "--assume", "file_name_flaw=aucun")
    path = tmp_path / "recu.json"
    assert cli(*words, "--interactive", "--receipt", path, typed="API\n").code == 0
    told = json.loads(path.read_text(encoding="utf-8"))["asked"]
    assert (told["facts"]["channel"], told["assume"]) == ("API", {"file_name_flaw": "aucun"})
    assert cli("replay", path).code == 0


def test_another_base_is_named_with_what_the_verdict_becomes(cli, receipt, later, rules):
    ran = cli("replay", receipt, "--rules", later)
    assert ran.code == 1
    assert f"La base de règles n'est pas la même : {rules.base.fingerprint} dans le reçu" in ran.says
    assert "Réponse du reçu : « Refusée ». Réponse de cette base : « Acceptée »." in ran.says
    assert "Avec --old DOSSIER" in ran.says


def test_with_both_bases_the_rules_of_the_verdict_that_changed_are_told(cli, receipt, later):
    ran = cli("replay", receipt, "--rules", later, "--old", RULES)
    assert ran.code == 1
    assert f"Règle pj-taille-unitaire : elle a changé (limite file_max : {FILE_MAX.text}, puis 20 Mo)." in ran.says
    told = json.loads(cli("replay", receipt, "--rules", later, "--old", RULES, "--json").out)
    limits = [{"value": "file_max", "old": FILE_MAX.low, "new": 20_000_000}]
    assert told["changed_rules"] == [{"rule": "pj-taille-unitaire", "state": "changed", "parts": [], "limits": limits}]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("pj-taille-unitaire", "pj-poids", "Règle pj-taille-unitaire : elle n'est plus dans la base."),
        ("pj-taille-unitaire", "pj-poids", "Règle pj-poids : elle est nouvelle."),
        ("Compressez", "Allégez", "Règle pj-taille-unitaire : elle a changé (phrases)."),
    ],
)
def test_a_rule_of_the_verdict_that_is_gone_new_or_reworded_is_told(cli, receipt, tmp_path, old, new, said):
    folder = tmp_path / "other"
    shutil.copytree(RULES, folder)
    for path in folder.glob("*.yml"):
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    ran = cli("replay", receipt, "--rules", folder, "--old", RULES)
    assert (ran.code, said in ran.says) == (1, True), ran.says + ran.complains


def test_a_base_that_changed_elsewhere_leaves_the_verdict_and_its_rules(cli, receipt, tmp_path):
    folder = tmp_path / "other"
    shutil.copytree(RULES, folder)
    with (folder / "webinars.yml").open("a", encoding="utf-8") as file:
        file.write("# relu\n")
    ran = cli("replay", receipt, "--rules", folder, "--old", RULES)
    assert ran.code == 1
    assert "Verdict et phrases sont les mêmes. Aucune règle du verdict n'a changé." in ran.says


def test_a_base_given_as_that_of_the_receipt_and_that_is_not_is_a_wrong_use(cli, receipt, later, tmp_path):
    ran = cli("replay", receipt, "--old", later)
    assert (ran.code, "La base de --old n'est pas celle du reçu" in ran.complains) == (2, True)
    assert cli("replay", receipt, "--old", tmp_path / "nowhere").code == 2


@pytest.mark.parametrize(
    ("change", "why", "said"),
    [
        (lambda told: told["decision"].update(engine="autre/9"), ["engine"], "Le moteur n'est pas le même : autre/9"),
        (lambda told: told["decision"].update(version=1), ["schema"], "version 1 dans le reçu"),
        (lambda told: told["decision"].update(label="Acceptée"), ["altered"], "le reçu a été modifié après coup"),
        (lambda told: told["decision"].pop("notes"), ["altered"], "Ce qui diffère : notes."),
        (lambda told: told["decision"].update(reasons=7), ["altered"], "Ce qui diffère : reasons."),
        (lambda told: told["asked"]["facts"].update(channel="fax"), ["facts"], "« fax » n'est pas un des choix"),
        (lambda told: told["asked"]["facts"].update(foo=1), ["facts"], "Fait inconnu : « foo »."),
        (lambda told: told["asked"].update(decision="nope"), ["facts"], "Question inconnue : « nope »."),
        (lambda told: told["decision"].update(rules="sha256:0"), ["rules"], "La base de règles n'est pas la même"),
    ],
)
def test_each_reason_for_another_answer_has_a_name(cli, receipt, change, why, said):
    edited(receipt, change)
    assert json.loads(cli("replay", receipt, "--json").out)["why"] == why
    ran = cli("replay", receipt)
    assert (ran.code, said in ran.says) == (1, True), ran.says


def test_a_file_that_was_only_laid_out_otherwise_is_told_as_such(cli, receipt):
    receipt.write_text(json.dumps(json.loads(receipt.read_text(encoding="utf-8"))), encoding="utf-8")
    ran = cli("replay", receipt)
    assert (ran.code, "Seule la mise en page du fichier diffère" in ran.says) == (1, True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "Ce fichier n'est pas du JSON"),
        ("[" * 100_000, "Ce fichier n'est pas du JSON"),
        ("[]", "Ce fichier n'est pas un reçu"),
        ('{"receipt": 2}', "d'une version que ce programme ne lit pas"),
        ('{"receipt": true}', "d'une version que ce programme ne lit pas"),
        ('{"receipt": 1, "asked": {}, "decision": {}}', "n'a pas la forme attendue"),
        ('{"receipt": 1, "asked": 3, "decision": {}}', "n'a pas la forme attendue"),
        ('{"receipt": 1, "more": 3}', "n'a pas la forme attendue"),
        (" " * (LARGEST + 1), "trop gros"),
        ("\udcff", "Ce fichier n'est pas du JSON"),
    ],
)
def test_what_is_no_receipt_is_unreadable_and_said(cli, tmp_path, text, said):
    path = tmp_path / "recu.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    ran = cli("replay", path)
    assert (ran.code, ran.out, said in ran.complains) == (4, "", True), ran.complains


def test_a_receipt_that_does_not_exist_is_a_wrong_use(cli, tmp_path):
    assert cli("replay", tmp_path / "nowhere.json").code == 2
    assert cli("replay", tmp_path).code == 2
    assert cli("decide", *CASE, "--receipt", tmp_path / "no" / "recu.json").code == 2
