"""No name that the base knows is taken for the slip of another, however it is written."""

import pytest

from assistant.articles.slips import named_choice, refuse_slips
from assistant.engine.case import FactError


@pytest.fixture(scope="module")
def names(rules):
    """Each label and alias of what an entity may be."""
    facts = [rules.base.facts[name] for name in ("entity_kind", "entity_name")]
    return [name for fact in facts for choice in fact.choices for name in (choice.label, *choice.aliases)]


@pytest.mark.parametrize("written", [str, str.lower, str.upper], ids=["typed", "small", "capitals"])
def test_every_name_of_a_body_is_taken_as_its_kind(rules, names, written):
    assert len(names) > 900
    for name in names:
        refuse_slips(rules.taking, {"entity_kind": written(name)})


@pytest.mark.parametrize(("typed", "meant"), [("colege", "college"), ("comune", "commune")])
def test_a_slip_in_the_name_of_a_body_is_told_with_what_was_meant(rules, typed, meant):
    with pytest.raises(FactError) as error:
        refuse_slips(rules.taking, {"entity_kind": typed})
    assert meant in str(error.value).lower()


def test_a_word_is_not_given_for_the_slip_of_its_contrary(rules):
    with pytest.raises(FactError) as error:
        named_choice(rules.taking, "recipient_requires", "code")
    assert "Vouliez-vous dire" not in str(error.value)
