"""A base that changes is served once it is sound; one that is refused leaves the previous one in service."""

import asyncio
import shutil
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest
from builders import facturx
from serving import BOUNDARY, Served, part

from assistant import load_rules
from assistant.engine.base import Rules
from assistant.language.loading import packaged
from assistant.outlets.api import reloading
from assistant.outlets.api import service as service_module
from assistant.outlets.api.logs import Log
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.reloading import Watched, keep_reloading, reload
from assistant.outlets.api.service import Service

pytestmark = pytest.mark.slow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(packaged("rules"), tmp_path / "rules"))


def test_a_refused_base_leaves_the_previous_one_in_service(folder: Path, tmp_path: Path) -> None:
    log = (tmp_path / "log.jsonl").open("w", encoding="utf-8")
    service = Service(load_rules(folder), log=Log(log))
    before = service.rules
    topic = folder / "attachments.yml"
    sound = topic.read_text("utf-8")
    topic.write_text(sound + "\nwrong: [", "utf-8")
    assert not reload(service, folder)
    assert service.rules is before
    topic.write_text(sound + "\n# rien de neuf\n", "utf-8")
    assert reload(service, folder)
    assert service.rules.base.digest != before.base.digest
    assert service.metrics.counts == {("reloads", "refused"): 1, ("reloads", "served"): 1}
    service.close()
    told = (tmp_path / "log.jsonl").read_text("utf-8")
    assert "rules-refused" in told
    assert "attachments.yml" in told


def test_a_reloaded_base_words_the_next_problem_its_own_way(folder: Path, tmp_path: Path) -> None:
    service = Service(load_rules(folder), log=Log((tmp_path / "log.jsonl").open("w", encoding="utf-8")))
    before = HttpProblem(404).to_dict(service.told)
    (folder / "words.yml").write_text("http-not-found: Rien ici\n", "utf-8")
    assert reload(service, folder)
    assert HttpProblem(404).to_dict(service.told) == {**before, "title": "Rien ici"}
    service.close()


def test_a_base_that_the_articles_do_not_go_with_still_decides(
    rules: Rules, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unfit(_: Rules) -> None:
        raise KeyError("file_max")

    monkeypatch.setattr(service_module, "index_of", unfit)
    service = Service(rules, log=Log((tmp_path / "log.jsonl").open("w", encoding="utf-8")))
    service.prepare()
    with (
        ThreadPoolExecutor(1) as apart,
        pytest.raises(HttpProblem) as refused,
    ):  # a browser's loop may run in this thread
        apart.submit(lambda: asyncio.run(service.think(lambda: None))).result()
    assert "ne vont pas avec la base de règles" in refused.value.detail(service.told)
    assert service.rules["entity-reception"].decide({"entity_kind": "commune"}, date(2026, 11, 24)).outcome == "subject"
    service.close()


def test_a_request_sees_the_base_that_it_began_with(serve: Callable[..., Served], folder: Path) -> None:
    before = load_rules(folder)
    (folder / "words.yml").write_text('http-unknown-field: "Champ inconnu, dit la base neuve : {name}"\n', "utf-8")
    after = load_rules(folder)
    assert before.base.fingerprint != after.base.fingerprint
    served = serve(base=before)
    form = b"".join(part("files", facturx(), f"f{number}.pdf") for number in range(3)) + f"--{BOUNDARY}--\r\n".encode()
    wrong = part("files", facturx(), "f.pdf") + part("chanel", b"portail") + f"--{BOUNDARY}--\r\n".encode()

    def begun(body: bytes) -> socket.socket:
        connection = socket.create_connection(("127.0.0.1", served.port), 60)
        kind = f"Content-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: {len(body)}\r\n\r\n"
        head = f"POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\n{kind}".encode()
        users = served.service.base.users
        connection.sendall(head + body[: len(body) // 2])
        while served.service.base.users == users:
            time.sleep(0.01)
        return connection

    def ended(connection: socket.socket, body: bytes) -> bytes:
        with connection:
            connection.sendall(body[len(body) // 2 :])
            return connection.recv(1_000_000)

    judged, refused = begun(form), begun(wrong)
    served.service.replace(after)
    assert served.get("/healthz").json["rules"] == after.base.fingerprint
    assert f'"rules":"{before.base.fingerprint}"'.encode() in ended(judged, form)
    answer = ended(refused, wrong)
    assert b" 422 " in answer
    assert b"base neuve" not in answer
    assert b"base neuve" in served.send_form(wrong).body


def test_no_request_fails_while_the_base_is_replaced_again_and_again(
    serve: Callable[..., Served], rules: Rules
) -> None:
    served, ended = serve(base=rules), threading.Event()

    def replace() -> int:
        count = 0
        while not ended.is_set():
            served.service.replace(rules)
            count += 1
        return count

    def asked(number: int) -> int:
        if number % 5 == 0:
            return served.send_form(*(part("files", b"a;b\n", f"{one}.csv") for one in range(8))).status
        if number % 5 == 1:
            return served.get("/api/v1/ask?q=GIP").status
        if number % 5 == 2:
            return served.send_form(part("files", facturx(), "f.pdf")).status
        return served.post("/api/v1/decisions/entity-reception", {"facts": {"entity_kind": "gip"}}).status

    with ThreadPoolExecutor(5) as clients:
        replaced = clients.submit(replace)
        try:
            statuses = list(clients.map(asked, range(100)))
        finally:
            ended.set()
        assert replaced.result() > 1
    assert set(statuses) == {200}


def test_a_folder_that_moves_while_it_is_read_does_not_end_the_looking(
    folder: Path, rules: Rules, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = Service(rules, log=Log((tmp_path / "log.jsonl").open("w", encoding="utf-8")))
    tried: list[int] = []

    def moves(*_: object) -> bool:
        tried.append(1)
        if len(tried) == 1:
            raise FileNotFoundError("attachments.yml")
        return True

    monkeypatch.setattr(reloading, "reload", moves)

    async def look() -> None:
        looking = asyncio.create_task(keep_reloading(service, Watched(folder, 0.01)))
        await asyncio.sleep(0.05)
        (folder / "attachments.yml").write_text("a: 1", "utf-8")
        await asyncio.sleep(0.5)
        assert not looking.done()
        looking.cancel()

    with ThreadPoolExecutor(1) as apart:
        apart.submit(lambda: asyncio.run(look())).result()
    assert len(tried) == 2
    service.close()
