"""The routes of the API, version 1, each with its description in French."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Annotated

from fastapi import Body, FastAPI, Query
from starlette.requests import Request
from starlette.responses import Response

from assistant.engine.base import Rules
from assistant.intake.process import confinement
from assistant.outlets.api import directories, listings, questions, rejections
from assistant.outlets.api.checking import check
from assistant.outlets.api.decisions import decide
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.models import DecisionRequest, QuestionRequest, RejectionRequest
from assistant.outlets.api.openapi import Schema, answers, form
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.service import Service

V1 = "/api/v1"
ANY: Schema = {"type": "object"}
QueryText = Annotated[
    str, Query(description="La question ou les mots, n'importe quel texte.", examples=["un GIP est-il exclu ?"])
]
ResultLimit = Annotated[int, Query(ge=1, le=100, description="Nombre de passages au plus.")]


def add_routes(app: FastAPI, service: Service) -> None:
    """Give the application its routes."""
    kept: dict[str, Response] = {}
    told = service.told

    def listed(name: str, made: Callable[[Rules], object]) -> Response:
        """A list of the base, made once for each base."""
        key = f"{service.rules.base.digest} {name}"
        if key not in kept:
            kept.clear() if len(kept) > 8 else None
            kept[key] = Response(json_bytes(made(service.rules)), media_type="application/json")
        return kept[key]

    @app.post(
        V1 + "/decisions/{identifier}",
        tags=["Décisions"],
        summary="Décider",
        response_class=Response,
        responses=answers(told, "Decision", 404, 422),
    )
    async def describe_decide(identifier: str, case: Annotated[DecisionRequest, Body()]) -> Response:
        """Répondre à une question de la base pour les faits donnés."""
        return Response(json_bytes(decide(service, identifier, case)), media_type="application/json")

    @app.get(
        V1 + "/decisions",
        tags=["Décisions"],
        summary="Les questions de la base",
        response_class=Response,
        responses=answers(told, ANY),
    )
    async def list_decisions() -> Response:
        """Donner chaque question, ses issues, ses faits dans l'ordre où les demander, ses règles."""
        return listed("decisions", listings.decisions)

    @app.get(
        V1 + "/rules",
        tags=["Règles"],
        summary="Les règles de la base",
        response_class=Response,
        responses=answers(told, ANY),
    )
    async def list_rules() -> Response:
        """Donner chaque règle en quelques mots."""
        return listed("rules", listings.listed_rules)

    @app.get(
        V1 + "/rules/{identifier}",
        tags=["Règles"],
        summary="Une règle",
        response_class=Response,
        responses=answers(told, ANY, 404),
    )
    async def show_rule(identifier: str) -> Response:
        """Donner une règle entière : quand elle vaut, ce qu'elle donne, sa source, ses exemples."""
        return Response(json_bytes(listings.rule(service.rules, identifier)), media_type="application/json")

    @app.get(
        V1 + "/ask",
        tags=["Questions"],
        summary="Poser une question",
        response_class=Response,
        responses=answers(told, "Answer", 414, 422),
    )
    async def ask(q: QueryText) -> Response:
        """Répondre à une question en français : une décision, un passage, des suggestions, ou « non couvert »."""
        return await questions.ask(service, q)

    @app.post(
        V1 + "/ask",
        tags=["Questions"],
        summary="Poser une question, ou continuer",
        response_class=Response,
        responses=answers(told, "Answer", 404, 422),
    )
    async def go_on(asked: Annotated[QuestionRequest, Body()]) -> Response:
        """Répondre à une question ; si elle ne fait que compléter celle d'avant, le cas de celle-ci demeure."""
        return await questions.ask(service, asked.question, asked.after)

    @app.get(
        V1 + "/search",
        tags=["Questions"],
        summary="Chercher des mots",
        response_class=Response,
        responses=answers(told, "Results", 414, 422),
    )
    async def search(q: QueryText, limit: ResultLimit = 5) -> Response:
        """Donner les passages des articles qui contiennent ces mots."""
        return await questions.search(service, q, limit)

    @app.post(
        V1 + "/rejection",
        tags=["Questions"],
        summary="Expliquer un rejet",
        response_class=Response,
        responses=answers(told, "Rejection", 404, 422),
    )
    async def explain(message: Annotated[RejectionRequest, Body()]) -> Response:
        """Dire ce que reproche un message de rejet, qui corrige, où et comment ; un code inconnu est dit inconnu."""
        return await rejections.explain(service, message)

    @app.get(
        V1 + "/directory/{number}",
        tags=["Annuaire"],
        summary="Chercher un SIREN ou un SIRET",
        response_class=Response,
        responses=answers(told, ANY, 404, 422),
    )
    async def look_up(number: str) -> Response:
        """Dire ce qu'est un numéro et ce qu'il exige, d'après l'annuaire de ce serveur, s'il en a un."""
        return await directories.looked_up(service, number)

    @app.post(
        V1 + "/check",
        tags=["Fichiers"],
        summary="Contrôler des fichiers",
        response_class=Response,
        openapi_extra={"requestBody": form(service.rules)},
        responses=answers(told, "Report", 404, 422),
    )
    async def check_form(request: Request) -> Response:
        """Contrôler des fichiers comme un seul dossier ; ils sont lus, puis effacés : rien n'est conservé."""
        return await check(service, request)


def add_upkeep(app: FastAPI, service: Service) -> None:
    """Give the application what its keeper needs: its health and its counts."""
    told = service.told

    @app.get(
        "/healthz",
        tags=["Exploitation"],
        summary="Santé",
        response_class=Response,
        responses=answers(told, {"type": "object", "required": ["status", "rules", "confinement"]}),
    )
    async def health() -> Response:
        """Dire que le serveur répond, avec quelle base, et ce qui tient les processus qui lisent les fichiers."""
        held = await asyncio.to_thread(confinement)
        told = {"status": "ok", "rules": service.rules.base.fingerprint, "confinement": held}
        return Response(json_bytes(told), media_type="application/json")

    @app.get(
        "/metrics",
        tags=["Exploitation"],
        summary="Mesures",
        response_class=Response,
        responses=answers(told, {"type": "string"}, 404, kind="text/plain"),
    )
    async def metrics() -> Response:
        """Donner les mesures au format de Prometheus, si le serveur les ouvre ; rien de ce qui est reçu n'y figure."""
        if not service.opens_metrics:
            raise HttpProblem(404, "http-metrics-closed")
        counted = service.metrics
        counted.gauges |= {"spooled_bytes": service.room.held, "lost_log_lines": service.log.lost}
        return Response(counted.text(), media_type="text/plain; version=0.0.4; charset=utf-8")
