"""A base that is not the project's is served too: what it lacks is a problem told in French, never an error of ours."""

from collections.abc import Callable
from pathlib import Path

import pytest
from serving import Served, part

from assistant import load_rules


@pytest.fixture(scope="module")
def other(serve: Callable[..., Served], loans: Path) -> Served:
    """A server of the base that the rules' README writes: one question, no channel, no article."""
    return serve(base=load_rules(loans / "rules"))


def test_it_is_in_good_health(other: Served) -> None:
    assert other.get("/healthz").json["status"] == "ok"


def test_its_questions_and_rules_are_listed(other: Served) -> None:
    assert [one["id"] for one in other.get("/api/v1/decisions").json["decisions"]] == ["loan"]
    rules = [one["id"] for one in other.get("/api/v1/rules").json["items"]]
    assert rules == ["pret-passant", "pret-trop", "pret-possible"]
    assert other.get("/api/v1/rules/pret-trop").json["decision"] == "loan"


def test_its_question_is_decided(other: Served) -> None:
    case = {"facts": {"reader": "abonne", "books": 6}, "on": "2026-11-24"}
    assert other.post("/api/v1/decisions/loan", case).json["outcome"] == "refused"


def test_a_question_of_the_project_is_unknown(other: Served) -> None:
    found = other.post("/api/v1/decisions/attachment", {})
    assert found.status == 404
    assert found.detail == "Introuvable : Question inconnue : « attachment ». Les questions : loan."


def test_a_check_says_which_question_is_lacking(other: Served) -> None:
    found = other.send_form(part("channel", b"api"), part("files", b"a;b\r\n", "lignes.csv"))
    assert found.status == 404
    said = "Cette base de règles n'a pas la question « attachment », dont dépend la réponse."
    assert found.detail.replace("’", "'") == f"Introuvable : {said}"


def test_only_what_it_knows_is_described(other: Served, served: Served) -> None:
    for server, fields in ((other, []), (served, ["channel", "requires", "route"])):
        described = server.get("/openapi.json").json["paths"]
        form = described["/api/v1/check"]["post"]["requestBody"]["content"]["multipart/form-data"]["schema"]
        assert list(form["properties"]) == [*fields, "on", "assume", "each", "norm", "files"]
    assert other.get("/api/").status == 200


def test_a_question_in_french_finds_nothing_in_the_articles_of_others(other: Served) -> None:
    found = other.get("/api/v1/ask?q=puis-je+emprunter+six+livres")
    assert (found.status, found.json["kind"]) == (200, "not_covered")
    found = other.get("/api/v1/search?q=livres")
    assert (found.status, found.json["results"]) == (200, [])
