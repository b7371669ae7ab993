"""Reading the small body of a request whole."""

from __future__ import annotations

from starlette.requests import ClientDisconnect, Request

from assistant.outlets.api.problems import Problem


async def json_body(request: Request) -> bytes:
    """The body of a request that announces JSON.

    Raises Problem for another type, ClientDisconnect when the client goes before the end.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json" and not (kind.startswith("application/") and kind.endswith("+json")):
        raise Problem(415, "Le corps de la requête doit être du JSON (Content-Type: application/json).",
                      headers={"Accept": "application/json"})  # fmt: skip
    parts = []
    while True:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts)
