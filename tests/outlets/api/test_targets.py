"""What a request names: its target, its host, its headers, and where it comes from; the log says nothing of them."""

import json
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from serving import BOUNDARY, Served

from assistant.outlets.api.clients import Proxies, network
from assistant.outlets.api.limits import LIMITS
from assistant.outlets.api.service import Access

HEAD = b" HTTP/1.1\r\nHost: localhost\r\n"
SECRET = b"/api/v1/ask?q=Jean+Dupont+SIRET+11000201100044"


@pytest.mark.parametrize(
    "target",
    [
        b"CONNECT x:443",
        b"CONNECT [::1",
        b"GET http://[::1" + SECRET,
        b"GET http://[v1.x]" + SECRET,
        b"GET http://a:99999999" + SECRET,
        b"GET http://a",
        b"GET http://a?q=Jean+Dupont",
        b"POST http://a:99999999" + SECRET,
        b"GET " + SECRET[1:],
    ],
)
def test_a_target_that_names_nothing_gets_a_problem_and_the_next_request_is_served(
    served: Served, target: bytes
) -> None:
    answer = served.raw(target + HEAD + b"\r\n")
    assert re.match(rb"HTTP/1\.1 4\d\d ", answer), answer[:100]
    assert b"application/problem+json" in answer
    assert served.still_answers()


@pytest.mark.parametrize(
    "more",
    [
        b"Content-Encoding: gzip\r\nContent-Encoding: identity\r\n",
        b"Content-Encoding: identity\r\nContent-Encoding: identity\r\n",
        b"Content-Type: text/plain\r\n",
        b"Host: autre.example\r\n",
        b"Origin: https://a.example\r\nOrigin: https://b.example\r\n",
    ],
)
def test_a_header_given_twice_that_two_readers_would_read_apart_is_refused(served: Served, more: bytes) -> None:
    kind = b"Content-Type: multipart/form-data; boundary=" + BOUNDARY.encode() + b"\r\nContent-Length: 0\r\n"
    answer = served.raw(b"POST /api/v1/check" + HEAD + kind + more + b"\r\n")
    assert re.match(rb"HTTP/1\.1 4(00|15) ", answer), answer[:100]
    assert b"deux fois" in answer or b"compress" in answer


def test_a_transfer_that_is_compressed_is_not_read_as_it_is(served: Served) -> None:
    kind = b"Content-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: gzip, chunked\r\n"
    answer = served.raw(b"POST /api/v1/check" + HEAD + kind + b"\r\n0\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 415 ")
    assert b"compress" in answer


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1", 200),
        ("localhost:8000", 200),
        ("[::1]:8000", 200),
        ("Aide.Example.org.", 200),
        ("192.0.2.7", 200),
        ("mechant.example", 421),
        ("127.0.0.1.mechant.example", 421),
        ("localhost.mechant.example", 421),
        ("aide.example.org.mechant.example", 421),
        ("[::1].mechant.example", 421),
        ("[mechant.example]", 421),
        ("", 421),
    ],
)
def test_a_server_answers_by_its_addresses_and_the_names_that_were_decided(
    serve: Callable[..., Served], host: str, status: int
) -> None:
    served = serve(access=Access(frozenset({"aide.example.org"})))
    answer = served.raw(f"GET /api/v1/ask?q=GIP HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
    assert answer.startswith(f"HTTP/1.1 {status} ".encode()), answer[:300]


def test_counts_are_shown_only_where_it_was_decided(serve: Callable[..., Served], served: Served) -> None:
    closed = serve(access=Access())
    assert "n'ouvre pas ses mesures" in closed.get("/metrics").detail
    assert served.get("/metrics").status == 200


def test_an_address_is_told_by_a_proxy_that_is_trusted_and_by_nobody_else() -> None:
    proxies = Proxies([network("10.0.0.0/8"), network("2001:db8::1")])
    told = [(b"x-forwarded-for", b"1.1.1.1"), (b"x-forwarded-for", b"192.0.2.7, 10.9.9.9")]
    assert proxies.client("10.0.0.1", told) == "192.0.2.7"
    assert proxies.client("2001:db8::1", told) == "192.0.2.7"
    assert proxies.client("192.0.2.1", told) == "192.0.2.1"
    assert Proxies().client("10.0.0.1", told) == "10.0.0.1"
    for nothing in (b"", b"inconnu", b"unknown, 10.0.0.3", b"10.0.0.2"):
        assert proxies.client("10.0.0.1", [(b"x-forwarded-for", nothing)]) == "10.0.0.1"


def test_when_all_places_are_taken_who_has_most_gives_one(serve: Callable[..., Served]) -> None:
    served = serve(LIMITS._replace(connections=20, connections_of_address=16))
    held: list[socket.socket] = []

    def connected(address: str) -> socket.socket:
        connection = socket.create_connection(("127.0.0.1", served.port), 10, (address, 0))
        held.append(connection)
        return connection

    try:
        for address in ("127.0.0.2", "127.0.0.3"):
            for _ in range(16):
                connected(address)
        time.sleep(0.2)
        third = connected("127.0.0.4")
        third.sendall(b"GET /healthz" + HEAD + b"\r\n")
        assert third.recv(100).startswith(b"HTTP/1.1 200 ")
    finally:
        for connection in held:
            connection.close()


def test_a_body_that_no_longer_comes_is_given_up_whatever_came_before(serve: Callable[..., Served]) -> None:
    served = serve(LIMITS._replace(body_idle_seconds=1.0))
    with socket.create_connection(("127.0.0.1", served.port), 20) as connection:
        head = b"Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 90000000\r\n\r\n--x"
        connection.sendall(b"POST /api/v1/check" + HEAD + head + b"\r\n" + b"x" * 2_000_000)
        started = time.monotonic()
        answer = connection.recv(100)
        assert re.match(rb"HTTP/1\.1 4\d\d ", answer)
        assert time.monotonic() - started < 10
    time.sleep(0.2)
    assert served.service.room.held == 0


@pytest.mark.slow
@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGHUP])
def test_a_stop_waits_for_no_client_that_stalls_and_every_line_of_the_log_is_json(
    site: Path, tmp_path: Path, sign: int
) -> None:
    lines = tmp_path / "log.jsonl"
    command = [sys.executable, "-c", "from assistant.outlets.cli import run; run()", "serve", "--port", "0"]
    process = subprocess.Popen(
        [*command, "--site", str(site)], stdout=subprocess.PIPE, stderr=lines.open("w"), text=True
    )
    assert process.stdout is not None
    port = next(int(found[1]) for line in process.stdout if (found := re.search(r"http://[^:]+:(\d+)/", line)))

    def send(data: bytes) -> socket.socket:
        connection = socket.create_connection(("127.0.0.1", port), 20)
        connection.sendall(data)
        return connection

    stalled = []
    try:
        for target in (b"bonjour", b"GET http://[::1" + SECRET + HEAD, b"CONNECT x:443" + HEAD):
            with send(target + b"\r\n\r\n") as connection:
                assert connection.recv(20).startswith(b"HTTP/1.1 4")
        upgraded = b"GET /healthz" + HEAD + b"Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n"
        form = b"POST /api/v1/check" + HEAD + b"Content-Type: multipart/form-data; boundary=x\r\n"
        stalled = [send(data) for data in (upgraded, form + b"Content-Length: 9999\r\n\r\n--x", form, b"GET", b"")]
        unread = send(b"GET /api/v1/decisions" + HEAD + b"\r\n" + b"GET /openapi.json" + HEAD + b"\r\n" * 200)
        stalled.append(unread)
        time.sleep(1)
        process.send_signal(sign)
        started = time.monotonic()
        assert process.wait(20) == 0
        assert time.monotonic() - started < 5
    finally:
        process.kill()
        for connection in stalled:
            connection.close()
    told: list[dict[str, Any]] = [json.loads(line) for line in lines.read_text("utf-8").splitlines()]
    assert {"request", "notice"} <= {line["event"] for line in told}
    assert {line.get("status", 200) for line in told} <= {200, 404, 499}
    assert "error" not in {line["event"] for line in told}
    assert not re.search("Dupont|443|11000201100044|Traceback", lines.read_text("utf-8"))
    assert "Serveur arrêté." in process.stdout.read()


def test_a_client_that_goes_is_counted_as_gone_and_not_as_a_fault(served: Served) -> None:
    head = b"Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 9000\r\n\r\n--x\r\n"
    served.raw(b"POST /api/v1/check" + HEAD + head)
    assert served.log()[-1]["status"] == 499
