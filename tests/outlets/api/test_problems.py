"""Every error is a problem in French, and says what to do."""

import json
import re

import pytest
from processor import within
from serving import Served, part

DECIDE = "/api/v1/decisions/entity-reception"


def test_a_method_refused_names_every_method_of_the_address(served: Served) -> None:
    answer = served.ask("DELETE", "/api/v1/ask")
    assert (answer.status, answer.headers["allow"]) == (405, "GET, HEAD, POST")


def test_an_unknown_address_is_not_found(served: Served) -> None:
    assert served.get("/api/v1/nulle-part").detail == (
        "Introuvable : Aucune page ni aucun service n'est à cette adresse."
    )


def test_a_wrong_method_is_told_with_the_right_ones(served: Served) -> None:
    answer = served.ask("DELETE", "/healthz")
    assert answer.status == 405
    assert answer.detail.startswith("Méthode refusée")
    assert answer.headers["allow"] == "GET, HEAD"
    assert served.get("/api/v1/check").status == 405
    assert served.ask("PUT", DECIDE, b"{}").headers["allow"] == "POST"


def test_an_unknown_question_names_the_nearest(served: Served) -> None:
    answer = served.post("/api/v1/decisions/entity-recption", {})
    assert answer.status == 404
    assert "Vouliez-vous dire « entity-reception » ?" in answer.detail


def test_an_unknown_rule_names_the_nearest(served: Served) -> None:
    answer = served.get("/api/v1/rules/pj-taille-unitair")
    assert answer.status == 404
    assert "Vouliez-vous dire « pj-taille-unitaire » ?" in answer.detail


def test_an_unknown_fact_names_those_that_are_known(served: Served) -> None:
    answer = served.post(DECIDE, {"facts": {"entity_knd": "gip"}})
    assert answer.status == 422
    assert "Vouliez-vous dire « entity_kind » ?" in answer.detail


@pytest.mark.parametrize("given", [0, 1, "oui", "true"])
def test_a_boolean_is_true_or_false_and_nothing_like_it(served: Served, given: object) -> None:
    answer = served.post(DECIDE, {"facts": {"entity_kind": "gip", "under_mandate": given}})
    assert answer.status == 422
    assert "n'est pas un booléen" in answer.detail


@pytest.mark.parametrize(
    ("case", "where", "says"),
    [
        ({"facts": {"entity_kind": 1.5}}, "facts.entity_kind", "Attendu : un texte, un nombre entier"),
        ({"facts": {"entity_kind": ["gip"]}}, "facts.entity_kind", "Attendu : un texte, un nombre entier"),
        ({"facts": []}, "facts", "Attendu : un objet JSON."),
        ({"on": "2026-02-30"}, "on", "Cette date n'existe pas"),
        ({"on": 20261124}, "on", "une date"),
        ({"on": "hier"}, "on", "Cette date n'existe pas"),
        ({"factz": {}}, "factz", "Clé inconnue"),
        ([], "corps", "Attendu : un objet JSON."),
    ],
)
def test_each_mistake_of_a_request_is_told_where_it_stands(served: Served, case: object, where: str, says: str) -> None:
    answer = served.post(DECIDE, case)
    assert answer.status == 422
    mistake = answer.json["errors"][0]
    assert mistake["where"] == where
    assert says in mistake["says"].replace("\u00a0", " ")


def test_all_mistakes_are_told_at_once(served: Served) -> None:
    answer = served.post(DECIDE, {"facts": {"a": 1.5, "b": []}, "on": 3, "zz": 1})
    assert [one["where"] for one in answer.json["errors"]] == ["facts.a", "facts.b", "on", "zz"]


@pytest.mark.parametrize("body", [b"", b"{", b'{"facts": }', b"\xff\xfe{}", b"[" * 5_000, b'{"on": NaN}'])
def test_what_is_not_json_is_told(served: Served, body: bytes) -> None:
    answer = served.ask("POST", DECIDE, body, {"Content-Type": "application/json"})
    assert answer.status in (400, 422)
    assert answer.detail


def test_another_type_of_content_is_refused_with_the_right_one(served: Served) -> None:
    answer = served.ask("POST", DECIDE, b"a=1", {"Content-Type": "application/x-www-form-urlencoded"})
    assert (answer.status, answer.headers["accept"]) == (415, "application/json")
    assert "doit être du JSON" in answer.detail
    form = served.ask("POST", "/api/v1/check", b"{}", {"Content-Type": "application/json"})
    assert (form.status, form.headers["accept"]) == (415, "multipart/form-data")


def test_a_compressed_body_is_refused(served: Served) -> None:
    answer = served.ask("POST", DECIDE, b"{}", {"Content-Type": "application/json", "Content-Encoding": "gzip"})
    assert answer.status == 415
    assert "Un corps compressé n'est pas lu" in answer.detail


def test_a_missing_or_wrong_parameter_is_told(served: Served) -> None:
    assert served.get("/api/v1/ask").json["errors"] == [{"where": "q", "says": "Cette valeur manque."}]
    for limit in ("0", "101", "beaucoup", "1.5"):
        answer = served.get(f"/api/v1/search?q=a&limit={limit}")
        assert (answer.status, answer.json["errors"][0]["where"]) == (422, "limit")


def test_a_body_announced_too_big_is_refused_before_it_comes(served: Served) -> None:
    head = f"POST {DECIDE} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 999999999\r\n\r\n"
    answer = served.raw(head.encode())
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"Contenu trop volumineux" in answer
    assert served.still_answers()


def test_a_body_sent_too_big_is_refused_while_it_comes(served: Served) -> None:
    def chunks() -> bytes:
        return b"%x\r\n" % 65_536 + b" " * 65_536 + b"\r\n"

    head = f"POST {DECIDE} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    answer = served.raw(head.encode() + chunks() * 8 + b"0\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert served.still_answers()


def test_after_a_body_refused_the_same_connection_serves_the_next_request(served: Served) -> None:
    big = b"x" * 400_000
    head = f"POST {DECIDE} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: {len(big)}\r\n\r\n"
    answer = served.raw(head.encode() + big + b"GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    assert re.findall(rb"HTTP/1\.1 (\d+)", answer) == [b"413", b"200"]


def test_the_program_says_nothing_of_itself_when_it_fails(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.outlets.api import questions

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("contenu secret")

    monkeypatch.setattr(questions.answering, "ask", broken)
    answer = served.get("/api/v1/ask?q=bonjour")
    assert (answer.status, answer.detail.startswith("Erreur interne")) == (500, True)
    assert b"secret" not in answer.body
    errors = [line for line in served.log() if line["event"] == "error"]
    assert errors[-1]["kind"] == "RuntimeError"
    assert "secret" not in json.dumps(served.log())


@pytest.mark.parametrize("size", [100, 10_000])
def test_any_string_is_a_question(served: Served, size: int) -> None:
    strange = [
        "*",
        "(",
        "[a-z]+",
        "AND+OR+NOT",
        "%00",
        "%ED%A0%80",
        "%FF",
        "%3Cscript%3E",
        "%E2%80%AE",
        "e%CC%81",
        "a:b^2~",
    ]
    served.service.prepare()  # what a server learns once, as it starts, is no part of a question
    for text in strange:
        question = (text + "+") * (size // (len(text) + 1) or 1)
        for route in ("ask", "search"):
            with within(1):  # the server is a thread of this process
                assert served.get(f"/api/v1/{route}?q={question[:size]}").status == 200, (route, text)


def test_a_form_without_file_is_told(served: Served) -> None:
    answer = served.send_form(part("channel", b"edi"))
    assert (answer.status, answer.json["errors"][0]["where"]) == (422, "files")


def test_an_unknown_channel_names_the_nearest(served: Served) -> None:
    answer = served.send_form(part("channel", b"portal"), part("files", b"a", "a.csv"))
    assert answer.status == 422
    assert "Vouliez-vous dire « portail » ?" in answer.detail
