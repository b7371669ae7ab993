"""A client of a running server, and what it received."""

import http.client
import json
import socket
import time
from pathlib import Path
from typing import Any, NamedTuple

from assistant.outlets.api.server import Server
from assistant.outlets.api.service import Service

BOUNDARY = "limite-de-test"


class Answer(NamedTuple):
    """What a server gave."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def detail(self) -> str:
        """The sentence of a problem, with ordinary blanks."""
        assert self.headers["content-type"] == "application/problem+json", self
        told = self.json
        assert told["status"] == self.status
        return str(told["title"] + " : " + told["detail"]).replace("\u00a0", " ").replace("\u202f", " ")


class Served:
    """A running server, and how to talk to it."""

    def __init__(self, server: Server, service: Service, port: int, lines: Path) -> None:
        self.server, self.service, self.port, self._lines = server, service, port, lines

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
        timeout: float = 60,
    ) -> Answer:
        """Send one request on a connection of its own."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            connection.request(method, path, body, headers or {})
            return answer_of(connection.getresponse())
        finally:
            connection.close()

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})

    def post(self, path: str, value: Any) -> Answer:
        return self.ask("POST", path, json.dumps(value).encode(), {"Content-Type": "application/json"})

    def send_form(self, *parts: bytes, end: bytes = f"--{BOUNDARY}--\r\n".encode(), **headers: str) -> Answer:
        told = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}", **headers}
        return self.ask("POST", "/api/v1/check", b"".join(parts) + end, told)

    def raw(self, data: bytes, timeout: float = 60) -> bytes:
        """Send bytes as they are, and read until the server closes or nothing more comes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout) as connection:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            received = b""
            while part := connection.recv(65_536):
                received += part
        return received

    def log(self) -> list[dict[str, Any]]:
        """The lines of the log so far."""
        time.sleep(0.1)
        return [json.loads(line) for line in self._lines.read_text("utf-8").splitlines()]

    def still_answers(self) -> bool:
        return self.get("/healthz").status == 200


def answer_of(response: http.client.HTTPResponse) -> Answer:
    return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())


def part(name: str, content: bytes, file_name: str | bytes | None = None, more: bytes = b"") -> bytes:
    """One part of a form."""
    raw = file_name.encode() if isinstance(file_name, str) else file_name
    told = f'; filename="{raw.decode("latin-1")}"'.encode("latin-1") if raw is not None else b""
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"'.encode() + told
    return head + b"\r\n" + more + b"\r\n" + content + b"\r\n"
