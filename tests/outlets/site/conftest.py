"""The built site, served under a sub-path by Python's own web server, and pages of it in a real browser."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from browsing import axe as axe_source

from assistant.engine.base import Rules
from assistant.outlets.site.build import build

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="session")
def built(rules: Rules, today: date, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site, itself in the folder that is served."""
    pytest.importorskip("material", reason="extra « site » absent : pip install '.[site]'")
    folder = tmp_path_factory.mktemp("served") / "aide"
    build(folder, rules, today)
    return folder


@pytest.fixture(scope="session")
def site(built: Path) -> Iterator[str]:
    """The address of the site, under a sub-path."""
    command = [sys.executable, "-u", "-m", "http.server", "0", "--bind", "127.0.0.1", "--directory", str(built.parent)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        port = re.search(r"port (\d+)", server.stdout.readline())
        assert port
        yield f"http://127.0.0.1:{port[1]}/aide/"
        server.terminate()


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core."""
    return axe_source()


Visit = Callable[..., Any]


@pytest.fixture
def visit(browser: Any, site: str) -> Iterator[Visit]:
    """Open a page of the site; at the end nothing was asked of another host, and no error was written."""
    contexts: list[Any] = []
    wrong: list[str] = []

    def opened(
        path: str = "",
        *,
        width: int = 1280,
        scheme: str = "light",
        script: bool = True,
        server: Any = None,
        ready: bool = True,
        lent: str = "",
    ) -> Any:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            java_script_enabled=script,
            locale="fr-FR",
            permissions=["clipboard-read", "clipboard-write"],
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("request", lambda request: _at_home(request.url, site, wrong))
        page.on("pageerror", lambda error: wrong.append(f"erreur : {error}"))
        page.on("console", lambda said: _written(said, server is not None, wrong))
        if server is not None:
            server(page)
        if lent:  # what a browser has and this one lacks
            page.add_init_script(lent)
        page.goto(site + path)
        if script and ready and path.startswith("questions/") and path.split("#", maxsplit=1)[0] != "questions/":
            page.wait_for_selector("[data-pret]", state="attached")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not wrong, wrong[:5]


def _written(said: Any, refused: bool, wrong: list[str]) -> None:
    """An error in the console; what a server refuses on purpose is written there by the browser itself."""
    if said.type == "error" and not (refused and said.text.startswith("Failed to load resource")):
        wrong.append(f"console : {said.text}")


def _at_home(url: str, site: str, wrong: list[str]) -> None:
    if not url.startswith(("data:", "blob:")) and urlsplit(url).netloc != urlsplit(site).netloc:
        wrong.append(f"demande au dehors : {url}")


@pytest.fixture
def judged(axe: str) -> Callable[..., list[str]]:
    """What axe-core finds wrong in a page."""

    def judge(page: Any, only: list[str] | None = None) -> list[str]:
        page.evaluate(axe)
        found = page.evaluate("only => axe.run(document, {runOnly: only, resultTypes: ['violations']})", only or RULES)
        return [
            f"{one['id']} : {one['help']} : {node['html'][:160]}"
            for one in found["violations"]
            for node in one["nodes"]
        ]

    return judge
