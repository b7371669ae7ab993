"""`serve` as a command: what it says, what it refuses, and how it stops."""

import json
import re
import signal
import socket
import stat
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow  # it starts processes of its own

Command = Callable[..., Any]
Started = Callable[..., tuple[subprocess.Popen[str], str]]


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Started]:
    """Start the command in a process and give it with the address that it says."""
    running = []

    def start(*arguments: str) -> tuple[subprocess.Popen[str], str]:
        command = [sys.executable, "-c", "from assistant.outlets.cli import run; run()", "serve", "--port", "0"]
        log = (tmp_path / "log.jsonl").open("w")
        process = subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE, stderr=log, text=True)
        running.append(process)
        assert process.stdout is not None
        for line in process.stdout:
            if found := re.search(r"Adresse\s: (http://127\.0\.0\.1:\d+/)", line):
                return process, found[1]
        raise AssertionError("no address was told")

    yield start
    for process in running:
        process.kill()
        process.wait()


def children(pid: int) -> list[str]:
    """The processes that a process has started, where the system says them."""
    told = Path(f"/proc/{pid}/task/{pid}/children")
    return told.read_text().split() if told.exists() else []


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_it_tells_its_address_serves_and_stops_in_order(
    started: Started, site: Path, sign: int, tmp_path: Path
) -> None:
    process, address = started("--site", str(site))
    with urllib.request.urlopen(address + "healthz", timeout=60) as answer:
        assert json.load(answer)["status"] == "ok"
    readers = children(process.pid)
    process.send_signal(sign)
    assert process.wait(15) == 0
    assert not any(Path(f"/proc/{reader}").exists() for reader in readers)
    assert process.stdout is not None
    assert "Serveur arrêté." in process.stdout.read()
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text("utf-8").splitlines()]
    assert [line["route"] for line in lines] == ["/healthz"]


def test_unanswered_questions_are_kept_only_on_request(started: Started, site: Path, tmp_path: Path) -> None:
    kept = tmp_path / "questions.jsonl"
    _, address = started("--site", str(site), "--unanswered", str(kept))
    asked = "recette+de+la+tarte+de+jean%40exemple.fr"
    urllib.request.urlopen(f"{address}api/v1/ask?q={asked}", timeout=30).close()
    line = json.loads(kept.read_text("utf-8"))
    assert line["question"] == "recette de la tarte de [courriel]"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_names_counts_and_proxies_are_as_the_options_say(started: Started, site: Path) -> None:
    _, address = started("--site", str(site), "--allow-host", "Aide.example.org", "--proxy", "127.0.0.1", "--metrics")

    def status(path: str, host: str) -> int:
        request = urllib.request.Request(address + path, headers={"Host": host, "X-Forwarded-For": "192.0.2.7"})
        try:
            return int(urllib.request.urlopen(request, timeout=30).status)
        except urllib.error.HTTPError as error:
            return error.code

    assert [status("metrics", host) for host in ("aide.example.org", "localhost", "autre.example")] == [200, 200, 421]


def test_without_the_extra_one_sentence_says_what_to_install(cli: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "assistant.outlets.api.app", None)
    ran = cli("serve", "--port", "0")
    assert (ran.code, ran.out) == (2, "")
    assert "pip install '.[web]'" in ran.complains


def test_a_port_that_is_taken_is_told(cli: Command, site: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ran = cli("serve", "--site", site, "--port", str(taken.getsockname()[1]))
    assert ran.code == 2
    assert "ce port est déjà pris, essayez --port 0" in ran.complains


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--site", "/nulle-part"), "« /nulle-part » n'est pas un site construit"),
        (("--cors", "*"), "« * » n'est pas une origine"),
        (("--cors", "https://aide.example.org/page"), "n'est pas une origine"),
        (("--host", "999.999.0.1"), "cette adresse n'existe pas"),
        (("--host", "a" * 70 + ".example"), "cette adresse n'existe pas"),
        (("--host", "a..example"), "cette adresse n'existe pas"),
        (("--allow-host", "aide.example.org:80"), "n'est pas un nom de serveur"),
        (("--allow-host", "*"), "n'est pas un nom de serveur"),
        (("--proxy", "mandataire"), "n'est pas une adresse"),
        (("--proxy", "10.0.0.0/99"), "n'est pas une adresse"),
        (("--unanswered", "/nulle/part.jsonl"), "« /nulle/part.jsonl » : il n'existe pas"),
        (("--rules", "/nulle-part"), "ce dossier de règles n'existe pas"),
    ],
)
def test_a_wrong_use_is_told_in_french(cli: Command, arguments: tuple[str, ...], says: str) -> None:
    ran = cli("serve", "--port", "0", *arguments)
    assert (ran.code, says in ran.complains) == (2, True), ran
