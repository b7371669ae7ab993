"""The description is typed: every answer is as its operation says, and every type of problem has its line in a page."""

import ast
import inspect
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from builders import cii, facturx, ubl
from jsonschema import Draft202012Validator
from serving import Answer, Served, part

from assistant import load_rules
from assistant.language.loading import packaged
from assistant.outlets import api
from assistant.outlets.api.problems import OWN, TITLES, TYPE, type_of
from assistant.outlets.api.reloading import reload


@pytest.fixture(scope="module")
def described(served: Served) -> dict[str, Any]:
    found: dict[str, Any] = served.get("/openapi.json").json
    return found


def operations(described: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for methods in described["paths"].values():
        yield from methods.values()


def fits(described: dict[str, Any], method: str, path: str, answer: Answer) -> None:
    """Refuse an answer that is not, to the key, what its operation says of its status."""
    said = described["paths"][path][method]["responses"][str(answer.status)]["content"]
    assert list(said) == [answer.headers["content-type"]]
    schemas = {name: closed(one) for name, one in described["components"]["schemas"].items()}
    whole = {**said[answer.headers["content-type"]]["schema"], "components": {"schemas": schemas}}
    wrong = [
        f"{error.json_path}: {error.message[:300]}" for error in Draft202012Validator(whole).iter_errors(answer.json)
    ]
    assert wrong == [], path


def closed(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema of an object that takes no other key than those that it names."""
    return {**schema, "additionalProperties": False} if "properties" in schema else schema


def test_each_operation_has_a_name_of_its_own_that_a_program_can_bear(described: dict[str, Any]) -> None:
    names = [one["operationId"] for one in operations(described)]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch("[a-z]+([A-Z][a-z]+)*", name) for name in names), names


def test_no_answer_is_an_object_of_which_nothing_is_said(described: dict[str, Any]) -> None:
    for one in operations(described):
        [(kind, said)] = one["responses"]["200"]["content"].items()
        assert kind == "text/plain" or "object" not in str(said["schema"]), one["operationId"]
    bare = [name for name, one in described["components"]["schemas"].items() if one.keys() <= {"type", "title"}]
    assert bare == []


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("/healthz", "/healthz"),
        ("/api/v1/decisions", "/api/v1/decisions"),
        ("/api/v1/rules", "/api/v1/rules"),
        ("/api/v1/ask", "/api/v1/ask?q=un+GIP+est-il+exclu"),
        ("/api/v1/ask", "/api/v1/ask?q=comment+recycler+une+facture"),
        ("/api/v1/ask", "/api/v1/ask?q=que+veut+dire+BR-CO-15"),
        ("/api/v1/ask", "/api/v1/ask?q=tarte+aux+pommes"),
        ("/api/v1/search", "/api/v1/search?q=recicler"),
        ("/api/v1/search", "/api/v1/search?q=facture&limit=0"),
        ("/api/v1/rules/{identifier}", "/api/v1/rules/aucune"),
    ],
)
def test_what_is_given_to_get_is_as_described(served: Served, described: dict[str, Any], path: str, asked: str) -> None:
    fits(described, "get", path, served.get(asked))


def test_every_rule_is_given_as_described(served: Served, described: dict[str, Any]) -> None:
    for one in served.get("/api/v1/rules").json["items"][::7]:
        fits(described, "get", "/api/v1/rules/{identifier}", served.get(f"/api/v1/rules/{one['id']}"))


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("/api/v1/decisions/{identifier}", {"facts": {"entity_kind": "gip"}}),
        ("/api/v1/decisions/{identifier}", {"facts": {"entity_kind": 1.5}}),
        ("/api/v1/decisions", {"cases": [{"decision": "entity-reception"}, {"decision": "entity"}]}),
        ("/api/v1/ask", {"question": "un GIP ?", "after": {"decision": "entity-reception", "understood": {}}}),
        ("/api/v1/rejection", {"text": "BR-CO-15 puis GDP_MSG_99.999"}),
    ],
)
def test_what_is_given_to_post_is_as_described(
    served: Served, described: dict[str, Any], path: str, sent: object
) -> None:
    fits(described, "post", path, served.post(path.replace("{identifier}", "entity-reception"), sent))


@pytest.mark.parametrize(
    "parts",
    [
        (part("files", facturx(cii(lines=2)), "f.pdf"), part("files", b"MZ\x90\0", "devis.exe")),
        (part("channel", b"portail-pdf"), part("files", b"%PDF-1.4 cass\xe9", "f.pdf"), part("files", b"", "v.pdf")),
        (part("each", b"true"), part("files", ubl().encode(), "f.xml"), part("files", b"a;b\n", "g.csv")),
        (part("assume", b"recipient_requires=both"), part("files", ubl().encode(), "f.xml")),
    ],
)
def test_a_check_is_given_as_described(served: Served, described: dict[str, Any], parts: tuple[bytes, ...]) -> None:
    answer = served.send_form(*parts)
    assert answer.status == 200, answer.detail
    fits(described, "post", "/api/v1/check", answer)


@pytest.fixture(scope="module")
def reloaded(serve: Callable[..., Served], loans: Path, tmp_path_factory: pytest.TempPathFactory) -> Served:
    """A server of the project's base, whose descriptions were asked for, once another topic and word are in it."""
    folder = Path(shutil.copytree(packaged("rules"), tmp_path_factory.mktemp("base") / "rules"))
    served = serve(base=load_rules(folder))
    before = served.get("/openapi.json")
    assert (before.status, served.get("/api/").status, "loan" in str(before.json)) == (200, 200, False)
    served.before = before.headers["etag"]  # type: ignore[attr-defined]
    shutil.copy(loans / "rules" / "loans.yml", folder)
    words = folder / "words.yml"
    said = words.read_text("utf-8").replace("http-not-found: Introuvable", "http-not-found: Rien par ici")
    words.write_text(said, "utf-8")
    assert reload(served.service, folder)
    return served


def test_the_description_follows_the_base_that_is_served(reloaded: Served) -> None:
    after = reloaded.get("/openapi.json", If_None_Match=reloaded.before)  # type: ignore[attr-defined]
    assert after.status == 200
    [parameter] = after.json["paths"]["/api/v1/decisions/{identifier}"]["post"]["parameters"]
    assert "loan" in parameter["schema"]["enum"]


def test_the_page_of_the_api_follows_it_too(reloaded: Served) -> None:
    assert "Rien par ici" in reloaded.get("/api/").body.decode()


def test_each_type_of_problem_has_its_line_in_the_page_and_the_page_needs_nobody(served: Served) -> None:
    page = served.get("/api/").body.decode()
    lines = re.findall(r'id="(probleme-[a-z-]+)"', page)
    assert len(set(lines)) == len(lines)
    words = [*TITLES.values(), *(word for own in OWN.values() for word in own)]
    assert set(lines) == {f"probleme-{type_of(word)}" for word in words}
    assert not re.search(r"(?:src|href|action)=\"(?:https?:)?//", page)


@pytest.mark.parametrize(
    ("method", "path", "kind"),
    [
        ("GET", "/nulle-part", "not-found"),
        ("DELETE", "/api/v1/ask", "method-refused"),
        ("POST", "/api/v1/decisions/aucune", "body-json"),
        ("GET", "/api/v1/search?q=a&limit=0", "misshapen"),
        ("GET", "/api/v1/directory/21310055500019", "directory-none-http"),
    ],
)
def test_a_problem_names_its_type_by_an_address_that_opens(served: Served, method: str, path: str, kind: str) -> None:
    problem = served.ask(method, path, b"" if method == "POST" else None).json
    assert problem["type"] == f"/api/#probleme-{kind}"
    address, _, line = problem["type"].partition("#")
    assert f'id="{line}"' in served.get(address).body.decode()


def test_each_problem_that_the_program_names_is_among_the_types_of_its_status() -> None:
    named = set()
    for path in Path(inspect.getfile(api)).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "HttpProblem" and len(node.args) > 1:
                status, word = (getattr(one, "value", None) for one in node.args[:2])
                if word is None:
                    continue
                assert word in OWN[status], f"{path.name}:{node.lineno} {status} {word}"
                named.add(word)
    late = {"http-questions-wait", "http-dossiers-wait"}  # handed over by name, in service.py
    assert named | late == {word for own in OWN.values() for word in own}
    assert TYPE.startswith("/api/#")
