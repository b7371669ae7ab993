"""What is found in a base by its id."""

import pytest
from msgspec.structs import replace

MADE = """
    facts: {ready: {type: boolean, label: prêt, question: Prêt ?}}
    decisions:
      one:
        question: Que faire ?
        policy: first
        outcomes: {done: Fait, open: Ouvert}
        facts: [ready]
        rules:
          - {id: o1, when: {ready: true}, outcome: done, says: Fait., source: texte}
          - {id: o2, otherwise: true, outcome: open, says: Ouvert., source: texte}
      other:
        question: Que dire ?
        policy: collect
        outcomes: {well: Bien, bad: Mal}
        facts: [ready]
        rules: [{id: t1, when: {ready: false}, finding: bad, says: Mal., source: texte}]
"""


@pytest.fixture(scope="module")
def base(base_of):
    return base_of(MADE).base


@pytest.mark.parametrize(("rule", "decision"), [("o1", "one"), ("o2", "one"), ("t1", "other")])
def test_a_rule_is_found_with_the_decision_that_holds_it(base, rule, decision):
    found = base.rule(rule)
    assert found is not None
    assert (found[0].id, found[1].id) == (decision, rule)


def test_a_rule_that_no_decision_holds_is_none(base):
    assert base.rule("o3") is None


def test_an_outcome_is_found_by_its_id_and_another_name_is_an_error(base):
    assert base.decisions["one"].outcome("open").label == "Ouvert"
    with pytest.raises(KeyError, match="shut"):
        base.decisions["one"].outcome("shut")


def test_a_sentence_of_the_base_is_found_by_its_name(base):
    assert base.word("undated") == base.words["undated"]
    with pytest.raises(KeyError, match="banana"):
        base.word("banana")


def test_a_group_of_sentences_is_no_sentence(base):
    grouped = replace(base, words={**base.words, "group": {"one": "Un."}})
    assert grouped.word("group") == ""
