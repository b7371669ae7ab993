"""Scenarios in process: what ran, what each answer cited, and why a scenario failed."""

import pytest

from assistant.proof.coverage import covered
from assistant.proof.replay import replay
from assistant.proof.scenarios import beside, run_scenarios, scenarios_in, unpinned

MADE = """
    facts:
      agreed: {type: boolean, label: accord, question: D'accord ?, if_true: vous êtes d'accord}
    decisions:
      made:
        question: Que faire ?
        policy: first
        outcomes: {low: Bas, high: Haut}
        facts: [agreed]
        rules:
          - id: r1
            when: {agreed: true}
            outcome: low
            says: A.
            source: texte
            examples: [{agreed: true, gives: low}, {agreed: false, gives: nothing}]
          - {id: r2, otherwise: true, outcome: high, says: B., source: texte, examples: [{gives: high}]}
"""
FEATURE = """# language: fr
Fonctionnalité: Une question de test

  @r1
  Scénario: On est d'accord
    Étant donné les faits :
      | fait   | valeur |
      | accord | oui    |
    Quand je pose la question "made"
    Alors la réponse est "Bas"
    Et la règle "r1" est citée

  @r1 @r2
  Scénario: On ne l'est pas
    Étant donné les faits :
      | fait   | valeur |
      | accord | non    |
    Quand je pose la question "made"
    Alors la réponse est "Haut"
"""


@pytest.fixture
def made(base_of):
    return base_of(MADE)


@pytest.fixture
def features(tmp_path):
    """A function that writes a feature in a folder of its own."""

    def write(text, name="made.feature"):
        folder = tmp_path / "features"
        folder.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
        return folder

    return write


def test_scenarios_run_with_the_steps_of_the_project(made, features, today):
    ran, used = run_scenarios(made, features(FEATURE), today)
    assert [(one.scenario.name, one.failure, sorted(one.cited)) for one in ran] == [
        ("On est d'accord", None, ["r1"]),
        ("On ne l'est pas", None, ["r2"]),
    ]
    assert len(used) == 4
    assert ran[0].scenario.place == "features/made.feature:5"


def test_one_rule_s_scenarios_can_be_run_alone(made, features, today):
    ran, _ = run_scenarios(made, features(FEATURE), today, only="r2")
    assert [one.scenario.name for one in ran] == ["On ne l'est pas"]


def failure(made, features, today, old, new):
    ran, _ = run_scenarios(made, features(FEATURE.replace(old, new)), today)
    return ran[0].failure


def test_a_step_that_is_not_so_says_what_is(made, features, today):
    assert failure(made, features, today, 'réponse est "Bas"', 'réponse est "Haut"') == (
        '« la réponse est "Haut" » : la réponse est « Bas »'
    )


def test_a_step_that_breaks_says_how(made, features, today):
    assert failure(made, features, today, "| accord | oui    |", "| accord | peut-être |") == (
        "« les faits : » : « peut-être » n'est ni oui ni non (accord)."
    )


def test_a_step_that_breaks_without_a_word_names_the_error(made, features, today):
    def refuse(fact, value):
        raise ValueError

    made.taking.read = refuse
    ran, _ = run_scenarios(made, features(FEATURE), today)
    assert (ran[0].failure, ran[0].crashed) == ("« les faits : » : ValueError", True)


def test_a_step_that_finds_something_else_has_not_crashed(made, features, today):
    for old, new in (('réponse est "Bas"', 'réponse est "Haut"'), ("| oui    |", "| peut-être |")):
        ran, _ = run_scenarios(made, features(FEATURE.replace(old, new)), today)
        assert not ran[0].crashed


def test_an_unknown_step_is_quoted_with_the_nearest_known_one(made, features, today):
    assert failure(made, features, today, 'la réponse est "Bas"', 'la réponse sera "Bas"') == (
        'Aucune étape ne correspond à « la réponse sera "Bas" ». Vouliez-vous dire « la réponse est "{libellé}" » ? '
        "« chorus-assistant rules steps » les donne toutes."
    )


def test_an_unknown_step_that_is_near_none_says_where_they_are_listed(made, features, today):
    assert failure(made, features, today, 'la réponse est "Bas"', "tout va bien") == (
        "Aucune étape ne correspond à « tout va bien ». « chorus-assistant rules steps » les donne toutes."
    )


@pytest.mark.parametrize("steps", ["", '    Quand je pose la question "made"\n'])
def test_a_scenario_that_reads_nothing_fails_and_holds_no_rule(made, features, today, steps):
    folder = features(FEATURE.split("  @r1\n", maxsplit=1)[0] + "  @r1 @r2\n  Scénario: rien\n" + steps)
    (failure,) = replay(made, folder, today).failures
    assert (failure.rule, failure.place) == ("r1 r2", "features/made.feature:5")
    assert failure.message == (
        "« rien » ne vérifie rien : il lui faut une étape « Alors ». « chorus-assistant rules steps » les donne toutes."
    )
    assert [(row.shown, row.spared) for row in covered(made, folder, today)] == [(0, 0), (0, 0)]


@pytest.mark.parametrize("name", ["../dehors.pdf", "/tmp/dehors.pdf", "sous/dehors.pdf", "..", "."])
def test_a_scenario_deposits_files_in_its_own_folder_only(made, features, today, name):
    table = f"Étant donné un dossier avec les fichiers :\n      | nom | taille |\n      | {name} | 1 ko |\n"
    ran, _ = run_scenarios(
        made, features(FEATURE.split("  @r1\n", maxsplit=1)[0] + "  Scénario: Un\n    " + table), today
    )
    assert ran[0].failure == f"« un dossier avec les fichiers : » : « {name} » n'est pas un nom de fichier"


def test_the_code_beside_features_is_never_run(made, features, today, tmp_path):
    folder = features(FEATURE)
    for name in ("steps.py", "conftest.py", "__init__.py"):
        (folder / name).write_text(f"open({str(tmp_path / 'écrit')!r}, 'w').close()\n", encoding="utf-8")
    ran, _ = run_scenarios(made, folder, today)
    assert [one.failure for one in ran] == [None, None]
    assert not (tmp_path / "écrit").exists()


def test_a_feature_that_is_not_gherkin_names_its_file(features):
    folder = features("Ceci n'est pas une fonctionnalité.\n")
    with pytest.raises(ValueError, match=r"made\.feature : ce n'est pas une fonctionnalité Gherkin lisible \(\w+\)"):
        scenarios_in(folder)


def test_a_feature_that_is_not_utf_8_names_its_file(features):
    folder = features(FEATURE)
    (folder / "made.feature").write_bytes(b"\xff\xfe")
    with pytest.raises(ValueError, match=r"made\.feature"):
        scenarios_in(folder)


def test_rules_with_scenarios_on_both_sides_are_pinned(made, features, today):
    ran, _ = run_scenarios(made, features(FEATURE), today)
    told = [(one.rule, one.message) for one in unpinned(made, ran)]
    assert told == [("r2", "aucun scénario étiqueté ne montre que cette règle ne s'applique pas")]


def test_a_rule_that_no_scenario_shows_is_not_pinned(made, features, today):
    ran, _ = run_scenarios(made, features(FEATURE.replace("@r1\n", "@r2\n")), today)
    assert [(one.rule, one.message) for one in unpinned(made, ran)] == [
        ("r1", "aucun scénario étiqueté ne montre cette règle à l'œuvre")
    ]


def test_a_tag_that_is_no_rule_is_told_with_its_place(made, features, today):
    ran, _ = run_scenarios(made, features(FEATURE.replace("@r1\n", "@r1 @r3\n")), today)
    assert ("r3", "features/made.feature:5", "cette étiquette ne correspond à aucune règle") in [
        (one.rule, one.place, one.message) for one in unpinned(made, ran)
    ]


def test_coverage_counts_what_holds_each_rule_and_names_what_lacks(made, features, today):
    rows = covered(made, features(FEATURE), today)
    assert [(one.rule, one.decision, one.examples, one.shown, one.spared) for one in rows] == [
        ("r1", "made", 2, 1, 1),
        ("r2", "made", 1, 1, 0),
    ]
    assert [(one.pinned, one.lacks) for one in rows] == [(True, []), (False, ["scénario où elle ne vaut pas"])]


def test_without_features_every_rule_lacks_its_scenarios(made, today):
    rows = covered(made, None, today)
    assert [one.lacks for one in rows] == [["scénario où elle vaut", "scénario où elle ne vaut pas"]] * 2


def test_a_rule_without_examples_lacks_them(base_of, today):
    examples = "examples: [{agreed: true, gives: low}, {agreed: false, gives: nothing}]"
    made = base_of(MADE.replace(examples, "advice: Rien."))
    assert covered(made, None, today)[0].lacks[:2] == ["exemple où elle vaut", "exemple où elle ne vaut pas"]


def test_the_scenarios_of_a_base_stand_beside_it_those_of_the_project_when_no_other_is_named(tmp_path):
    ours = beside(None)
    assert ours is not None and (ours / "managers.feature").is_file()
    assert beside(tmp_path / "rules") is None
    (tmp_path / "features").mkdir()
    assert beside(tmp_path / "rules") == tmp_path / "features"
