"""What others get while one client does its worst, measured on the loopback; prints JSON.

    python benchmarks/hostile.py [--seconds 10] [--clients 63] [--rate 2]

The clients come from one address of the loopback each, and each asks twice a second: a decision, a small invoice to
check, a question, in turn. The hostile one has an address of its own and does one thing at a time: costly archives as
fast as they are answered, unfinished uploads, forms of a hundred files, questions or decisions on hundreds of
connections, heads that do not end.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import itertools
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "intake"))
sys.path.insert(0, str(Path(__file__).parents[1]))

from builders import cii, facturx

from benchmarks.aims import judged
from benchmarks.http import post, served
from benchmarks.measuring import machine

HOSTILE = "127.0.0.250"
FORM = "multipart/form-data; boundary=x"
QUESTION = post("/api/v1/ask", "application/json", b'{"question": "un GIP est-il exclu ?"}')
DECISION = post("/api/v1/decisions/entity-reception", "application/json", b'{"facts": {"entity_kind": "gip"}}')


def form(*files: tuple[str, bytes]) -> bytes:
    """The request that checks some files."""
    parts = [
        f'--x\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n\r\n'.encode() + content + b"\r\n"
        for name, content in files
    ]
    return post("/api/v1/check", FORM, b"".join(parts) + b"--x--\r\n")


async def answered(port: int, address: str, requests: Iterator[bytes], ends: float, told: Counter[int]) -> None:
    """Ask on one connection, again as soon as it is answered; another connection once it is closed."""
    while time.perf_counter() < ends:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=(address, 0))
            while time.perf_counter() < ends:
                told[await one(reader, writer, next(requests))] += 1
        except (OSError, asyncio.IncompleteReadError):
            await asyncio.sleep(0.05)


async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes) -> int:
    """The status of one request on an open connection."""
    writer.write(request)
    await writer.drain()
    head = await reader.readuntil(b"\r\n\r\n")
    found = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
    await reader.readexactly(int(found[1]) if found else 0)
    return int(head[9:12])


async def client(
    port: int, number: int, requests: list[tuple[str, bytes]], every: float, ends: float, found: dict[str, Any]
) -> None:
    """An honest client: one request at a time, the next when its time has come."""
    address = f"127.0.1.{number + 1}"
    await asyncio.sleep(every * (number * 0.618 % 1))  # they do not ask at the same instant
    for kind, request in itertools.cycle(requests):
        started = time.perf_counter()
        if started > ends:
            return
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=(address, 0))
            status = await asyncio.wait_for(one(reader, writer, request), 30)
            writer.close()
        except (OSError, asyncio.IncompleteReadError, TimeoutError):
            status = 0
        found[kind].append((time.perf_counter() - started, status))
        await asyncio.sleep(max(0.0, every - (time.perf_counter() - started)))


def costly() -> Iterator[bytes]:
    """Archives of a thousand invoices, no two the same."""
    invoice, packed = cii(lines=20), io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for one in range(1_000):
            archive.writestr(f"f{one}.xml", invoice)
        archive.comment = b"0" * 32
    whole = packed.getvalue()
    for _ in itertools.count():
        yield form(("lot.zip", whole[:-32] + os.urandom(16).hex().encode()))


async def many(port: int, ends: float, count: int, requests: Callable[[], Iterator[bytes]]) -> Counter[int]:
    """The hostile client: the same on many connections."""
    told: Counter[int] = Counter()
    await asyncio.gather(*(answered(port, HOSTILE, requests(), ends, told) for _ in range(count)))
    return told


async def unfinished(port: int, ends: float, count: int, data: bytes) -> Counter[int]:
    """The hostile client: requests that do not end, begun again once they are closed."""
    told: Counter[int] = Counter()

    async def hold() -> None:
        while time.perf_counter() < ends:
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", port, local_addr=(HOSTILE, 0))
                writer.write(data)
                await asyncio.wait_for(writer.drain(), max(0.1, ends - time.perf_counter()))
                head = await asyncio.wait_for(reader.read(100), max(0.1, ends - time.perf_counter()))
                told[int(head[9:12] or 0)] += 1
                writer.close()
            except (OSError, TimeoutError, ValueError):
                await asyncio.sleep(0.05)

    await asyncio.gather(*(hold() for _ in range(count)))
    return told


BIG = b"POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM.encode() + b"\r\n"
STALLED = (
    BIG + b'Content-Length: 149000000\r\n\r\n--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\n'
)
Attack = Callable[[int, float], Awaitable[Counter[int]]]
ATTACKS: dict[str, Attack] = {
    "alone": lambda port, ends: many(port, ends, 0, costly),
    "costly archives": lambda port, ends: many(port, ends, 8, costly),
    "unfinished uploads": lambda port, ends: unfinished(port, ends, 9, STALLED + b"x" * 110_000_000),
    "forms of 100 files": lambda port, ends: many(
        port, ends, 8, lambda: itertools.repeat(form(*((f"f{one}.pdf", facturx()) for one in range(100))))
    ),
    "questions": lambda port, ends: many(port, ends, 200, lambda: itertools.repeat(QUESTION)),
    "decisions": lambda port, ends: many(port, ends, 200, lambda: itertools.repeat(DECISION)),
    "unfinished heads": lambda port, ends: unfinished(port, ends, 400, b"GET / HTTP/1.1\r\nHost: loc"),
}


def attacking(name: str, port: int, seconds: float) -> None:
    """The hostile client, in a process of its own."""
    os.nice(10)  # it stands for another machine: what it computes itself takes nothing from the server
    print(json.dumps(asyncio.run(ATTACKS[name](port, time.perf_counter() + seconds))))  # type: ignore[arg-type]


async def measured(port: int, clients: int, every: float, seconds: float) -> dict[str, Any]:
    """The times of the honest clients, by what they asked."""
    kinds = [("decision", DECISION), ("check", form(("facture.pdf", facturx()))), ("question", QUESTION)]
    found: dict[str, Any] = {kind: [] for kind, _ in kinds}
    ends = time.perf_counter() + seconds
    shifted = [kinds[number % 3 :] + kinds[: number % 3] for number in range(clients)]
    await asyncio.gather(*(client(port, number, shifted[number], every, ends, found) for number in range(clients)))
    return {
        kind: {
            "requests": len(ones),
            "p50_ms": at(ones, 0.5),
            "p99_ms": at(ones, 0.99),
            "errors": sum(status != 200 for _, status in ones),
        }
        for kind, ones in found.items()
    }


def at(ones: list[tuple[float, int]], share: float) -> float | None:
    """The time, in milliseconds, under which that share of the requests were answered."""
    times = sorted(spent for spent, _ in ones)
    return round(times[min(len(times) - 1, int(len(times) * share))] * 1000, 1) if times else None


def worst(alone: dict[str, Any], attacks: dict[str, Any]) -> dict[str, Any]:
    """For what each client asks, the attack that costs the others most, and how many times as long they then wait."""
    found = {}
    for kind, usual in alone.items():
        if kind != "hostile_statuses":
            attack = max(attacks, key=lambda name: attacks[name][kind]["p99_ms"])
            found[kind] = {"attack": attack, **judged("hostile-p99", attacks[attack][kind]["p99_ms"] / usual["p99_ms"])}
    return found


def main() -> None:
    """Measure each attack on a server of its own and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--clients", type=int, default=63)
    parser.add_argument("--rate", type=float, default=2.0, help="requests of a client in a second")
    parser.add_argument("--attack", choices=ATTACKS)
    parser.add_argument("--port", type=int, help="port of the server to attack: for this script's own use")
    asked = parser.parse_args()
    if asked.port:
        attacking(asked.attack, asked.port, asked.seconds)
        return
    told: dict[str, Any] = {}
    for name in [asked.attack] if asked.attack else ATTACKS:
        with tempfile.TemporaryFile("w") as log:
            process, port = served(log)
            try:
                asyncio.run(measured(port, 2, 0.1, 2.0))
                command = [sys.executable, __file__, "--attack", name, "--port", str(port)]
                hostile = subprocess.Popen(
                    [*command, "--seconds", str(asked.seconds + 4)], stdout=subprocess.PIPE, text=True
                )
                time.sleep(3)
                told[name] = asyncio.run(measured(port, asked.clients, 1 / asked.rate, asked.seconds))
                told[name]["hostile_statuses"] = json.loads(hostile.communicate()[0] or "{}")
            finally:
                process.send_signal(signal.SIGTERM)
                process.wait(30)
    alone = told.pop("alone", None)
    figures = {"benchmark": "hostile", "machine": machine(), "cores": os.cpu_count(), "alone": alone, "attacks": told}
    print(json.dumps(figures | {"worst": worst(alone, told) if alone and told else {}}, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
