"""Serving the tools and the resources by the official SDK; what is missing is asked of the person."""

from __future__ import annotations

import asyncio
import functools
import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

from mcp import types
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp.shared.exceptions import MCPError
from mcp.types.version import MODERN_PROTOCOL_VERSIONS

from assistant.engine.case import FactError
from assistant.engine.decision import ENGINE
from assistant.intake.guard import ReadingFailed
from assistant.outlets.mcp.offered import tools
from assistant.outlets.mcp.resources import UnknownResource, read_resource, resources
from assistant.outlets.mcp.tool import Served, ServedTool, ToolAnswer, ToolJson, checked

if TYPE_CHECKING:
    from assistant.engine.reasons import Asked

Done = TypeVar("Done")


class Aside(Protocol):
    """How a work is done elsewhere than in the loop that serves."""

    def __call__(self, work: Callable[[], Done], /) -> Awaitable[Done]:
        """Do it, and give what it gives."""
        ...


ToolResult: TypeAlias = "types.CallToolResult | types.InputRequiredResult"
NAME, _, _VERSION = ENGINE.partition("/")
ROUNDS = 6
"""Questions that one call asks of a person at most."""

_HINTS: dict[str, Any] = {
    "read_only_hint": True,
    "destructive_hint": False,
    "idempotent_hint": True,
    "open_world_hint": False,
}


def server(now: Callable[[], Served], aside: Aside = asyncio.to_thread) -> Server:
    """The server of the SDK; nothing of it changes anything anywhere.

    `now` gives what a request reads, `aside` does in a thread what would hold up the others.
    """

    async def list_tools(_: ServerRequestContext, __: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        return types.ListToolsResult(tools=[_shown(one) for one in tools(now().rules)])

    async def call_tool(context: ServerRequestContext, params: types.CallToolRequestParams) -> ToolResult:
        served = now()
        held = {one.name: one for one in tools(served.rules)}
        if params.name not in held:
            raise MCPError(types.INVALID_PARAMS, served.told.say("mcp-no-tool", known=", ".join(held)))
        return await _called(served, held[params.name], context, params, aside)

    async def list_resources(
        _: ServerRequestContext, __: types.PaginatedRequestParams | None
    ) -> types.ListResourcesResult:
        served = now()
        found = await aside(lambda: list(resources(served)))
        shown = [types.Resource(uri=one.uri, name=one.uri, title=one.title, mime_type=one.kind) for one in found]
        return types.ListResourcesResult(resources=shown)

    async def list_templates(
        _: ServerRequestContext, __: types.PaginatedRequestParams | None
    ) -> types.ListResourceTemplatesResult:
        named = {"rule": "regle", "decision": "question", "article": "article", "source": "source"}
        shown = [types.ResourceTemplate(uri_template=f"{one}://{{{id_}}}", name=one) for one, id_ in named.items()]
        return types.ListResourceTemplatesResult(resource_templates=shown)

    async def read(_: ServerRequestContext, params: types.ReadResourceRequestParams) -> types.ReadResourceResult:
        uri, served = str(params.uri), now()
        try:
            kind, text = await aside(lambda: read_resource(served, uri))
        except UnknownResource as error:
            raise MCPError(types.INVALID_PARAMS, str(error)) from None
        return types.ReadResourceResult(contents=[types.TextResourceContents(uri=uri, mime_type=kind, text=text)])

    return Server(
        NAME,
        version=_VERSION,
        instructions=now().told.word("mcp-instructions"),
        on_list_tools=list_tools,
        on_call_tool=call_tool,
        on_list_resources=list_resources,
        on_list_resource_templates=list_templates,
        on_read_resource=read,
    )


def serve_stdio(served: Served) -> None:
    """Serve whoever started this process, until it closes the standard input."""
    from mcp.server.stdio import stdio_server

    async def run() -> None:
        made = server(lambda: served)
        async with stdio_server() as (reading, writing):
            await made.run(reading, writing, made.create_initialization_options())

    asyncio.run(run())


def _shown(tool: ServedTool) -> types.Tool:
    return types.Tool(
        name=tool.name,
        title=tool.title,
        description=tool.description,
        input_schema=tool.takes,
        output_schema=tool.gives,
        annotations=types.ToolAnnotations(title=tool.title, **_HINTS),
    )


async def _called(
    served: Served,
    tool: ServedTool,
    context: ServerRequestContext,
    params: types.CallToolRequestParams,
    aside: Aside,
) -> ToolResult:
    """Run a tool; while an answer is missing and the client can ask, ask it and run the tool again."""
    given: ToolJson = dict(params.arguments or {})
    is_modern = context.protocol_version in MODERN_PROTOCOL_VERSIONS
    answered = _answered(params) if is_modern else {}
    try:
        checked(tool.takes, given, served.told)
        while True:
            whole = _with(given, answered)
            found = await aside(functools.partial(tool.run, served, whole))
            ask = next((one for one in found.asks if one.fact not in answered), None)  # another, where one was declined
            if ask is None or len(answered) >= ROUNDS or not _can_ask(context):
                break
            request = _form(ask)
            if is_modern:
                kept = json.dumps(answered, ensure_ascii=False)
                asked = {ask.fact: types.ElicitRequest(params=request)}
                return types.InputRequiredResult(input_requests=asked, request_state=kept)
            said = await context.session.elicit_form(request.message, request.requested_schema, context.request_id)
            answered[ask.fact] = (said.content or {}).get("value") if said.action == "accept" else None
    except FactError as error:
        return _refused(str(error))
    except ReadingFailed as error:
        return _refused(served.told.say("reading-failed", file=served.quote(error.file), detail=error.detail))
    return _result(found)


def _refused(says: str) -> types.CallToolResult:
    return types.CallToolResult(content=[types.TextContent(text=says)], is_error=True)


def _result(found: ToolAnswer) -> types.CallToolResult:
    data = json.loads(json.dumps(found.data, ensure_ascii=False, default=str))
    return types.CallToolResult(content=[types.TextContent(text=found.text)], structured_content=data)


def _with(given: ToolJson, answered: ToolJson) -> ToolJson:
    """The arguments with what a person answered; what was asked and refused stays unknown."""
    known = {fact: value for fact, value in answered.items() if value is not None}
    facts = given.get("facts")
    return {**given, "facts": {**(facts if isinstance(facts, dict) else {}), **known}} if known else given


def _answered(params: types.CallToolRequestParams) -> ToolJson:
    """What was asked before, as the client gives it back: facts that it could have given by itself, and no more."""
    try:
        kept = json.loads(params.request_state or "{}")
    except (ValueError, RecursionError):
        kept = {}
    found: ToolJson = dict(kept) if isinstance(kept, dict) else {}
    for fact, said in (params.input_responses or {}).items():
        is_given = getattr(said, "action", "") == "accept"
        found[fact] = (said.content or {}).get("value") if is_given else None
    return found


def _can_ask(context: ServerRequestContext) -> bool:
    wanted = types.ClientCapabilities(elicitation=types.ElicitationCapability())
    return bool(context.session.check_client_capability(wanted))


def _form(asked: Asked) -> types.ElicitRequestFormParams:
    """The question as a form of one field."""
    kind: ToolJson = {"type": {"boolean": "boolean", "integer": "integer"}.get(asked.type, "string")}
    if asked.choices:
        kind["oneOf"] = [{"const": one.id, "title": one.label} for one in asked.choices]
    field = {**kind, "title": asked.question, **({"description": asked.help} if asked.help else {})}
    schema = {"type": "object", "properties": {"value": field}, "required": ["value"]}
    return types.ElicitRequestFormParams(message=asked.question, requested_schema=schema)
