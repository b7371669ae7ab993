"""The operations of the API, version 1, each with its description in French."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.responses import Response

from assistant.intake.process import confinement
from assistant.outlets.api import answers, checking, decisions, directories, listings, questions, rejections
from assistant.outlets.api.endpoints import Endpoint
from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.api.models import (
    AskQuery,
    CasesRequest,
    DecisionRequest,
    QuestionRequest,
    RejectionRequest,
    SearchQuery,
)
from assistant.outlets.api.problems import HttpProblem
from assistant.outlets.api.service import Service

V1 = "/api/v1"
DECIDING, RULES, ASKING, FILES = "Décisions", "Règles", "Questions", "Fichiers"
DIRECTORY, UPKEEP = "Annuaire", "Exploitation"


async def health(service: Service, _: Request) -> Response:
    """That the server answers, with which base of rules, and what holds the processes that read files."""
    held = await asyncio.to_thread(confinement)
    told = {"status": "ok", "rules": service.rules.base.fingerprint, "confinement": held}
    return Response(json_bytes(told), media_type="application/json")


async def metrics(service: Service, _: Request) -> Response:
    """The counts, as Prometheus reads them; raises HttpProblem where the server does not open them."""
    if not service.opens_metrics:
        raise HttpProblem(404, "http-metrics-closed")
    counted = service.metrics
    counted.gauges |= {"spooled_bytes": service.room.held, "lost_log_lines": service.log.lost}
    return Response(counted.text(), media_type="text/plain; version=0.0.4; charset=utf-8")


ENDPOINTS = (
    Endpoint(
        "decide",
        "POST",
        V1 + "/decisions/{identifier}",
        DECIDING,
        "Décider",
        "Répondre à une question de la base pour les faits donnés.",
        decisions.decide_one,
        ("Decision",),
        DecisionRequest,
        (404, 422),
    ),
    Endpoint(
        "decideBatch",
        "POST",
        V1 + "/decisions",
        DECIDING,
        "Décider plusieurs cas",
        "Répondre à plusieurs cas à la fois, chacun avec sa question ; un cas refusé dit pourquoi, les autres ont leur "
        "réponse.",
        decisions.decide_batch,
        (answers.DecidedBatch,),
        CasesRequest,
        (422,),
    ),
    Endpoint(
        "listDecisions",
        "GET",
        V1 + "/decisions",
        DECIDING,
        "Les questions de la base",
        "Donner chaque question, ses issues, ses faits dans l'ordre où les demander, ses règles.",
        listings.list_decisions,
        (answers.DecisionList,),
    ),
    Endpoint(
        "listRules",
        "GET",
        V1 + "/rules",
        RULES,
        "Les règles de la base",
        "Donner chaque règle en quelques mots.",
        listings.list_rules,
        (answers.RuleList,),
    ),
    Endpoint(
        "showRule",
        "GET",
        V1 + "/rules/{identifier}",
        RULES,
        "Une règle",
        "Donner une règle entière : quand elle vaut, ce qu'elle donne, sa source, ses exemples.",
        listings.show_rule,
        (answers.WholeRule,),
        problems=(404,),
    ),
    Endpoint(
        "ask",
        "GET",
        V1 + "/ask",
        ASKING,
        "Poser une question",
        "Répondre à une question en français : une décision, un passage, des suggestions, ou « non couvert ».",
        questions.ask_query,
        (answers.AnsweredQuestion,),
        AskQuery,
        (414, 422),
    ),
    Endpoint(
        "askAfter",
        "POST",
        V1 + "/ask",
        ASKING,
        "Poser une question, ou continuer",
        "Répondre à une question ; si elle ne fait que compléter celle d'avant, le cas de celle-ci demeure.",
        questions.ask_after,
        (answers.AnsweredQuestion,),
        QuestionRequest,
        (404, 422),
    ),
    Endpoint(
        "search",
        "GET",
        V1 + "/search",
        ASKING,
        "Chercher des mots",
        "Donner les passages des articles qui contiennent ces mots.",
        questions.search,
        (answers.SearchResults,),
        SearchQuery,
        (414, 422),
    ),
    Endpoint(
        "explainRejection",
        "POST",
        V1 + "/rejection",
        ASKING,
        "Expliquer un rejet",
        "Dire ce que reproche un message de rejet, qui corrige, où et comment ; un code inconnu est dit inconnu.",
        rejections.explain,
        (answers.ExplainedRejection,),
        RejectionRequest,
        (404, 422),
    ),
    Endpoint(
        "lookUpNumber",
        "GET",
        V1 + "/directory/{number}",
        DIRECTORY,
        "Chercher un SIREN ou un SIRET",
        "Dire ce qu'est un numéro et ce qu'il exige, d'après l'annuaire de ce serveur, s'il en a un.",
        directories.look_up,
        (answers.DirectoryAnswer,),
        problems=(404, 422),
    ),
    Endpoint(
        "checkFiles",
        "POST",
        V1 + "/check",
        FILES,
        "Contrôler des fichiers",
        "Contrôler des fichiers comme un seul dossier, ou chaque facture comme le sien (« each ») ; ils sont lus, puis "
        "effacés : rien n'est conservé.",
        checking.check,
        (answers.CheckReport, answers.CheckedDossiers),
        problems=(404, 422),
    ),
    Endpoint(
        "showHealth",
        "GET",
        "/healthz",
        UPKEEP,
        "Santé",
        "Dire que le serveur répond, avec quelle base, et ce qui tient les processus qui lisent les fichiers.",
        health,
        (answers.ServerHealth,),
    ),
    Endpoint(
        "showMetrics",
        "GET",
        "/metrics",
        UPKEEP,
        "Mesures",
        "Donner les mesures au format de Prometheus, si le serveur les ouvre ; rien de ce qui est reçu n'y figure.",
        metrics,
        problems=(404,),
        kind="text/plain",
    ),
)
"""The operations, the one asked most first."""
