"""The page's evaluator, run by node, says word for word what the Python engine says."""

import itertools
import json
import os
import shutil
from collections import Counter
from datetime import date

import pytest
from assistant.engine.entry import FactError
from assistant.engine.question import Question
from evaluator import ASSETS, in_browser, in_node
from generated import TODAY, Generator, bases

from assistant import decide
from assistant.language.loading import packaged
from assistant.outlets.site.bundle import TABLES, tables
from assistant.outlets.site.page_rules import engine_of, page_json, page_rules
from assistant.proof.scenarios import run_scenarios
from assistant.words.sizes import TypedSize

SEED = os.environ.get("PAGE_SEED", "2026-11-24")
GENERATED = 20_000
IN_BROWSER = 2_000
MOST_STATES = 6_000

BASES = bases()
PAGES = [json.loads(page_json(page_rules(rules.base, list(rules)))) for rules in BASES]


def in_python(case):
    page, decision, facts, on, assume = case
    try:
        found = decide(BASES[page][decision], facts, date.fromisoformat(on), assume)
    except FactError as error:
        return {"error": str(error)}
    return {"decision": found.to_dict(), "changes": found.changes}


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
    question = rules[decision]
    for day in question.epochs():
        epoch = question.epoch(day)
        names = [fact["id"] for fact in epoch.facts]
        read = [at for at, leaves in enumerate(epoch.leaves) if leaves]
        choices = [[None, *(values[0] for values in epoch.classes[at].values())] for at in read]
        cases = [dict(zip([names[at] for at in read], one, strict=True)) for one in itertools.product(*choices)]
        assert len(cases) <= MOST_STATES, f"{decision} has {len(cases)} states"
        cases += [{names[at]: value} for at, values in enumerate(epoch.values) for value in values]
        for facts in cases:
            given = {name: written(rules, name, value) for name, value in facts.items() if value is not None}
            yield [page, decision, given, day.isoformat(), {}]


def written(rules, name, value):
    """A value as a caller gives it: a date is a text."""
    return date.fromordinal(max(value, 1)).isoformat() if rules.base["facts"][name]["type"] == "date" else value


def test_every_state_of_every_decision_reads_the_same_in_the_page(modules, capsys):
    cases = [case for page, rules in enumerate(BASES) for name in rules for case in states(page, rules, name)]
    statuses, fired = told(capsys, "every state", compared(in_node(modules / "files.mjs", PAGES, cases), cases))
    assert set(statuses) == {"decided", "missing", "ambiguous", "unlisted", "undated"}
    all_rules = {rule["id"] for rules in BASES for name in rules for rule in rules.base["decisions"][name]["rules"]}
    assert fired == all_rules


def test_every_case_of_the_scenarios_reads_the_same_in_the_page(modules, capsys, monkeypatch):
    asked = []
    answered = Question.decide

    def noted(question, given, on, assume=None):
        facts = {name: value.text if isinstance(value, TypedSize) else value for name, value in given.items()}
        asked.append([0, question.id, facts, on.isoformat(), dict(assume or {})])
        return answered(question, given, on, assume)

    monkeypatch.setattr(Question, "decide", noted)
    ran, steps = run_scenarios(BASES[0], packaged("features"), TODAY)
    monkeypatch.undo()
    assert any("je pose la question" in step.replace("\\", "") for step in steps)
    assert len(asked) >= len(ran) > 100
    told(capsys, f"{len(ran)} scenarios", compared(in_node(modules / "files.mjs", PAGES, asked), asked))


def test_generated_cases_read_the_same_in_the_page(modules, capsys):
    drawn = [Generator(rules, f"{SEED} {page}") for page, rules in enumerate(BASES)]
    cases = [[page, *drawn[page].case()] for page in (int(at % 4 == 3) for at in range(GENERATED))]
    statuses, _ = told(
        capsys, f"generated, seed {SEED!r}", compared(in_node(modules / "files.mjs", PAGES, cases), cases)
    )
    assert set(statuses) == {"decided", "missing", "ambiguous", "unlisted", "undated", "error"}


@pytest.mark.browser
def test_a_real_browser_says_the_same_too(modules, tmp_path, capsys):
    drawn = [Generator(rules, f"{SEED} in a browser {page}") for page, rules in enumerate(BASES)]
    cases = [[page, *drawn[page].case()] for page in (int(at % 4 == 3) for at in range(IN_BROWSER))]
    told(capsys, "in a real browser", compared(in_browser(modules / "files.mjs", PAGES, cases, tmp_path), cases))


@pytest.mark.parametrize("entry", ["rules", "files"])
def test_a_page_with_one_decision_says_the_same_as_with_all(modules, entry):
    alone = {name: page_rules(BASES[0].base, [name]) for name in BASES[0]}
    kept = [name for name, page in alone.items() if engine_of(page) == entry]
    assert kept
    drawn = Generator(BASES[0], f"{SEED} {entry}")
    drawn.decisions = kept
    cases = [drawn.case() for _ in range(60 * len(kept))]
    own = [[kept.index(one[0]), *one] for one in cases]
    found = in_node(modules / f"{entry}.mjs", [alone[name] for name in kept], own)
    assert found == in_node(modules / "files.mjs", PAGES, [[0, *one] for one in cases])


def test_the_modules_run_as_they_are_too(modules, tmp_path):
    (tmp_path / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    for folder in ("engine", "french"):
        shutil.copytree(ASSETS / folder, tmp_path / folder)
    (tmp_path / TABLES).write_text(tables(), encoding="utf-8")
    case = [[0, "entity-reception", {"entity_kind": "GIP"}, "2026-11-24", {}]]
    assert in_node(tmp_path / "engine" / "files.js", PAGES, case) == in_node(modules / "files.mjs", PAGES, case)
