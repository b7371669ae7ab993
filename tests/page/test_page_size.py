"""What a page asks for stays small: the evaluator and the page's rules, compressed as a server does."""

import gzip
from datetime import date

import pytest
from evaluator import ASSETS

from assistant import load_rules
from assistant.outlets.site.bundle import evaluator
from assistant.outlets.site.checks import HAND_MADE, CheckPage
from assistant.outlets.site.page_facts import names_data
from assistant.outlets.site.page_json import page_json
from assistant.outlets.site.page_rules import page_rules

RULES = load_rules()
TODAY = date(2026, 11, 24)
LARGEST = 20_000
SPARE = 4_000
"""What is kept for rules to come: no sentence is ever shortened for a page."""
NAMES = 30_000
"""What a page may load besides to read what is typed: names, the text that fixes the nature of each, the matching."""


def compressed(text):
    return len(gzip.compress(text.encode(), 9))


@pytest.mark.parametrize("decision", RULES)
def test_the_evaluator_and_a_page_s_rules_weigh_less_than_20_kb_with_4_to_spare(decision):
    page = page_rules(RULES, (decision, *HAND_MADE.get(decision, CheckPage()).besides), TODAY)
    parts = [compressed(evaluator(ASSETS, page["engine"])), compressed(page_json(page))]
    assert sum(parts) <= LARGEST - SPARE, parts


@pytest.mark.parametrize("decision", ["entity-reception", "entity-route"])
def test_the_names_that_a_page_loads_apart_have_a_bound_of_their_own(decision):
    names = page_json(names_data(RULES.base, [RULES[decision]]))
    parts = [compressed(evaluator(ASSETS, "labels")), compressed(names)]
    assert "CASF" not in names and "code de l'action sociale et des familles, art. L123-6" in names
    assert sum(parts) <= NAMES, parts


def test_a_page_carries_only_what_its_questions_read():
    page = page_rules(RULES, ["entity-reception"], TODAY)
    assert list(page["decisions"]) == ["entity-reception"]
    facts = {one.get("id", page["facts"]["usual"]["id"]) for one in page["facts"]["each"]}
    assert facts == {
        "entity_kind",
        "territory",
        "supplier_size",
        "french_vat",
        "under_mandate",
        "legal_category",
        "entity_name",
    }
    assert [one["limits"] for one in page["decisions"]["entity-reception"]["stretches"]] == [{}, {}]


def test_a_page_carries_the_parts_of_the_evaluator_that_its_facts_need():
    engines = {name: page_rules(RULES, [name], TODAY)["engine"] for name in RULES}
    assert engines["entity-reception"] == "rules", "what matches its names comes with them"
    assert engines["attachment"] == "rules-files", "names and sizes of files, choices as buttons"
    assert engines["manager-transfer"] == "rules", "yes or no"


def test_a_page_carries_no_condition():
    assert '"when"' not in page_json(page_rules(RULES, list(RULES), TODAY))


def test_a_page_carries_the_words_that_it_asks_for():
    words = page_rules(RULES, ["solicitation"], TODAY, ["site-menu"])["words"]
    assert words["site-menu"] == RULES.base.word("site-menu")


def test_no_sentence_of_a_rule_closes_a_script_element():
    assert "</" not in page_json({"says": "</script>"})
