"""The committed report of a mutation holds, and a fixed sample and all that has changed since are judged again."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from assistant.engine.base import Rules
from assistant.proof.mutation.judging import Judge
from assistant.proof.mutation.report import (
    MutationReport,
    OfKind,
    changed_since,
    read_report,
    report,
    sampled,
)

ROOT = Path(__file__).parents[2]
WRITTEN = ROOT / "benchmarks" / "results" / "mutation.json"
AGAIN = f"chorus-assistant rules mutate --since {WRITTEN.relative_to(ROOT)} --report {WRITTEN.relative_to(ROOT)}"
EVERY = 50
AT_MOST = 1000
"""How many mutants one run of the tests judges: beyond, the report is too old, and is first brought up to the base."""


@pytest.fixture(scope="module")
def written() -> MutationReport:
    return read_report(WRITTEN)


def test_the_committed_report_says_that_all_that_decides_is_noticed(written):
    assert written.holds, written.survivors[:5]
    assert written.total(True) > 3000
    assert written.total(False) > 3000


def test_each_equivalent_mutant_is_signed_with_its_reason(written):
    assert all(one.says for one in written.left if one.fate == "equivalent")


@pytest.mark.long
def test_a_sample_and_what_changed_since_the_report_are_noticed(rules, written):
    judge = Judge(rules, ROOT / "features", date(2026, 11, 27))
    chosen = list(sampled(rules.base, EVERY, changed_since(rules.base, written)))
    assert len(chosen) <= AT_MOST, f"la base a trop changé depuis le rapport : lancez « {AGAIN} »"
    found = report(rules.base, map(judge.fate_of, chosen), judge.on, whole=False)
    assert found.holds, found.survivors[:5]
    assert found.total(True) > written.total(True) / EVERY * 0.8


def made(**fates: int) -> MutationReport:
    counts = {"noticed": 0, "equivalent": 0, "survived": 0, "crashed": 0, **fates}
    kinds = (OfKind("Rule.when", True, **counts),)
    return MutationReport(on=date(2026, 11, 27), seconds=0, kinds=kinds, left=(), subjects={})


@pytest.mark.parametrize(
    ("fates", "holds"),
    [
        ({"noticed": 100}, True),
        ({"noticed": 99, "survived": 1}, False),
        ({"noticed": 99, "crashed": 1}, False),
        ({"noticed": 97, "equivalent": 3}, True),
        ({"noticed": 96, "equivalent": 4}, False),
    ],
)
def test_one_that_survives_or_crashes_breaks_what_decides_and_few_may_be_equivalent(fates, holds):
    assert made(**fates).holds is holds


def test_what_changed_is_named_by_its_part_and_id(rules: Rules, written: MutationReport):
    value = rules.base.values["file_max"]
    other = msgspec.structs.replace(value, label="autre")
    base = msgspec.structs.replace(rules.base, values={**rules.base.values, "file_max": other})
    assert "values/file_max" in changed_since(base, written)


def test_a_cell_is_seen_to_change_whatever_its_column_is_called(rules: Rules, written: MutationReport):
    syntaxes = rules.base.lists["xml_syntaxes"]
    first = msgspec.structs.replace(syntaxes.items[0], cells={**syntaxes.items[0].cells, "file": "PDF"})
    other = msgspec.structs.replace(syntaxes, items=(first, *syntaxes.items[1:]))
    base = msgspec.structs.replace(rules.base, lists={**rules.base.lists, "xml_syntaxes": other})
    assert "lists/xml_syntaxes" in changed_since(base, written)
