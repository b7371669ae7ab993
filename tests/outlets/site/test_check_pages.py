"""What the page of a check carries, before any browser reads it."""

from datetime import date

import pytest

from assistant.articles.pages.decision import is_drawn
from assistant.engine.base import Rules
from assistant.model.contract import CONTRACT
from assistant.outlets.site.assets import extensions
from assistant.outlets.site.build import menu
from assistant.outlets.site.checks import HAND_MADE, CheckPage, check_data


def test_a_page_made_by_hand_is_for_a_decision_that_the_program_declares() -> None:
    declared = {name for need in CONTRACT for name in need.decisions}
    assert {name for one, page in HAND_MADE.items() for name in (one, *page.besides)} <= declared


def test_the_pages_that_follow_the_life_cycle_are_those_that_draw_it(rules: Rules) -> None:
    drawn = [name for name, decision in rules.base.decisions.items() if is_drawn(rules.base, decision)]
    assert drawn == [name for name, page in HAND_MADE.items() if page.shape == "cycle"]


@pytest.mark.parametrize(("decision", "shape"), [("attachment", "files"), ("webinar", "form")])
def test_a_check_carries_its_shape_and_its_rules(rules: Rules, today: date, decision: str, shape: str) -> None:
    data = check_data(rules, decision, today, {name: name for name in _articles(rules)})
    assert (data["decision"], data["shape"]) == (decision, shape)
    assert list(data["rules"]["decisions"]) == [decision, *HAND_MADE.get(decision, CheckPage()).besides]


def _articles(rules: Rules) -> set[str]:
    return {one.article for one in rules.base.sources.values() if one.article}


def test_the_files_page_knows_every_way_of_depositing(rules: Rules, today: date) -> None:
    data = check_data(rules, "attachment", today, {name: name for name in _articles(rules)})
    assert {"id": "portail-xml", "channel": "portail", "deposit_form": "lot-xml"} in data["channels"]


def test_the_search_knows_the_extensions_that_are_refused_too(rules: Rules) -> None:
    assert {"PDF", "EXE", "TAR"} <= extensions(rules.base)


def test_the_menu_holds_each_article_under_every_reader_for_whom_it_is_written(rules: Rules) -> None:
    held = {group.title: [link.url for link in group.links] for group in menu(rules.base)}
    assert all(len(urls) == len(set(urls)) for urls in held.values())
    for reader in ("Je facture", "Je reçois des factures"):
        assert "articles/recycler-facture/" in held[reader]
    assert "limites/" in held["Référence"]
