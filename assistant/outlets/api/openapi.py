"""The description of the API (OpenAPI): what FastAPI knows of the routes, with the answers that it does not see."""

from __future__ import annotations

import json
from typing import Any

from assistant.dossier.names import REQUIRES, ROUTE
from assistant.engine.base import Rules
from assistant.language.loading import packaged
from assistant.outlets.api.problems import MEDIA_TYPE, TITLES
from assistant.outlets.telling import Telling

VERSION = "1"
SCHEMAS = "#/components/schemas/"
Schema = dict[str, Any]
"""A part of the description, as FastAPI makes and takes it."""

_TEXT = {"type": "string"}
_OBJECT = {"type": "object"}

PROBLEM = {
    "type": "object",
    "title": "Problème",
    "description": "Une erreur, comme l'écrit la RFC 9457.",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"const": "about:blank"},
        "title": _TEXT,
        "status": {"type": "integer"},
        "detail": _TEXT,
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["where", "says"],
                "properties": {"where": _TEXT, "says": _TEXT},
            },
        },
    },
}
REPORT = {
    "type": "object",
    "title": "Contrôle d'un dossier",
    "required": [
        "version",
        "on",
        "rules",
        "outcome",
        "channel",
        "files",
        "findings",
        "findings_total",
        "unchecked",
        "ask",
        "branches",
        "cautions",
        "assumed",
        "ignored",
        "corrections",
        "totals",
        "unlisted",
        "scope",
    ],
    "properties": {
        "outcome": {"enum": ["accepted", "unknown", "to_verify", "refused", "unreadable"]},
        "files": {"type": "array", "items": _OBJECT},
        "findings": {"type": "array", "items": _OBJECT},
        "notes": {"type": "array", "items": {"type": "object", "required": ["subject", "text"]}},
        "corrections": {"type": "array", "items": {"type": "object", "required": ["subject", "kind", "to", "says"]}},
        "totals": {"type": "object", "required": ["size", "count"]},
        "unlisted": {"type": "integer"},
        "scope": {"type": "object", "required": ["controls", "looked_at", "known_elsewhere"]},
    },
}
ANSWER = {
    "type": "object",
    "title": "Réponse à une question",
    "required": ["question", "kind", "answer", "decision", "passages", "understood", "escalate"],
    "properties": {
        "kind": {"enum": ["decision", "passage", "suggestion", "not_covered", "rejection"]},
        "answer": _TEXT,
        "decision": {"anyOf": [{"$ref": f"{SCHEMAS}Decision"}, {"type": "null"}]},
        "passages": {"type": "array", "items": {"$ref": f"{SCHEMAS}Passage"}},
        "notes": {"type": "array", "items": _TEXT},
        "rejection": {"anyOf": [{"$ref": f"{SCHEMAS}Rejection"}, {"type": "null"}]},
        "cautions": {"type": "array", "items": _TEXT},
        "follows": {
            "type": "boolean",
            "description": "Vrai : la question complète celle d'avant ; son cas demeure.",
        },
        "supposed_here": {
            "type": "boolean",
            "description": "Vrai : la question ne nomme aucun service ; la réponse s'ouvre sur « Sur Chorus Pro ».",
        },
    },
}
_MEANING = {
    "type": "object",
    "required": ["cause", "rule", "why", "who", "how", "next"],
    "properties": {key: {"type": ["string", "null"]} for key in ("cause", "rule", "why", "who", "how", "next")},
}
REJECTION = {
    "type": "object",
    "title": "Rejet expliqué",
    "required": ["messages", "unknown", "comments", "invoice", "certain", "rules"],
    "properties": {
        "messages": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "kind", "found", "certain", "lines", "says", "meanings", "fields", "source"],
                "properties": {
                    "certain": {"type": "boolean", "description": "Faux : le texte ne fait que lui ressembler."},
                    "says": _TEXT,
                    "meanings": {"type": "array", "minItems": 1, "items": _MEANING},
                    "fields": {"type": "array", "items": _OBJECT},
                    "source": _OBJECT,
                },
            },
        },
        "unknown": {
            "type": "array",
            "items": {"type": "object", "required": ["found", "lines", "family", "says", "ask"]},
        },
        "comments": {"type": "array", "items": _TEXT},
        "certain": {"type": "boolean"},
        "rules": _TEXT,
    },
}
PASSAGE = {
    "type": "object",
    "title": "Passage d'un article",
    "required": ["article", "title", "section", "url", "text", "score"],
    "properties": {
        "article": _TEXT,
        "title": _TEXT,
        "section": _TEXT,
        "url": _TEXT,
        "text": _TEXT,
        "score": {"type": "number"},
    },
}
RESULTS = {
    "type": "object",
    "title": "Résultats d'une recherche",
    "required": ["query", "corrected", "results"],
    "properties": {
        "query": _TEXT,
        "corrected": {"type": ["string", "null"]},
        "results": {"type": "array", "items": {"$ref": f"{SCHEMAS}Passage"}},
    },
}


def form(rules: Rules) -> Schema:
    """The form of a check, as the base of `rules` knows channels and what a recipient may require, if it does."""
    channels = rules.base.channels
    properties: Schema = {"files": {"type": "array", "minItems": 1, "items": {"type": "string", "format": "binary"}}}
    if channels:
        said = "Le canal de dépôt, inconnu s'il manque."
        properties["channel"] = {**_TEXT, "enum": [*channels, ""], "description": said}
    for name, fact, said in (
        ("requires", rules.base.facts.get(REQUIRES), "Ce que la structure destinataire exige, inconnu s'il manque."),
        ("route", rules.base.facts.get(ROUTE), "Par où arrive la facture, dépôt dans Chorus Pro s'il manque."),
    ):
        if fact is not None:
            properties[name] = {**_TEXT, "enum": [*(one.id for one in fact.choices), ""], "description": said}
    schema = {"type": "object", "required": ["files"], "additionalProperties": False, "properties": properties}
    return {"content": {"multipart/form-data": {"schema": schema}}, "required": True}


def answers(
    told: Telling, schema: Schema | str, *problems: int, kind: str = "application/json"
) -> dict[int | str, Schema]:
    """The answers of a route: what it gives, and the problems that it may meet, any route's own included."""
    given = {"$ref": f"{SCHEMAS}{schema}"} if isinstance(schema, str) else schema
    found: dict[int | str, Schema] = {200: {"description": "La réponse.", "content": {kind: {"schema": given}}}}
    for status in sorted({*problems, 400, 408, 413, 415, 429, 431, 503}):
        content = {MEDIA_TYPE: {"schema": {"$ref": f"{SCHEMAS}Problem"}}}
        found[status] = {"description": f"{told.say(TITLES[status])}.", "content": content}
    return found


def completed(described: Schema, rules: Rules) -> Schema:
    """The description with the schemas that the routes name, and the questions that `rules` knows."""
    schemas = described.setdefault("components", {}).setdefault("schemas", {})
    decision = json.loads((packaged("rules") / "decision.schema.json").read_text("utf-8"))
    inner = decision.pop("$defs", {})
    decision.pop("$schema", None)
    for name, schema in {"Decision": decision, **{f"Decision.{name}": one for name, one in inner.items()}}.items():
        schemas[name] = json.loads(json.dumps(schema).replace("#/$defs/", f"{SCHEMAS}Decision."))
    schemas |= {"Problem": PROBLEM, "Report": REPORT, "Answer": ANSWER, "Passage": PASSAGE, "Results": RESULTS}
    schemas["Rejection"] = REJECTION
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    for methods in described["paths"].values():
        for operation in methods.values():
            if "HTTPValidationError" in str(operation["responses"].get("422")):
                del operation["responses"]["422"]
    for parameter in described["paths"]["/api/v1/decisions/{identifier}"]["post"]["parameters"]:
        parameter["schema"]["enum"] = list(rules)
    return described
