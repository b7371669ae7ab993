"""The steps as a writer looks for them: by words, each with the first scenario that uses it."""

from assistant.proof.scenarios import Scenario
from assistant.proof.steps import STEPS
from assistant.proof.steps.listing import listed

FACTS = [["fait", "valeur"], ["accord", "oui"]]
FIRST = Scenario("Le premier", "made.feature:4", (), (("les faits :", FACTS), ('la réponse est "Bas"', None)))
SECOND = Scenario("Le second", "made.feature:9", (), (('la réponse est "Haut"', None), ("rien de connu", None)))


def found(*words):
    return {one.definition.spelling: one.example for one in listed([FIRST, SECOND], words)}


def test_without_words_every_step_is_listed_in_order():
    assert list(found()) == [one.spelling for one in STEPS]


def test_a_step_is_shown_as_the_first_scenario_that_uses_it_writes_it():
    answered = next(example for spelling, example in found().items() if spelling.startswith("la réponse est"))
    assert answered is not None
    assert (answered.text, answered.table, answered.place) == ('la réponse est "Bas"', None, "made.feature:4")


def test_a_step_with_a_table_is_shown_with_its_rows():
    facts = found()["les faits :"]
    assert facts is not None
    assert (facts.table, facts.place) == (FACTS, "made.feature:4")


def test_a_step_that_no_scenario_uses_has_no_example():
    assert [example for spelling, example in found().items() if "recherche" in spelling][:1] == [None]


def test_steps_are_found_by_each_word_whatever_its_accents_and_endings():
    assert found("Mises", "en garde").keys() == found("mise en garde").keys()
    assert 'la mise en garde "{mise_en_garde}" accompagne la réponse' in found("mise en garde")
    assert "la question n'est pas couverte" not in found("mise en garde")
    assert found("xyzwxyzw") == {}


def test_a_step_is_found_by_the_words_of_its_example_too():
    assert "la réponse est" in " ".join(found("bas"))
