"""Conditions: the closed forms that a rule may write, and what they become."""

import re

import pytest

from assistant.model.condition import All, Among, Compared, Not, Some
from assistant.model.period import Limit

LATE, CHILD = Among("late", (True,)), Among("reader", ("enfant",))
CASES = {
    "{late: true}": LATE,
    "{reader: enfant}": CHILD,
    "{reader: [enfant, adulte]}": Among("reader", ("enfant", "adulte")),
    "{reader: {not: enfant}}": Not(CHILD),
    "{document: {in: sounds}}": Among("document", ("disque",), "sounds"),
    "{books: 3}": Among("books", (3,)),
    "{books: [3, 5]}": Among("books", (3, 5)),
    "{books: {not: 3}}": Not(Among("books", (3,))),
    "{books: {not: [3, 5]}}": Not(Among("books", (3, 5))),
    "{late: {not: true}}": Not(LATE),
    "{books: {at_most: 3}}": Compared("books", "at_most", limit=Limit(3, 3, "3")),
    "{books: {above: books_max}}": Compared("books", "above", "books_max"),
    "{books: {at_least: 1, below: 3}}": All(
        (
            Compared("books", "at_least", limit=Limit(1, 1, "1")),
            Compared("books", "below", limit=Limit(3, 3, "3")),
        )
    ),
    "{late: true, reader: enfant}": All((LATE, CHILD)),
    "{not: {late: true}}": Not(LATE),
    "{any: [{late: true}, {reader: enfant}]}": Some((LATE, CHILD)),
    "{all: [{late: true}, {late: false}]}": All((LATE, Among("late", (False,)))),
}

WRONG = {
    "{late: maybe}": "« late » vaut true ou false",
    "{late: [true]}": "attendu : un nombre entier, 0 ou plus ou une date ou un texte ; trouvé : true ou false",
    "{late: {not: 3}}": "« late » vaut true ou false",
    "{books: cinq}": "« books » se compare à un nombre",
    "{books: [6, cinq]}": "« books » se compare à un nombre",
    "{books: 2026-01-01}": "« books » se compare à un nombre",
    "{books: {above: cinq}}": "« cinq » : valeur inconnue",
    "{books: {above: 5 Mo}}": "« 5 Mo » : valeur inconnue",
    "{books: {above: true}}": "attendu : un nombre entier, 0 ou plus ou une date ou un texte ; trouvé : true ou false",
    "{books: {above: ~}}": "attendu : un nombre entier, 0 ou plus ou une date ou un texte ; trouvé : rien",
    "{books: {in: kinds}}": "« in » ne vaut que pour un choix ou un texte",
    "{reader: {in: kinds}}": "« disque » n'est pas un choix de « reader »",
    "{reader: {at_most: 5}}": "« at_most » ne vaut que pour un nombre, une taille ou une date",
    "{any: []}": "suite vide",
    "{any: {late: true}}": "attendu : une suite ; trouvé : des clés",
    "{not: 5}": "attendu : une condition ; trouvé : un nombre entier",
    "{all: [late]}": "attendu : une condition ; trouvé : un texte",
    "{book: 5}": "« book » : fait inconnu",
    "5": "attendu : une condition ; trouvé : un nombre entier",
}


@pytest.mark.parametrize("written", CASES)
def test_a_condition_becomes_structs_with_nothing_left_to_resolve(compiled, written):
    base, problems = compiled(("when: {late: true}", f"when: {written}"))
    assert problems == []
    assert base.decisions["loan"].rules[1].when == CASES[written]


@pytest.mark.parametrize("written", WRONG)
def test_a_condition_that_does_not_fit_says_why(compiled, written):
    _, problems = compiled(("when: {late: true}", f"when: {written}"))
    assert problems[0].message == WRONG[written]
    assert problems[0].place.line == 56


def test_a_size_may_be_compared_to_a_size_as_written_or_to_octets(compiled):
    size = [("books: {type: integer,", "books: {type: size,"), ("value: 5}", "value: 5 Mo}")]
    for written, low in (("10 Mo", 10_000_000), ("1000", 1000), ("2 Mio", 2_097_152)):
        base, problems = compiled(*size, ("when: {late: true}", f"when: {{books: {{above: {written}}}}}"))
        assert problems == []
        assert base.decisions["loan"].rules[1].when.limit.low == low
    _, (problem,) = compiled(*size, ("when: {late: true}", "when: {books: {above: beaucoup}}"))
    assert problem.message == "« beaucoup » : valeur inconnue"


@pytest.mark.parametrize(
    ("kind", "written", "message"),
    [
        ("integer", '["6", "7"]', "« books » se compare à un nombre"),
        ("integer", '{not: "3"}', "« books » se compare à un nombre"),
        ("size", "10 Mo", "« books » se compare à un nombre d'octets, ou à une taille par above, below…"),
        ("date", "2026-01-01", "« books » se compare à une date par above, below…"),
        ("date", "{not: [2026-01-01]}", "« books » se compare à une date par above, below…"),
        ("date", "5", "« books » se compare à une date par above, below…"),
    ],
)
def test_what_a_number_a_size_or_a_date_is_not_equal_to_is_told_with_a_form_that_is_accepted(
    compiled, kind, written, message
):
    value = {"integer": "5", "size": "5 Mo", "date": "2026-01-02"}[kind]
    typed = [
        ("books: {type: integer,", f"books: {{type: {kind},"),
        ("value: 5}", f"value: {value}}}"),
        ("books: 6, gives", f"books: {value}, gives"),
        ("books: 5, gives", f"books: {value}, gives"),
    ]
    _, (problem,) = compiled(*typed, ("when: {late: true}", f"when: {{books: {written}}}"))
    assert problem.message == message
    forms = re.findall(r"(?<!\w)(?:\[.*?\]|\{.*?\}|\d+)", problem.hint)
    assert forms
    for form in forms:
        assert compiled(*typed, ("when: {late: true}", f"when: {{books: {form}}}"))[1] == []


def test_a_value_of_another_type_is_refused(compiled):
    _, (problem,) = compiled(("value: 5}", "value: 5 Mo}"))
    assert problem.message == "« books_max » n'est pas du même type que « books »"
    assert problem.hint == "il faut : integer"


def test_what_is_compared_to_a_wrong_value_or_list_is_not_blamed(compiled):
    _, problems = compiled(
        ("books_max: {label", "books_max: {lable"),
        ("title: Documents", "titel: Documents"),
        ("when: {late: true}", "when: {document: {in: kinds}}"),
    )
    assert [problem.message for problem in problems] == ["« titel » : clé inconnue", "« lable » : clé inconnue"]


def test_a_text_may_be_empty_in_a_condition(compiled):
    changed = [("books, late, document]", "books, card, document]"), ("when: {late: true}", 'when: {card: {not: ""}}')]
    base, problems = compiled(*changed)
    assert problems == []
    assert base.decisions["loan"].rules[1].when == Not(Among("card", ("",)))


def test_a_text_is_not_compared_to_a_number(compiled):
    _, (problem,) = compiled(
        ("books, late, document]", "books, card, document]"), ("when: {late: true}", "when: {card: 12}")
    )
    assert (problem.message, problem.hint) == ("« 12 » : texte attendu", "mettez des guillemets")
