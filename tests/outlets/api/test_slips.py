"""A choice that was mistyped over HTTP: refused with the nearest, since no page shows what was understood."""

import pytest
from serving import Served, part


@pytest.mark.parametrize("key", ["facts", "assume"])
@pytest.mark.parametrize(
    ("decision", "fact", "typed", "near"),
    [("attachment", "channel", "portal", "portail"), ("entity-reception", "entity_kind", "GPI", "GIP")],
)
def test_a_slip_in_a_fact_is_refused_with_what_was_meant(
    served: Served, key: str, decision: str, fact: str, typed: str, near: str
) -> None:
    answer = served.post(f"/api/v1/decisions/{decision}", {key: {fact: typed}})
    assert (answer.status, f"« {near} »" in answer.detail, f"« {typed} »" in answer.detail) == (422, True, True)


def test_in_a_batch_only_the_case_with_a_slip_is_refused(served: Served) -> None:
    cases = [{"decision": "attachment", "facts": {"channel": one}} for one in ("portal", "portail")]
    first, second = served.post("/api/v1/decisions", {"cases": cases}).json["results"]
    assert (first["decision"], first["problem"]["status"], second["problem"]) == (None, 422, None)


@pytest.mark.parametrize(
    ("field", "typed", "near"), [("requires", "servce", "service"), ("route", "platfrm", "platform")]
)
def test_a_slip_in_a_field_of_a_check_is_refused_with_what_was_meant(
    served: Served, field: str, typed: str, near: str
) -> None:
    answer = served.send_form(part(field, typed.encode()), part("files", b"a", "a.csv"))
    assert (answer.status, f"« {near} »" in answer.detail) == (422, True)
