"""What the server accepts from a client: every limit of the HTTP interface, with its French name."""

from __future__ import annotations

from typing import NamedTuple

KIB = 2**10


class HttpLimits(NamedTuple):
    """Sizes are bytes as really received, times are seconds, rates bytes a second."""

    address: int = 64 * KIB
    head: int = 16 * KIB
    headers: int = 64
    head_seconds: float = 10.0
    body_seconds: float = 15.0
    body_rate: int = 32 * KIB
    request_seconds: float = 300.0
    answer_seconds: float = 120.0
    idle_seconds: float = 15.0
    linger_seconds: float = 5.0
    connections: int = 1_000
    connections_of_address: int = 512
    body: int = 150_000_000
    small_body: int = 256_000
    parts: int = 500
    part_head: int = 8 * KIB
    file_name: int = 1_024
    field: int = 200
    kept: int = 128 * KIB
    spool: int = 1_000_000_000
    reading_seconds: float = 15.0
    waiting_seconds: float = 10.0
    questions: int = 64
    graceful_seconds: int = 10


LIMITS = HttpLimits()

NAMES = {
    "address": "longueur d'une adresse",
    "head": "volume des en-têtes d'une requête",
    "headers": "en-têtes d'une requête",
    "head_seconds": "temps pour envoyer les en-têtes",
    "body_seconds": "temps accordé au corps d'une requête, avant que le débit ne compte",
    "body_rate": "débit minimal d'un corps de requête, en octets par seconde",
    "request_seconds": "temps pour envoyer une requête entière",
    "answer_seconds": "temps pour calculer et recevoir une réponse",
    "idle_seconds": "temps pendant lequel une connexion inutilisée reste ouverte",
    "linger_seconds": "temps pendant lequel la fin d'une requête refusée est encore lue",
    "connections": "connexions ouvertes à la fois",
    "connections_of_address": "connexions ouvertes à la fois par une même adresse",
    "body": "volume d'un contrôle de fichiers",
    "small_body": "volume du corps de toute autre requête",
    "parts": "parties d'un formulaire",
    "part_head": "volume des en-têtes d'une partie",
    "file_name": "caractères d'un nom de fichier reçu",
    "field": "octets d'un champ de formulaire",
    "kept": "volume d'un fichier gardé en mémoire plutôt que dans un fichier temporaire",
    "spool": "volume de tous les fichiers temporaires à la fois",
    "reading_seconds": "temps de lecture des fichiers d'une requête",
    "waiting_seconds": "temps d'attente d'un processus de lecture",
    "questions": "questions en attente à la fois",
    "graceful_seconds": "temps laissé aux requêtes en cours à l'arrêt",
}
