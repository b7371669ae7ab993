"""A condition in words: a cell for each fact, without a sign; what no cell holds is a sentence."""

from collections.abc import Callable
from datetime import date

import pytest

from assistant.articles.conditions import condition_said, lines_said
from assistant.engine.base import Rules

ON = date(2026, 11, 24)
BASE = """
facts:
  way:
    {type: choice, label: canal, question: Lequel ?, list: ways}
  sealed: {type: boolean, label: scellé, question: Est-il scellé ?}
  weight: {type: size, label: poids, question: Quel poids ?}
  pages: {type: integer, label: nombre de pages, question: Combien ?, unit: pages}
  day: {type: date, label: jour, question: Quel jour ?}
  ending: {type: text, label: extension, question: Laquelle ?}
lists:
  ways:
    title: Canaux
    source: texte
    items: {portail: {label: Portail}, api: {label: API}, both: {label: Portail et API}}
  endings: {title: Formats admis, source: texte, items: [PDF, XML]}
values:
  most: {label: poids le plus grand, source: texte, history: [{from: null, value: 10 Mo}]}
decisions:
  sending:
    question: Part-il ?
    policy: first
    outcomes: {go: Il part, stay: Il reste}
    facts: [way, sealed, weight, pages, day, ending]
    rules:
      - {id: essai, when: WHEN, outcome: go, says: Il part., source: texte}
      - {id: reste, otherwise: true, outcome: stay, says: Il reste., source: texte}
"""


@pytest.fixture
def worded(base_of: Callable[[str], Rules]) -> Callable[[str], str]:
    """A condition, as a rule writes it, in words."""

    def say(when: str) -> str:
        rules = base_of(BASE.replace("WHEN", when))
        rule = rules.base.decisions["sending"].rules[0]
        text = condition_said(rules.base, rule.when, ON).replace("\u00a0", " ").replace("\u202f", " ")
        assert "=" not in text and "<" not in text and ">" not in text
        return text

    return say


@pytest.mark.parametrize(
    ("when", "told"),
    [
        ("{way: portail}", "canal : Portail"),
        ("{way: [portail, api]}", "canal : Portail ou API"),
        ("{way: [portail, both]}", "canal : « Portail » ou « Portail et API »"),
        ("{way: {not: portail}}", "canal : tout sauf « Portail »"),
        ("{way: {not: [portail, api]}}", "canal : tout sauf « Portail » ou « API »"),
        ("{not: {way: portail}}", "canal : tout sauf « Portail »"),
        ("{not: {not: {way: portail}}}", "canal : Portail"),
        ("{sealed: true}", "scellé : oui"),
        ("{sealed: {not: true}}", "scellé : non"),
        ("{weight: {above: most}}", "poids : plus de 10 Mo"),
        ("{not: {weight: {above: most}}}", "poids : 10 Mo au plus"),
        ("{weight: {at_least: 1 ko, below: 2 Mo}}", "poids : 1 ko au moins et moins de 2 Mo"),
        ("{pages: {above: 1}}", "nombre de pages : plus de 1 page"),
        ("{pages: {at_most: 20}}", "nombre de pages : 20 pages au plus"),
        ("{pages: 3}", "nombre de pages : 3 pages"),
        ("{weight: 0}", "poids : 0 octet"),
        ("{day: {at_least: 2027-06-01}}", "jour : à partir du 1er juin 2027"),
        ("{day: {above: 2027-06-01}}", "jour : après le 1er juin 2027"),
        ("{day: {below: 2027-06-01}}", "jour : avant le 1er juin 2027"),
        ("{day: {at_most: 2027-06-01}}", "jour : jusqu'au 1er juin 2027"),
        ('{ending: ""}', "extension : vide"),
        ("{ending: {in: endings}}", "extension : dans la liste « Formats admis »"),
        ("{not: {ending: {in: endings}}}", "extension : hors de la liste « Formats admis »"),
        (
            '{all: [{not: {ending: ""}}, {not: {ending: {in: endings}}}]}',
            "extension : ni vide, ni dans la liste « Formats admis »",
        ),
        (
            '{not: {any: [{ending: ""}, {ending: {in: endings}}]}}',
            "extension : ni vide, ni dans la liste « Formats admis »",
        ),
        ("{any: [{pages: 1}, {pages: {above: 10}}]}", "nombre de pages : 1 page ou plus de 10 pages"),
        ("{way: api, sealed: false}", "canal : API ; scellé : non"),
        ("{any: [{way: api}, {sealed: true}]}", "canal : API, ou bien scellé : oui"),
        ("{not: {all: [{way: api}, {sealed: true}]}}", "canal : tout sauf « API », ou bien scellé : non"),
        (
            "{pages: 2, any: [{way: api, sealed: true}, {weight: {above: most}}]}",
            "nombre de pages : 2 pages ; canal : API et scellé : oui, ou bien poids : plus de 10 Mo",
        ),
        (
            "{any: [{sealed: true, any: [{way: api}, {pages: 1}]}, {pages: 2}]}",
            "scellé : oui et (canal : API, ou bien nombre de pages : 1 page), ou bien nombre de pages : 2 pages",
        ),
        (
            "{any: [{pages: {at_least: 3, below: 5}}, {pages: 9}]}",
            "nombre de pages : 3 pages au moins et moins de 5 pages ou 9 pages",
        ),
    ],
)
def test_a_condition_is_said_in_words(worded: Callable[[str], str], when: str, told: str) -> None:
    assert worded(when) == told


def test_a_rule_for_all_that_is_left_says_so_and_has_no_line(base_of: Callable[[str], Rules]) -> None:
    rules = base_of(BASE.replace("WHEN", "{way: portail}"))
    rule = rules.base.decisions["sending"].rules[1]
    assert condition_said(rules.base, rule.when, ON) == "toujours, si aucune règle qui précède ne s'applique"
    assert lines_said(rules.base, rule.when, ON) == []


def test_no_condition_of_the_base_is_said_with_a_sign(rules: Rules) -> None:
    for decision in rules.base.decisions.values():
        for rule in decision.rules:
            for line in lines_said(rules.base, rule.when, ON):
                assert not set(line) & set("=<>≤≥"), (rule.id, line)
                assert line.partition(" : ")[2], (rule.id, line)
