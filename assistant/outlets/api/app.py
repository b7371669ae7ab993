"""The application: routes, problems and the site behind one front."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Match, Route

from assistant.outlets.api.documentation import documentation
from assistant.outlets.api.front import NOBODY, Front
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.reloading import Watched, keep_reloading
from assistant.outlets.api.routes import ENDPOINTS
from assistant.outlets.api.service import Service
from assistant.outlets.api.static import Site, mark


def create_app(
    service: Service, site: Path | None = None, origins: frozenset[str] = frozenset(), watched: Watched | None = None
) -> Front:
    """The ASGI application of `service`; `site` is the folder of the built site, `origins` may read the API too."""

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        ready = asyncio.get_running_loop().run_in_executor(None, service.prepare)
        reloading = asyncio.create_task(keep_reloading(service, watched)) if watched else None
        yield
        if reloading:
            reloading.cancel()
        await asyncio.wait([ready])
        await asyncio.get_running_loop().run_in_executor(None, service.close)

    routes = [*(one.route(service) for one in ENDPOINTS), *documentation(ENDPOINTS, service)]
    if site is None:
        routes.append(Route("/", lambda request: RedirectResponse("/api/")))
    app = Starlette(routes=routes, lifespan=lifespan)
    app.router.redirect_slashes = False
    if site is not None:
        app.router.default = Site(site, mark(service.limits, service.unanswered is not None))
    _add_problems(app, service)
    return Front(app, service, origins)


def _add_problems(app: Starlette, service: Service) -> None:
    """Every error becomes a problem in the words of the base that is served."""

    async def problem(_: Request, error: Exception) -> Response:
        assert isinstance(error, HttpProblem)
        return error.response(service.told)

    async def of_http(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        return HttpProblem(error.status_code, headers=_allowed(app, request)).response(service.told)

    async def of_program(_: Request, error: Exception) -> Response:
        return HttpProblem(500).response(service.told)

    async def of_nobody(_: Request, error: Exception) -> Response:
        return Response(status_code=NOBODY)

    app.add_exception_handler(HttpProblem, problem)
    app.add_exception_handler(ClientDisconnect, of_nobody)
    app.add_exception_handler(Exception, of_program)
    app.add_exception_handler(HTTPException, of_http)


def _allowed(app: Starlette, request: Request) -> dict[str, str]:
    """The methods that an address answers, whichever of its routes does; HEAD goes with GET."""
    found = [one for one in app.routes if isinstance(one, Route) and one.matches(request.scope)[0] is not Match.NONE]
    for one in found:
        request.scope["served"] = one.path
    methods = {method for one in found for method in one.methods or ()}
    return {"Allow": ", ".join(sorted(methods))} if methods else {}
