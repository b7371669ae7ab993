"""What an example gives for a fact is of the type of that fact: told at load, where it stands."""

import pytest

EXAMPLE = "{reader: enfant, books: 6, gives: refused}"
FACT = "books: {type: integer,"


def told(compiled, *changes):
    return [(problem.message, problem.hint) for problem in compiled(*changes)[1]]


@pytest.mark.parametrize(
    ("fact", "written", "message"),
    [
        ("books", '"6"', "« books » : attendu : un nombre entier ; trouvé : un texte"),
        ("books", "true", "« books » : attendu : un nombre entier ; trouvé : true ou false"),
        ("late", "0", "« late » : attendu : true ou false ; trouvé : un nombre entier"),
        ("card", "1234", "« card » : attendu : un texte ; trouvé : un nombre entier"),
        ("card", "2026-01-01", "« card » : attendu : un texte ; trouvé : une date"),
        ("card", '"12"', "« 12 » n'a pas 4 chiffres"),
        ("reader", "3", "« reader » : attendu : un choix ; trouvé : un nombre entier"),
        ("reader", "enfants", "« enfants » n'est pas un choix de « reader »"),
    ],
)
def test_a_fact_of_another_type_or_out_of_its_choices_is_told_at_the_fact_of_the_example(
    compiled, fact, written, message
):
    _, (problem,) = compiled((EXAMPLE, f"{{{fact}: {written}, gives: refused}}"))
    assert (problem.message, problem.subject, problem.place.line) == (message, "pret-nombre", 53)
    assert problem.hint != "voyez rules/README.md"


@pytest.mark.parametrize(
    ("kind", "limit", "typed", "wrong"),
    [
        ("size", "5 Mo", ("0", "10 Mo", '"10,2 Mo"'), ("10 Mb", "true", "2026-01-01")),
        ("date", "2026-01-02", ("2026-01-01", '"2026-01-01"', "01/01/2026"), ("hier", "5")),
    ],
)
def test_a_size_or_a_date_is_one_that_a_person_may_type(compiled, kind, limit, typed, wrong):
    def of(written):
        others = [(FACT, f"books: {{type: {kind},"), ("value: 5}", f"value: {limit}}}")]
        return told(compiled, *others, ("books: 6,", f"books: {written},"), ("books: 5, g", f"books: {limit}, g"))

    assert [of(written) for written in typed] == [[]] * len(typed)
    for written in wrong:
        ((message, hint),) = of(written)
        assert message.startswith("« books » : ") and "par exemple" in hint


def test_over_an_open_list_an_example_may_say_any_text_but_an_empty_one(compiled):
    opened = ("title: Documents prêtés", "open: true\n    title: Documents prêtés")
    assert told(compiled, opened, (EXAMPLE, "{document: partition, gives: nothing}")) == []
    ((message, _),) = told(compiled, opened, (EXAMPLE, '{document: " ", gives: nothing}'))
    assert message == "«   » n'est pas un choix de « document »"


def test_the_example_of_a_caution_is_held_to_the_types_too(compiled):
    example = "{books: beaucoup, gives: warned}"
    cautions = f"\ncautions:\n  neuf: {{text: Un texte., source: reglement, examples: [{example}]}}\n\nnotes:"
    ((message, _),) = told(compiled, ("\nnotes:", cautions))
    assert message == "« books » : attendu : un nombre entier ; trouvé : un texte"


def test_what_an_intent_supposes_is_held_to_the_types_too(compiled):
    last = "        says: Le règlement ne parle pas des disques pour enfants.\n        source: reglement\n"
    asked = "\nintents:\n  loan: {facts: [reader], defaults: [{facts: {late: 0}, says: À l'heure.}]}\n"
    ((message, _),) = told(compiled, (last, last + asked))
    assert message == "« late » : attendu : true ou false ; trouvé : un nombre entier"


def test_a_slip_on_gives_is_one_mistake(compiled):
    ((message, hint),) = told(compiled, (EXAMPLE, "{reader: enfant, books: 6, givess: refused}"))
    assert message == "« givess » n'est pas un fait de cette décision"
    assert hint == "vouliez-vous dire « gives » ?"
