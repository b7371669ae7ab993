"""The description of the API (OpenAPI): made of its operations, of what they read and of what they give."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import msgspec
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from assistant.dossier.names import REQUIRES, ROUTE
from assistant.engine.base import Rules
from assistant.language.loading import packaged
from assistant.outlets.api.answers import SCHEMAS, ProblemDetails
from assistant.outlets.api.endpoints import Endpoint
from assistant.outlets.api.models import MOST_FACTS
from assistant.outlets.api.problems import MEDIA_TYPE, TITLES
from assistant.outlets.telling import Telling

VERSION = "1"
EVERYWHERE = (400, 408, 413, 415, 421, 429, 431, 503)
"""The problems that any operation may meet."""

Schema = dict[str, Any]
"""A part of the description."""

_TEXT = {"type": "string"}


def description(endpoints: Iterable[Endpoint], rules: Rules) -> Schema:
    """The description of what is served with a base: its questions, channels and demands are named."""
    endpoints, paths = tuple(endpoints), dict[str, Schema]()
    taken: list[type[BaseModel]] = [one.takes for one in endpoints if one.takes is not None]
    _, read = models_json_schema([(one, "validation") for one in taken], ref_template=SCHEMAS + "{model}")
    models, told = _ours(read["$defs"]), Telling(rules.base)
    for one in endpoints:
        paths.setdefault(one.path, {})[one.method.lower()] = _operation(one, rules, told, models)
    given = [one for endpoint in endpoints for one in endpoint.gives if not isinstance(one, str)]
    schemas = {**models, **_decision(), **_structs(*given, ProblemDetails)}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Aide Chorus Pro",
            "version": VERSION,
            "description": "Les règles de Chorus Pro : décisions, contrôle de fichiers, questions. Site non officiel.",
        },
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _operation(one: Endpoint, rules: Rules, told: Telling, read: Schema) -> Schema:
    found: Schema = {
        "operationId": one.id,
        "tags": [one.tag],
        "summary": one.summary,
        "description": one.says,
        "parameters": [_in_path(name, one, rules) for name in one.named()],
        "responses": _answers(one, told),
    }
    if one.takes is not None and one.method == "GET":
        model = read[one.takes.__name__]
        found["parameters"] += [_in_query(name, model) for name in model["properties"]]
    elif one.takes is not None:
        schema = {"$ref": SCHEMAS + one.takes.__name__}
        found["requestBody"] = {"content": {"application/json": {"schema": schema}}, "required": True}
    elif one.method == "POST":
        found["requestBody"] = {"content": {"multipart/form-data": {"schema": form(rules)}}, "required": True}
    return found


def _in_path(name: str, one: Endpoint, rules: Rules) -> Schema:
    schema = {**_TEXT, "enum": list(rules)} if one.id == "decide" else _TEXT
    return {"name": name, "in": "path", "required": True, "schema": schema}


def _in_query(name: str, model: Schema) -> Schema:
    schema = dict(model["properties"][name])
    said = {"description": schema.pop("description")}
    return {"name": name, "in": "query", "required": name in model.get("required", ()), "schema": schema, **said}


def _answers(one: Endpoint, told: Telling) -> Schema:
    """The answers of an operation: what it gives, and the problems that it may meet."""
    names = [{"$ref": SCHEMAS + (given if isinstance(given, str) else given.__name__)} for given in one.gives]
    schema: Schema = {"anyOf": names} if len(names) > 1 else names[0] if names else _TEXT
    found: Schema = {"200": {"description": "La réponse.", "content": {one.kind: {"schema": schema}}}}
    if one.method == "GET" and names:
        found["304"] = {"description": "Le client a déjà cette réponse (If-None-Match)."}
    problem = {MEDIA_TYPE: {"schema": {"$ref": f"{SCHEMAS}ProblemDetails"}}}
    for status in sorted({*one.problems, *EVERYWHERE}):
        found[str(status)] = {"description": f"{told.say(TITLES[status])}.", "content": problem}
    return found


def form(rules: Rules) -> Schema:
    """The form of a check, as the base of `rules` knows channels and what a recipient may require, if it does."""
    channels, requires, route = rules.base.channels, rules.base.facts.get(REQUIRES), rules.base.facts.get(ROUTE)
    found: Schema = {}
    for name, choices, said in (
        ("channel", channels, "Le canal de dépôt, inconnu s'il manque."),
        ("requires", requires and requires.answers(), "Ce que la structure destinataire exige, inconnu s'il manque."),
        ("route", route and route.answers(), "Par où arrive la facture, dépôt dans Chorus Pro s'il manque."),
    ):
        if choices:
            found[name] = {**_TEXT, "enum": [*choices, ""], "description": said}
    day = "Le jour auquel se placer, aujourd'hui par défaut ; AAAA-MM-JJ."
    found["on"] = {**_TEXT, "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$", "description": day}
    supposed = "Un fait supposé, FAIT=VALEUR ; le champ peut être donné plusieurs fois. La réponse les rappelle."
    found["assume"] = {"type": "array", "maxItems": MOST_FACTS, "items": _TEXT, "description": supposed}
    for name, said in (
        ("each", "Vrai : chaque facture est son propre dossier, avec les fichiers de son nom."),
        ("norm", "Vrai : dire aussi ce qu'en dit la norme EN 16931 ; à donner, comme tout champ, avant les fichiers."),
    ):
        found[name] = {"enum": ["true", "false", ""], "description": said}
    found["files"] = {"type": "array", "minItems": 1, "items": {"type": "string", "format": "binary"}}
    return {"type": "object", "required": ["files"], "additionalProperties": False, "properties": found}


def _structs(*structs: type[msgspec.Struct]) -> Schema:
    """The schemas of what is given."""
    return _ours(msgspec.json.schema_components(structs, ref_template=SCHEMAS + "{name}")[1])


def _ours(schemas: Schema) -> Schema:
    """The schemas without what the program says of a type, in English, nor what the libraries call its parts."""
    for one in schemas.values():
        one.pop("description", None)
        for part in one.get("properties", {}).values():
            part.pop("title", None)
    return schemas


def _decision() -> Schema:
    """The schema of a decision, and those that it names."""
    decision = json.loads((packaged("rules") / "decision.schema.json").read_text("utf-8"))
    inner = decision.pop("$defs", {})
    decision.pop("$schema", None)
    every = {"Decision": decision, **{f"Decision.{name}": one for name, one in inner.items()}}
    found: Schema = json.loads(json.dumps(every).replace("#/$defs/", f"{SCHEMAS}Decision."))
    return found
