"""A client that sends as fast as it can takes its share of the server while others are served, all of it when alone."""

import asyncio
import http.client
import threading
import time
from collections.abc import Callable

import pytest
from browsing import run_apart
from serving import BOUNDARY, Served, part

from assistant.outlets.api import pace as pace_module
from assistant.outlets.api.limits import LIMITS
from assistant.outlets.api.pace import AHEAD, WORTH_OF_A_FILE, Pace

RATE = 1_000_000


def test_alone_a_client_never_waits() -> None:
    async def sent() -> float:
        pace, started = Pace(RATE), time.monotonic()
        for _ in range(100):
            pace.asks("a")
            await pace.sent("a", RATE)
        return time.monotonic() - started

    assert run_apart(sent()) < 5  # at its pace it would be 99 s


def test_while_another_is_served_it_keeps_its_pace_and_the_other_does_not_wait() -> None:
    async def sent() -> tuple[float, float]:
        pace, started = Pace(RATE), time.monotonic()
        pace.asks("a")
        pace.asks("b")
        heavy = asyncio.gather(*(pace.sent("a", RATE // 10) for _ in range(8)))  # on eight connections
        await pace.sent("b", RATE // 10)
        other = time.monotonic() - started
        await heavy
        return other, time.monotonic() - started

    other, whole = run_apart(sent())
    assert whole >= 0.8 - AHEAD
    assert other < whole


def test_it_is_alone_again_once_the_other_asks_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace_module, "SERVED_SINCE", 0.0)

    async def sent() -> float:
        pace, started = Pace(RATE), time.monotonic()
        pace.asks("b")
        pace.asks("a")
        time.sleep(0.01)
        await pace.sent("a", 60 * RATE)
        return time.monotonic() - started

    assert run_apart(sent()) < 30


def test_those_who_were_even_long_ago_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace_module, "MOST", 3)

    async def sent() -> int:
        pace = Pace(RATE)
        for number in range(50):
            pace.asks(f"c{number}")
            await pace.sent(f"c{number}", 1)
        return len(pace._even)

    assert run_apart(sent()) <= 3


def test_a_form_of_many_files_waits_its_turn_while_another_address_asks(serve: Callable[..., Served]) -> None:
    served = serve(LIMITS._replace(client_rate=8 * WORTH_OF_A_FILE))
    body = part("files", b"a;b\r\n", "a.csv") * 16 + f"--{BOUNDARY}--\r\n".encode()
    kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    ended = threading.Event()

    def asks() -> None:
        while not ended.is_set():
            assert served.still_answers()
            time.sleep(0.1)

    other = threading.Thread(target=asks)
    other.start()
    heavy = http.client.HTTPConnection("127.0.0.1", served.port, 60, ("127.0.0.2", 0))
    try:
        served.still_answers()
        started = time.monotonic()
        heavy.request("POST", "/api/v1/check", body, kind)
        assert heavy.getresponse().status == 200
        assert time.monotonic() - started >= 2 - AHEAD - 0.1
    finally:
        ended.set()
        other.join()
        heavy.close()
