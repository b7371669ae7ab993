"""The directory over HTTP: a number looked up, decisions, questions and checks that use it, a server without one."""

import sys
from pathlib import Path

import pytest

pytest.importorskip("duckdb", reason="l'extra « batch » n'est pas installé : make install")
sys.path.insert(0, str(Path(__file__).parents[2]))

from annuaire import ABSENT, TOWN, TOWN_HALL, every_file
from builders import ubl
from serving import BOUNDARY

from assistant.directory import open_directory
from assistant.directory.building import build


@pytest.fixture(scope="session")
def annuaire(rules, tmp_path_factory):
    folder = tmp_path_factory.mktemp("annuaire")
    build(rules.base, every_file(folder / "f"), folder / "annuaire.parquet")
    return folder / "annuaire.parquet"


@pytest.fixture(scope="session")
def server(serve, annuaire):
    found = serve()
    found.service.directory = open_directory(annuaire)
    return found


def test_a_number_is_looked_up(server):
    found = server.get(f"/api/v1/directory/{TOWN_HALL}").json
    assert (found["found"], found["requires"], found["date"]) == (True, "service", "2026-05-12")
    assert found["facts"] == {"legal_category": "7210", "territory": "autre", "recipient_requires": "service"}


def test_an_absent_number_is_an_answer_not_an_error(server):
    found = server.get(f"/api/v1/directory/{ABSENT}")
    assert (found.status, found.json["found"]) == (200, False)
    assert "ne contient pas" in found.json["notes"][0]


def test_a_wrong_number_and_a_server_without_a_directory_are_problems(server, served):
    assert server.get("/api/v1/directory/12").status == 422
    assert served.get(f"/api/v1/directory/{TOWN}").detail == "Introuvable : Ce serveur n'a pas d'annuaire."
    assert served.post("/api/v1/decisions/entity-reception", {"number": TOWN}).status == 404


def test_a_decision_is_completed_for_a_number(server):
    found = server.post("/api/v1/decisions/entity-reception", {"number": TOWN, "on": "2026-11-27"}).json
    assert (found["status"], found["outcome"], found["facts"]["legal_category"]) == ("decided", "subject", "7210")
    assert any("30 juillet 2026" in one for one in found["notes"])
    assert server.post("/api/v1/decisions/entity-reception", {"number": "12"}).status == 422
    assert server.post("/api/v1/decisions/entity-reception", {"number": 12}).status == 422


def test_the_recipient_of_an_invoice_is_looked_up_by_its_siret(server):
    facts = {"buyer_siret": TOWN_HALL, "buyer_siret_state": "valid", "has_service_code": False}
    found = server.post("/api/v1/decisions/invoice", {"facts": facts}).json
    assert (found["outcome"], found["facts"]["recipient_requires"]) == ("refused", "service")
    assert any("3 août 2026" in one for one in found["notes"])


def test_a_question_and_a_check_use_it(server):
    asked = server.get(f"/api/v1/ask?q=le%20{TOWN}%20doit-il%20recevoir%20mes%20factures%20%3F").json
    assert asked["decision"]["outcome"] == "subject" and asked["notes"]
    content = ubl(siret=TOWN_HALL).replace("SERV1", "AUTRE").encode()
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="F-1.xml"\r\n\r\n'.encode()
    notes = server.send_form(head + content + b"\r\n").json["notes"]
    assert [one["subject"] for one in notes] == ["F-1.xml"] * len(notes)
    assert any("« AUTRE » n'y figure pas" in one["text"] for one in notes)


def test_a_directory_that_is_lost_is_a_problem_of_the_server(serve, rules, tmp_path):
    build(rules.base, every_file(tmp_path / "f"), tmp_path / "annuaire.parquet")
    server = serve()
    server.service.directory = open_directory(tmp_path / "annuaire.parquet")
    (tmp_path / "annuaire.parquet").unlink()
    assert server.get(f"/api/v1/directory/{TOWN}").status == 503
    assert server.post("/api/v1/decisions/entity-reception", {"number": TOWN}).status == 503
    assert server.post("/api/v1/decisions/entity-reception", {"facts": {"entity_kind": "gip"}}).status == 200
