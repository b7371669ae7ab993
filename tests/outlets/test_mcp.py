"""`mcp` heard by the SDK's own client, in process and over standard input: both eras of the protocol, and no change."""

import json
import os
import sys
from datetime import date

import pytest
from browsing import run_apart
from limits import HEAVY

mcp = pytest.importorskip("mcp", reason="the extra « mcp » is not installed")
from mcp import types  # noqa: E402 - it comes with the extra
from mcp.shared.exceptions import MCPError  # noqa: E402

from assistant.outlets.mcp.serving import server  # noqa: E402
from assistant.outlets.mcp.tool import Served  # noqa: E402

LARGE = {"decision": "attachment", "facts": {"file_name": "plan.pdf", "file_size": HEAVY}}
ERAS = ("auto", "legacy")


@pytest.fixture
def talk(rules, today):
    """A function that talks with the server as a client of one era, who may answer questions."""

    def run(ask, era="auto", answers=None, served=None):
        heard = []

        async def answer(_, params):
            heard.append(params.message)
            said = answers[len(heard) - 1] if len(heard) <= len(answers) else None
            content = None if said is None else {"value": said}
            return types.ElicitResult(action="decline" if said is None else "accept", content=content)

        async def whole():
            made = server(lambda: served or Served(rules, lambda: today))
            callback = None if answers is None else answer
            async with mcp.Client(made, mode=era, elicitation_callback=callback) as client:
                return await ask(client)

        return run_apart(whole()), heard

    return run


async def refused(call):
    """What the server says of a call that it refuses."""
    with pytest.raises(MCPError) as error:
        await call
    return str(error.value)


@pytest.mark.parametrize("era", ERAS)
def test_every_tool_is_announced_as_reading_only_with_the_form_of_what_it_gives(talk, era):
    found, _ = talk(lambda client: client.list_tools(), era)
    names = ["decide", "answer", "search", "check_attachments", "rejection", "compare"]
    assert [one.name for one in found.tools] == names
    for one in found.tools:
        hints = one.annotations
        assert (hints.read_only_hint, hints.destructive_hint, hints.open_world_hint) == (True, False, False)
        assert one.output_schema["type"] == "object"
    assert found.tools[0].output_schema["properties"]["version"] == {"const": 2}


@pytest.mark.parametrize("era", ERAS)
def test_a_client_that_cannot_ask_is_given_the_question(talk, era):
    found, _ = talk(lambda client: client.call_tool("decide", LARGE), era)
    assert (found.is_error, found.structured_content["status"]) == (False, "missing")
    assert [one["fact"] for one in found.structured_content["ask"]] == ["channel"]
    assert "Par quel canal déposez-vous" in found.content[0].text


@pytest.mark.parametrize("era", ERAS)
def test_a_client_that_can_ask_asks_the_person_and_the_answer_decides(talk, era):
    found, heard = talk(lambda client: client.call_tool("decide", LARGE), era, ["api"])
    assert len(heard) == 1 and heard[0].startswith("Par quel canal")
    assert (found.structured_content["outcome"], found.structured_content["facts"]["channel"]) == ("refused", "api")


@pytest.mark.parametrize("era", ERAS)
def test_a_person_who_does_not_answer_leaves_it_unknown_and_is_not_asked_again(talk, era):
    found, heard = talk(lambda client: client.call_tool("decide", LARGE), era, [])
    assert (len(heard), found.structured_content["status"]) == (1, "missing")


@pytest.mark.parametrize("era", ERAS)
def test_several_questions_follow_each_other(talk, era):
    given = {"decision": "entity-reception", "facts": {"entity_kind": "gip"}, "on": "2026-08-31"}
    found, heard = talk(lambda client: client.call_tool("decide", given), era, [True])
    assert (found.structured_content["outcome"], len(heard)) == ("subject", 1)
    given = {"decision": "manager-transfer"}
    found, heard = talk(lambda client: client.call_tool("decide", given), era, [True, True])
    assert len(heard) >= 3 and found.structured_content["facts"]["account_active"] is True


@pytest.mark.parametrize("era", ERAS)
def test_one_question_that_is_declined_does_not_end_the_others(talk, era):
    found, heard = talk(lambda client: client.call_tool("decide", {"decision": "manager-transfer"}), era, [None, True])
    assert len(heard) == len(set(heard)) >= 3
    assert True in found.structured_content["facts"].values()


def test_an_answer_that_the_base_does_not_take_is_an_error_in_french(talk):
    found, _ = talk(lambda client: client.call_tool("decide", LARGE), "auto", ["fax"])
    assert found.is_error and "fax" in found.content[0].text


@pytest.mark.parametrize("era", ERAS)
def test_a_wrong_call_is_said_in_french(talk, era):
    found, _ = talk(lambda client: client.call_tool("decide", {"decision": "nope"}), era)
    assert found.is_error and found.content[0].text.startswith("Question inconnue")
    said, _ = talk(lambda client: refused(client.call_tool("delete", {})), era)
    assert said.startswith("Outil inconnu. Les outils\u00a0: decide, ")


@pytest.mark.parametrize("era", ERAS)
def test_resources_are_listed_by_template_and_read(talk, era):
    async def all_of(client):
        listed, templates = await client.list_resources(), await client.list_resource_templates()
        read = await client.read_resource("rule://pj-taille-unitaire")
        return listed.resources, templates.resource_templates, read.contents[0]

    (listed, templates, rule), _ = talk(all_of, era)
    assert {one.uri_template.partition("://")[0] for one in templates} == {"rule", "decision", "article", "source"}
    assert len(listed) > 200
    assert json.loads(rule.text)["id"] == "pj-taille-unitaire"
    said, _ = talk(lambda client: refused(client.read_resource("file:///etc/passwd")), era)
    assert said.startswith("Aucune ressource")


def test_over_standard_input_the_same_is_answered_and_files_are_read_under_the_root_alone(pdf, tmp_path):
    path = pdf("devis.pdf")
    (tmp_path / "dehors.pdf").write_bytes(b"%PDF-1.4")
    code = "from assistant.outlets.cli import run; run()"
    words = ["-c", code, "mcp", "--root", str(path.parent), "--on", "2026-11-24"]
    command = mcp.StdioServerParameters(command=sys.executable, args=words, env=dict(os.environ))

    async def whole():
        async with mcp.Client(command, read_timeout_seconds=120) as client:
            read = await client.call_tool("check_attachments", {"paths": ["devis.pdf"], "channel": "api"})
            out = await client.call_tool("check_attachments", {"paths": ["../dehors.pdf"]})
            return read, out, await client.call_tool("decide", LARGE)

    read, out, decided = run_apart(whole())
    assert [one["name"] for one in read.structured_content["report"]["files"]] == ["devis.pdf"]
    assert out.is_error and "--root" in out.content[0].text
    assert decided.structured_content["on"] == date(2026, 11, 24).isoformat()
