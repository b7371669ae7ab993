"""Every route answers as its description says."""

import io
import json
import re
from pathlib import Path

import pytest
from serving import Served, part

from assistant.engine.base import Rules
from assistant.intake.confinement import Confinement
from assistant.intake.process import confinement
from assistant.outlets.api.logs import Log
from assistant.outlets.api.service import Service

ROOT = Path(__file__).parents[3]


def test_a_decision_is_that_of_the_engine(served: Served) -> None:
    answer = served.post("/api/v1/decisions/entity-reception", {"facts": {"entity_kind": "GIP"}, "on": "2026-08-31"})
    assert answer.status == 200
    found = answer.json
    assert (found["status"], found["possible"]) == ("missing", ["excluded", "subject"])
    assert found["answer"] == "Exclue, sauf si elle agit sous mandat public."
    assert found["ask"][0]["fact"] == "under_mandate"


def test_an_assumption_is_repeated(served: Served) -> None:
    case = {
        "facts": {"entity_kind": "gip", "territory": "autre"},
        "assume": {"under_mandate": False},
        "on": "2026-08-31",
    }
    found = served.post("/api/v1/decisions/entity-reception", case).json
    assert (found["status"], found["outcome"]) == ("decided", "excluded")
    assert [one["fact"] for one in found["assumed"]] == ["under_mandate"]


def test_a_decision_is_taken_as_the_rules_stood_that_day(served: Served) -> None:
    case = {"facts": {"entity_kind": "gip"}, "on": "2017-01-31"}
    assert served.post("/api/v1/decisions/entity-reception", case).json["on"] == "2017-01-31"


def test_every_question_can_be_asked_with_nothing_known(served: Served) -> None:
    for one in served.get("/api/v1/decisions").json["decisions"]:
        answer = served.post(f"/api/v1/decisions/{one['id']}", {})
        assert answer.status == 200, one["id"]
        assert answer.json["decision"] == one["id"]


def test_the_questions_are_listed_with_what_to_ask(served: Served) -> None:
    listed = {one["id"]: one for one in served.get("/api/v1/decisions").json["decisions"]}
    facts = {fact["id"]: fact for fact in listed["entity-reception"]["facts"]}
    assert facts["under_mandate"]["type"] == "boolean"
    assert "gip" in {choice["id"] for choice in facts["entity_kind"]["choices"]}
    assert {"legal_category", "territory"} <= set(facts)
    of_file = {fact["id"]: fact for fact in listed["attachment"]["facts"]}
    assert of_file["file_name_length"]["origin"] == "file_name"
    assert of_file["file_size"]["read"]


def test_each_listed_rule_can_be_read_whole(served: Served) -> None:
    rules = served.get("/api/v1/rules").json["items"]
    one = served.get(f"/api/v1/rules/{rules[0]['id']}").json
    assert (one["id"], one["decision"]) == (rules[0]["id"], rules[0]["decision"])
    assert one["examples"]
    assert not one["place"]["file"].startswith("/")


def test_a_question_in_french_is_answered(served: Served) -> None:
    found = served.get("/api/v1/ask?q=un%20GIP%20doit-il%20recevoir%20mes%20factures%20%3F")
    assert found.status == 200
    assert found.json["kind"] == "decision"
    assert found.headers["cache-control"] == "no-store"


def test_a_question_that_nothing_answers_is_said_not_covered(served: Served) -> None:
    found = served.get("/api/v1/ask?q=recette%20de%20la%20tarte%20aux%20pommes")
    assert (found.status, found.json["kind"], found.json["decision"]) == (200, "not_covered", None)


def test_a_question_completes_the_answer_that_it_is_asked_after(served: Served) -> None:
    first = served.post("/api/v1/ask", {"question": "un GIP doit-il recevoir mes factures ?"}).json
    after = {"decision": first["decision"]["decision"], "understood": first["understood"]}
    then = served.post("/api/v1/ask", {"question": "je suis une micro-entreprise", "after": after}).json
    assert (first["follows"], then["follows"]) == (False, True)
    assert then["understood"] == {"entity_kind": "gip", "supplier_size": "micro"}
    other = served.post("/api/v1/ask", {"question": "comment recycler une facture suspendue ?", "after": after}).json
    assert other["follows"] is False
    assert "entity_kind" not in other["understood"]


@pytest.mark.parametrize(
    ("after", "status", "says"),
    [
        ({"decision": "entity-recepton", "understood": {}}, 404, "entity-reception"),
        ({"decision": "entity-reception", "understood": {"entity_knd": "gip"}}, 422, "entity_kind"),
        ({"decision": "entity-reception", "understood": {"supplier_size": "énorme"}}, 422, "énorme"),
        ({"decision": "entity-reception", "understood": {"under_mandate": 3}}, 422, "mandat public"),
        ({"decision": "x", "understood": {f"f{place}": 1 for place in range(101)}}, 422, "La requête n'a pas"),
    ],
)
def test_an_answer_before_that_the_base_cannot_take_is_refused(
    served: Served, after: dict[str, object], status: int, says: str
) -> None:
    answer = served.post("/api/v1/ask", {"question": "et à Wallis ?", "after": after})
    assert (answer.status, says in answer.detail) == (status, True), answer.detail


def test_a_search_gives_as_many_passages_as_wanted(served: Served) -> None:
    found = served.get("/api/v1/search?q=recycler&limit=2").json
    assert len(found["results"]) == 2
    assert found["results"][0]["article"] == "recycler-facture"


def test_files_are_judged_as_one_dossier(served: Served) -> None:
    found = served.send_form(
        part("channel", b"portail-pdf"),
        part("files", b"a;b\r\n1;2\r\n", "lignes.csv"),
        part("files", b"MZ\x90\0", "devis.exe"),
        part("files", b"", "vide.pdf"),
    ).json
    assert found["outcome"] == "refused"
    assert {file["name"]: file["outcome"] for file in found["files"]} == {
        "lignes.csv": "accepted",
        "devis.exe": "refused",
        "vide.pdf": "refused",
    }
    assert found["totals"] == {"size": 14, "count": 3}


def test_an_invoice_is_read_inside_from_memory_and_from_a_temporary_file(served: Served) -> None:
    from builders import cii, facturx

    invoice = facturx(cii(lines=3))
    heavier = invoice + b"\n%" + b"x" * 300_000 + b"\n%%EOF\n"
    for content in (invoice, heavier):
        found = served.send_form(part("files", content, "facture.pdf")).json
        assert found["files"][0]["role"] == "invoice", found
        assert found["files"][0]["size"] == len(content)
        assert found["files"][0]["invoice"]["syntax"] == "CII"
    assert served.service.room.held == 0


def test_what_the_recipient_requires_is_taken(served: Served) -> None:
    from builders import ubl

    invoice = part("files", ubl().encode(), "f.xml")
    asked = {one["fact"] for one in served.send_form(invoice).json["ask"]}
    told = {one["fact"] for one in served.send_form(part("requires", b"both"), invoice).json["ask"]}
    assert "recipient_requires" not in told
    assert told <= asked
    wrong = served.send_form(part("requires", b"demain"), invoice)
    assert (wrong.status, "« demain » n'est pas un des choix" in wrong.detail) == (422, True)


def test_health_names_the_rules_base_and_what_holds_the_readers(served: Served) -> None:
    told = {"status": "ok", "rules": served.service.rules.base.fingerprint, "confinement": confinement()}
    assert served.get("/healthz").json == told


@pytest.mark.parametrize("level", Confinement)
def test_readers_held_less_than_they_could_be_are_a_line_of_the_log(
    rules: Rules, monkeypatch: pytest.MonkeyPatch, level: Confinement
) -> None:
    monkeypatch.setattr("assistant.outlets.api.service.confinement", lambda: level)
    written = io.StringIO()
    service = Service(rules, log=Log(written))
    service.prepare()
    service.close()
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    told = [line["level"] for line in lines if line["event"] == "confinement"]
    assert told == ([] if level is Confinement.SANDBOX else [level])


def test_a_head_request_has_the_headers_and_no_body(served: Served) -> None:
    head, whole = served.ask("HEAD", "/healthz"), served.get("/healthz")
    assert (head.status, head.body) == (200, b"")
    assert head.headers["content-length"] == whole.headers["content-length"]


def test_metrics_count_requests_by_route_and_hold_nothing_received(served: Served) -> None:
    served.get("/api/v1/rules/inconnue-7261")
    text = served.get("/metrics").body.decode()
    assert 'http_requests_total{method="GET",route="/api/v1/rules/{identifier}",status="404"}' in text
    assert "7261" not in text
    for line in text.splitlines():
        assert re.fullmatch(r'# (HELP|TYPE) \S+ .+|[a-z_]+(\{([a-z]+="[^"]*",?)+\})? [0-9.]+(e[+-]\d+)?', line), line


def test_the_description_names_every_route_and_every_problem_in_french(served: Served) -> None:
    described = served.get("/openapi.json").json
    assert set(described["paths"]) == {
        "/api/v1/ask",
        "/api/v1/search",
        "/api/v1/rejection",
        "/api/v1/decisions",
        "/api/v1/decisions/{identifier}",
        "/api/v1/rules",
        "/api/v1/rules/{identifier}",
        "/api/v1/check",
        "/api/v1/directory/{number}",
        "/healthz",
        "/metrics",
    }
    decide = described["paths"]["/api/v1/decisions/{identifier}"]["post"]
    assert {"200", "400", "404", "413", "415", "422"} <= set(decide["responses"])
    assert decide["responses"]["404"]["description"] == "Introuvable."
    assert "HTTPValidationError" not in served.get("/openapi.json").body.decode()


def test_the_documentation_asks_nothing_of_anyone_and_holds_no_inline_code(served: Served) -> None:
    page = served.get("/api/").body.decode()
    for address in re.findall(r'(?:src|href)="([^"]*)"', page):
        assert address in ("/", "/openapi.json", "style.css", "#problemes"), address
    assert "<script" not in page
    assert "style=" not in page
    assert "POST /api/v1/check" in page
    assert served.get("/api/style.css").headers["content-type"].startswith("text/css")


@pytest.mark.parametrize("path", ["/healthz", "/api/v1/rules", "/", "/api/", "/nulle-part", "/assets/site.js"])
def test_every_answer_carries_the_headers_that_protect(served: Served, path: str) -> None:
    headers = served.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "access-control-allow-origin" not in headers


def test_a_rejection_is_explained(served: Served) -> None:
    answer = served.post("/api/v1/rejection", {"text": "BR-CO-15 puis GDP_MSG_99.999"})
    assert answer.status == 200
    assert [one["id"] for one in answer.json["messages"]] == ["BR-CO-15"]
    assert [one["found"] for one in answer.json["unknown"]] == ["GDP_MSG_99.999"]
    wrong = served.post("/api/v1/rejection", {"text": 3})
    assert (wrong.status, wrong.json["errors"]) == (422, [{"where": "text", "says": "Attendu\u00a0: un texte."}])


@pytest.mark.parametrize("day", [0, "0", "20261128", "2026-02-30", "2026-11-28T00:00:00", True, []])
def test_a_day_of_a_rejection_is_written_as_a_day(served: Served, day: object) -> None:
    wrong = served.post("/api/v1/rejection", {"text": "BR-CO-15", "on": day})
    assert (wrong.status, [one["where"] for one in wrong.json["errors"]]) == (422, ["on"])


@pytest.mark.parametrize("day", [None, "2026-11-28"])
def test_a_rejection_is_explained_on_a_day(served: Served, day: object) -> None:
    assert served.post("/api/v1/rejection", {"text": "BR-CO-15", "on": day}).status == 200
