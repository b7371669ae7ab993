"""What a page asks for stays small: the evaluator and the page's rules, compressed as a server does."""

import gzip

import pytest
from evaluator import ASSETS

from assistant import load_rules
from assistant.outlets.site.bundle import bundle
from assistant.outlets.site.page_rules import engine_of, page_json, page_rules

BASE = load_rules().base
LARGEST = 20_000


def compressed(text):
    return len(gzip.compress(text.encode(), 9))


UNTIL_THE_TABLE = pytest.mark.xfail(
    strict=True, reason="the evaluator still decides: the finished table takes its place"
)


@pytest.mark.parametrize("decisions", [["attachment", "dossier"], ["entity-reception"]])
def test_the_evaluator_and_a_page_s_rules_weigh_less_than_20_kb(decisions):
    page = page_rules(BASE, decisions)
    parts = [compressed(bundle(ASSETS, f"engine/{engine_of(page)}.js")), compressed(page_json(page))]
    assert sum(parts) < LARGEST, parts


def test_a_page_carries_only_what_its_questions_read():
    page = page_rules(BASE, ["entity-reception"])
    assert list(page["decisions"]) == ["entity-reception"]
    assert {"entity_kind", "territory", "under_mandate", "legal_category"} == set(page["facts"])
    assert page["values"] == {}
    assert engine_of(page) == "rules"


def test_a_page_carries_the_words_that_it_asks_for():
    assert page_rules(BASE, ["solicitation"], ["site-menu"])["words"]["site-menu"] == BASE.words["site-menu"]


def test_no_sentence_of_a_rule_closes_a_script_element():
    assert "</" not in page_json({"says": "</script>"})
