"""The built site, read whole at the start: an address names one of its files as they were then, or nothing.

What becomes of the folder afterwards (another base's site put there, a page made a link, all of it removed) changes
nothing of what is served.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from assistant.intake.limits import LIMITS
from assistant.outlets.api.headers import OF_PAGES
from assistant.outlets.api.limits import HttpLimits
from assistant.outlets.api.pages import Page
from assistant.outlets.api.problems import HttpProblem

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".map": "application/json",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".webmanifest": "application/manifest+json",
}
AROUND = 100_000
"""What a form may weigh beside the file that it sends."""

NOT_FOUND = "404.html"
_HTML = re.compile(r"<html(?=[\s>])")


class Site:
    """The files of a folder by address; each is made into a page when first asked for."""

    def __init__(self, folder: Path, mark: str) -> None:
        self.mark = mark
        self.files = dict(_files(folder.resolve()))
        self._pages: dict[str, Page] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request for a file."""
        scope["served"] = "(site)"
        request = Request(scope)
        await self.response(request)(scope, receive, send)

    def response(self, request: Request) -> Response:
        """The file at the address of `request`, the address with its final slash, or the page that says it is missing.

        Raises HttpProblem for another method, or for a program that asks for what does not exist.
        """
        path = request.url.path[1:]
        if request.method != "GET":
            raise HttpProblem(
                405 if self._name(path) else 404, headers={"Allow": "GET, HEAD"} if self._name(path) else None
            )
        name = self._name(path)
        if name is not None:
            return self._page(name).sent(request)
        if f"{path}/index.html" in self.files:
            return Response(status_code=308, headers={"Location": f"/{path}/"})
        if NOT_FOUND in self.files and "text/html" in request.headers.get("accept", ""):
            return self._page(NOT_FOUND).sent(request, 404)
        raise HttpProblem(404)

    def _name(self, path: str) -> str | None:
        name = f"{path}index.html" if not path or path.endswith("/") else path
        return name if name in self.files else None

    def _page(self, name: str) -> Page:
        page = self._pages.get(name)
        if page is None:
            suffix = Path(name).suffix.lower()
            content = self._marked(self.files[name], suffix)
            kind = TYPES.get(suffix, "application/octet-stream")
            page = self._pages[name] = Page(content, kind, OF_PAGES)
        return page

    def _marked(self, content: bytes, suffix: str) -> bytes:
        """A page says on its `html` element that a server answers behind it."""
        if suffix != ".html":
            return content
        return _HTML.sub(f"<html {self.mark}", content.decode("utf-8", "replace"), count=1).encode()


def mark(limits: HttpLimits, keeps_unanswered: bool) -> str:
    """What pages read on their `html` element: that a server answers behind them, what it keeps, how much it reads.

    >>> mark(HttpLimits(), keeps_unanswered=True)
    'data-serveur="1" data-conserve="1" data-lecture-max="136314880"'
    """
    heaviest = min(limits.body - AROUND, LIMITS.pdf_file)
    kept = 'data-conserve="1" ' if keeps_unanswered else ""
    return f'data-serveur="1" {kept}data-lecture-max="{heaviest}"'


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of a folder by its address; a link that leads out of it, or a hidden file, is not one of them."""
    for path in folder.rglob("*"):
        inside = path.relative_to(folder)
        hidden = any(part.startswith(".") for part in inside.parts)
        if not hidden and path.is_file() and (real := path.resolve()).is_relative_to(folder):
            with open(real, "rb", opener=_not_through_a_link) as file:
                yield inside.as_posix(), file.read()


def _not_through_a_link(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))
