"""The JSON Schema for editors: current, and met by every topic; what it refuses, the language refuses."""

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from assistant.language.forms import json_schema
from assistant.language.strict_yaml import read

ROOT = Path(__file__).parents[2]
TOPICS = sorted(path for path in (ROOT / "rules").glob("*.yml") if path.name != "words.yml")
WRITTEN = ROOT / "rules" / "schema.json"


def as_json(value):
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_json(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


@pytest.fixture(scope="module")
def validator():
    schema = json.loads(WRITTEN.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_the_schema_beside_the_rules_is_that_of_the_language():
    current = json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"
    assert WRITTEN.read_text(encoding="utf-8") == current, (
        "rules/schema.json date : réécrivez-le avec json.dumps(json_schema(), …)"
    )


@pytest.mark.parametrize("path", TOPICS, ids=lambda path: path.stem)
def test_every_topic_points_editors_to_it(path):
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first == f"# yaml-language-server: $schema={WRITTEN.name}"


@pytest.mark.parametrize("path", TOPICS, ids=lambda path: path.stem)
def test_every_topic_is_valid_against_it(path, validator):
    errors = [
        f"{error.json_path} : {error.message}"
        for error in validator.iter_errors(as_json(read(path.read_bytes(), path.name).value))
    ]
    assert errors == []


@pytest.mark.parametrize(
    "name",
    [
        "cle-inconnue",
        "partie-inconnue",
        "cle-qui-manque",
        "type-faux",
        "texte-vide",
        "mot-inconnu",
        "condition-vide",
        "operateur-inconnu",
        "suite-vide",
        "sans-issue",
        "negatif",
        "identifiant-accentue",
        "siret-sans-guillemets",
        "une-suite",
        "date-absente",
        "dernier-jour-du-calendrier",
        "premier-jour-du-calendrier",
        "choix-raccourci",
        "booleen-entre-guillemets",
    ],
)
def test_an_editor_sees_the_mistakes_of_form(name, validator):
    path = Path(__file__).parent / "broken" / f"{name}.yml"
    assert not validator.is_valid(as_json(read(path.read_bytes(), path.name).value))
