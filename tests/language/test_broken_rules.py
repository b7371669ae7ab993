"""Broken topics, one mistake a file: each is refused with the message written beside it."""

from pathlib import Path

import pytest

from assistant.language.compiling import compile_base
from assistant.language.strict_yaml import Document, read
from assistant.model.problems import Problem

BROKEN = sorted((Path(__file__).parent / "broken").glob("*.yml"))
OUTSIDE_ANY_PART = {
    "vide",
    "commentaire-seul",
    "une-suite",
    "octets-latins",
    "octet-nul",
    "caractere-invisible",
    "plusieurs-documents",
    "syntaxe",
    "tabulation",
    "partie-inconnue",
}


def problems_of(path: Path, words: Document) -> list[Problem]:
    return sorted(set(compile_base([read(path.read_bytes(), path.name)], words)[1]))


def test_the_topic_from_which_they_come_is_sound(compiled):
    assert compiled()[1] == []


def test_there_are_more_than_forty():
    assert len(BROKEN) > 40


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_mistake_gives_the_one_message_beside_its_file(path, words):
    (problem,) = problems_of(path, words)
    assert str(problem) == path.with_suffix(".txt").read_text(encoding="utf-8").rstrip("\n")


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_mistake_has_its_place_its_subject_and_a_hint(path, words):
    (problem,) = problems_of(path, words)
    assert problem.place.line and problem.place.column
    assert bool(problem.subject) == (path.stem not in OUTSIDE_ANY_PART)
    assert problem.hint


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_the_place_is_that_of_a_character_of_the_file(path, words):
    (problem,) = problems_of(path, words)
    lines = path.read_bytes().decode("utf-8-sig", "replace").split("\n")
    assert problem.place.line <= len(lines)
    assert problem.place.column <= len(lines[problem.place.line - 1]) + 1


def test_every_mistake_of_every_file_is_told_at_once(compiled):
    changes = [
        ("when: {late: true}", "when: {late: yes}"),
        ("label: Jeu}", "label: 050}"),
        ("{of: kinds,", "{of: kind,"),
        ("{above: books_max}", "{abov: books_max}"),
        ("policy: collect", "policy: colect"),
        ("from: card", "from: cards"),
        ("value: 5}", "value: -5}"),
    ]
    other = "topic: other\ntitle: Autre\nnotes:\n  x: {text: Une note., source: reglemant}\n"
    _, problems = compiled(*changes, others=(other,))
    lines = [f"{problem.place.file}:{problem.place.line}" for problem in problems]
    assert lines == ["other0.yml:4", *(f"sound.yml:{line}" for line in (27, 28, 31, 34, 42, 47, 56))]


def test_a_file_that_cannot_be_read_makes_no_name_unknown(compiled):
    _, problems = compiled(("when: {late: true}", "when: {lates: true}"), others=("topic: x\ntitle: [\n",))
    assert [problem.message for problem in problems] == ["syntaxe YAML incorrecte"]


def test_a_part_that_is_wrong_makes_nothing_that_is_built_on_it_wrong(compiled):
    changes = [("books: {type: integer,", "books: {typ: integer,"), ("title: Documents prêtés", "titel: Documents")]
    _, problems = compiled(*changes)
    assert [(problem.subject, problem.message) for problem in problems] == [
        ("books", "« typ » : clé inconnue"),
        ("kinds", "« titel » : clé inconnue"),
    ]


def test_the_rules_beside_a_wrong_one_are_still_read(compiled):
    _, problems = compiled(("when: {late: true}", "wen: {late: true}"), ("{in: sounds}", "{in: sound}"))
    assert [problem.subject for problem in problems] == ["pret-retard", "pret-disque"]


def test_the_words_of_people_do_not_find_a_wrong_decision_unknown(compiled):
    last = "        says: Le règlement ne parle pas des disques pour enfants.\n        source: reglement\n"
    asked = "\nintents:\n  loan: {facts: [reader], about: [emprunter]}\n"
    assert compiled((last, last + asked))[1] == []
    _, (problem,) = compiled((last, last + asked), ("policy: collect", "policy: colect"))
    assert problem.message == "« colect » : valeur inconnue"
