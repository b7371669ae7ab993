"""`rules steps` finds the steps that a scenario may use; `rules test` reads the scenarios of a base, never its code."""

import json
import re
import shutil

from assistant.language import loading
from assistant.language.loading import packaged
from assistant.outlets.cli import rules_steps
from assistant.proof.steps import STEPS


def test_every_step_is_listed_with_its_keyword_and_an_example(cli):
    ran = cli("rules", "steps")
    assert (ran.code, ran.err) == (0, "")
    for definition in STEPS:
        assert f"  {definition.keyword} {definition.spelling}\n" in ran.out
    assert re.search(r'Étant donné la date du "{jour}" la date du "\d\d/\d\d/\d{4}"', ran.says)
    assert f"{len(STEPS)} étapes. Entre accolades : ce que chaque scénario écrit." in ran.says


def test_a_step_that_takes_a_table_shows_its_columns_and_a_row(cli):
    ran = cli("rules", "steps", "faits")
    assert "  Étant donné les faits :\n      | fait " in ran.out
    assert "| fait | valeur | | mandat public | non |" in " ".join(ran.out.split())


def test_steps_are_found_by_words_whatever_their_accents_and_endings(cli):
    ran = cli("rules", "steps", "mises", "EN", "gardes")
    assert ran.code == 0
    found = [line for line in ran.out.splitlines() if "Alors" in line]
    assert found[:2] == [
        '  Alors la mise en garde "{mise_en_garde}" accompagne la réponse',
        '  Alors la mise en garde "{mise_en_garde}" n\'accompagne pas la réponse',
    ]
    assert "  Alors ces mises en garde disent :" in found
    assert "  Alors la question n'est pas couverte" not in found
    assert cli("rules", "steps", "mise en garde").out == ran.out


def test_a_step_can_be_copied_as_it_is_written(cli):
    steps = [line for line in cli("rules", "steps").out.splitlines() if line.startswith("  ")]
    assert steps and [line for line in steps if "\u00a0" in line] == []


def test_words_of_which_no_step_speaks_say_where_all_of_them_are(cli):
    ran = cli("rules", "steps", "grenouille\u202e")
    assert (ran.code, ran.err) == (3, "")
    assert ran.says == (
        "Aucune étape ne parle de « grenouille⟨U+202E⟩ ». « chorus-assistant rules steps » les donne toutes."
    )


def test_the_list_is_json_too(cli):
    listed = json.loads(cli("rules", "steps", "--json").out)
    assert [one["step"] for one in listed] == [definition.spelling for definition in STEPS]
    facts = next(one for one in listed if one["step"] == "les faits :")
    assert (facts["about"], facts["keyword"], facts["columns"]) == (
        "Ce que l'on sait d'un cas",
        "Étant donné",
        ["fait", "valeur"],
    )
    assert facts["example"]["table"][0] == ["fait", "valeur"]
    assert facts["example"]["place"].startswith("features/")
    assert all(one["example"] is not None for one in listed)
    assert (cli("rules", "steps", "grenouille", "--json").code, cli("rules", "steps", "grenouille", "--json").out) == (
        3,
        "[]\n",
    )


def test_a_base_or_a_feature_that_is_still_broken_does_not_hide_the_steps(cli, tmp_path, monkeypatch):
    shutil.copytree(packaged("features"), tmp_path / "features")
    (tmp_path / "features" / "attachments.feature").write_text("Ceci n'est pas du Gherkin\n", encoding="utf-8")
    shutil.copytree(packaged("rules"), tmp_path / "rules")
    (tmp_path / "rules" / "attachments.yml").write_text("topic: [", encoding="utf-8")
    monkeypatch.setattr(rules_steps, "packaged", tmp_path.joinpath)
    monkeypatch.setattr(loading, "packaged", tmp_path.joinpath)
    ran = cli("rules", "steps")
    assert (ran.code, ran.err) == (0, "")
    assert all(definition.spelling in ran.out for definition in STEPS)


def test_testing_the_base_of_a_stranger_runs_none_of_its_code(cli, tmp_path):
    (tmp_path / "rules").mkdir()
    assert cli("rules", "new", "loans", "--rules", tmp_path / "rules").code == 0
    for name in ("steps.py", "conftest.py", "__init__.py"):
        (tmp_path / "features" / name).write_text(f"open({str(tmp_path / 'marque')!r}, 'w')\n", encoding="utf-8")
    ran = cli("rules", "test", "--json", "--rules", tmp_path / "rules")
    assert (ran.code, json.loads(ran.out)["scenarios"]) == (0, 10)
    assert cli("rules", "coverage", "--rules", tmp_path / "rules").code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["features", "rules"]
