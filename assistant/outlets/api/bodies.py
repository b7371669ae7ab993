"""What a request holds, read whole and strictly: the JSON of its body, the parameters of its address."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request

from assistant.outlets.api.models import MOST_CASES, MOST_FACTS, mistakes
from assistant.outlets.api.problems import HttpProblem

Model = TypeVar("Model", bound=BaseModel)


async def body_of(request: Request, model: type[Model]) -> Model:
    """The body of a request that announces JSON, as `model` reads it.

    Raises HttpProblem for another type or with every mistake, ClientDisconnect when the client goes before the end.
    """
    kind = request.headers.get("content-type", "")
    if kind.partition(";")[0].strip().lower() != "application/json":
        raise HttpProblem(415, "http-body-json", headers={"Accept": "application/json"})
    body = await request.body()
    return _read(model, lambda: model.model_validate_json(body))


def query_of(request: Request, model: type[Model]) -> Model:
    """The parameters of an address, as `model` reads them; raises HttpProblem with every mistake."""
    return _read(model, lambda: model.model_validate(dict(request.query_params)))


def _read(model: type[Model], reading: Callable[[], Model]) -> Model:
    try:
        return reading()
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False)
    if found[0]["type"] == "json_invalid":
        raise HttpProblem(400, "http-json-unreadable")
    raise HttpProblem(422, "http-misshapen", list(mistakes(model, found)), limit=MOST_FACTS, cases=MOST_CASES)
