"""The real browser of these tests: the system's Chromium, found, else installed, else they are skipped."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import subprocess
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest

T = TypeVar("T")
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
INSTALL = "apt-get install -y chromium"
ADD = "pip install '.[dev]'"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def plain(text: str) -> str:
    """A text with ordinary blanks, on one line."""
    return " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split())


def announced(page: Any, beginning: str) -> str:
    """Wait until the status region says a sentence that begins so, and give it."""
    page.locator("[role=status]", has_text=re.compile("^" + re.escape(beginning).replace("\\ ", "\\s"))).wait_for(
        state="attached"
    )
    return plain(page.text_content("[role=status]"))


def absent(what: str, command: str) -> None:
    """Skip loudly with the command to run; with REQUIRE_BROWSER=1, fail instead."""
    said = f"{what} est absent : cet essai ne tourne pas. Lancez : {command}"
    if os.environ.get("REQUIRE_BROWSER") == "1":
        pytest.fail(said, pytrace=False)
    pytest.skip(said)


@contextmanager
def launched() -> Iterator[Any]:
    """A Chromium without a window, until the block ends."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        absent("playwright", ADD)
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        yield found
        found.close()


def chromium() -> str:
    """The path of a system Chromium; as root on Debian it is installed when it is missing."""
    found = _found()
    if found is None and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=False, capture_output=True)
        subprocess.run(
            ["apt-get", "install", "-y", "-qq", "chromium"],
            check=False,
            capture_output=True,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        )
        found = _found()
    if found is None:
        absent("Chromium", INSTALL)
    return str(found)


def axe() -> str:
    """The text of axe-core, which judges accessibility in the page."""
    try:
        import axe_playwright_python
    except ImportError:
        absent("axe-playwright-python", ADD)
    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")


def _found() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def run_apart(work: Coroutine[Any, Any, T]) -> T:
    """What `work` gives, in a thread of its own: the browser that a test drives keeps a loop running in this one."""
    with ThreadPoolExecutor(1) as apart:
        return apart.submit(asyncio.run, work).result()
