"""`rules mutate` names what nothing notices, and counts ways of saying apart, as those that no scenario says."""

import json

import pytest

TOPIC = """topic: paint
title: Peindre
sources:
  texte: {title: Un texte, publisher: Un auteur, checked: 2026-11-24, read: own, unlinked: aucun}
facts:
  colour:
    type: choice
    label: couleur
    question: Quelle couleur ?
    choices: [{id: red, label: Rouge, aliases: [écarlate, vermeil]}, {id: blue, label: Bleu, aliases: [azur]}]
decisions:
  paint:
    question: Puis-je peindre ?
    policy: first
    outcomes: {permitted: Permis, forbidden: Interdit}
    facts: [colour]
    rules:
      - {id: p-red, when: {colour: red}, outcome: forbidden, says: Le rouge est interdit., source: texte}
      - {id: p-else, otherwise: true, outcome: permitted, says: Peignez., source: texte}
intents:
  paint: {facts: [colour], asks: [permis]}
"""
FEATURE = """# language: fr
Fonctionnalité: Peindre

  Plan du Scénario: Une couleur
    Quand je demande "peindre en <couleur>, est-ce permis ?"
    Alors les issues de "paint" sont :
      | issue     | libellé  |
      | permitted | Permis   |
      | forbidden | Interdit |

    Exemples:
      | couleur  |
      | écarlate |
      | vermeil  |

  Scénario: Le bleu est permis
    Étant donné les faits :
      | fait    | valeur |
      | couleur | azur   |
    Quand je pose la question "paint"
    Alors la réponse est "Permis"
"""


@pytest.fixture
def mutated(cli, tmp_path):
    """A function that mutates the fact of a small base, and gives what the command says."""
    for folder, name, text in (("rules", "paint.yml", TOPIC), ("features", "paint.feature", FEATURE)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(text, encoding="utf-8")
    place = ("--rules", tmp_path / "rules", "--features", tmp_path / "features")
    return lambda *arguments: cli("rules", "mutate", *arguments, *place)


def test_a_phrase_that_nothing_notices_is_named_with_its_field(mutated):
    ran = mutated("--rule", "colour/red")
    assert ran.code == 1
    assert "colour/red (Choice.aliases) : sans « écarlate ». Rien ne le remarque." in ran.says
    assert "Façons de dire : 0 remarquées sur les 2 que dit un scénario ; 0 dites par aucun scénario." in ran.says


def test_the_report_in_json_counts_the_phrases_that_no_scenario_says(mutated, tmp_path):
    topic = tmp_path / "rules" / "paint.yml"
    topic.write_text(topic.read_text("utf-8").replace("[azur]", "[azur, saphir]"), encoding="utf-8")
    found = json.loads(mutated("--rule", "colour/blue", "--json").out)
    (aliases,) = (one for one in found["kinds"] if one["kind"] == "Choice.aliases")
    assert (aliases["heard"], aliases["noticed"], aliases["survived"], aliases["unsaid"]) == (True, 1, 0, 1)


def test_a_run_since_a_report_judges_what_changed_and_completes_it_as_a_whole_run_would(mutated, tmp_path):
    first, second, whole = (tmp_path / name for name in ("first.json", "second.json", "whole.json"))
    mutated("--report", first)
    topic = tmp_path / "rules" / "paint.yml"
    topic.write_text(topic.read_text("utf-8").replace("Peignez.", "Vous pouvez peindre."), encoding="utf-8")
    mutated("--since", first, "--report", second)
    mutated("--report", whole, "--jobs", "2")
    kept, made = (json.loads(path.read_text("utf-8")) for path in (second, whole))
    assert (kept["kinds"], kept["subjects"]) == (made["kinds"], made["subjects"])
    assert sorted(map(str, kept["left"])) == sorted(map(str, made["left"]))


def test_a_file_that_is_no_report_is_named(mutated, tmp_path):
    other = tmp_path / "autre.json"
    other.write_text("[]", encoding="utf-8")
    ran = mutated("--since", other)
    assert ran.code == 2
    assert "autre.json\xa0» n'est pas un rapport de cette version du programme" in ran.err
