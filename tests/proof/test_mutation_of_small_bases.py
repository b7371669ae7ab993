"""What becomes of a mutant: an example or a scenario notices it, nothing can, nothing does, or it crashes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec.structs import replace
from test_scenarios import FEATURE, MADE

from assistant.engine.base import Rules
from assistant.proof.mutation.judging import Judge
from assistant.proof.mutation.mutants import mutants
from assistant.proof.mutation.report import (
    completed,
    digests,
    read_report,
    report,
    sampled,
    to_judge,
    write_report,
)

BARE = MADE.replace("examples: [{agreed: true, gives: low}, {agreed: false, gives: nothing}]", "advice: Rien.").replace(
    ", examples: [{gives: high}]", ""
)
"""The same without examples."""


@pytest.fixture
def judge_of(base_of, tmp_path, today):
    """A function that prepares the judge of a base, with a feature about it or none."""

    def prepare(text, feature=FEATURE):
        (tmp_path / "made.feature").write_text(feature, encoding="utf-8")
        return Judge(base_of(text), tmp_path if feature else None, today)

    return prepare


def of_kind(judge, kind, change=""):
    """The first mutant of a kind whose change says something."""
    return next(one for one in mutants(judge.base) if one.kind == kind and change in one.change)


def test_what_decides_in_a_small_base_is_all_noticed(judge_of):
    judge = judge_of(MADE)
    judged = [judge.judge(one) for one in mutants(judge.base) if one.decides and one.kind.startswith("Rule.")]
    assert [(one.mutant.subject, one.mutant.change) for one in judged if one.fate != "noticed"] == []
    assert judged


def test_an_example_that_notices_is_named_by_its_place(judge_of):
    judge = judge_of(MADE, "")
    judged = judge.judge(of_kind(judge, "Rule.when", "jamais"))
    assert judged.fate == "noticed"
    assert judged.by.startswith("made.yml:")


def test_a_scenario_that_notices_is_named_by_its_place(judge_of):
    judge = judge_of(BARE)
    judged = judge.judge(of_kind(judge, "Rule.when", "jamais"))
    assert judged.fate == "noticed"
    assert judged.by.endswith("made.feature:5")


def test_a_survivor_prints_the_scenario_that_would_notice_it(judge_of):
    judge = judge_of(BARE, "")
    judged = judge.judge(of_kind(judge, "Rule.when", "jamais"))
    assert judged.fate == "survived"
    lines = [line.strip() for line in judged.by.splitlines()]
    assert lines[0] == "Scénario: r1, jamais vraie"
    assert lines[1].startswith("# le mutant répond : Haut | r2 |")
    assert lines[2] == 'Alors ces cas de "made" se décident ainsi :'
    assert lines[-1].startswith("| accord : oui ; le : ") or lines[-1].startswith("| le : ")


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("bare", "jamais"),
        ("cautious", "below devient at_most"),
        ("cautious", "above devient at_least"),
        ("cautious", "toutes devient une"),
    ],
)
def test_the_scenario_that_a_survivor_prints_holds_and_notices_it(judge_of, today, text, change):
    made = {"bare": BARE, "cautious": CAUTIOUS}[text]
    judge = judge_of(made, "")
    survivor = judge.judge(of_kind(judge, "Rule.when", change))
    assert survivor.fate == "survived"
    fuller = judge_of(made, "# language: fr\nFonctionnalité: Ce qui manquait\n\n" + survivor.by + "\n")
    (scenario,) = fuller.runner.scenarios
    assert fuller.runner.run(Rules(fuller.base), scenario, today).failure is None
    assert fuller.judge(of_kind(fuller, "Rule.when", change)).fate == "noticed", survivor.by


@pytest.mark.slow
@pytest.mark.long
def test_every_scenario_that_survivors_print_holds_today_whatever_the_day_of_its_case(judge_of, today):
    text = (Path(__file__).parents[1] / "two_periods.yml").read_text(encoding="utf-8")
    bare = judge_of(text, "")
    survivors = [one for one in map(bare.judge, mutants(bare.base)) if one.fate == "survived" and one.by]
    printed = "\n\n".join(one.by for one in survivors)
    judge = judge_of(text, f"# language: fr\nFonctionnalité: Ce qui manquait\n\n{printed}\n")
    failures = {
        one.name: failure
        for one in judge.runner.scenarios
        if (failure := judge.runner.run(Rules(judge.base), one, today).failure) is not None
    }
    assert failures == {}
    assert {"01/01/2027", "01/07/2027"} < set(re.findall(r"\d\d/\d\d/\d{4}", printed))
    assert "Alors la réponse dit" in printed


def test_a_survivor_that_no_answer_shows_tells_what_differs(judge_of):
    judge = judge_of(
        CAUTIOUS.replace("examples: [{agreed: true, gives: warned}, {agreed: false, gives: nothing}]", ""), ""
    )
    judged = judge.judge(of_kind(judge, "Caution.when", "jamais"))
    assert judged.fate == "survived"
    assert "# le mutant dit : la même chose ; ne diffère que : cautions" in judged.by


def test_a_mutant_that_no_case_tells_from_its_base_is_equivalent(judge_of):
    judge = judge_of(MADE)
    mutant = of_kind(judge, "Rule.when", "jamais")
    assert judge.judge(mutant._replace(base=judge.base)).fate == "equivalent"


def test_words_that_nothing_reads_survive_and_those_that_a_scenario_reads_do_not(judge_of):
    read = FEATURE + '    Et la réponse dit "B."\n'
    bare, reading = judge_of(MADE), judge_of(MADE, read)
    said = [one for one in mutants(bare.base) if one.kind == "Rule.says" and one.subject == "r2"]
    assert [(bare.judge(one).fate, bare.judge(one).by) for one in said] == [("survived", "")]
    assert [reading.judge(one).fate for one in said] == ["noticed"]


def test_a_crash_of_an_example_is_not_a_kill(judge_of):
    judge = judge_of(MADE, "")
    mutant = of_kind(judge, "Rule.when", "jamais")
    judged = judge.judge(mutant._replace(base=replace(mutant.base, facts={})))
    assert (judged.fate, judged.by) == ("crashed", "KeyError")


def test_a_scenario_that_names_what_was_changed_notices_before_an_example_can_crash(judge_of):
    judge = judge_of(MADE)
    mutant = of_kind(judge, "Rule.when", "jamais")
    judged = judge.judge(mutant._replace(base=replace(mutant.base, facts={})))
    assert judged.fate == "noticed" and judged.by.endswith("made.feature:5")


def test_a_crash_of_a_scenario_is_not_a_kill(judge_of):
    judge = judge_of(MADE)
    mutant = of_kind(judge, "Rule.says")
    judged = judge.judge(mutant._replace(base=replace(mutant.base, sources={})))
    assert judged.fate == "crashed"
    assert judged.by.endswith(("made.feature:5", "made.feature:15"))


def test_the_report_counts_fates_by_kind_and_keeps_what_is_left(judge_of, today):
    judge = judge_of(BARE, "")
    found = report(judge.base, map(judge.fate_of, mutants(judge.base)), today)
    assert found.total(True) + found.total(False) == len(list(mutants(judge.base)))
    assert (found.on, found.holds) == (today, False)
    assert {one.fate for one in found.left} >= {"survived"}
    assert all(one.says for one in found.left if one.fate == "survived" and one.kind == "Rule.when")
    assert found.count("noticed", True) == 0


def test_a_base_of_which_all_is_noticed_holds(judge_of, today):
    judge = judge_of(MADE)
    decides = (one for one in mutants(judge.base) if one.kind in ("Rule.when", "Rule.ends"))
    found = report(judge.base, map(judge.fate_of, decides), today)
    assert (found.holds, found.left) == (True, ())
    assert [one.kind for one in found.kinds] == ["Rule.ends", "Rule.when"]


def whole(judge, today):
    return report(judge.base, map(judge.fate_of, mutants(judge.base)), today)


def test_only_what_changed_since_a_report_or_survived_in_it_is_judged_again_beside_a_fixed_sample(judge_of, today):
    before = whole(judge_of(MADE), today)
    assert to_judge(judge_of(MADE).base, before) == {one.of for one in before.survivors}
    other = judge_of(MADE.replace("label: accord", "label: entente")).base
    assert to_judge(other, before) == {"facts/agreed"} | {one.of for one in before.survivors}
    every = list(mutants(other))
    few = list(sampled(other, len(every)))
    assert [one.change for one in few] == [every[0].change]
    own = [one for one in sampled(other, len(every), frozenset({"facts/agreed"})) if one.spot.id == "agreed"]
    assert own == [one for one in every if one.spot.id == "agreed"]


def test_a_report_completed_since_another_is_that_of_a_whole_run(judge_of, today, tmp_path):
    before = whole(judge_of(BARE, ""), today)
    judge = judge_of(MADE)
    anew = to_judge(judge.base, before)
    found = report(judge.base, (judge.fate_of(one) for one in mutants(judge.base) if one.of in anew), today)
    write_report(tmp_path / "report.json", completed(before, found, judge.base))
    read, expected = read_report(tmp_path / "report.json"), whole(judge, today)
    assert (read.kinds, read.subjects) == (expected.kinds, expected.subjects)
    assert sorted(map(str, read.left)) == sorted(map(str, expected.left))


def test_a_report_of_a_part_lets_nothing_be_taken_as_judged(judge_of, today):
    judge = judge_of(MADE)
    some = report(judge.base, map(judge.fate_of, mutants(judge.base, "agreed")), today, whole=False)
    assert to_judge(judge.base, some) == set(digests(judge.base))


CAUTIOUS = """
    facts:
      agreed: {type: boolean, label: accord, question: "D'accord ?"}
      filed: {type: date, label: date de dépôt, question: "Quand ?"}
      weight: {type: size, label: poids, question: "Combien ?"}
      kind: {type: choice, label: genre, question: "Lequel ?", list: kinds}
    lists:
      kinds: {items: {gip: {label: Groupement}, gcs: {label: Coopération}}}
    cautions:
      soon:
        source: texte
        text: Cela va changer.
        when: {agreed: true}
        examples: [{agreed: true, gives: warned}, {agreed: false, gives: nothing}]
    decisions:
      made:
        question: Que faire ?
        policy: first
        outcomes: {low: Bas, high: Haut}
        facts: [agreed, filed, weight, kind]
        cautions: [soon]
        rules:
          - {id: r1, when: {filed: {below: 2020-01-01}, weight: {above: 10 Mo}}, outcome: low, says: A., source: texte}
          - {id: r3, when: {kind: gip, filed: {below: 2010-01-01}}, outcome: low, says: Tôt., source: texte}
          - {id: r2, otherwise: true, outcome: high, says: Tard., source: texte}
"""
WARNED = """# language: fr
Fonctionnalité: Une mise en garde

  @r2
  Scénario: On est d'accord
    Étant donné les faits :
      | fait            | valeur     |
      | accord          | oui        |
      | date de dépôt   | 2021-01-01 |
    Quand je pose la question "made"
    Alors la mise en garde "soon" accompagne la réponse
"""


def test_a_caution_s_examples_notice_that_its_condition_changes(judge_of):
    judge = judge_of(CAUTIOUS, "")
    judged = [judge.judge(one) for one in mutants(judge.base) if one.kind == "Caution.when"]
    assert [one.fate for one in judged] == ["noticed"] * len(judged)
    assert {one.by.partition(":")[0] for one in judged} == {"made.yml"}


def test_a_scenario_notices_the_caution_that_it_reads(judge_of):
    judge = judge_of(CAUTIOUS, WARNED)
    judged = judge.judge(of_kind(judge, "DecisionModel.cautions"))
    assert (judged.fate, judged.by.endswith("made.feature:5")) == ("noticed", True)


def test_a_choice_that_only_the_mutant_knows_is_no_witness(judge_of):
    judge = judge_of(CAUTIOUS, "")
    judged = judge.judge(of_kind(judge, "List.items", "un élément de plus"))
    assert "genre : Presque" not in judged.by


def test_a_thing_that_only_moved_in_its_file_is_not_judged_again(judge_of, today):
    before = whole(judge_of(MADE), today)
    moved = judge_of("\n\n" + MADE).base
    assert to_judge(moved, before) == {one.of for one in before.survivors}
