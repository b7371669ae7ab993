"""Reading the small body of a request whole."""

from __future__ import annotations

from starlette.requests import ClientDisconnect
from starlette.types import Receive, Scope

from assistant.outlets.api.problems import HttpProblem


async def json_body(scope: Scope, receive: Receive) -> bytes:
    """The body of a request that announces JSON.

    Raises HttpProblem for another type, ClientDisconnect when the client goes before the end.
    """
    kind = next((value for name, value in scope["headers"] if name == b"content-type"), b"")
    if kind != b"application/json" and kind.partition(b";")[0].strip().lower() != b"application/json":
        raise HttpProblem(
            415,
            "http-body-json",
            headers={"Accept": "application/json"},
        )
    parts: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts) if len(parts) > 1 else parts[0]
