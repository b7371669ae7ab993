"""Changes of the words of a list: they reach whatever takes its items, and are made once, where they are declared."""

from assistant.proof.mutation.lists import complete
from assistant.proof.mutation.mutants import mutants
from assistant.proof.mutation.walking import Spot


def changed(rules, kind, subject):
    return [one for one in mutants(rules.base, kind=kind) if one.subject == subject]


def test_what_is_said_of_how_far_a_list_goes_is_taken_away_or_made_up_and_an_open_list_is_left(rules):
    made = {}
    for name in ("accepted_extensions", "recyclable_fields", "invoice_statuses"):
        spot = Spot("lists", name, (), rules.base.lists[name], "complete", rules.base.lists[name].complete)
        made[name] = list(complete(rules.base, spot))
    assert made == {
        "accepted_extensions": [("n'est plus donnée comme complète", ())],
        "recyclable_fields": [("devient complète", ("1.01",))],
        "invoice_statuses": [],
    }


def test_another_label_of_an_item_reaches_the_facts_and_the_parts_that_take_it(rules):
    (found,) = changed(rules, "Item.label", "territories/polynesie-francaise")
    assert found.base.facts["territory"].label_of("polynesie-francaise") == "Banane."
    parts = [one for one in found.base.lists.values() if one.of == "territories"]
    assert [item.label for one in parts for item in one.items if item.id == "polynesie-francaise"] == ["Banane."] * 4


def test_what_comes_from_a_list_is_not_changed_a_second_time(rules):
    assert changed(rules, "Item.label", "excluded_territories/polynesie-francaise") == []
    assert changed(rules, "Choice.label", "territory/polynesie-francaise") == []


def test_a_choice_that_its_fact_declares_is_changed_there(rules):
    (found,) = changed(rules, "Choice.label", "role/supplier")
    assert found.base.facts["role"].label_of("supplier") == "Banane."
