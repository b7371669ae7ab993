"""What programs name in a base is in it, under that name; what is not is told where its nearest stands."""

import ast
import json
import re
from functools import partial
from pathlib import Path

import msgspec
import pytest

from assistant.language import compiling
from assistant.language.contract import check_contract
from assistant.model.contract import CONTRACT, Need

ROOT = Path(__file__).parents[2]

FORMATS = """
  kinds_of_file: {source: reglement, formats: {textes: {label: Texte, signs: [{root: text}]}}}
"""
NOTICES = """
  said: {source: reglement, notices: {vide: {label: Vide, says: C'est vide.}, plein: {label: Plein, says: Plein.}}}
"""
LISTS = "\nlists:\n"


@pytest.fixture
def told(compiled, monkeypatch):
    """The problems of the sound topic, with more lists, for programs that need something of it."""

    def tell(need, lists=""):
        monkeypatch.setattr(compiling, "check_contract", partial(check_contract, contract=(need,)))
        _, problems = compiled((LISTS, LISTS + lists.lstrip("\n")))
        return [(one.subject, one.message, one.hint, one.place.line > 0) for one in problems]

    return tell


def test_a_base_that_holds_what_programs_name_has_no_problem(told):
    need = Need(
        topic="loans",
        decisions={"loan": ("reader", "books")},
        choices={"reader": ("enfant",)},
        listed={"document": "kinds"},
        columns={"kinds": ()},
        items={"kinds": ("jeu",)},
        formats=("textes",),
    )
    assert told(need, FORMATS) == []


def test_a_base_that_lacks_a_whole_topic_lacks_nothing_of_it(told):
    assert told(Need(topic="elsewhere", decisions={"other": ()})) == []


@pytest.mark.parametrize(
    ("need", "subject", "name", "hint"),
    [
        ({"decisions": {"loans": ()}}, "loan", "« loans » (décision)", "renommez « loan » en « loans »"),
        ({"choices": {"readers": ()}}, "reader", "« readers » (fait)", "renommez « reader » en « readers »"),
        ({"items": {"kindz": ()}}, "kinds", "« kindz » (liste)", "renommez « kinds » en « kindz »"),
        ({"columns": {"kindz": ()}}, "kinds", "« kindz » (liste)", "renommez « kinds » en « kindz »"),
        ({"decisions": {"xyzw": ()}}, "loans", "« xyzw » (décision)", "gardez ce nom dans « decisions »"),
        ({"formats": ("texte",)}, "textes", "« texte » (format)", "renommez « textes » en « texte »"),
        ({"formats": ("zip",)}, "loans", "« zip » (format)", "gardez ce nom dans « formats »"),
    ],
)
def test_a_name_that_lacks_is_told_with_its_nearest_or_where_it_belongs(told, need, subject, name, hint):
    assert told(Need(topic="loans", **need), FORMATS) == [
        (subject, f"le programme lit {name} et ne le trouve pas", hint, True)
    ]


@pytest.mark.parametrize(
    ("need", "holder", "name", "hint"),
    [
        ({"decisions": {"loan": ("book",)}}, "loan", "book", "renommez « books » en « book »"),
        ({"decisions": {"loan": ("zzz",)}}, "loan", "zzz", "gardez ce nom dans « facts »"),
        ({"choices": {"reader": ("enfants",)}}, "reader", "enfants", "renommez « enfant » en « enfants »"),
        ({"columns": {"kinds": ("sign",)}}, "kinds", "sign", "gardez ce nom dans « columns »"),
        ({"items": {"kinds": ("livres",)}}, "kinds", "livres", "gardez ce nom dans « items »"),
    ],
)
def test_a_name_that_lacks_inside_a_part_is_told_with_that_part(told, need, holder, name, hint):
    message = f"le programme lit « {name} » dans « {holder} » et ne le trouve pas"
    assert told(Need(topic="loans", **need)) == [(holder, message, hint, True)]


def test_what_each_rule_must_give_is_told_at_the_rule_that_does_not(compiled, monkeypatch):
    need = Need(topic="loans", decisions={"loan": ()}, gives={"loan": ("how", "who")})
    monkeypatch.setattr(compiling, "check_contract", partial(check_contract, contract=(need,)))
    late = ("        when: {late: true}\n", "        when: {late: true}\n        gives: {hows: Vite., who: Vous}\n")
    _, problems = compiled(late)
    message = "le programme lit « {} » dans « gives » et ne le trouve pas"
    assert [(one.subject, one.message, one.hint) for one in problems] == [
        ("pret-nombre", message.format("how"), "ajoutez « how » à « gives »"),
        ("pret-nombre", message.format("who"), "ajoutez « who » à « gives »"),
        ("pret-retard", message.format("how"), "renommez « hows » en « how »"),
    ]  # nothing of the last rule, which ends nothing


def test_a_fact_whose_choices_a_program_reads_in_a_list_is_told_when_they_are_elsewhere(told):
    need = Need(topic="loans", choices={"document": ()}, listed={"document": "sounds"})
    assert told(need) == [
        ("document", "le programme lit les choix de « document » dans « sounds »", "écrivez list: sounds", True)
    ]


def test_formats_that_no_list_declares_are_missed_at_the_lists(told):
    assert told(Need(topic="loans", formats=("zip",))) == [
        ("loans", "le programme lit « zip » (format) et ne le trouve pas", "gardez ce nom dans « formats »", True)
    ]


def test_a_notice_that_no_program_makes_is_told_and_one_under_a_wrong_name_is_told_once(told):
    assert told(Need(topic="loans", notices=("vide",)), NOTICES) == [
        ("plein", "le programme ne signale jamais cela", "ôtez ce signalement, ou corrigez son nom", True)
    ]
    assert told(Need(topic="loans", notices=("vide", "pleins")), NOTICES) == [
        (
            "plein",
            "le programme lit « pleins » (signalement) et ne le trouve pas",
            "renommez « plein » en « pleins »",
            True,
        )
    ]


def test_what_is_broken_is_told_before_what_lacks(compiled):
    _, problems = compiled(("type: integer", "type: banana"))
    assert all("le programme lit" not in one.message for one in problems)
    assert problems


PARTS = ("decisions", "facts", "lists", "values", "lookups", "procedures", "notes", "cautions", "sources")
OTHER_THINGS = {
    "audience": "what an article says of its readers",
    "contacts": "the part of the base, not the list",
    "formats": "the part of the base, not the source",
    "message": "what a report says",
    "problem": "what is wrong with a row of a table",
    "role": "an attribute of HTML, and what a file is in a dossier",
    "status": "what a decision is, besides the fact of an invoice",
    "subject": "what a reason or a decision is about",
    "tickets": "the command of the help desk",
}
"""Words that code writes for something else than what the base so names."""


REPORT = ROOT / "benchmarks" / "results" / "mutation.json"
"""The committed report of mutants: it names the project's own topics, and none that a user has added since."""


def test_what_code_and_pages_name_of_the_base_is_declared(rules):
    declared = {name for need in CONTRACT for name in _named(need)}
    assert _written_of(rules.base, declared) == {}
    assert _written_of(rules.base, declared - {"attachment"}).keys() == {"attachment"}


def test_a_topic_that_a_user_adds_may_have_the_name_of_anything_that_code_writes(rules):
    added = msgspec.structs.replace(rules.base.decisions["attachment"], id="archives", topic="archives")
    base = msgspec.structs.replace(rules.base, decisions={"archives": added})
    assert "archives" in {name for name, _ in _written()}
    assert "archives" not in _written_of(base, set())


def _written_of(base, declared):
    """What code and pages write that the project's own topics so name and that is not declared, with where."""
    own = {name.removeprefix("topics/") for name in json.loads(REPORT.read_bytes())["subjects"]}
    told = {name for part in PARTS for name, one in getattr(base, part).items() if one.topic in own}
    return {name: where for name, where in _written() if name in told - declared - set(OTHER_THINGS)}


def _named(need):
    for part in (need.decisions, need.outcomes, need.gives, need.choices, need.columns, need.items):
        yield from (*part, *(name for names in part.values() for name in names))
    yield from (*need.listed, *need.listed.values())


def _written():
    """Each text that a module or a page writes, with where; the contract and what reads it are left out."""
    for path in (ROOT / "assistant").rglob("*.py"):
        if path.name != "contract.py":
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value, f"{path}:{node.lineno}"
    for path in (ROOT / "docs" / "assets").rglob("*.js"):
        yield from ((text, str(path)) for text in re.findall(r'"([\w-]+)"', path.read_text(encoding="utf-8")))
