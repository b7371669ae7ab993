"""What clients share: places taken in turn, room, and what ended in a limit."""

import asyncio
import http.client
import socket
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from serving import BOUNDARY, Served, part

from assistant.intake.guard import Guard
from assistant.intake.observations import observed
from assistant.intake.reading import Reading, unreadable
from assistant.model.notice_ids import NoticeId
from assistant.outlets.api.limits import LIMITS
from assistant.outlets.api.lots import LOT, Lots
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.spool import Room
from assistant.outlets.api.turns import SLOW, TooManyWait, Turns

SLOW_READING = 1.2
HOSTILE, HONEST = "127.0.0.2", "127.0.0.3"
END = f"--{BOUNDARY}--\r\n".encode()


def sent_from(served: Served, address: str, *parts: bytes) -> tuple[int, float]:
    """Send a form from an address of the loopback; its status, and how long it took."""
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=60, source_address=(address, 0))
    started = time.monotonic()
    kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    connection.request("POST", "/api/v1/check", b"".join(parts) + END, kind)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status, time.monotonic() - started


def begun_from(served: Served, address: str, content: bytes, announced: int) -> socket.socket:
    """A form of which no more comes, from an address of the loopback."""
    connection = socket.create_connection(("127.0.0.1", served.port), 20, (address, 0))
    kind = f"Content-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {announced}\r\n\r\n"
    connection.sendall(f"POST /api/v1/check HTTP/1.1\r\nHost: a\r\n{kind}".encode() + part("files", content, "a.csv"))
    return connection


def in_a_loop(work: Callable[[], Any]) -> Any:
    with ThreadPoolExecutor(1) as apart:  # a browser's loop may run in this thread
        return apart.submit(lambda: asyncio.run(work())).result()


def test_a_client_that_waits_less_often_goes_first() -> None:
    order: list[str] = []

    async def work(turns: Turns, client: str) -> None:
        async with turns.place(client):
            order.append(client)
            await asyncio.sleep(0)

    async def all_of_them() -> None:
        turns = Turns(1, 100)
        await asyncio.gather(*(work(turns, "many") for _ in range(20)), *(work(turns, one) for one in ("b", "c")))
        assert (turns.free, turns._waiting, turns._held) == (1, {}, {})

    in_a_loop(all_of_them)
    assert len(order) == 22
    assert set(order[1:4]) == {"many", "b", "c"}


def test_a_slow_client_never_holds_every_place_and_may_not_wait_without_end() -> None:
    async def waits() -> tuple[int, bool]:
        turns = Turns(2, 3)
        await turns.take("slow")
        turns.give("slow", SLOW + 1)
        works = [asyncio.create_task(turns.take("slow")) for _ in range(4)]
        await asyncio.sleep(0)
        with pytest.raises(TooManyWait):
            await turns.take("slow")
        await asyncio.wait_for(turns.take("other"), 1)
        given = sum(work.done() for work in works)
        for work in works:
            work.cancel()
        await asyncio.gather(*works, return_exceptions=True)
        turns.give("other", 0.0)
        turns.give("slow", 0.0)
        return turns.free, given == 1

    assert in_a_loop(waits) == (2, True)


def test_room_is_shared_and_small_files_have_their_own() -> None:
    room = Room(
        LIMITS._replace(spool=100, spool_of_client=60, small_upload=10, small_spool=30, small_spool_of_client=20)
    )
    room.resize("a", 0, 10)
    room.resize("a", 10, 60)
    assert (room.small.held, room.big.held) == (0, 60)
    with pytest.raises(HttpProblem, match="http-spool-share"):
        room.resize("a", 60, 61)
    room.resize("b", 0, 40)
    with pytest.raises(HttpProblem, match="http-spool-full"):
        room.resize("c", 0, 11)
    room.resize("c", 0, 10)
    room.resize("c", 0, 10)
    with pytest.raises(HttpProblem, match="http-spool-share"):
        room.resize("c", 0, 1)
    room.resize("d", 0, 10)
    with pytest.raises(HttpProblem, match="http-spool-full"):
        room.resize("e", 0, 1)
    assert room.held == 130
    for client, size in (("a", 60), ("b", 40), ("c", 10), ("c", 10), ("d", 10)):
        room.resize(client, size, 0)
    assert (room.held, room.big._of, room.small._of) == (0, {}, {})


def test_stalled_uploads_take_no_room_of_others(serve: Callable[..., Served]) -> None:
    served = serve(LIMITS._replace(spool=10_000_000, spool_of_client=6_000_000))
    stalled = [begun_from(served, HOSTILE, b"x" * 2_900_000, 9_000_000) for _ in range(2)]  # neither is refused
    try:
        deadline = time.monotonic() + 10
        while served.service.room.held < 5_700_000 and time.monotonic() < deadline:
            time.sleep(0.05)
        assert served.service.room.held >= 5_700_000
        assert sent_from(served, HOSTILE, part("files", b"x" * 3_000_000, "a.csv"))[0] == 503
        assert sent_from(served, HOSTILE, part("files", b"x" * 40_000, "a.csv"))[0] == 200
        assert sent_from(served, HONEST, part("files", b"x" * 3_000_000, "a.csv"))[0] == 200
    finally:
        for connection in stalled:
            connection.close()


def test_one_slow_client_does_not_keep_others_from_being_read(
    serve: Callable[..., Served], monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Guard.read

    def slowly(self: Guard, file: Any, *more: Any) -> Reading:
        if file.name == "lent.csv":
            time.sleep(SLOW_READING)
        return read(self, file, *more)

    served = serve()
    monkeypatch.setattr(Guard, "read", slowly)
    sent_from(served, HOSTILE, part("files", b"lent 0", "lent.csv"))
    with ThreadPoolExecutor(12) as clients:
        hostile = [
            clients.submit(sent_from, served, HOSTILE, part("files", b"lent %d" % number, "lent.csv"))
            for number in range(6)
        ]
        time.sleep(0.2)
        sent_from(served, HONEST, part("files", b"a;b", "a.csv"))  # another process starts
        took = [sent_from(served, HONEST, part("files", b"a;b", "a.csv")) for _ in range(5)]
        assert not all(one.done() for one in hostile)
        assert {one.result()[0] for one in hostile} == {200}
    assert {status for status, _ in took} == {200}
    assert max(seconds for _, seconds in took) < SLOW_READING


@pytest.mark.parametrize(("ended", "readings"), [(True, 2), (False, 3)])
def test_a_file_that_ended_in_a_limit_is_not_read_again(
    serve: Callable[..., Served], monkeypatch: pytest.MonkeyPatch, ended: bool, readings: int
) -> None:
    read: list[str] = []

    def limited(self: Guard, file: Any, *_: Any) -> Reading:
        read.append(file.name)
        notice = NoticeId.LIMITE_TEMPS if ended else NoticeId.XML_VIDE
        return unreadable(observed(notice, limit="3,5 s"))

    served = serve()
    monkeypatch.setattr(Guard, "read", limited)
    answers = [
        served.send_form(part("files", content, name)).json["files"][0]["reason"]
        for content, name in ((b"un", "a.xml"), (b"un", "b.xml"), (b"deux", "a.xml"))
    ]
    assert len(read) == readings
    assert len(set(answers)) == 1


def test_a_client_that_asks_once_begins_before_what_another_has_sent_together() -> None:
    order: list[str] = []

    async def request(lots: Lots, client: str) -> None:
        await lots.turn(client)
        order.append(client)

    async def all_of_them() -> None:
        lots = Lots()
        many = [asyncio.create_task(request(lots, "many")) for _ in range(500)]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await request(lots, "one")
        await asyncio.gather(*many)

    in_a_loop(all_of_them)
    assert len(order) == 501
    assert order.index("one") < 5 * LOT
