"""A client takes its share of the server while others are served, and all of it when it is alone."""

import asyncio
import http.client
import selectors
import time
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import pytest
from serving import BOUNDARY, Served, part

from assistant.outlets.api import pace as pace_module
from assistant.outlets.api.limits import LIMITS
from assistant.outlets.api.pace import AHEAD, FILE, Pace

SHARE = 0.5
T = TypeVar("T")


class Jumping(selectors.SelectSelector):
    """What a loop waits with, and its clock: nothing happens but what is due, so it goes there at once."""

    now = 1_000.0

    def select(self, timeout: float | None = None) -> Any:
        self.now += timeout or 0.0
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop whose seconds pass without anybody waiting for them: what it measures is exact on any machine."""

    def __init__(self) -> None:
        self.clock = Jumping()
        super().__init__(self.clock)

    def time(self) -> float:
        return self.clock.now


def at_once(work: Coroutine[Any, Any, T]) -> T:
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(work)


def now() -> float:
    return asyncio.get_running_loop().time()


def test_alone_a_client_never_waits() -> None:
    async def takes() -> float:
        pace, started = Pace(SHARE), now()
        for _ in range(100):
            await pace.takes("a", 1.0)
        return now() - started

    assert at_once(takes()) == 0  # at its pace it would be 199 s


def test_who_only_probes_the_server_makes_nobody_wait_and_keeps_its_own_pace() -> None:
    async def takes() -> tuple[float, float]:
        pace, started = Pace(SHARE), now()
        await pace.takes("balancer", 0.0, is_probe=True)
        for _ in range(100):
            await pace.takes("a", 1.0)
        users = now() - started
        await pace.takes("balancer", 0.4, is_probe=True)
        return users, now() - started - users

    users, probe = at_once(takes())
    assert users == 0  # at their pace it would be 199 s
    assert probe == pytest.approx(0.4 / SHARE - AHEAD)


def test_while_another_is_served_it_keeps_its_pace_and_the_other_does_not_wait() -> None:
    async def takes() -> tuple[float, float]:
        pace, started = Pace(SHARE), now()
        await pace.takes("b", 0.0)
        heavy = asyncio.gather(*(pace.takes("a", 0.1) for _ in range(8)))  # on eight connections
        await asyncio.sleep(0)
        await pace.takes("b", 0.1)
        other = now() - started
        await heavy
        return other, now() - started

    other, whole = at_once(takes())
    assert whole == pytest.approx(0.8 / SHARE - AHEAD)
    assert other == 0


def test_what_was_done_for_it_puts_off_what_it_asks_next_and_nobody_else() -> None:
    async def takes() -> tuple[float, float]:
        pace = Pace(SHARE)
        await pace.takes("b", 0.0)
        await pace.takes("a", 0.0)
        pace.owes("a", 0.4)
        started = now()
        await pace.takes("b", 0.0)
        other = now() - started
        await pace.takes("a", 0.0)
        return other, now() - started

    other, its_own = at_once(takes())
    assert other == 0
    assert its_own == pytest.approx(0.4 / SHARE - AHEAD)


def test_who_sends_something_long_is_served_as_long_as_it_sends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace_module, "SERVED_SINCE", 2.0)

    async def takes() -> float:
        pace = Pace(SHARE)
        await pace.takes("b", 0.0)
        await pace.takes("a", 0.0)
        await asyncio.sleep(1.1)
        await pace.takes("b", 0.0)  # more of what it sends
        await asyncio.sleep(1.1)
        started = now()
        await pace.takes("a", 0.4)
        return now() - started

    assert at_once(takes()) == pytest.approx(0.4 / SHARE - AHEAD)


def test_nobody_waits_any_more_once_the_server_stops() -> None:
    async def takes() -> float:
        pace, started = Pace(SHARE), now()
        await pace.takes("b", 0.0)
        asyncio.get_running_loop().call_later(0.1, pace.end)
        await pace.takes("a", 60.0)
        return now() - started

    assert at_once(takes()) == pytest.approx(0.1)


def test_it_is_alone_again_once_the_other_asks_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace_module, "SERVED_SINCE", 0.0)

    async def takes() -> float:
        pace, started = Pace(SHARE), now()
        await pace.takes("b", 0.0)
        await pace.takes("a", 0.0)
        await asyncio.sleep(0.01)
        await pace.takes("a", 60.0)
        return now() - started

    assert at_once(takes()) == pytest.approx(0.01)


def test_those_who_were_even_long_ago_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace_module, "MOST", 3)
    monkeypatch.setattr(pace_module, "AHEAD", 0.0)

    async def takes() -> int:
        pace = Pace(SHARE)
        for number in range(50):
            await pace.takes(f"c{number}", 1e-6)
        return len(pace._even)

    assert at_once(takes()) <= 3


FORM = part("files", b"a;b\r\n", "a.csv")
END = f"--{BOUNDARY}--\r\n".encode()
FORM_KIND = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
QUESTION, QUESTION_KIND = b'{"question": "un GIP est-il exclu ?"}', {"Content-Type": "application/json"}


@pytest.fixture
def share_served(serve: Callable[..., Served], monkeypatch: pytest.MonkeyPatch) -> Callable[[float], Served]:
    """A server that has answered another address, which it serves for a minute, and so has all that it loads once."""
    monkeypatch.setattr(pace_module, "AHEAD", 0.0)
    monkeypatch.setattr(pace_module, "SERVED_SINCE", 60.0)

    def start(share: float) -> Served:
        served = serve(LIMITS._replace(client_share=share))
        assert served.ask("POST", "/api/v1/check", FORM + END, FORM_KIND).status == 200
        assert served.ask("POST", "/api/v1/ask", QUESTION, QUESTION_KIND).status == 200
        return served

    return start


def test_a_form_of_many_files_waits_its_turn_while_another_address_asks(
    share_served: Callable[[float], Served],
) -> None:
    served = share_served(0.032)
    assert answered_after(served, "/api/v1/check", FORM * 16 + END, FORM_KIND) >= 16 * FILE / 0.032


def test_who_has_asked_much_waits_for_the_next_question_while_another_address_asks(
    share_served: Callable[[float], Served],
) -> None:
    served = share_served(0.002)
    answered_after(served, "/api/v1/ask", QUESTION, QUESTION_KIND)
    answered = answered_after(served, "/api/v1/ask", QUESTION, QUESTION_KIND)
    assert answered >= 0.75  # the question before took 1.5 ms and more


def answered_after(served: Served, path: str, body: bytes, kind: dict[str, str]) -> float:
    """The seconds after which a client of another address is answered."""
    client = http.client.HTTPConnection("127.0.0.1", served.port, 60, ("127.0.0.2", 0))
    try:
        started = time.monotonic()
        client.request("POST", path, body, kind)
        assert client.getresponse().status == 200
        return time.monotonic() - started
    finally:
        client.close()
