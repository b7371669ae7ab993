"""`/mcp`: the tools over HTTP, heard by the SDK's own client, in both eras of the protocol."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from browsing import run_apart
from limits import HEAVY
from serving import Served

mcp = pytest.importorskip("mcp", reason="the extra « mcp » is not installed")

from assistant.engine.base import load_rules  # noqa: E402 - what follows needs the extra
from assistant.outlets.api.assistants import Assistants  # noqa: E402
from assistant.outlets.api.limits import LIMITS  # noqa: E402

ERAS = ("auto", "legacy")
HEADERS = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
SECRET = "le devis de madame Zylberstein"


@pytest.fixture(scope="module")
def answering(serve: Callable[..., Served]) -> Served:
    return serve(assistants=Assistants)


def told(served: Served, era: str, ask: Callable[[Any], Awaitable[Any]]) -> Any:
    async def whole() -> Any:
        async with mcp.Client(f"http://127.0.0.1:{served.port}/mcp", mode=era) as client:
            return await ask(client)

    return run_apart(whole())


@pytest.mark.parametrize("era", ERAS)
def test_a_verdict_comes_with_its_rule_and_its_source(answering: Served, era: str) -> None:
    facts = {"file_name": "plan.exe"}
    found = told(answering, era, lambda one: one.call_tool("decide", {"decision": "attachment", "facts": facts}))
    assert found.structured_content["outcome"] == "refused"
    assert "pj-format" in found.content[0].text and "AIFE" in found.content[0].text


@pytest.mark.parametrize("era", ERAS)
def test_what_is_missing_comes_back_as_a_question(answering: Served, era: str) -> None:
    facts = {"file_name": "plan.pdf", "file_size": HEAVY}
    found = told(answering, era, lambda one: one.call_tool("decide", {"decision": "attachment", "facts": facts}))
    assert [one["fact"] for one in found.structured_content["ask"]] == ["channel"]


def test_a_resource_is_read(answering: Served) -> None:
    found = told(answering, "auto", lambda one: one.read_resource("rule://pj-format"))
    assert "pj-format" in found.contents[0].text


def test_no_file_of_the_server_is_read(answering: Served) -> None:
    found = told(answering, "auto", lambda one: one.call_tool("check_attachments", {"paths": ["/etc/passwd"]}))
    assert found.is_error and "--root" in found.content[0].text


def test_without_the_option_nothing_answers_there(serve: Callable[..., Served]) -> None:
    assert serve().ask("POST", "/mcp", b"{}", HEADERS).status == 404


@pytest.mark.parametrize("method", ["GET", "DELETE", "PUT"])
def test_nothing_else_than_a_request_is_answered(answering: Served, method: str) -> None:
    assert answering.ask(method, "/mcp", headers=HEADERS).status == 405


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"jsonrpc": "2.0"}',
        b"[" * 50_000,
        b'{"jsonrpc":"2.0","id":1,"method":"x"}',
    ],
)
def test_what_is_no_request_is_refused_and_nothing_falls(answering: Served, body: bytes) -> None:
    assert 400 <= answering.ask("POST", "/mcp", body, HEADERS).status < 500 or body.endswith(b'"x"}')
    assert answering.still_answers()


def test_too_large_a_request_is_refused(answering: Served) -> None:
    assert answering.ask("POST", "/mcp", b" " * (LIMITS.small_body + 1), HEADERS).status == 413


def test_a_page_of_another_site_and_a_name_that_is_not_served_are_refused(answering: Served) -> None:
    assert answering.ask("POST", "/mcp", b"{}", {**HEADERS, "Host": "evil.example"}).status == 421
    preflight = {"Origin": "http://evil.example", "Access-Control-Request-Method": "POST"}
    allowed = answering.ask("OPTIONS", "/mcp", headers=preflight)
    assert "access-control-allow-origin" not in allowed.headers


def test_what_is_asked_is_in_no_log(answering: Served) -> None:
    told(answering, "auto", lambda one: one.call_tool("answer", {"question": SECRET}))
    answering.ask("POST", "/mcp", f'{{"jsonrpc": "2.0", "method": "{SECRET}", "params": 3}}'.encode(), HEADERS)
    lines = answering.log()
    assert "Zylberstein" not in str(lines)
    assert "/mcp" in {one.get("route") for one in lines}


def test_an_assistant_is_answered_by_the_base_that_is_served_now(serve: Callable[..., Served], loans: Path) -> None:
    served, after = serve(assistants=Assistants), load_rules(loans / "rules")

    def decisions() -> list[str]:
        found = told(served, "auto", lambda one: one.list_tools())
        return list(found.tools[0].input_schema["properties"]["decision"]["enum"])

    assert "attachment" in decisions()
    served.service.replace(after)
    assert decisions() == list(after) == ["loan"]
    found = told(served, "auto", lambda one: one.call_tool("decide", {"decision": "loan"}))
    assert found.structured_content["status"] == "missing"  # though no article goes with that base
