"""The README of the rules: its whole topic is sound, held and answers, and it names every key of the language."""

import re
from datetime import date
from pathlib import Path

import pytest

from assistant import decide, load_rules
from assistant.language import forms
from assistant.proof.coverage import covered
from assistant.proof.examples import run_examples, unshown
from assistant.proof.scenarios import run_scenarios, unpinned
from assistant.proof.soundness import problems_of
from assistant.proof.usage import unused

README = (Path(__file__).parents[1] / "rules" / "README.md").read_text(encoding="utf-8")


def test_its_topic_is_sound(loans):
    rules = load_rules(loans / "rules")
    assert [str(problem) for problem in problems_of(rules) + unused(rules)] == []


def test_its_rules_are_held_on_both_sides(loans, today):
    rules = load_rules(loans / "rules")
    ran, _ = run_scenarios(rules, loans / "features", today)
    assert [one.failure for one in ran] == [None] * 3
    assert run_examples(rules, today)[1] == []
    assert [str(failure) for failure in (*unshown(rules), *unpinned(rules, ran))] == []
    assert all(row.pinned for row in covered(rules, loans / "features", today))


def test_its_limit_changes_on_its_day(loans):
    loan = load_rules(loans / "rules")["loan"]
    facts = {"reader": "abonne", "books": 6}
    assert decide(loan, facts, date(2026, 12, 31)).outcome == "refused"
    assert decide(loan, facts, date(2027, 1, 1)).outcome == "allowed"


@pytest.mark.parametrize(
    "form",
    [
        "TOPIC",
        "SOURCE",
        "FACT",
        "CHOICE",
        "LIST",
        "ITEM",
        "COLUMN",
        "VALUE",
        "LOOKUP",
        "REFINEMENT",
        "PROCEDURE",
        "NOTE",
        "UNMODELLED",
        "CAUTION",
        "DECISION",
        "OUTCOME",
        "RULE",
        "STEP",
        "PATTERNS",
        "INTENT",
        "CONTACT",
        "CHANNEL",
        "FORMAT",
        "SIGN",
        "OCTETS",
        "EXTENSION",
        "TRANSITION",
        "NOTICE",
    ],
)
def test_it_names_every_key_of_a_form(form):
    prose = re.sub(r"```.*?```", "", README, flags=re.DOTALL)
    known = set(re.findall(r"[a-z_]+", " ".join(re.findall(r"`[^`]+`", prose))))
    assert sorted(set(getattr(forms, form).keys) - known) == []
