"""The application: routes, problems and the site behind one front."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.responses import RedirectResponse
from starlette.routing import Route, Router

from assistant.outlets.api.documentation import documentation
from assistant.outlets.api.front import Front
from assistant.outlets.api.reloading import Watched, keep_reloading
from assistant.outlets.api.routes import ENDPOINTS
from assistant.outlets.api.service import Service
from assistant.outlets.api.static import Site, mark

if TYPE_CHECKING:
    from assistant.outlets.api.assistants import Assistants


def create_app(
    service: Service,
    site: Path | None = None,
    origins: frozenset[str] = frozenset(),
    watched: Watched | None = None,
    assistants: Assistants | None = None,
) -> Front:
    """The ASGI application of `service`; `site` is the folder of the built site, `origins` may read the API too.

    `assistants` answers at /mcp, where it is asked for.
    """

    @asynccontextmanager
    async def lifespan(_: Router) -> AsyncIterator[None]:
        ready = asyncio.get_running_loop().run_in_executor(None, service.prepare)
        reloading = asyncio.create_task(keep_reloading(service, watched)) if watched else None
        async with assistants.ready() if assistants else nullcontext():
            yield
        if reloading:
            reloading.cancel()
        await asyncio.wait([ready])
        await asyncio.get_running_loop().run_in_executor(None, service.close)

    routes = [*(one.route(service) for one in ENDPOINTS), *documentation(ENDPOINTS, service)]
    if assistants is not None:
        routes.append(Route(assistants.path, assistants, methods=["POST"]))
    if site is None:
        routes.append(Route("/", lambda request: RedirectResponse("/api/")))
    router = Router(routes, redirect_slashes=False, lifespan=lifespan)
    if site is not None:
        router.default = Site(site, mark(service.limits, service.unanswered is not None))
    return Front(router, service, origins)
