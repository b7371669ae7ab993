"""A batch: several cases in one request, each as if it were alone, and no more than a server can bear."""

import pytest
from serving import Served

from assistant.outlets.api.models import MOST_CASES

CASES = [
    {"decision": "entity-reception", "facts": {"entity_kind": "gip"}, "on": "2026-08-31"},
    {"decision": "entity-reception", "facts": {"entity_kind": "commune"}, "assume": {"territory": "autre"}},
    {"decision": "attachment", "facts": {"file_name": "devis.exe"}, "on": "2026-08-31"},
]


def alone(served: Served, case: dict[str, object]) -> object:
    return served.post(f"/api/v1/decisions/{case['decision']}", {k: v for k, v in case.items() if k != "decision"}).json


def test_each_case_of_a_batch_is_decided_as_if_it_were_alone(served: Served) -> None:
    found = served.post("/api/v1/decisions", {"cases": CASES})
    assert found.status == 200
    assert [one["decision"] for one in found.json["results"]] == [alone(served, case) for case in CASES]
    assert found.json["rules"] == served.service.rules.base.fingerprint


def test_a_case_that_is_refused_says_why_and_the_others_are_decided(served: Served) -> None:
    wrong = {"decision": "entity-recption", "facts": {}}, {"decision": "attachment", "facts": {"file_nam": "a"}}
    found = served.post("/api/v1/decisions", {"cases": [wrong[0], CASES[0], wrong[1]]}).json["results"]
    assert [one["decision"] is None for one in found] == [True, False, True]
    assert [one["problem"] for one in (found[0], found[2])] == [alone(served, case) for case in wrong]
    assert "« entity-reception »" in found[0]["problem"]["detail"].replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("sent", "where", "says"),
    [
        ({"cases": []}, "cases", "manque"),
        ({"cases": CASES[:1] * (MOST_CASES + 1)}, "cases", f"{MOST_CASES} au plus"),
        ({"cases": {}}, "cases", "liste"),
        ({"cases": [{"facts": {}}]}, "cases.0.decision", "manque"),
        ({"cases": [*CASES, {"decision": "attachment", "fact": {}}]}, "cases.3.fact", "« facts »"),
        ({"cases": [{"decision": "attachment", "facts": {"file_size": 1.5}}]}, "cases.0.facts.file_size", "un texte"),
        ({"case": CASES}, "case", "« cases »"),
        ({"cases": CASES, "int": 1}, "int", "« int »"),
        ({"cases": [{"decision": "attachment", "str": 1}]}, "cases.0.str", "« str »"),
        ({"cases": [{"decision": "attachment", "facts": {"bool": 1.5}}]}, "cases.0.facts.bool", "un texte"),
    ],
)
def test_a_batch_that_is_misshapen_says_where(served: Served, sent: object, where: str, says: str) -> None:
    answer = served.post("/api/v1/decisions", sent)
    assert answer.status == 422
    told = {one["where"]: one["says"].replace("\u00a0", " ") for one in answer.json["errors"]}
    assert says in told[where]


def test_the_most_cases_are_taken(served: Served) -> None:
    found = served.post("/api/v1/decisions", {"cases": [{"decision": "webinar"}] * MOST_CASES})
    assert (found.status, len(found.json["results"])) == (200, MOST_CASES)
