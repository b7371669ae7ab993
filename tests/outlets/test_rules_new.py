"""`rules new` writes a topic and its feature, good as they are for every proof, and takes the place of nothing."""

import json
import shutil
from pathlib import Path

import pytest

from assistant.language.loading import packaged
from assistant.outlets.cli import rules_new


@pytest.fixture
def rules(tmp_path):
    """An empty folder of rules."""
    (tmp_path / "rules").mkdir()
    return tmp_path / "rules"


@pytest.fixture
def own(tmp_path):
    """A copy of the project's rules and features."""
    for name in ("rules", "features"):
        shutil.copytree(packaged(name), tmp_path / name)
    return tmp_path / "rules"


def every_file(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_first_topic_stands_with_its_feature_and_the_schema_of_editors(cli, rules):
    ran = cli("rules", "new", "payment-delays", "--rules", rules)
    assert (ran.code, ran.err) == (0, "")
    assert sorted(every_file(rules.parent)) == [
        "features/payment-delays.feature",
        "rules/payment-delays.yml",
        "rules/schema.json",
    ]
    for name in every_file(rules.parent):
        assert str(rules.parent / name) in ran.out.splitlines()
    assert "relançant « rules check » et « rules test »" in ran.says


def test_what_is_written_is_sound_tested_and_covered_and_so_is_a_second_topic_beside_it(cli, rules):
    cli("rules", "new", "payment-delays", "--title", "Les délais de paiement", "--rules", rules)
    cli("rules", "new", "other_topic", "--rules", rules)
    ran = cli("rules", "check", rules)
    assert (ran.code, ran.err) == (0, "")
    assert "2 sujets, 2 questions, 6 règles" in ran.says
    tested = json.loads(cli("rules", "test", "--json", "--rules", rules).out)
    assert (tested["failures"], tested["examples"], tested["scenarios"]) == ([], 16, 20)
    assert cli("rules", "coverage", "--rules", rules).code == 0


def test_nothing_of_what_is_written_can_change_unnoticed(cli, rules):
    cli("rules", "new", "payment-delays", "--title", "Les délais", "--rules", rules)
    fates = fates_of(cli, rules)
    assert fates["noticed"] > 80
    assert (fates["survived"], fates["crashed"], fates["unsaid"]) == (0, 0, 0)


@pytest.mark.parametrize(
    ("said", "fate"),
    [(" avec ma carte de bibliothèque", "unsaid"), ("| Le prêt est réservé aux abonnés", "survived")],
)
def test_a_word_that_its_feature_says_no_more_can_change_unnoticed(cli, rules, said, fate):
    cli("rules", "new", "payment-delays", "--rules", rules)
    feature = rules.parent / "features" / "payment-delays.feature"
    lines = feature.read_text("utf-8").splitlines()
    feature.write_text("\n".join(line for line in lines if said not in line), "utf-8")
    assert fates_of(cli, rules)[fate] > 0


def fates_of(cli, rules):
    """How many changes of the base are noticed, survive, crash, or are said by no scenario."""
    kept = rules.parent / "report.json"
    cli("rules", "mutate", "--report", kept, "--rules", rules)
    kinds = json.loads(kept.read_text("utf-8"))["kinds"]
    return {fate: sum(one[fate] for one in kinds) for fate in ("noticed", "survived", "crashed", "unsaid")}


@pytest.mark.slow
def test_it_fits_beside_the_topics_of_the_project(cli, own):
    before = every_file(own.parent)
    assert cli("rules", "new", "made-for-a-test", "--rules", own).code == 0
    after = every_file(own.parent)
    assert sorted(after.keys() - before.keys()) == ["features/made-for-a-test.feature", "rules/made-for-a-test.yml"]
    assert before.items() <= after.items()
    assert cli("rules", "check", own).code == 0
    assert json.loads(cli("rules", "test", "--json", "--rules", own).out)["failures"] == []


def test_it_answers_at_once_on_each_side_of_its_date(cli, rules):
    cli("rules", "new", "payment-delays", "--rules", rules)
    facts = ["payment_delays_reader=abonne", "payment_delays_books=8"]
    for day, label in (("2026-12-31", "PRÊT REFUSÉ"), ("2027-01-01", "PRÊT POSSIBLE")):
        assert label in cli("decide", "payment-delays", *facts, "--on", day, "--rules", rules).says
    asked = json.loads(cli("ask", "puis-je emprunter 9 livres (payment-delays) ?", "--json", "--rules", rules).out)
    assert (asked["kind"], asked["decision"]["decision"]) == ("decision", "payment-delays")


def test_a_title_may_hold_any_sign(cli, rules):
    title = 'Les "délais" : l\'eau # et {le} | reste \\ là'
    assert cli("rules", "new", "delays", "--title", title, "--rules", rules).code == 0
    assert cli("rules", "test", "--rules", rules).code == 0
    assert f"Fonctionnalité: {title}\n" in (rules.parent / "features" / "delays.feature").read_text("utf-8")
    assert json.dumps(title, ensure_ascii=False) in (rules / "delays.yml").read_text("utf-8")


def refused(cli, rules, *arguments):
    """What a refusal says, once nothing has been written."""
    before = every_file(rules.parent)
    ran = cli("rules", "new", *arguments, "--rules", rules)
    assert (ran.code, ran.out, every_file(rules.parent)) == (2, "", before)
    return ran.complains


@pytest.mark.parametrize("topic", ["été", "../x", "a b", "1a", "words", "", "a\u202eb", "x.yml"])
def test_a_topic_has_an_identifier(cli, rules, topic):
    assert "ne peut pas nommer un sujet : écrivez des lettres sans accent" in refused(cli, rules, topic)


@pytest.mark.parametrize("title", ["", "  ", "deux\nlignes", "caché\u202e"])
def test_a_title_is_a_line_of_text(cli, rules, title):
    assert refused(cli, rules, "delays", "--title", title) == "Le titre d'un sujet est une ligne de texte."


@pytest.mark.parametrize("topic", ["attachments", "Attachments", "rejection_messages", "rejection-message"])
def test_a_topic_that_exists_is_kept(cli, own, topic):
    assert "existe déjà, à ce nom ou à un nom trop proche." in refused(cli, own, topic)


def test_a_feature_that_exists_is_kept(cli, rules):
    (rules.parent / "features").mkdir()
    (rules.parent / "features" / "delays.feature").write_text("à moi", encoding="utf-8")
    assert "delays.feature » existe déjà" in refused(cli, rules, "delays")


def test_a_name_that_a_decision_has_already_is_refused(cli, own):
    assert refused(cli, own, "manager-transfer") == (
        f"« manager-transfer » : déjà déclaré par {own / 'managers.yml'} ; donnez-lui un autre nom."
    )


def test_a_base_that_is_wrong_is_told_before_anything_is_written(cli, own):
    text = (own / "managers.yml").read_text(encoding="utf-8")
    (own / "managers.yml").write_text(text.replace("title:", "titel:", 1), encoding="utf-8")
    before = every_file(own.parent)
    ran = cli("rules", "new", "delays", "--rules", own)
    assert (ran.code, every_file(own.parent)) == (5, before)
    assert "« titel » : clé inconnue" in ran.complains
    assert "sujet-" not in ran.err


def test_a_folder_that_does_not_exist_is_not_made(cli, tmp_path):
    ran = cli("rules", "new", "delays", "--rules", tmp_path / "nulle-part")
    assert (ran.code, list(tmp_path.iterdir())) == (2, [])
    assert "ce dossier de règles n'existe pas" in ran.complains
    assert cli("rules", "new", "delays", "--rules", "").code == 2


def test_without_room_for_both_files_neither_is_written(cli, rules):
    (rules.parent / "features").write_text("ce n'est pas un dossier", encoding="utf-8")
    ran = cli("rules", "new", "delays", "--rules", rules)
    assert ran.code == 2
    assert sorted(every_file(rules.parent)) == ["features"]


def test_the_models_teach_every_form_in_french():
    topic = (rules_new.MODELS / "topic.yml").read_text(encoding="utf-8")
    assert topic.splitlines()[0] == "# yaml-language-server: $schema=schema.json"
    assert "- {id: abonne, label: Abonné de la bibliothèque, aliases:" in topic
    assert "- {from: 2027-01-01, value: 8}" in topic
    feature = Path(rules_new.MODELS / "topic.feature").read_text(encoding="utf-8")
    assert "chorus-assistant rules steps" in feature


def test_a_rule_without_examples_is_sound_but_not_held_and_each_proof_says_so(cli, rules):
    cli("rules", "new", "delays", "--rules", rules)
    text = (rules / "delays.yml").read_text(encoding="utf-8")
    (rules / "delays.yml").write_text(
        text.replace("          - {delays_reader: passant, gives: refused}\n", ""), "utf-8"
    )
    assert cli("rules", "check", rules).code == 0
    ran = cli("rules", "test", "--rules", rules)
    assert ran.code == 1
    assert "delays-passant aucun exemple ne montre cette règle à l'œuvre" in ran.says
    ran = cli("rules", "coverage", "--rules", rules)
    assert ran.code == 1
    assert "manque : exemple où elle vaut" in ran.says
