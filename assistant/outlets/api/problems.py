"""Problem details (RFC 9457): what went wrong with a request, in the words of the rules base, in one form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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

Mistake = tuple[str, str]
"""Where in the request, and the word that tells what is wrong there."""


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
            "type": "about:blank",
            "title": told.say(TITLES.get(self.status, TITLES[400])),
            "status": self.status,
            "detail": self.detail(told),
        }
        if self.mistakes:
            problem["errors"] = [
                {"where": where, "says": told.say(word, **self.parts)} for where, word in self.mistakes
            ]
        return problem

    def response(self, told: Telling) -> Response:
        """The answer to send, in the words of `told`."""
        return Response(json_bytes(self.to_dict(told)), self.status, self.headers, MEDIA_TYPE)
