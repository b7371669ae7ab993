"""Two questions that people mix get two answers: must it receive, and by which way."""

from datetime import date

import pytest

from assistant import decide
from assistant.engine.beside import beside

DAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("given", "label"),
    [
        ({"entity_kind": "SNCF"}, "Hors de Chorus Pro"),
        ({"entity_kind": "commune"}, "Par Chorus Pro ou une plateforme agréée"),
        ({"entity_kind": "GIP", "under_mandate": False}, "Par Chorus Pro ou une plateforme agréée"),
        ({"entity_kind": "CCAS de Lille"}, "Par Chorus Pro ou une plateforme agréée"),
        ({"legal_category": "7210"}, "Par Chorus Pro ou une plateforme agréée"),
    ],
)
def test_an_answer_tells_by_which_way_too_for_an_ordinary_invoice(rules, given, label):
    other = beside(rules, decide(rules["entity-reception"], given, DAY))
    assert other is not None and other.label == label
    assert "vous facturez une fourniture ou une prestation" in [one.says for one in other.assumed]


def test_the_way_tells_who_must_receive(rules):
    other = beside(rules, decide(rules["entity-route"], {"entity_kind": "commune", "invoiced": "travaux"}, DAY))
    assert other is not None and other.label == "Soumise"


def test_what_the_case_does_not_settle_is_not_told(rules):
    assert beside(rules, decide(rules["entity-reception"], {}, DAY)) is None
    taxable = {"entity_kind": "micro-entreprise", "french_vat": True, "under_mandate": False}
    for unlisted in (taxable, {"entity_kind": "zorglub", "under_mandate": False}):
        assert beside(rules, decide(rules["entity-reception"], unlisted, DAY)) is None
    assert beside(rules, decide(rules["entity-reception"], {"entity_kind": "SPL"}, DAY)) is None


def test_a_question_that_nobody_mixes_with_another_stands_alone(rules):
    assert beside(rules, decide(rules["solicitation"], {}, DAY)) is None


def test_a_kind_that_is_narrowed_stays_so(rules):
    narrowed = decide(rules["entity-reception"], {"entity_kind": "lycée de Papeete"}, DAY)
    other = beside(rules, narrowed)
    assert other is None or other.case.values["entity_kind"] == narrowed.case.values["entity_kind"]


def test_what_this_question_asks_is_never_taken_for_granted_beside_it(rules):
    assert rules.base.intents["entity-route"].defaults[1].facts.keys() == {"entity_kind"}
    assert beside(rules, decide(rules["entity-reception"], {}, DAY)) is None
    named = beside(rules, decide(rules["entity-reception"], {"entity_kind": "CCAS"}, DAY))
    assert named is not None
    assert "entity_kind" not in [one.fact for one in named.assumed]
