"""The application: routes, problems and the site behind one front."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from assistant.outlets.api.decisions import Decide
from assistant.outlets.api.documentation import add_documentation
from assistant.outlets.api.front import NOBODY, Front
from assistant.outlets.api.models import MOST_FACTS, mistakes
from assistant.outlets.api.openapi import VERSION, Schema, completed
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.reloading import Watched, keep_reloading
from assistant.outlets.api.routes import add_routes, add_upkeep
from assistant.outlets.api.service import Service
from assistant.outlets.api.static import Site, mark


class Application(FastAPI):
    """FastAPI with a description that holds all schemas."""

    service: Service

    def openapi(self) -> Schema:
        """The description, made once."""
        if not self.openapi_schema:
            self.openapi_schema = completed(super().openapi(), self.service.rules)
        return self.openapi_schema


def create_app(
    service: Service, site: Path | None = None, origins: frozenset[str] = frozenset(), watched: Watched | None = None
) -> Front:
    """The ASGI application of `service`; `site` is the folder of the built site, `origins` may read the API too."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        ready = asyncio.get_running_loop().run_in_executor(None, service.prepare)
        reloading = asyncio.create_task(keep_reloading(service, watched)) if watched else None
        yield
        if reloading:
            reloading.cancel()
        await asyncio.wait([ready])
        await asyncio.get_running_loop().run_in_executor(None, service.close)

    app = Application(
        title="Aide Chorus Pro",
        version=VERSION,
        lifespan=lifespan,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        description="Les règles de Chorus Pro : décisions, contrôle de fichiers, questions. Site non officiel.",
        redirect_slashes=False,
    )
    app.service = service
    add_routes(app, service)
    add_upkeep(app, service)
    add_documentation(app, service)
    _add_problems(app, service)
    if site is not None:
        app.router.default = Site(site, mark(service.limits, service.unanswered is not None))
    else:
        app.add_route("/", lambda request: RedirectResponse("/api/"), include_in_schema=False)
    return Front(app, Decide(service), service, origins)


def _methods(app: FastAPI, request: Request) -> str:
    """The methods that an address answers, whichever of its routes does; HEAD goes with GET."""
    path = request.url.path
    found = [one for one in app.routes if isinstance(one, Route) and one.path_regex.match(path)]
    allowed = {method for one in found for method in one.methods or ()}
    return ", ".join(sorted(allowed | {"HEAD"} if "GET" in allowed else allowed))


def _add_problems(app: FastAPI, service: Service) -> None:
    """Every error becomes a problem in the words of the base that is served."""

    async def problem(_: Request, error: Exception) -> Response:
        assert isinstance(error, HttpProblem)
        return error.response(service.told)

    async def of_http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        head = {"Allow": _methods(app, request)} if error.status_code == 405 else error.headers
        return HttpProblem(error.status_code, headers=head).response(service.told)

    async def of_query(_: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        wrong = HttpProblem(422, "http-misshapen", list(mistakes(error.errors())), limit=MOST_FACTS)
        return wrong.response(service.told)

    async def of_program(_: Request, error: Exception) -> Response:
        return HttpProblem(500).response(service.told)

    async def of_nobody(_: Request, error: Exception) -> Response:
        return Response(status_code=NOBODY)

    app.add_exception_handler(HttpProblem, problem)
    app.add_exception_handler(ClientDisconnect, of_nobody)
    app.add_exception_handler(Exception, of_program)
    app.add_exception_handler(HTTPException, of_http)
    app.add_exception_handler(RequestValidationError, of_query)
