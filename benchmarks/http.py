"""Decisions and uploads over HTTP, measured by a client of its own on the loopback; prints JSON.

    python benchmarks/http.py [--seconds 5] [--connections 64]

The server is the real command, in a process of its own. The client keeps its connections alive and asks again as soon
as it is answered, so that it measures what the server can do, not what people would ask. It shares the machine: on two
cores the server and its reading processes have what the client leaves them. Attachments and uploads never come back;
entities are all those that exist, again and again.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "intake"))

from builders import cii, facturx

from benchmarks.cases import attachments, entities
from benchmarks.measuring import machine

WARM_SECONDS = 1.0
UPLOAD_SIZE = 100_000


class Client(asyncio.Protocol):
    """One connection that sends a request, waits for its answer, and sends the next."""

    def __init__(self, requests: Iterator[bytes], ends: float, times: list[float], statuses: dict[int, int]) -> None:
        self.requests, self.ends, self.times, self.statuses = requests, ends, times, statuses
        self.done = asyncio.get_running_loop().create_future()
        self.waiting = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: Any = transport
        self.ask()

    def ask(self) -> None:
        self.started = time.perf_counter()
        self.transport.write(next(self.requests))

    def data_received(self, data: bytes) -> None:
        self.waiting += data
        head = self.waiting.find(b"\r\n\r\n")
        if head < 0:
            return
        length = int(re.search(rb"content-length: (\d+)", self.waiting[:head], re.IGNORECASE)[1])  # type: ignore[index]
        if len(self.waiting) < head + 4 + length:
            return
        now = time.perf_counter()
        self.times.append(now - self.started)
        status = int(self.waiting[9:12])
        self.statuses[status] = self.statuses.get(status, 0) + 1
        self.waiting.clear()
        if now < self.ends:
            self.ask()
        else:
            self.transport.close()

    def connection_lost(self, error: Exception | None) -> None:
        if not self.done.done():
            self.done.set_result(None)


async def drive(port: int, requests: Iterator[bytes], connections: int, seconds: float) -> dict[str, Any]:
    """Ask for that long on that many connections; requests a second, times in milliseconds, statuses."""
    loop = asyncio.get_running_loop()
    for kept, span in ((False, WARM_SECONDS), (True, seconds)):
        times: list[float] = []
        statuses: dict[int, int] = {}
        started = time.perf_counter()
        client = partial(Client, requests, started + span, times, statuses)
        clients = [(await loop.create_connection(client, "127.0.0.1", port))[1] for _ in range(connections)]
        await asyncio.gather(*(client.done for client in clients))
        if kept:
            spent = time.perf_counter() - started
    cuts = statistics.quantiles(times, n=1000)
    if set(statuses) != {200}:
        raise SystemExit(f"des requêtes mesurées sont refusées : {statuses}")
    return {
        "a_second": round(len(times) / spent),
        "median_ms": round(cuts[499] * 1000, 1),
        "p99_ms": round(cuts[989] * 1000, 1),
    }


def post(path: str, kind: str, body: bytes) -> bytes:
    """A request as bytes."""
    return (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: {kind}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n".encode()
        + body
    )


def decisions(name: str, lots: Iterator[list[dict[str, Any]]]) -> Iterator[bytes]:
    """Requests for a decision, without end."""
    for lot in lots:
        for facts in lot:
            yield post(f"/api/v1/decisions/{name}", "application/json", json.dumps({"facts": facts}).encode())


def uploads() -> Iterator[bytes]:
    """Requests that each send another Factur-X of 100 kB, made heavier by what follows its end in a comment."""
    invoice = facturx(cii(lines=20))
    for number in itertools.count():
        filling = f"{number:09}".encode() + b"x" * (UPLOAD_SIZE - len(invoice) - 18)
        boundary = "limite"
        body = (
            (
                f'--{boundary}\r\nContent-Disposition: form-data; name="channel"\r\n\r\nportail-pdf\r\n'
                f'--{boundary}\r\nContent-Disposition: form-data; name="files"; filename="facture-{number}.pdf"\r\n'
                "Content-Type: application/pdf\r\n\r\n"
            ).encode()
            + invoice
            + b"\n%"
            + filling
            + f"\n%%EOF\n\r\n--{boundary}--\r\n".encode()
        )
        yield post("/api/v1/check", f"multipart/form-data; boundary={boundary}", body)


def served(log: Any) -> tuple[subprocess.Popen[str], int]:
    """The server, and the port that it says it listens to."""
    command = [sys.executable, "-c", "from assistant.outlets.cli import run; run()", "serve", "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True)
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"http://[^:]+:(\d+)/", line):
            return process, int(found[1])
    raise SystemExit("le serveur n'a pas démarré")


def processor(pid: int) -> float:
    """Processor seconds that a process and its children have spent so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    spent = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return spent + sum(processor(int(child)) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split())


async def measure(pid: int, port: int, connections: int, seconds: float) -> dict[str, Any]:
    """Each work in turn, with the processor time that a request takes on either side."""
    asked = {"entity-reception": entities(), "attachment": attachments()}
    works = {**{name: decisions(name, lots) for name, lots in asked.items()}, "upload": uploads()}
    found: dict[str, Any] = {"upload_bytes": len(next(works["upload"]))}
    for name, requests in works.items():
        before, own = processor(pid), resource.getrusage(resource.RUSAGE_SELF)
        one = await drive(port, requests, connections if name != "upload" else min(connections, 16), seconds)
        after, now = processor(pid), resource.getrusage(resource.RUSAGE_SELF)
        count = one["a_second"] * (seconds + WARM_SECONDS)
        client = now.ru_utime + now.ru_stime - own.ru_utime - own.ru_stime
        found[name] = {
            "cases_come_back": name == "entity-reception",
            **one,
            "server_us_a_request": round((after - before) / count * 1e6),
            "client_us_a_request": round(client / count * 1e6),
        }
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--connections", type=int, default=64)
    asked = parser.parse_args()
    with tempfile.TemporaryFile("w") as log:
        process, port = served(log)
        try:
            try:
                import uvloop

                found = uvloop.run(measure(process.pid, port, asked.connections, asked.seconds))
            except ImportError:
                found = asyncio.run(measure(process.pid, port, asked.connections, asked.seconds))
        finally:
            process.terminate()
            process.wait(20)
    print(
        json.dumps(
            {
                "benchmark": "http",
                "machine": machine(),
                "cores": os.cpu_count(),
                "connections": asked.connections,
                **found,
            },
            ensure_ascii=False,
            indent=2,
        )
    )


if __name__ == "__main__":
    main()
