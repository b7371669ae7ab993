"""Problem details (RFC 9457): what went wrong with a request, in the words of the rules base, in one form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from starlette.responses import Response

from assistant.outlets.api.json_bytes import json_bytes
from assistant.outlets.telling import Telling
from assistant.words.typography import french

MEDIA_TYPE = "application/problem+json"
RETRY_AFTER = "2"

TITLES = {
    400: "http-bad-request",
    404: "http-not-found",
    405: "http-method-refused",
    408: "http-too-slow",
    413: "http-too-large",
    414: "http-address-too-long",
    415: "http-type-refused",
    421: "http-host-refused",
    422: "http-invalid",
    429: "http-too-many-connections",
    431: "http-headers-too-long",
    500: "http-internal-error",
    503: "http-busy",
}
"""The word that is the title of each status."""

DETAILS = {
    400: "http-not-the-protocol",
    404: "http-nothing-there",
    405: "http-other-method",
    408: "http-came-too-slowly",
    500: "http-not-answered",
}
"""The word that tells a status of which the program says no more."""

OWN = {
    400: (
        "http-header-twice",
        "http-json-unreadable",
        "http-no-boundary",
        "http-form-cut",
        "http-form-malformed",
        "http-part-undescribed",
        "http-part-nameless",
        "http-part-malformed",
        "http-part-headers-malformed",
    ),
    404: ("http-metrics-closed", "rejection-no-topic", "directory-none-http"),
    413: ("http-body-too-large", "http-too-many-parts", "http-field-too-long"),
    414: ("http-address-limit",),
    415: ("http-body-encoded", "http-body-json", "http-form-expected", "http-part-encoded"),
    421: ("http-host-unknown",),
    422: (
        "http-misshapen",
        "http-no-file",
        "http-file-nameless",
        "http-field-twice",
        "http-field-late",
        "http-name-too-long",
        "http-name-empty",
    ),
    429: ("http-address-connections",),
    431: ("http-head-too-long", "http-headers-count", "http-part-headers-too-long"),
    503: (
        "http-all-connections",
        "http-stopping",
        "http-readers-busy",
        "http-reading-failed",
        "http-spool-full",
        "http-spool-share",
        "http-disk-full",
        "http-disk-full-for",
        "http-questions-wait",
        "http-dossiers-wait",
        "http-articles-unfit",
        "directory-lost-http",
    ),
}
"""The words that tell more than their status: each is a type of problem; what has none is of the type of its status."""

TYPE = "/api/#probleme-"
"""Where the documentation tells of a type of problem, before the name of the type."""


def type_of(word: str) -> str:
    """The name of the type that a word tells of, as in « form-cut »."""
    return word.removeprefix("http-")


class Mistake(NamedTuple):
    """Where in the request, and the word that tells what is wrong there; `known` are the names that `typed` is not."""

    where: str
    word: str
    typed: str = ""
    known: tuple[str, ...] = ()

    def says(self, told: Telling, **parts: object) -> str:
        """The sentence, with the nearest name where one is near."""
        if not self.known:
            return told.say(self.word, **parts)
        every = told.say("http-known-keys", keys=", ".join(self.known))
        return told.unknown(self.word, self.typed, self.known, every=every)


class HttpProblem(Exception):
    """A request that cannot be answered as asked; it becomes a problem details answer.

    It names words of the rules base, filled with `parts`; `says` is a sentence that is whole already.
    """

    def __init__(
        self,
        status: int,
        word: str = "",
        mistakes: Sequence[Mistake] = (),
        headers: Mapping[str, str] | None = None,
        says: str = "",
        **parts: object,
    ) -> None:
        super().__init__(says or word)
        self.status, self.word, self.says, self.parts = status, word or DETAILS.get(status, ""), says, parts
        self.mistakes = mistakes
        retry = {"Retry-After": RETRY_AFTER} if status in (429, 503) else {}
        self.headers = {**retry, **(headers or {})}

    def detail(self, told: Telling) -> str:
        """What went wrong, in a sentence; "" where the title says it all."""
        return french(self.says) if self.says or not self.word else told.say(self.word, **self.parts)

    def to_dict(self, told: Telling) -> dict[str, object]:
        """The problem as RFC 9457 writes it; `errors` says each mistake of an invalid content."""
        problem: dict[str, object] = {
            "type": TYPE + type_of(self.word if self.word in OWN.get(self.status, ()) else self._title),
            "title": told.say(self._title),
            "status": self.status,
            "detail": self.detail(told),
        }
        if self.mistakes:
            problem["errors"] = [{"where": one.where, "says": one.says(told, **self.parts)} for one in self.mistakes]
        return problem

    @property
    def _title(self) -> str:
        return TITLES.get(self.status, TITLES[400])

    def response(self, told: Telling) -> Response:
        """The answer to send, in the words of `told`."""
        return Response(json_bytes(self.to_dict(told)), self.status, self.headers, MEDIA_TYPE)
