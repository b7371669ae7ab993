"""Clients that send too much, too slowly or nothing at all: they are told, closed, and delay nobody."""

import contextlib
import json
import re
import socket
import time
from collections.abc import Callable, Iterator

import pytest
from processor import spent, within
from serving import Served

from assistant.outlets.api.limits import LIMITS

HASTY = LIMITS._replace(
    head_seconds=1.0,
    body_seconds=1.0,
    idle_seconds=1.0,
    linger_seconds=1.0,
    connections=300,
    connections_of_address=260,
)
JSON = {"Content-Type": "application/json"}
GET = b"GET /healthz HTTP/1.1\r\nHost: a\r\n"


@pytest.fixture(scope="module")
def hasty(serve: Callable[..., Served]) -> Served:
    """A server that waits for nobody longer than a second."""
    return serve(HASTY)


def connected(served: Served) -> socket.socket:
    return socket.create_connection(("127.0.0.1", served.port), 60)


@contextlib.contextmanager
def held(served: Served, many: int) -> Iterator[None]:
    """So many connections of one address, none of which says anything, and a server that answers once they are gone."""
    time.sleep(1.5)  # those of the test before have gone
    connections = [connected(served) for _ in range(many)]
    try:
        yield
    finally:
        for connection in connections:
            connection.close()
    time.sleep(0.3)
    assert served.still_answers()


def all_of(connection: socket.socket) -> bytes:
    received = b""
    try:
        while part := connection.recv(65_536):
            received += part
    except ConnectionResetError:
        pass
    return received


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"\x00\x01\x02\x03\r\n\r\n", 400),
        (b"bonjour\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nA: b\r\n\x00: c\r\n\r\n", 400),
        (b"GET /\xff HTTP/1.1\r\nHost: a\r\n\r\n", 400),
        (
            b"POST /api/v1/check HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nhello",
            400,
        ),
        (b"POST /api/v1/check HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!", 400),
        (b"POST /api/v1/check HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n", 400),
        (b"POST /api/v1/check HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 415),
        (b"POST /api/v1/check HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", 414),
        (GET + b"X: " + b"a" * 20_000 + b"\r\n\r\n", 431),
        (GET + b"X: " + b"a" * 100_000, 431),
        (GET + b"".join(b"X%d: a\r\n" % number for number in range(100)) + b"\r\n", 431),
    ],
)
def test_what_is_not_sound_http_is_refused_in_french_and_the_next_request_is_served(
    hasty: Served, data: bytes, status: int
) -> None:
    answer = hasty.raw(data)
    assert answer.startswith(b"HTTP/1.1 %d " % status), answer[:100]
    assert b"application/problem+json" in answer
    assert hasty.still_answers()


def test_a_head_that_does_not_end_is_told_so(hasty: Served) -> None:
    with connected(hasty) as connection:
        connection.sendall(GET)
        answer = all_of(connection)
    assert answer.startswith(b"HTTP/1.1 408 ")


def test_a_body_that_does_not_end_is_told_so(hasty: Served) -> None:
    with connected(hasty) as connection:
        connection.sendall(
            b"POST /api/v1/decisions/webinar HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            b"Content-Length: 9\r\n\r\n{"
        )
        answer = all_of(connection)
    assert answer.startswith(b"HTTP/1.1 408 ")


def test_blank_lines_keep_no_connection_open(hasty: Served) -> None:
    with connected(hasty) as connection:
        connection.sendall(GET + b"\r\n")
        connection.recv(65_536)
        closed = False
        try:
            for _ in range(100):
                connection.sendall(b"\r\n")
                time.sleep(0.2)
                connection.setblocking(False)
                try:
                    if connection.recv(65_536) == b"":
                        closed = True
                        break
                except BlockingIOError:
                    pass
                connection.setblocking(True)
        except OSError:
            closed = True
        assert closed


def test_an_unused_connection_is_closed(hasty: Served) -> None:
    with connected(hasty) as connection:
        connection.sendall(GET + b"\r\n")
        assert all_of(connection).startswith(b"HTTP/1.1 200 ")


def test_requests_sent_together_are_answered_in_order(hasty: Served) -> None:
    missing = b"GET /api/v1/rules/aucune HTTP/1.1\r\nHost: a\r\n\r\n"
    answer = hasty.raw((GET + b"\r\n") * 2 + missing + GET + b"Connection: close\r\n\r\n")
    assert re.findall(rb"HTTP/1\.1 (\d+)", answer) == [b"200", b"200", b"404", b"200"]


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_request_to_change_protocol_is_served_as_it_is(hasty: Served, method: str) -> None:
    data = f"{method} /healthz HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n".encode()
    assert re.match(rb"HTTP/1\.1 (200|405|400) ", hasty.raw(data))
    assert hasty.still_answers()


@pytest.mark.slow
def test_too_many_connections_of_one_address_are_told_so(hasty: Served) -> None:
    with held(hasty, HASTY.connections_of_address):
        started = time.monotonic()
        with connected(hasty) as one_more:
            assert all_of(one_more).startswith(b"HTTP/1.1 429 ")
        assert time.monotonic() - started >= HASTY.turned_away_seconds  # so that who asks again at once asks less often


@pytest.mark.slow
def test_those_that_wait_to_be_told_so_are_bounded(hasty: Served) -> None:
    with held(hasty, 2 * HASTY.connections_of_address):
        started = time.monotonic()
        with connected(hasty) as one_more, contextlib.suppress(ConnectionResetError):
            assert all_of(one_more) == b""
        assert time.monotonic() - started < HASTY.turned_away_seconds


@pytest.mark.slow
def test_200_clients_that_send_a_byte_a_second_delay_nobody(served: Served) -> None:
    request = (
        b"POST /api/v1/check HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x\r\n"
        b"Content-Length: 5000\r\n\r\n"
    )

    def asked() -> int:
        """A decision, given up after a few seconds: it waits for nobody."""
        facts = json.dumps({"facts": {"entity_kind": "gip"}}).encode()
        return served.ask("POST", "/api/v1/decisions/entity-reception", facts, JSON).status

    before = spent()
    assert {asked() for _ in range(40)} == {200}
    alone = (spent() - before) / 40
    slow = [connected(served) for _ in range(200)]
    try:
        for number, connection in enumerate(slow):
            connection.sendall(request if number % 2 else request[:20])
        with within(40 * (3 * alone + 0.01)):  # what 200 clients send is read too
            for second in range(4):
                for connection in slow:
                    connection.sendall(b"-" if second else b"x")
                for _ in range(10):
                    assert asked() == 200
                    time.sleep(0.02)
    finally:
        for connection in slow:
            connection.close()


def test_a_client_that_does_not_read_holds_no_one(served: Served) -> None:
    with connected(served) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        connection.sendall(b"GET /api/v1/decisions HTTP/1.1\r\nHost: a\r\n\r\n" * 200)
        for _ in range(5):
            assert served.still_answers()
