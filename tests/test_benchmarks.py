"""The measures are honest: cases that come back are told, peers decide the same, a missed aim gives its reason."""

import json
from itertools import islice

import pytest
from limits import HEAVY, NAME_MAX

from benchmarks.aims import AIMS, judged
from benchmarks.cases import LOT, attachments, entity_cases
from benchmarks.decisions import measured
from benchmarks.figures import aim
from benchmarks.measuring import RESULTS
from benchmarks.peers import Peer, schema, table


def test_no_attachment_that_is_measured_comes_back():
    cases = [case for lot in islice(attachments(), 20) for case in lot]
    assert len({case["file_name"] for case in cases}) == len(cases) == 20 * LOT
    assert len({case["file_size"] for case in cases}) == len(cases)


def test_the_attachments_that_are_measured_lie_on_both_sides_of_each_limit():
    from assistant import decide, load_rules
    from benchmarks.cases import ON

    question = load_rules()["attachment"]
    told = {
        (decision.status.value, decision.outcome, *sorted(reason["rule"] for reason in decision.to_dict()["reasons"]))
        for case in next(attachments())
        for decision in [decide(question, case, ON)]
    }
    named = {rule for _, _, *rules in told for rule in rules}
    assert {"pj-nom-longueur", "pj-format", "pj-extension-absente", "pj-taille-unitaire"} <= named
    assert {("decided", "accepted"), ("decided", "refused"), ("ambiguous", None)} <= {one[:2] for one in told}


def test_every_case_of_an_entity_is_complete_and_measured_once_a_lap():
    cases = entity_cases()
    assert len({tuple(case.items()) for case in cases}) == len(cases) > 300
    assert {len(case) for case in cases} == {5}


def test_a_peer_s_table_gives_our_outcomes_for_complete_cases():
    zen = pytest.importorskip("zen")
    from assistant import decide, load_rules
    from benchmarks.cases import ON

    engine = zen.ZenEngine({"loader": {"type": "static", "content": {"entities": table()}}})
    question = load_rules()["entity-reception"]
    for case in entity_cases():
        ours = decide(question, case, ON)
        theirs = engine.evaluate("entities", case, {"trace": True})
        assert theirs["result"]["outcome"] == (ours.outcome or ours.status.value), case
        assert theirs["trace"]


def test_a_peer_s_schema_refuses_what_we_refuse_for_a_limit():
    jsonschema = pytest.importorskip("jsonschema")
    validator = jsonschema.Draft202012Validator(schema())
    sound = {"file_name": "devis.pdf", "file_size": 1_000, "channel": "portail"}
    assert list(validator.iter_errors(sound)) == []
    for wrong in ({"file_name": "devis.exe"}, {"file_name": "a" * NAME_MAX + ".pdf"}, {"file_size": HEAVY}):
        assert len(list(validator.iter_errors(sound | wrong))) == 1


def test_a_measure_says_whether_its_cases_come_back_and_meets_each_case_on_either_side(monkeypatch):
    monkeypatch.setattr("benchmarks.measuring.SECONDS", 1e-9)
    monkeypatch.setattr("benchmarks.measuring.ROUNDS", 1)
    seen = []
    answer, whole = measured("attachment", attachments(), False, Peer("pair", "1", "au mieux", seen.append))
    assert [row["measured"] for row in (answer, whole)] == ["answer", "json"]
    assert answer["cases_come_back"] is False
    assert answer["peer"]["name"] == "pair"
    assert len({case["file_name"] for case in seen}) == len(seen) == 2 * LOT


def test_an_aim_that_is_missed_says_by_how_much_and_why(monkeypatch):
    monkeypatch.setitem(AIMS, "essai", {"at_least": 8, "why": "les motifs sont rédigés un à un"})
    assert aim(judged("essai", 9.04)) == "≥ 8 × : 9,04"
    assert aim(judged("essai", 1.67)) == "≥ 8 ×, manqué : 1,67 ; les motifs sont rédigés un à un"
    monkeypatch.setitem(AIMS, "essai", {"at_least": 8})
    with pytest.raises(ValueError, match="but manqué sans raison"):
        aim(judged("essai", 1.67))


def test_the_page_of_very_large_tables_tells_the_rates_that_were_measured():
    page = (RESULTS.parents[1] / "docs" / "pages" / "grappe.md").read_text(encoding="utf-8")
    told = json.loads((RESULTS / "spark.json").read_text(encoding="utf-8"))
    most = max(row["rows"] for row in told["rows"])
    rates = [told["names"]["per_second"]]
    for row in (row for row in told["rows"] if row["rows"] == most):
        rates += [row["per_second"], row["case"]["per_second"], row["whole"]["per_second"], row["whole"]["duckdb"]]
        assert row["case"]["differing"] == 0
    assert [rate for rate in rates if f"{rate:,}".replace(",", "\u202f") not in page] == []
