"""The page's evaluator, run by node, says word for word what the Python engine says."""

import itertools
import json
import os
import shutil
from collections import Counter
from datetime import date
from functools import cache

import pytest
from evaluator import ASSETS, ENGINE, in_browser, in_node
from generated import TODAY, Generator, bases

from assistant import decide
from assistant.engine.case import FactError
from assistant.engine.decider import Decider
from assistant.language.loading import packaged
from assistant.outlets.site.bundle import TABLES, tables
from assistant.outlets.site.page_facts import CHOSEN, names_data
from assistant.outlets.site.page_json import page_json
from assistant.outlets.site.page_rules import page_rules
from assistant.proof.scenarios import run_scenarios
from assistant.table.finished import day_in
from assistant.table.ruleset import RuleSet
from assistant.words.sizes import TypedSize

SEED = os.environ.get("PAGE_SEED", "2026-11-24")
GENERATED = 20_000
IN_BROWSER = 2_000
MOST_STATES = 6_000


@cache
def pages():
    """The rules of all decisions of each base, as a page carries them, with the names that it loads apart."""
    return [json.loads(page_json(carried(rules, list(rules), date.min))) for rules in bases()]


def carried(rules, decisions, on):
    """What a page carries of some decisions, and what it then learns."""
    return {**page_rules(rules, decisions, on), "names": names_data(rules.base, [rules[one] for one in decisions])}


def in_python(case):
    page, decision, facts, on, assume = case
    try:
        found = decide(bases()[page][decision], facts, date.fromisoformat(on), assume)
    except FactError as error:
        return {"error": str(error)}
    return {"decision": found.to_dict(), "changes": list(found.changes)}


def same(answer, expected):
    """Whether a line of JSON says what is expected: letter for letter, or but for the order of its keys."""
    return answer == json.dumps(expected, ensure_ascii=False, separators=(",", ":")) or (
        json.dumps(json.loads(answer), sort_keys=True) == json.dumps(expected, sort_keys=True)
    )


def compared(answers, cases):
    """What Python says of each case, once the page has been found to say the same."""
    assert len(answers) == len(cases)
    said = []
    for case, answer in zip(cases, answers, strict=True):
        expected = in_python(case)
        if not same(answer, expected):
            raise AssertionError(f"{case}\n  page:   {answer}\n  engine: {json.dumps(expected, ensure_ascii=False)}")
        said.append(expected)
    return said


def told(capsys, title, said):
    """Print what a run covered."""
    statuses = Counter(one["decision"]["status"] if "decision" in one else "error" for one in said)
    rules = {reason["rule"] for one in said if "decision" in one for reason in one["decision"]["reasons"]}
    flips = sum(bool(one["changes"]) for one in said if "decision" in one)
    with capsys.disabled():
        counts = ", ".join(f"{count} {status}" for status, count in statuses.most_common())
        print(f"\n  {title} : {len(said)} cases ({counts}), {len(rules)} rules fired, {flips} with changes")
    return statuses, rules


def states(page, rules, decision):
    """Every way of knowing some of the facts, one raw value a class, then each other raw value beside nothing else."""
    decider = rules[decision]
    for day in [day_in(one.period) for one in decider.table.stretches]:
        facts = RuleSet(rules.base, decider.model, day).facts
        choices = [[None, *(values[0] for values in one.values if values)] for one in facts]
        cases = [dict(zip([one.fact.id for one in facts], case, strict=True)) for case in itertools.product(*choices)]
        assert len(cases) <= MOST_STATES, f"{decision} has {len(cases)} states"
        cases += [{one.fact.id: value} for one in facts for value in one.answers()]
        for case in cases:
            given = {name: written(rules, name, value) for name, value in case.items() if value is not None}
            yield [page, decision, given, day.isoformat(), {}]


def written(rules, name, value):
    """A value as a caller gives it: a date and a size as typed are texts."""
    if isinstance(value, TypedSize):
        return value.text
    return date.fromordinal(max(value, 1)).isoformat() if rules.base.facts[name].type == "date" else value


@pytest.mark.slow
def test_every_state_of_every_decision_reads_the_same_in_the_page(shipped, capsys):
    cases = [case for page, rules in enumerate(bases()) for name in rules for case in states(page, rules, name)]
    statuses, fired = told(capsys, "every state", compared(in_node(shipped(ENGINE), pages(), cases), cases))
    assert set(statuses) == {"decided", "missing", "ambiguous", "unlisted", "undated"}
    all_rules = {rule.id for rules in bases() for model in rules.base.decisions.values() for rule in model.rules}
    assert fired == all_rules


@pytest.mark.slow
def test_every_case_of_the_scenarios_reads_the_same_in_the_page(shipped, capsys, monkeypatch):
    asked = []
    answered = Decider.decide

    def noted(decider, given, on, assume=None):
        facts = {name: value.text if isinstance(value, TypedSize) else value for name, value in given.items()}
        asked.append([0, decider.id, facts, on.isoformat(), dict(assume or {})])
        return answered(decider, given, on, assume)

    monkeypatch.setattr(Decider, "decide", noted)
    ran, steps = run_scenarios(bases()[0], packaged("features"), TODAY)
    monkeypatch.undo()
    assert any("je pose la question" in step.replace("\\", "") for step in steps)
    assert min(len(asked), len(ran)) > 400, "a scenario that reads words only decides nothing"
    told(capsys, f"{len(ran)} scenarios", compared(in_node(shipped(ENGINE), pages(), asked), asked))


@pytest.mark.parametrize("count", [GENERATED // 20, pytest.param(GENERATED, marks=pytest.mark.slow)])
def test_generated_cases_read_the_same_in_the_page(shipped, capsys, count):
    drawn = [Generator(rules, f"{SEED} {page}") for page, rules in enumerate(bases())]
    cases = [[page, *drawn[page].case()] for page in (int(at % 4 == 3) for at in range(count))]
    statuses, _ = told(capsys, f"generated, seed {SEED!r}", compared(in_node(shipped(ENGINE), pages(), cases), cases))
    assert set(statuses) == {"decided", "missing", "ambiguous", "unlisted", "undated", "error"}


def test_what_is_to_be_verified_for_a_reason_that_its_members_do_not_share_is_said_and_asked(shipped):
    case = [0, "content", {"notice": "double", "content_match": "oui"}, TODAY.isoformat(), {}]
    [said] = compared(in_node(shipped(ENGINE), pages(), [case]), [case])
    assert said["decision"]["reasons"] == []
    assert said["decision"]["answer"].startswith("À vérifier, quelle que soit la réponse. La raison en dépend")


def test_a_real_browser_says_the_same_too(browser, shipped, tmp_path, capsys):
    drawn = [Generator(rules, f"{SEED} in a browser {page}") for page, rules in enumerate(bases())]
    cases = [[page, *drawn[page].case()] for page in (int(at % 4 == 3) for at in range(IN_BROWSER))]
    told(capsys, "in a real browser", compared(in_browser(browser, shipped(ENGINE), pages(), cases, tmp_path), cases))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["rules", "rules-files", "rules-labels"])
def test_a_page_says_the_same_with_its_own_evaluator_as_with_the_whole(shipped, name):
    alone = {decision: carried(bases()[0], [decision], date.min) for decision in bases()[0]}
    kept = [decision for decision, page in alone.items() if own_evaluator(page) == name]
    assert kept
    drawn = Generator(bases()[0], f"{SEED} {name}", typed="labels" in name)
    drawn.decisions = kept
    cases = [drawn.case() for _ in range(60 * len(kept))]
    own = in_node(shipped(name), [alone[one] for one in kept], [[kept.index(one[0]), *one] for one in cases])
    whole = in_node(shipped(ENGINE), pages(), [[0, *one] for one in cases])
    assert told_of(own, drawn.typed) == told_of(whole, drawn.typed)


def own_evaluator(page):
    """The parts of the evaluator that a page ends with: what matches the names that it loads apart comes with these."""
    return f"{page['engine']}-labels" if page["names"]["facts"] else page["engine"]


def test_a_page_whose_choices_are_buttons_takes_their_ids_and_refuses_any_other_text(shipped):
    page = carried(bases()[0], ["invoice-next-step"], TODAY)
    assert page["engine"] == "rules"
    cases = [
        [0, "invoice-next-step", {"status": text}, TODAY.isoformat(), {}] for text in ("DEPOSEE", "autre", "déposée")
    ]
    ids = [json.loads(one) for one in in_node(shipped("rules"), [page], cases)]
    assert [one.get("decision", {}).get("status") for one in ids] == ["decided", "unlisted", None]
    assert "déposée" in ids[2]["error"]


def told_of(answers, typed):
    """What is compared: where choices are not typed, that there is an error, for nothing tells what was meant."""
    said = [json.loads(answer) for answer in answers]
    return said if typed else ["error" if "error" in one else one for one in said]


def test_the_modules_run_as_they_are_too(shipped, tmp_path):
    (tmp_path / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    for folder in ("engine", "french"):
        shutil.copytree(ASSETS / folder, tmp_path / folder)
    (tmp_path / TABLES).write_text(tables(), encoding="utf-8")
    whole = "".join(f'export * from "./engine/{part}.js";\n' for part in ENGINE.split("-"))
    (tmp_path / "whole.js").write_text(whole, encoding="utf-8")
    case = [[0, "entity-reception", {"entity_kind": "GIP"}, "2026-11-24", {}]]
    assert in_node(tmp_path / "whole.js", pages(), case) == in_node(shipped(ENGINE), pages(), case)


def asked_of(shipped, page, cases):
    """What a page of bookings says of cases on their days: the answer and the advice."""
    answers = in_node(shipped(own_evaluator(page)), [page], [[0, "booking", facts, on, {}] for facts, on in cases])
    told = [json.loads(answer)["decision"] for answer in answers]
    return [" ".join(filter(None, (one["answer"], one["advice"]))).replace("\u00a0", " ") for one in told]


PARTY = {"room": "grande", "music": False, "food": False, "day": "2022-06-01"}


def test_a_page_made_before_a_change_says_what_holds_on_each_side_of_the_day(shipped):
    page = carried(bases()[1], ["booking"], date(2018, 6, 1))
    sixty, few = {**PARTY, "guests": 60}, {**PARTY, "guests": 20}
    cases = [(sixty, "2019-12-31"), (sixty, "2020-01-01"), (few, "2021-05-31"), (few, "2021-06-01")]
    assert asked_of(shipped, page, cases) == [
        "Vous êtes 60 pour 50 places.",
        "60 personnes tiennent dans Grande salle. Versez 100 euros.",
        "20 personnes tiennent dans Grande salle. Versez 100 euros.",
        "20 personnes tiennent dans Grande salle. Versez 120 euros.",
    ]
    dozen = [[0, "booking", {"guests": 12}, on, {}] for on in ("2018-12-31", "2019-01-01")]
    before, after = (json.loads(answer)["decision"] for answer in in_node(shipped(page["engine"]), [page], dozen))
    assert [reason["rule"] for reason in before["reasons"]] == []
    assert [reason["rule"] for reason in after["reasons"]] == ["r-douze"]


def test_a_page_carries_only_what_is_not_over_on_the_day_for_which_it_is_made(shipped):
    later = carried(bases()[1], ["booking"], date(2022, 6, 1))
    starts = [one["since"] for one in later["decisions"]["booking"]["stretches"]]
    assert starts[0] <= "2022-06-01" < starts[1]
    assert "r-ancienne" not in page_json(later)
    assert "r-ancienne" in page_json(carried(bases()[1], ["booking"], date(2018, 12, 31)))


def test_a_reader_whose_clock_is_behind_is_told_what_holds_when_the_page_is_made(shipped):
    page = carried(bases()[1], ["booking"], date(2022, 6, 1))
    facts = {**PARTY, "guests": 60}
    assert len(set(asked_of(shipped, page, [(facts, "1999-01-01"), (facts, "2022-06-01")]))) == 1


def test_a_list_that_a_page_has_typed_is_one_that_its_evaluator_matches():
    """Both sides count the same: what `question.js` draws as buttons needs no matching."""
    question = (ASSETS / "page" / "question.js").read_text(encoding="utf-8")
    assert f"const MANY = {CHOSEN};" in question
