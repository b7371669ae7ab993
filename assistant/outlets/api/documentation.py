"""The page that documents the API, drawn here from its description: nothing is asked elsewhere, nothing runs in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from assistant.outlets.api.endpoints import Endpoint
from assistant.outlets.api.headers import OF_PAGES
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.limits import WORDS
from assistant.outlets.api.openapi import Schema, description
from assistant.outlets.api.pages import Page
from assistant.outlets.api.problems import OWN, TITLES, type_of
from assistant.outlets.api.service import Service
from assistant.outlets.telling import Telling
from assistant.words.numbers import number
from assistant.words.typography import french

_TEMPLATES = Path(__file__).with_name("templates")
PAGE, STYLE, DESCRIPTION = "/api/", "/api/style.css", "/openapi.json"
_SLOT = re.compile(r"\{\w+\}")


def documentation(endpoints: Iterable[Endpoint], service: Service) -> list[Route]:
    """The routes of the description and of the page that shows it, each made once for each base."""

    def described() -> Schema:
        return description(endpoints, service.rules)

    async def in_json(request: Request) -> Response:
        return service.kept(DESCRIPTION, lambda: Page(json_bytes(described()))).sent(request)

    async def in_words(request: Request) -> Response:
        def made() -> Page:
            return Page(_page(described(), service).encode(), "text/html; charset=utf-8", OF_PAGES)

        return service.kept(PAGE, made).sent(request)

    async def style(request: Request) -> Response:
        def made() -> Page:
            return Page((_TEMPLATES / "api.css").read_bytes(), "text/css; charset=utf-8")

        return service.kept(STYLE, made).sent(request)

    return [Route(DESCRIPTION, in_json), Route(PAGE, in_words), Route(STYLE, style)]


def _page(described: Schema, service: Service) -> str:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    groups: dict[str, list[Schema]] = {}
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            groups.setdefault(operation["tags"][0], []).append({"method": method.upper(), "path": path, **operation})
    told = service.told
    bounds = [(told.say(WORDS[name]), number(int(value))) for name, value in service.limits._asdict().items()]
    parts = {"groups": groups, "info": described["info"], "limits": bounds, "problems": list(_problems(told))}
    parts["form"] = described["paths"]["/api/v1/check"]["post"]["requestBody"]["content"]["multipart/form-data"]
    return french(environment.get_template("api.html").render(**parts))


def _problems(told: Telling) -> Iterable[tuple[int, str, str, list[tuple[str, str]]]]:
    """Each status with the type of its problems, its title, and the types that say more."""
    for status, title in TITLES.items():
        own = [(type_of(word), _SLOT.sub("…", told.word(word))) for word in OWN.get(status, ())]
        yield status, type_of(title), told.say(title), own
