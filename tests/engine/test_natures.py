"""Each name and each legal category of the domain sheet leads to a nature, and none that no text settles decides."""

import csv
from datetime import date
from pathlib import Path

import pytest

from assistant import decide

SHEET = Path(__file__).parents[2].parent / "shared" / "domain" / "data" / "natures_juridiques.csv"
SINCE, FOR_ALL = date(2026, 9, 1), date(2027, 9, 1)
CASES = ({}, {"supplier_size": "grande", "under_mandate": False}, {"supplier_size": "micro", "under_mandate": False})
SETTLED = {
    *("7312", "7314", "7349", "service municipal"),  # NATURES.md says so, whatever the row: a body without personality
    *("DDFiP", "Conseil d'État", "police nationale", "ambassade", "CNIL", "Institut de France"),  # read since
}
LIST = ["ent-liste-petites"]
"""The list of 2017 names some forms of which no text that was read gives the nature."""


@pytest.fixture(scope="module")
def sheet():
    if not SHEET.is_file():
        pytest.skip("../shared/domain absent : les natures juridiques ne sont pas comparées à la feuille")
    with SHEET.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def given(row):
    key = row["key"]
    return {"legal_category" if len(key) == 4 and key.isdecimal() else "entity_kind": key}


def test_every_name_and_every_code_is_known(rules, sheet):
    kinds = {row["key"]: decide(rules["entity-reception"], given(row), SINCE).case.values for row in sheet}
    assert len(kinds) == 463
    assert [key for key, values in kinds.items() if values.get("entity_kind", "autre") == "autre"] == []


@pytest.mark.parametrize("day", [SINCE, FOR_ALL])
def test_what_no_text_settles_decides_nothing_but_by_the_list(rules, sheet, day):
    uncertain = [row for row in sheet if row["confidence"] != "quoted" and row["key"] not in SETTLED]
    assert len(uncertain) > 60 and SETTLED.issubset(row["key"] for row in sheet)
    firm = []
    for row in uncertain:
        for facts in CASES:
            found = decide(rules["entity-reception"], given(row) | facts, day)
            if found.status == "decided" and [reason.rule for reason in found.reasons] != LIST:
                firm.append((row["key"], facts, found.outcome))
    assert firm == []
