"""The last answer of a connection, written by hand for what the application never sees."""

from __future__ import annotations

from assistant.outlets.api.headers import SECURITY
from assistant.outlets.api.problems import MEDIA_TYPE, HttpProblem
from assistant.outlets.telling import Telling

_PHRASES = {
    400: "Bad Request",
    408: "Request Timeout",
    414: "URI Too Long",
    429: "Too Many Requests",
    431: "Request Header Fields Too Large",
    503: "Service Unavailable",
}


def last_answer(problem: HttpProblem, told: Telling) -> bytes:
    """A whole answer as bytes, which says that the connection ends."""
    body = bytes(problem.response(told).body)
    headers = {
        **SECURITY,
        **problem.headers,
        "Content-Type": MEDIA_TYPE,
        "Content-Length": str(len(body)),
        "Connection": "close",
    }
    lines = [f"HTTP/1.1 {problem.status} {_PHRASES.get(problem.status, 'Error')}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode("ascii") + b"\r\n\r\n" + body
