"""What programs name in a base is in it, under that name; what is not is told where its nearest stands."""

from functools import partial

import pytest

from assistant.language import compiling
from assistant.language.contract import check_contract
from assistant.model.contract import Need

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
        columns={"kinds": ()},
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
    ],
)
def test_a_name_that_lacks_inside_a_part_is_told_with_that_part(told, need, holder, name, hint):
    message = f"le programme lit « {name} » dans « {holder} » et ne le trouve pas"
    assert told(Need(topic="loans", **need)) == [(holder, message, hint, True)]


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
