"""Replays: every example and scenario of a base on a day, and the days on which something changes."""

from datetime import date

import pytest

from assistant.proof.replay import days_from, replay

MADE = """
    values:
      most:
        label: la limite
        source: texte
        history: [{from: 2020-01-01, value: 2}, {from: 2030-01-01, value: 5}]
      spare:
        label: une limite que rien ne lit
        source: texte
        history: [{from: null, value: 1}, {from: 2031-01-01, value: 2}]
    facts: {count: {type: integer, label: nombre, question: Combien ?}}
    decisions:
      made:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [count]
        rules:
          - id: r1
            when: {count: {at_most: most}}
            outcome: done
            says: A.
            source: texte
            examples: [{count: 3, gives: nothing}, {day: 2030-01-01, count: 5, gives: done}]
          - {id: r2, otherwise: true, until: 2032-01-01, outcome: open, says: B., source: texte}
"""
FEATURE = """# language: fr
Fonctionnalité: Une question de test

  @r1
  Scénario: Trois, c'est trop
    Étant donné les faits :
      | fait   | valeur |
      | nombre | 3      |
    Quand je pose la question "made"
    Alors la réponse est "Ouvert"
"""
BEFORE, AFTER = date(2029, 12, 31), date(2030, 1, 1)


@pytest.fixture(scope="module")
def made(base_of):
    return base_of(MADE)


def test_the_days_are_the_one_asked_then_each_later_change_of_a_value_or_a_rule(made):
    changes = (date(2030, 1, 1), date(2031, 1, 1), date(2032, 1, 1))
    assert days_from(made, BEFORE) == (BEFORE, *changes)
    assert days_from(made, AFTER) == changes
    assert days_from(made, date(2040, 1, 1)) == (date(2040, 1, 1),)


def test_what_holds_on_a_day_no_longer_does_on_another(made, tmp_path):
    (tmp_path / "made.feature").write_text(FEATURE, encoding="utf-8")
    assert replay(made, tmp_path, BEFORE).failures == []
    found = replay(made, tmp_path, AFTER)
    example, scenario = found.failures
    assert (found.on, found.examples, len(found.ran)) == (AFTER, 2, 1)
    assert (example.rule, example.message) == ("r1", "count=3 : attendu « nothing », obtenu « done »")
    assert (scenario.rule, scenario.place.endswith("made.feature:5")) == ("r1", True)
    assert scenario.message.startswith('« Trois, c\'est trop » « la réponse est "Ouvert" » : ')


def test_without_features_the_examples_alone_are_tried(made):
    found = replay(made, None, BEFORE, only="r2")
    assert (found.examples, found.ran, found.failures) == (0, [], [])
