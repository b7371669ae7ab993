"""The engine and the naive one agree on every state of every question of the base, and on raw values at random."""

import itertools
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oracle import Oracle

from assistant import decide, load_rules
from assistant.words.filenames import flaw

RULES = load_rules()
ORACLE = Oracle.of_folder(Path(__file__).parents[2] / "rules")
TODAY = date(2026, 11, 24)


def said(decision: Any) -> dict[str, Any]:
    """What a Decision says, words left out, in the oracle's form."""
    shown = decision.to_dict()
    return {
        "status": shown["status"],
        "outcome": shown["outcome"],
        "possible": shown["possible"],
        "reasons": [reason["rule"] for reason in shown["reasons"]],
        "unchecked": [(one["rule"], one["causes"]) for one in shown["unchecked"]],
        "ask": [one["fact"] for one in shown["ask"]],
        "branches": [(one["fact"], one["value"], one["status"], one["outcome"]) for one in shown["branches"]],
    }


def states(oracle: Oracle, decision: str, day: date) -> list[dict[str, Any]]:
    """Every way of knowing some of the facts of a question, none and all included."""
    read = oracle.read(decision)
    values = [[None, *oracle.classes(decision, fact, day)] for fact in read]
    return [
        {fact: value for fact, value in zip(read, known, strict=True) if value is not None}
        for known in itertools.product(*values)
    ]


@pytest.mark.parametrize(
    "decision", [pytest.param(one, marks=pytest.mark.long if one.startswith("entity-") else ()) for one in RULES]
)
def test_both_engines_agree_on_every_state_and_every_stretch_of_time(decision):
    for day in ORACLE.days(decision):
        for facts in states(ORACLE, decision, day):
            assert said(decide(RULES[decision], facts, day)) == ORACLE.decide(decision, facts, day), (day, facts)


@pytest.mark.parametrize("decision", ["entity-reception", "entity-route"])
def test_choices_that_no_rule_tells_apart_are_answered_alike(decision):
    for kind in ORACLE.choices("entity_kind"):
        for territory in [None, *ORACLE.choices("territory")]:
            known = {"entity_kind": kind, **({"territory": territory} if territory else {})}
            assert said(decide(RULES[decision], known, TODAY)) == ORACLE.decide(decision, known, TODAY), known


def narrowing(lookup):
    """A code for each set of choices that several codes may lead to."""
    rows = ORACLE.rows(ORACLE.base["lookups"][lookup])
    return list({str(row): code for code, row in rows.items()}.values())


@pytest.mark.long
@pytest.mark.parametrize(
    ("origin", "lookup"), [("legal_category", "legal_categories"), ("entity_name", "entity_names")]
)
def test_both_engines_narrow_alike_by_code_and_by_name(origin, lookup):
    for code in narrowing(lookup):
        for facts in states(ORACLE, "entity-reception", TODAY):
            if "entity_kind" not in facts and "under_mandate" not in facts:
                known = {**facts, origin: code}
                found = decide(RULES["entity-reception"], known, TODAY)
                assert said(found) == ORACLE.decide("entity-reception", known, TODAY), known


def near(*limits: int) -> st.SearchStrategy[int]:
    """Bytes around the two readings of each limit, and anywhere."""
    edges = [limit + step for limit in limits for step in range(-2, 3) if limit + step >= 0]
    return st.one_of(st.sampled_from(edges), st.integers(0, 2**31))


UNITS = {"ko": 1, "Mo": 2, "Go": 3}
LIMITS = [value.on(TODAY) for value in RULES.base.values.values() if value.kind == "size"]
TENTHS = [(0, 30), *((limit.low * 9 // 10**6, limit.low * 11 // 10**6) for limit in LIMITS)]
BYTES = near(0, *(reading for limit in LIMITS for reading in (limit.low, limit.high)))


@st.composite
def sizes(draw: st.DrawFn) -> tuple[Any, Any]:
    """A size as the engine takes it and as the oracle does: bytes, or tenths of a unit typed in French."""
    if draw(st.booleans()):
        size = draw(BYTES)
        return size, size
    unit = draw(st.sampled_from(sorted(UNITS)))
    tenths = draw(st.one_of(*(st.integers(*ends) for ends in TENTHS)))
    readings = tuple(-(-tenths * base ** UNITS[unit] // 10) for base in (1000, 1024))
    half = [base ** UNITS[unit] // 20 if tenths >= 10 else 0 for base in (1000, 1024)]
    return f"{tenths // 10},{tenths % 10} {unit}", (*readings, readings[0] - half[0], readings[1] + half[1])


ENDINGS = st.sampled_from(["pdf", "PDF", "exe", "", "ſvg"])
NAMES = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=70),
    st.builds("{}.{}".format, st.text("ab é-", min_size=1, max_size=55), ENDINGS),
)
CHANNELS = st.sampled_from(["portail", "api", "edi", None])
FORMS = st.sampled_from(["saisie", "pdf", "lot-xml", None])


@given(NAMES | st.none(), sizes() | st.none(), CHANNELS)
@settings(max_examples=150, deadline=None)
def test_both_engines_agree_on_raw_attachments(name, size, channel):
    facts = {"file_name": name, "file_size": size and size[0], "channel": channel}
    plain = {"file_name": name, "file_size": size and size[1], "channel": channel}
    if name is not None:
        plain["file_name_flaw"] = flaw(name)
    plain = {fact: value for fact, value in plain.items() if value is not None}
    assert said(decide(RULES["attachment"], facts, TODAY)) == ORACLE.decide("attachment", plain, TODAY)


@given(sizes() | st.none(), CHANNELS, FORMS)
@settings(max_examples=150, deadline=None)
def test_both_engines_agree_on_raw_dossiers(size, channel, form):
    known = {"channel": channel, "deposit_form": form}
    found = decide(RULES["dossier"], {**known, "dossier_size": size and size[0]}, TODAY)
    assert said(found) == ORACLE.decide("dossier", {**known, "dossier_size": size and size[1]}, TODAY)
