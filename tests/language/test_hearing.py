"""The words of people: what a `heard` or an `asked` names must be in the base."""

import pytest

HEARD = """
heard:
  reader:
    choices: {enfant: [petit, "petit {books}"]}
    lists: [kinds]
  late: {if_true: [en retard], if_false: [à l'heure]}
asked:
  loan:
    facts: [reader, card]
    about: [emprunter, "{}"]
    supposes: [{facts: {late: false}, says: sans retard}]
"""
WRONG = {
    ("  late: {if_true", "  lates: {if_true"): "« lates » : fait inconnu",
    ("{enfant: [petit,", "{enfants: [petit,"): "« enfants » n'est pas un choix de « reader »",
    ("lists: [kinds]", "if_true: [oui]"): "« reader » n'est pas un fait à oui ou non",
    ("lists: [kinds]", "empty: [rien]"): "« reader » n'est pas un texte",
    ("lists: [kinds]", "lists: [kind]"): "« kind » : liste inconnue",
    ('"petit {books}"', '"petit {book}"'): "« book » : fait inconnu",
    ("  loan:\n    facts: [reader, card]", "  lone:\n    facts: [reader, card]"): "« lone » : décision inconnue",
    ("facts: [reader, card]", "facts: [reader, cards]"): "« cards » n'est pas un fait de cette décision",
    ("{facts: {late: false}", "{facts: {lates: false}"): (
        "« lates » : la supposition doit porter sur un fait de cette question"
    ),
    ("    about:", "    other: reader\n    about:"): "« reader » n'est pas un fait sur une liste ouverte",
}


@pytest.fixture
def heard(compiled):
    """Compile the sound topic with words of people after it."""
    last = "        says: Le règlement ne parle pas des disques pour enfants.\n        source: reglement\n"

    def compile_it(*changes):
        text = HEARD
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        return compiled((last, last + text))

    return compile_it


def test_words_that_name_what_the_base_holds_are_sound(heard):
    base, problems = heard()
    assert problems == []
    assert base["asked"]["loan"]["about"] == ["emprunter", "{}"]


@pytest.mark.parametrize("change", WRONG, ids=lambda change: change[1])
def test_a_name_that_the_base_does_not_hold_is_refused_in_its_place(heard, change):
    _, (problem,) = heard(change)
    assert problem.message == WRONG[change]
    assert problem.place.line > 64
    assert problem.hint


def test_other_may_be_an_answer_over_an_open_list(compiled, heard):
    text = HEARD.replace("    about:", "    other: document\n    about:")
    last = "        says: Le règlement ne parle pas des disques pour enfants.\n        source: reglement\n"
    opened = ("title: Documents prêtés", "open: true\n    title: Documents")
    assert compiled((last, last + text), opened)[1] == []


def test_a_decision_that_is_wrong_is_not_said_to_be_unknown(compiled):
    last = "        says: Le règlement ne parle pas des disques pour enfants.\n        source: reglement\n"
    _, (problem,) = compiled((last, last + HEARD), ("policy: collect", "policy: colect"))
    assert problem.message == "« colect » : valeur inconnue"
