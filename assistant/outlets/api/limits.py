"""What the server accepts from a client: every limit of the HTTP interface, with the word that names it."""

from __future__ import annotations

from typing import Annotated, NamedTuple, get_type_hints

KIB = 2**10


class HttpLimits(NamedTuple):
    """Sizes are bytes as really received, times are seconds, rates bytes a second."""

    address: Annotated[int, "http-limit-address"] = 64 * KIB
    head: Annotated[int, "http-limit-head"] = 16 * KIB
    headers: Annotated[int, "http-limit-headers"] = 64
    head_seconds: Annotated[float, "http-limit-head-seconds"] = 10.0
    body_seconds: Annotated[float, "http-limit-body-seconds"] = 15.0
    body_rate: Annotated[int, "http-limit-body-rate"] = 32 * KIB
    body_idle_seconds: Annotated[float, "http-limit-body-idle-seconds"] = 10.0
    request_seconds: Annotated[float, "http-limit-request-seconds"] = 300.0
    answer_seconds: Annotated[float, "http-limit-answer-seconds"] = 120.0
    idle_seconds: Annotated[float, "http-limit-idle-seconds"] = 15.0
    linger_seconds: Annotated[float, "http-limit-linger-seconds"] = 5.0
    connections: Annotated[int, "http-limit-connections"] = 1_000
    connections_of_address: Annotated[int, "http-limit-connections-of-address"] = 256
    turned_away_seconds: Annotated[float, "http-limit-turned-away-seconds"] = 1.0
    body: Annotated[int, "http-limit-body"] = 150_000_000
    client_share: Annotated[float, "http-limit-client-share"] = 0.25
    small_body: Annotated[int, "http-limit-small-body"] = 256_000
    parts: Annotated[int, "http-limit-parts"] = 500
    part_head: Annotated[int, "http-limit-part-head"] = 8 * KIB
    file_name: Annotated[int, "http-limit-file-name"] = 1_024
    field: Annotated[int, "http-limit-field"] = 200
    kept: Annotated[int, "http-limit-kept"] = 128 * KIB
    spool: Annotated[int, "http-limit-spool"] = 1_000_000_000
    spool_of_client: Annotated[int, "http-limit-spool-of-client"] = 400_000_000
    small_upload: Annotated[int, "http-limit-small-upload"] = 1_000_000
    small_spool: Annotated[int, "http-limit-small-spool"] = 64_000_000
    small_spool_of_client: Annotated[int, "http-limit-small-spool-of-client"] = 16_000_000
    reading_seconds: Annotated[float, "http-limit-reading-seconds"] = 15.0
    norm_seconds: Annotated[float, "http-limit-norm-seconds"] = 60.0
    waiting_seconds: Annotated[float, "http-limit-waiting-seconds"] = 10.0
    questions: Annotated[int, "http-limit-questions"] = 64
    graceful_seconds: Annotated[int, "http-limit-graceful-seconds"] = 10


LIMITS = HttpLimits()

WORDS: dict[str, str] = {
    name: hint.__metadata__[0] for name, hint in get_type_hints(HttpLimits, include_extras=True).items()
}
"""The word that names each limit to its readers."""
