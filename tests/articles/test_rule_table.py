"""The rules of a decision drawn: a row a rule, a column a fact that some rule of the day reads, in words."""

import html
import re
from collections.abc import Callable
from datetime import date

import pytest

from assistant.articles.pages.decision import decision_page
from assistant.articles.proofs import Proofs
from assistant.articles.rule_table import RuleTable
from assistant.articles.trials import Trials
from assistant.engine.base import Rules

ON = date(2026, 11, 24)
BASE = """
facts:
  way: {type: boolean, label: porté, question: Est-il porté ?}
  sealed: {type: boolean, label: scellé, question: Est-il scellé ?}
  heavy: {type: boolean, label: lourd, question: Est-il lourd ?}
decisions:
  sending:
    question: Part-il ?
    policy: first
    outcomes: {go: Il part, stay: Il reste}
    facts: [way, sealed, heavy]
    rules:
      - {id: ou, when: {way: true, any: [{sealed: true}, {heavy: false}]}, outcome: go, says: Il part., source: texte}
      - {id: seul, when: {way: false}, outcome: stay, says: Il reste., source: texte}
      - {id: avant, when: {way: false, heavy: true}, until: 2026-06-01, outcome: go, says: Il part., source: texte}
      - {id: reste, otherwise: true, outcome: stay, says: Il reste., source: texte}
"""


def rows(table: str) -> list[list[str]]:
    """The texts of the cells of each row, the names of the columns first."""
    found = re.findall(r"<tr.*?</tr>", table)
    cells = ([re.sub("<[^>]+>", "", one) for one in re.findall("<t[dh].*?</t[dh]>", row)] for row in found)
    return [[html.unescape(one).replace("\u00a0", " ").replace("\u202f", " ") for one in row] for row in cells]


@pytest.fixture(scope="module")
def table(base_of: Callable[[str], Rules]) -> RuleTable:
    """The table of a small decision."""
    base = base_of(BASE).base
    return RuleTable(base, base.decisions["sending"], "questions/sending.md", ON)


def test_a_condition_over_several_facts_stands_in_a_column_of_its_own_and_its_cells_send_to_it(
    table: RuleTable,
) -> None:
    head, either, alone, left = rows(table.drawn())
    assert head == ["Porté", "Scellé", "Lourd", "Et aussi", "Réponse", "Règle"]
    see = "voir « Et aussi »"
    assert either == ["oui", see, see, "scellé : oui, ou bien lourd : non", "Il part", "ou"]
    assert alone == ["non", "–peu importe", "–peu importe", "–rien de plus", "Il reste", "seul"]
    assert left == ["tout autre cas", "–peu importe", "–peu importe", "–rien de plus", "Il reste", "reste"]


def test_a_rule_of_another_time_is_told_apart_with_its_period(table: RuleTable) -> None:
    head, before = rows(table.elsewhere())
    assert head == ["Porté", "Scellé", "Lourd", "Période", "Réponse", "Règle"]
    assert before == ["non", "–peu importe", "oui", "jusqu'au 31 mai 2026", "Il part", "avant"]


def test_a_fact_that_no_rule_of_the_day_reads_has_no_column_and_is_told_beside(
    base_of: Callable[[str], Rules],
) -> None:
    base = base_of(BASE.replace("{way: true, any: [{sealed: true}, {heavy: false}]}", "{way: true}")).base
    table = RuleTable(base, base.decisions["sending"], "questions/sending.md", ON)
    assert rows(table.drawn())[0] == ["Porté", "Réponse", "Règle"]
    head, before = rows(table.elsewhere())
    assert head == ["Porté", "Et aussi", "Période", "Réponse", "Règle"]
    assert before[:2] == ["non", "lourd : oui"]


def test_every_rule_of_every_decision_has_its_row_and_no_cell_is_blank(rules: Rules) -> None:
    for decision in rules.base.decisions.values():
        table = RuleTable(rules.base, decision, f"questions/{decision.id}.md", ON)
        head, *found = rows(table.drawn())
        assert [row[-1] for row in found] == [rule.id for rule in decision.rules if rule.period.holds(ON)]
        assert all(len(row) == len(head) and all(row) for row in found), decision.id
        assert not {"=", "<", ">"} & set("".join(cell for row in found for cell in row)), decision.id


def test_the_page_of_a_decision_says_nothing_with_a_sign(rules: Rules) -> None:
    for name in rules:
        text = re.sub("<[^>]+>", "", decision_page(Proofs(rules, name, Trials(ON)), _titles(rules)).markdown)
        assert " = " not in text, name


def _titles(rules: Rules) -> dict[str, str]:
    return {one.article: one.article for one in rules.base.decisions.values() if one.article}


def test_a_list_that_a_cell_names_is_a_link_to_its_page(rules: Rules) -> None:
    drawn = RuleTable(rules.base, rules.base.decisions["attachment"], "questions/attachment.md", ON).drawn()
    assert 'dans la liste <a href="../../listes/accepted_extensions/">«\u00a0Formats acceptés' in drawn
    assert '<a href="../../regles/pj-format/">pj-format</a>' in drawn
