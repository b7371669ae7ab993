"""The page that documents the API, drawn here from its description: nothing is asked elsewhere, nothing runs in it."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import Response

from assistant.outlets.api.headers import OF_PAGES
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.limits import WORDS
from assistant.outlets.api.openapi import Schema
from assistant.outlets.api.service import Service
from assistant.words.numbers import number
from assistant.words.typography import french

_TEMPLATES = Path(__file__).with_name("templates")
PAGE, STYLE, DESCRIPTION = "/api/", "/api/style.css", "/openapi.json"


def add_documentation(app: FastAPI, service: Service) -> None:
    """Give the application its description and the page that shows it, each made once."""
    made: dict[str, Response] = {}

    async def description() -> Response:
        """Donner la description de l'API (OpenAPI)."""
        if "description" not in made:
            made["description"] = Response(json_bytes(app.openapi()), media_type="application/json")
        return made["description"]

    async def page() -> Response:
        if "page" not in made:
            made["page"] = Response(_page(app.openapi(), service), media_type="text/html", headers=OF_PAGES)
        return made["page"]

    async def style() -> Response:
        return Response((_TEMPLATES / "api.css").read_bytes(), media_type="text/css")

    for path, route in ((DESCRIPTION, description), (PAGE, page), (STYLE, style)):
        app.add_api_route(path, route, methods=["GET"], include_in_schema=False, response_class=Response)


def _page(described: Schema, service: Service) -> str:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    operations = [
        {"method": method.upper(), "path": path, **operation}
        for path, methods in described["paths"].items()
        for method, operation in methods.items()
    ]
    groups: dict[str, list[Schema]] = {}
    for operation in operations:
        groups.setdefault(operation["tags"][0], []).append(operation)
    bounds = [(service.told.say(WORDS[name]), _shown(value)) for name, value in service.limits._asdict().items()]
    return french(environment.get_template("api.html").render(groups=groups, info=described["info"], limits=bounds))


def _shown(value: float) -> str:
    return number(int(value))
