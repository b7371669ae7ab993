"""What a page lends to the model of a browser that has WebMCP, and that any other browser loads nothing for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from browsing import plain

from assistant.engine.base import Rules

LENT = """
const lent = { tools: {}, registerTool(tool) { this.tools[tool.name] = tool; return Promise.resolve(); } };
Object.defineProperty(PLACE, "modelContext", { value: lent });
"""
PLACES = ["document", "navigator"]
"""Where the draft of today puts it, and where browsers that follow an older one still do."""

Tool = dict[str, Any]


def tools(page: Any, place: str) -> dict[str, Tool]:
    """The tools that a page has registered, each as JSON."""
    page.wait_for_load_state("networkidle")
    found: dict[str, Tool] = page.evaluate(f"JSON.parse(JSON.stringify({place}.modelContext.tools))")
    return found


def call(page: Any, name: str, given: object, place: str = "document") -> Any:
    """What a tool answers, as a browser would hand it over."""
    return page.evaluate(
        "([place, name, given]) => window[place].modelContext.tools[name].execute(given)", [place, name, given]
    )


@pytest.mark.parametrize("place", PLACES)
def test_a_check_lends_a_tool_that_decides_as_the_engine_does(
    visit: Callable[..., Any], rules: Rules, place: str
) -> None:
    page = visit("questions/attachment/", lent=LENT.replace("PLACE", place))
    tool = tools(page, place)["decide-attachment"]
    assert "rien n'est deviné" in plain(tool["description"]) and tool["annotations"] == {"readOnlyHint": True}
    facts = {"file_extension": "EXE", "file_size": 3_000_000, "channel": "api"}
    assert set(facts) <= set(tool["inputSchema"]["properties"]["facts"]["properties"])
    told = call(page, "decide-attachment", {"facts": facts}, place)
    day = date.fromisoformat(told["structuredContent"]["on"])
    expected = rules["attachment"].decide(facts, day).to_dict()
    assert told["structuredContent"] == expected
    text = plain(told["content"][0]["text"])
    [reason] = expected["reasons"]
    assert all(one in text for one in ("pj-format", plain(reason["source"]["title"]), rules.base.fingerprint)), text


def test_what_the_tool_was_not_told_comes_back_as_questions(visit: Callable[..., Any]) -> None:
    page = visit("questions/entity-reception/", lent=LENT.replace("PLACE", "document"))
    tools(page, "document")
    told = call(page, "decide-entity-reception", {"facts": {"entity_kind": "GIP"}})
    assert told["structuredContent"]["status"] == "missing"
    [first, *_] = told["structuredContent"]["ask"]
    assert plain(first["question"]) in plain(told["content"][0]["text"])
    nothing = call(page, "decide-entity-reception", {})
    assert nothing["structuredContent"]["status"] == "missing"


def test_a_wrong_fact_is_told_to_the_model_and_breaks_nothing(visit: Callable[..., Any]) -> None:
    page = visit("questions/attachment/", lent=LENT.replace("PLACE", "document"))
    tools(page, "document")
    told = call(page, "decide-attachment", {"facts": {"chanel": "api"}})
    assert told["isError"] and "Vouliez-vous dire « channel » ?" in plain(told["content"][0]["text"])


def test_a_choice_is_taken_by_its_label_too(visit: Callable[..., Any], rules: Rules) -> None:
    page = visit("questions/webinar/", lent=LENT.replace("PLACE", "document"))
    given = tools(page, "document")["decide-webinar"]["inputSchema"]["properties"]["facts"]["properties"]
    name, schema = next((name, one) for name, one in given.items() if one.get("anyOf"))
    by_id, by_label = (
        call(page, "decide-webinar", {"facts": {name: schema["anyOf"][0][key]}})["structuredContent"]
        for key in ("const", "title")
    )
    assert by_id == by_label and by_id["facts"][name] == schema["anyOf"][0]["const"]


def test_every_page_lends_the_search_of_the_site(visit: Callable[..., Any]) -> None:
    page = visit("articles/webinaires/", lent=LENT.replace("PLACE", "document"))
    assert list(tools(page, "document")) == ["search"]
    told = call(page, "search", {"question": "quand recycler une facture ?"})
    [first, *_] = told["structuredContent"]["passages"]
    assert "/articles/recycler-facture/" in first["url"] and first["url"] in told["content"][0]["text"]
    told = call(page, "search", {"question": "mon devis.exe de 3 Mo passe-t-il ?"})
    assert "/questions/attachment/#file_extension=EXE" in told["structuredContent"]["checks"][0]["url"]
    told = call(page, "search", {"question": "gratin dauphinois"})
    assert told["structuredContent"]["passages"] == [] and "Ni les articles" in plain(told["content"][0]["text"])
    assert call(page, "search", {"question": " "})["isError"]


def test_the_search_of_a_served_page_is_answered_by_its_server(visit: Callable[..., Any], built: Path) -> None:
    answer = {
        "question": "x", "kind": "passage", "answer": "Un passage.", "decision": None, "cautions": [], "others": [],
        "escalate": None, "passages": [{"title": "Un article", "section": "Une section"}],
    }  # fmt: skip

    def server(page: Any) -> None:
        page.route("**/api/v1/ask", lambda route: route.fulfill(json=answer))

        page.route("**/articles/webinaires/", lambda route: route.fulfill(body=marked, content_type="text/html"))

    text = (built / "articles" / "webinaires" / "index.html").read_text("utf-8")
    marked = text.replace("<html", '<html data-serveur="1"', 1)
    page = visit("articles/webinaires/", lent=LENT.replace("PLACE", "document"), server=server)
    assert list(tools(page, "document")) == ["answer"]
    told = call(page, "answer", {"question": "x"})
    assert told["structuredContent"] == answer and "Un passage." in told["content"][0]["text"]


def test_a_browser_that_lends_no_tools_loads_nothing_for_them(visit: Callable[..., Any], built: Path) -> None:
    asked: list[str] = []

    def listened(page: Any) -> None:
        page.on("request", lambda request: asked.append(request.url))

    page = visit("questions/attachment/", server=listened)
    page.wait_for_load_state("networkidle")
    assert [one for one in asked if "tools" in one] == []
    visit("questions/attachment/", server=listened, lent=LENT.replace("PLACE", "document")).wait_for_load_state(
        "networkidle"
    )
    assert {one.rsplit("/", maxsplit=1)[1] for one in asked if "tools" in one} == {"tools.js", "tools.json"}
    for path in (built / "assets" / "bundled").glob("start-*.js"):
        assert "tools-decide" not in path.read_text("utf-8"), path
