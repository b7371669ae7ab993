"""A real server on a free port of the loopback, in a thread."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("httptools", reason="l'extra « web » n'est pas installé : make install")
pytest.importorskip("starlette", reason="l'extra « web » n'est pas installé : make install")
sys.path.insert(0, str(Path(__file__).parents[2] / "intake"))

from serving import Served

from assistant.engine.base import Rules
from assistant.outlets.api.app import create_app
from assistant.outlets.api.limits import LIMITS, HttpLimits
from assistant.outlets.api.logs import Log
from assistant.outlets.api.server import Server, listen
from assistant.outlets.api.service import Access, Service

OPEN = Access(frozenset({"a"}), opens_metrics=True)
"""Requests that are written by hand name the host « a »."""


@pytest.fixture(scope="session")
def serve(rules: Rules, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Served]]:
    """Start a server; all are stopped at the end."""
    started: list[tuple[Server, threading.Thread]] = []

    def start(
        limits: HttpLimits = LIMITS,
        site: Path | None = None,
        origins: frozenset[str] = frozenset(),
        unanswered: Path | None = None,
        base: Rules = rules,
        access: Access = OPEN,
        assistants: Callable[[Service], Any] | None = None,
    ) -> Served:
        lines = tmp_path_factory.mktemp("log") / "log.jsonl"
        service = Service(base, limits, Log(lines.open("w", encoding="utf-8")), unanswered, access=access)
        made = assistants(service) if assistants else None
        server = Server(create_app(service, site, origins, assistants=made), service)
        listening = listen("127.0.0.1", 0)
        thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
        thread.start()
        started.append((server, thread))
        while not server.started:
            time.sleep(0.01)
        return Served(server, service, listening.getsockname()[1], lines)

    yield start
    for server, _ in started:
        server.should_exit = True
    for _, thread in started:
        thread.join(15)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small built site, with what must never be served beside it and inside it."""
    root = tmp_path_factory.mktemp("public")
    folder = root / "site"
    (folder / "regles" / "pj").mkdir(parents=True)
    (folder / "assets").mkdir()
    page = '<!doctype html>\n<html lang="fr" class="no-js"><head></head><body>{}</body></html>'
    (folder / "index.html").write_text(page.format("Accueil " * 300), "utf-8")
    (folder / "404.html").write_text(page.format("Cette page n'existe pas."), "utf-8")
    (folder / "regles" / "pj" / "index.html").write_text(page.format("Règle"), "utf-8")
    (folder / "assets" / "site.js").write_text("let un = 1;\n" * 200, "utf-8")
    (root / "secret.txt").write_text("secret", "utf-8")
    (folder / "lien.txt").symlink_to(root / "secret.txt")
    (folder / ".cache").write_text("secret", "utf-8")
    return folder


@pytest.fixture(scope="session")
def served(serve: Callable[..., Served], site: Path) -> Served:
    """The server of most tests."""
    return serve(site=site)
