"""HttpProblem details (RFC 9457): what went wrong with a request, in French, in one form for every error."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from starlette.responses import Response

from assistant.outlets.api.json_bytes import json_bytes
from assistant.words.typography import french

MEDIA_TYPE = "application/problem+json"
RETRY_AFTER = "2"

TITLES = {
    400: "Requête mal formée",
    404: "Introuvable",
    405: "Méthode refusée",
    408: "Délai dépassé",
    413: "Contenu trop volumineux",
    414: "Adresse trop longue",
    415: "Type de contenu refusé",
    422: "Contenu invalide",
    429: "Trop de connexions",
    431: "En-têtes trop longs",
    500: "Erreur interne",
    503: "Service occupé",
}
DETAILS = {
    400: "La requête ne suit pas le protocole HTTP.",
    404: "Aucune page ni aucun service n'est à cette adresse.",
    405: "Cette adresse existe, mais pas avec cette méthode.",
    408: "La requête n'est pas arrivée assez vite : la connexion est fermée.",
    500: "Le serveur n'a pas pu répondre. Signalez l'heure et l'adresse demandée.",
}
Mistake = tuple[str, str]
"""Where in the request, and what is wrong there."""


class HttpProblem(Exception):
    """A request that cannot be answered as asked; it becomes a problem details answer."""

    def __init__(
        self, status: int, detail: str = "", mistakes: Sequence[Mistake] = (), headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(detail)
        self.status, self.detail, self.mistakes = status, detail or DETAILS.get(status, ""), mistakes
        retry = {"Retry-After": RETRY_AFTER} if status in (429, 503) else {}
        self.headers = {**retry, **(headers or {})}

    def to_dict(self) -> dict[str, object]:
        """The problem as RFC 9457 writes it; `errors` says each mistake of an invalid content."""
        told: dict[str, object] = {
            "type": "about:blank",
            "title": french(TITLES.get(self.status, TITLES[400])),
            "status": self.status,
            "detail": french(self.detail),
        }
        if self.mistakes:
            told["errors"] = [{"where": where, "says": french(says)} for where, says in self.mistakes]
        return told

    def response(self) -> Response:
        """The answer to send."""
        return Response(json_bytes(self.to_dict()), self.status, self.headers, MEDIA_TYPE)
