"""Examples: each rule is held to the cases written beside it, and a failure says what came instead."""

import pytest
from msgspec.structs import replace

from assistant.engine.base import Rules
from assistant.engine.rule_trial import RuleTrial
from assistant.model.condition import TRUE, Not
from assistant.proof.examples import run_examples, unshown

MADE = """
    facts:
      agreed: {{type: boolean, label: accord, question: "D'accord ?"}}
      weight: {{type: size, label: poids, question: Combien ?}}
      name: {{type: text, label: nom, question: Lequel ?}}
      length: {{type: integer, label: longueur, question: Combien ?, derived: name, as: length}}
    decisions:
      made:
        question: Que faire ?
        policy: first
        outcomes: {{low: Bas, nothing: Rien}}
        facts: [agreed, weight, name, length]
        rules:
          - id: r1
            when: {{agreed: true, weight: {{above: 10 Mo}}, length: {{above: 3}}}}
            since: 2020-01-01
            outcome: low
            says: A.
            source: texte
            examples:
{first}
          - id: r2
            when: {{agreed: false}}
            undecided: unlisted
            says: B.
            source: texte
            examples:
              - {{agreed: false, gives: unlisted}}
              - {{agreed: true, gives: nothing}}
              - {{gives: missing}}
          - id: r3
            otherwise: true
            outcome: nothing
            says: C.
            source: texte
            examples:
              - {{gives: nothing}}
"""


@pytest.fixture
def run(base_of, today):
    """A function that runs the base with these examples for its first rule."""

    def examples(*lines, only=None):
        made = base_of(MADE.format(first="\n".join(f"              - {{{line}}}" for line in lines)))
        count, failures = run_examples(made, today, only)
        return count, [(one.rule, one.place, one.message) for one in failures]

    return examples


def test_examples_that_hold_are_counted_and_nothing_is_told(run):
    assert run(
        "agreed: true, weight: 12000000, length: 4, gives: low",
        "agreed: false, gives: nothing",
        "agreed: true, length: 4, gives: missing",
        "agreed: true, weight: 10200000, length: 4, gives: ambiguous",
        "agreed: true, weight: 12000000, length: 4, day: 2019-12-31, gives: nothing",
    ) == (9, [])


def test_an_example_that_does_not_hold_tells_both_ends_and_its_place(run):
    count, failures = run("agreed: true, weight: 12000000, length: 4, gives: nothing", "gives: low")
    assert count == 6
    assert failures == [
        ("r1", "made.yml:19", "agreed=True, weight=12000000, length=4 : attendu « nothing », obtenu « low »"),
        ("r1", "made.yml:19", "aucun fait : attendu « low », obtenu « missing »"),
    ]


def test_an_example_that_contradicts_itself_tells_why(run):
    _, failures = run("name: abcd, length: 3, gives: low")
    assert failures[0][2] == (
        "name=abcd, length=3 : attendu « low », obtenu « « 3 » (longueur) contredit « abcd » (nom). »"
    )


def test_one_rule_can_be_run_alone(run):
    assert run("gives: missing", only="r1") == (1, [])
    assert run("gives: low", only="r2") == (3, [])


def test_one_caution_can_be_run_alone_and_tells_what_it_gives(base_of, today):
    base = base_of(
        """
        facts: {agreed: {type: boolean, label: accord, question: "D'accord ?"}}
        cautions:
          soon: {source: texte, text: Bientôt., when: {agreed: true}, examples: [{agreed: false, gives: warned}]}
          late: {source: texte, text: Plus tard., when: {agreed: true}, examples: [{gives: missing}]}
        decisions:
          made:
            question: Que faire ?
            policy: first
            outcomes: {low: Bas}
            facts: [agreed]
            cautions: [soon, late]
            rules: [{id: r1, otherwise: true, outcome: low, says: A., source: texte}]
        """
    )
    count, failures = run_examples(base, today, "soon")
    assert (count, [one.message for one in failures]) == (1, ["agreed=False : attendu « warned », obtenu « nothing »"])
    assert run_examples(base, today, "late") == (1, [])


def test_a_false_row_whose_outcome_is_nothing_is_said_not_to_apply(base_of, today):
    base = base_of(MADE.format(first="              - {gives: missing}")).base
    model = base.decisions["made"]
    never = replace(model.rules[2], when=Not(TRUE))
    changed = replace(base, decisions={"made": replace(model, rules=(*model.rules[:2], never))})
    assert RuleTrial(Rules(changed), "made").gives("r3", {}, today) == "not_applied"


def test_the_project_s_own_examples_all_hold(rules, today):
    count, failures = run_examples(rules, today)
    assert count > 200
    assert failures == []


@pytest.mark.parametrize(
    ("first", "lacks"),
    [
        (["agreed: false, gives: nothing"], "aucun exemple ne montre cette règle à l'œuvre"),
        (
            ["agreed: true, weight: 12000000, length: 4, gives: low"],
            "aucun exemple ne montre que cette règle ne s'applique pas",
        ),
    ],
)
def test_a_rule_without_an_example_on_a_side_is_named(base_of, first, lacks):
    made = base_of(MADE.format(first="\n".join(f"              - {{{line}}}" for line in first)))
    assert [tuple(one) for one in unshown(made)] == [("r1", "made.yml:19", lacks)]


def test_every_rule_of_the_project_has_its_examples(rules):
    assert [str(one) for one in unshown(rules)] == []
