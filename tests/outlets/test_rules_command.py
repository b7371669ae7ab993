"""`rules`: list, show, prove and test the base; a broken one is told whole."""

import json
import re
import shutil

import pytest
from limits import FILE_MAX, spaced

from assistant.language.loading import packaged


@pytest.fixture
def own(tmp_path):
    """A copy of the project's rules, to be changed at will."""
    shutil.copytree(packaged("rules"), tmp_path / "rules")
    return tmp_path / "rules"


def change(folder, file, old, new):
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_list_gives_each_question_and_its_rules(cli, rules):
    ran = cli("rules", "list")
    assert ran.code == 0
    assert "attachment Cette pièce jointe sera-t-elle acceptée ? pj-nom-longueur : Refusée" in ran.says
    listed = json.loads(cli("rules", "list", "--json").out)
    assert [one["decision"] for one in listed] == list(rules)


def test_a_rule_is_shown_in_french(cli):
    says = cli("rules", "show", "pj-taille-unitaire").says
    doubtful, above = spaced(FILE_MAX.low + 1), spaced(FILE_MAX.high + 1)
    assert "Règle pj-taille-unitaire · Cette pièce jointe sera-t-elle acceptée ?" in says
    assert f"Donne Refusée · « [nom du fichier] » pèse [taille du fichier] ; la limite est de {FILE_MAX.text}" in says
    assert re.search(
        rf"Exemple canal de dépôt : Portail ; taille du fichier : {doubtful} octets( ; .*?)? (→|->) à v",
        says,
    )
    assert re.search(rf"taille du fichier : {above} octets (→|->) refusée", says)
    assert re.search(rf"canal de dépôt : EDI ; taille du fichier : {above} octets (→|->) ne s'applique pas", says)
    assert "Source AIFE, « Les règles qui régissent les pièces jointes dans Chorus Pro », texte non daté" in says
    assert "Énoncés 2.04, 2.12" in says
    assert "Écrite dans rules/attachments.yml:" in says


def test_a_rule_of_a_period_or_of_our_own_says_so(cli):
    says = cli("rules", "show", "gp-pigp").says
    assert "Période depuis le 30 juillet 2018" in says
    assert re.search("; 29 juillet 2018 (→|->) ne s'applique pas", says)
    said = cli("rules", "show", "pj-nom-defaut").says
    assert "« [nom du fichier] » porte un nom [défaut du nom]. À faire" in said
    assert "Déduit aucune source ne le dit : c'est une déduction de ce site. La raison : ce nom peut tromper" in said


@pytest.mark.slow
def test_every_rule_can_be_shown(cli, rules):
    for decision in rules.base.decisions.values():
        for rule in decision.rules:
            ran = cli("rules", "show", rule.id)
            assert (ran.code, ran.err) == (0, ""), rule.id
    assert json.loads(cli("rules", "show", "ent-gip", "--json").out)["decision"] == "entity-reception"


def test_an_unknown_rule_names_the_nearest(cli):
    ran = cli("rules", "show", "ent-gpi")
    assert (ran.code, ran.complains) == (2, "Règle inconnue : « ent-gpi ». Vouliez-vous dire « ent-gip » ?")
    assert "rules list » les donne toutes." in cli("rules", "show", "xyzxyzxyz").complains
    assert cli("rules", "test", "ent-gpi").code == 2


@pytest.mark.slow
def test_a_sound_base_says_how_much_was_proved(cli):
    ran = cli("rules", "check")
    assert ran.code == 0
    assert ran.says.startswith("Base de règles saine :")
    assert ran.says.endswith("états vérifiés.")
    assert json.loads(cli("rules", "check", "--json").out)["digest"].startswith("sha256:")


@pytest.mark.slow
def test_a_sound_base_says_which_questions_were_compared_in_no_other_order(cli, monkeypatch):
    monkeypatch.setattr("assistant.proof.soundness.COMPARED", 500)
    ran = cli("rules", "check")
    assert ran.code == 0
    for decision in ("entity-reception", "entity-route", "invoice"):
        assert f"« {decision} » n'a été comparé à aucun autre : elle a trop de cas complets." in ran.says
    assert json.loads(cli("rules", "check", "--json").out)["uncompared"] == [
        "entity-reception",
        "entity-route",
        "invoice",
    ]


@pytest.mark.slow
def test_a_folder_or_one_topic_may_be_checked(cli, own):
    assert cli("rules", "check", own).code == 0
    change(own, "managers.yml", "title:", "titel:")
    ran = cli("rules", "check", own / "managers.yml")
    assert ran.code == 5
    assert "managers.yml:3:1 « titel » : clé inconnue conseil : vouliez-vous dire « title » ?" in ran.complains
    assert ran.complains.endswith("Base de règles invalide : 1 erreur.")


def test_every_mistake_is_told_with_its_place_and_a_hint(cli, own):
    change(own, "managers.yml", "title:", "titel:")
    change(own, "attachments.yml", f"value: {FILE_MAX.text}", "value: 10,5")
    for command in (["rules", "check", own], ["rules", "list", "--rules", own], ["entity", "--rules", own]):
        ran = cli(*command)
        assert (ran.code, ran.out) == (5, "")
        assert ran.err.count("conseil") == 2
        assert "Base de règles invalide : 2 erreurs." in ran.complains


def test_a_rule_that_can_never_apply_is_named_with_its_place(cli, own):
    change(
        own,
        "managers.yml",
        "when: {account_active: false}",
        "when: {all: [{account_active: false}, {account_active: true}]}",
    )
    ran = cli("rules", "check", own)
    assert ran.code == 5
    assert "gp-compte" in ran.complains


def test_many_mistakes_are_cut_and_counted(cli, own):
    listed = "\n".join(f"  n{number}: {{text: Une note., source: nulle-part}}" for number in range(300))
    (own / "remarks.yml").write_text(f"topic: remarks\ntitle: Remarques\nnotes:\n{listed}\n", encoding="utf-8")
    ran = cli("rules", "check", own)
    assert ran.code == 5
    assert ran.err.count("source inconnue") == 200
    assert ran.complains.endswith("Base de règles invalide : 300 erreurs, dont 100 erreurs de plus que celles-ci.")


def test_a_path_that_does_not_exist_is_a_wrong_use(cli, tmp_path):
    ran = cli("rules", "check", tmp_path / "absent.yml")
    assert (ran.code, ran.complains) == (2, f"« {tmp_path / 'absent.yml'} » n'existe pas.")
    ran = cli("rules", "list", "--rules", tmp_path / "absent")
    assert ran.code == 2
    assert "ce dossier de règles n'existe pas" in ran.complains


def test_a_folder_without_topic_is_an_invalid_base(cli, tmp_path):
    ran = cli("entity", "--rules", tmp_path)
    assert ran.code == 5
    assert "aucun fichier *.yml : un sujet est un fichier YAML" in ran.complains


def test_the_examples_and_scenarios_are_replayed(cli):
    ran = cli("rules", "test", "pj-format")
    assert (ran.code, ran.err) == (0, "")
    assert ran.says.endswith(": 0 échec.")
    found = json.loads(cli("rules", "test", "pj-format", "--json").out)
    assert (found["failures"], found["features"]) == ([], True)


def test_what_fails_is_named_with_its_place(cli, own):
    change(own, "attachments.yml", "- {file_size: 0, gives: refused}", "- {file_size: 0, gives: missing}")
    ran = cli("rules", "test", "pj-vide", "--rules", own)
    assert ran.code == 1
    assert "attachments.yml:" in ran.says
    assert "file_size=0 : attendu « missing », obtenu « refused »" in ran.says
    assert "1 échec." in ran.says


SOON = """topic: made
title: Un sujet de test
sources:
  texte: {title: Un texte, publisher: Un auteur, checked: 2026-11-24, read: own, unlinked: aucun}
values:
  most:
    label: la limite
    source: texte
    history: [{from: null, value: 2}, {from: 2037-06-01, value: 5}]
facts: {count: {type: integer, label: nombre, question: Combien ?}}
decisions:
  made:
    question: Que faire ?
    policy: first
    outcomes: {done: Fait, open: Ouvert}
    facts: [count]
    rules:
      - id: r1
        when: {count: {above: most}}
        outcome: done
        says: A.
        source: texte
        examples: [{count: 3, gives: done}]
      - {id: r2, otherwise: true, outcome: open, says: B., source: texte}
"""
SCENARIO = """# language: fr
Fonctionnalité: Une question de test

  @r1
  Scénario: Trois, c'est trop
    Étant donné les faits :
      | fait   | valeur |
      | nombre | 3      |
    Quand je pose la question "made"
    Alors la réponse est "Fait"
"""


def test_a_change_to_come_is_tried_on_its_first_day_and_what_no_longer_holds_is_told_with_it(cli, tmp_path):
    rules, features = tmp_path / "rules", tmp_path / "features"
    for folder, file, text in ((rules, "made.yml", SOON), (features, "made.feature", SCENARIO)):
        folder.mkdir()
        (folder / file).write_text(text, encoding="utf-8")
    ran = cli("rules", "test", "r1", "--rules", rules)
    assert ran.code == 1
    assert "le 1er juin 2037 : count=3 : attendu « done », obtenu « nothing »" in ran.says
    assert "features/made.feature:5 r1 le 1er juin 2037 : « " in ran.says
    assert re.search(r"Essayés aux jours où quelque chose change : .* 20\d\d, 1er juin 2037\.", ran.says)
    failures = json.loads(cli("rules", "test", "r1", "--json", "--rules", rules).out)["failures"]
    assert [one["message"].startswith("le 1er juin 2037") for one in failures] == [True, True]
    found = json.loads(cli("rules", "test", "r1", "--json", "--on", "2037-05-31", "--rules", rules).out)
    assert (found["days"], found["failures"]) == (["2037-05-31"], [])


def test_a_limit_that_no_decision_reads_is_tried_on_the_day_it_changes_too(cli, own):
    change(
        own,
        "attachments.yml",
        "values:\n",
        "values:\n  spare:\n    label: une limite de réserve\n    source: aife-pj\n"
        "    history: [{from: null, value: 1}, {from: 2037-06-01, value: 2}]\n",
    )
    found = json.loads(cli("rules", "test", "--json", "--rules", own).out)
    assert (found["days"][-1], found["failures"]) == ("2037-06-01", [])


def test_without_scenarios_only_the_examples_are_tried_and_it_is_said(cli, own):
    ran = cli("rules", "test", "--rules", own)
    assert ran.code == 0
    assert "Aucun scénario à côté de ces règles : seuls les exemples ont été essayés." in ran.says


def test_scenarios_that_are_not_gherkin_or_not_there_are_a_wrong_use(cli, tmp_path):
    folder = tmp_path / "features"
    ran = cli("rules", "test", "--features", folder)
    assert (ran.code, ran.complains) == (2, f"« {folder} » n'est pas un dossier.")
    folder.mkdir()
    (folder / "faux.feature").write_text("ceci n'est pas du Gherkin\n", encoding="utf-8")
    for command in ("test", "coverage"):
        ran = cli("rules", command, "--features", folder)
        assert ran.code == 2
        assert "faux.feature : ce n'est pas une fonctionnalité Gherkin lisible" in ran.complains


def test_coverage_says_what_holds_each_rule(cli, own):
    ran = cli("rules", "coverage", "--rules", own)
    assert ran.code == 1
    assert "manque : scénario où elle vaut, scénario où elle ne vaut pas" in ran.says
    assert "Règles tenues des deux côtés par des exemples et des scénarios : 0 sur" in ran.says
    assert not json.loads(cli("rules", "coverage", "--rules", own, "--json").out)[0]["pinned"]


@pytest.mark.slow
def test_every_rule_of_the_project_is_held_on_both_sides(cli):
    ran = cli("rules", "coverage", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert all(row["pinned"] for row in json.loads(ran.out))


@pytest.mark.parametrize(
    ("command", "question"),
    [
        (("entity",), "entity-reception"),
        (("entity", "--kind", "gip"), "entity-reception"),
        (("check", "a.pdf"), "attachment"),
        (("check", "a.pdf", "--each", "--channel", "api"), "attachment"),
    ],
)
def test_a_base_without_the_question_of_a_command_says_so(cli, tmp_path, command, question):
    (tmp_path / "empty.yml").write_text("topic: empty\ntitle: Rien\n", encoding="utf-8")
    ran = cli(*command, "--rules", tmp_path)
    said = f"Cette base de règles n'a pas la question « {question} », dont dépend la réponse."
    assert (ran.code, ran.complains) == (2, said)


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("pret-tro", "Vouliez-vous dire « pret-trop » ?"),
        ("books_mx", "Vouliez-vous dire « books_max » ?"),
        ("zzzzzzzz", "« chorus-assistant rules list » donne les règles"),
    ],
)
def test_nothing_is_mutated_under_a_name_that_nothing_has(cli, loans, typed, hint):
    ran = cli("rules", "mutate", "--rule", typed, "--rules", loans / "rules")
    assert (ran.code, ran.out) == (2, "")
    assert ran.complains.startswith(f"Rien dans cette base ne s'appelle « {typed} ». {hint}")


def test_a_mutation_that_changes_nothing_says_so(cli, loans):
    ran = cli("rules", "mutate", "--rule", "reglement", "--decides", "--rules", loans / "rules")
    assert (ran.code, ran.says) == (0, "Rien n'a été changé : aucun champ n'y décide.")


def test_the_mutation_of_a_rule_is_told_in_json_with_what_is_left(cli, loans):
    ran = cli("rules", "mutate", "--rule", "pret-possible", "--json", "--rules", loans / "rules")
    found = json.loads(ran.out)
    assert (ran.code, ran.err) == (1, "")
    assert {one["subject"] for one in found["left"]} == {"pret-possible"}


def test_a_word_too_many_is_told_in_french(cli):
    ran = cli("rules", "list", "de", "trop")
    assert (ran.code, ran.complains) == (2, "Argument en trop : « de trop ».")


def test_a_rule_is_shown_with_the_limits_of_a_day(cli):
    ran = cli("rules", "show", "pj-taille-unitaire", "--on", "2026-11-24")
    assert ran.code == 0
    assert "Règle pj-taille-unitaire" in ran.says
    assert f"taille du fichier : plus de {FILE_MAX.text}" in ran.says
