"""What is given to whoever asks: its bytes, packed for who takes them so, and a tag that spares who has them."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Mapping
from functools import cached_property

from starlette.requests import Request
from starlette.responses import Response

JSON = "application/json"
PACKED_FROM = 1_000
PLAIN = (JSON, "application/manifest+json", "application/xml", "image/svg+xml")
"""What else than text packs well."""

_NOTHING: Mapping[str, str] = {}


class Page:
    """Some content, and how it is sent; it is packed when first asked for so."""

    def __init__(self, content: bytes, kind: str = JSON, headers: Mapping[str, str] = _NOTHING) -> None:
        self.content, self.kind, self.headers = content, kind, headers

    @cached_property
    def tag(self) -> str:
        """What names the content, in quotes."""
        return f'"{hashlib.sha256(self.content).hexdigest()[:20]}"'

    @cached_property
    def packed(self) -> bytes | None:
        """The content packed; None where that gains little."""
        worth = self.kind.startswith("text/") or self.kind in PLAIN
        return gzip.compress(self.content, 6, mtime=0) if worth and len(self.content) >= PACKED_FROM else None

    def sent(self, request: Request, status: int = 200) -> Response:
        """The answer to a request: nothing but its headers when the client says that it has the content."""
        known = {one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")}
        packed = self.packed if _takes_gzip(request.headers.get("accept-encoding", "")) else None
        tag = self.tag if packed is None else f"W/{self.tag}"  # other octets, the same content
        headers = {"Cache-Control": "no-cache", **self.headers, "ETag": tag, "Vary": "Accept-Encoding"}
        if status == 200 and known & {self.tag, "*"}:
            return Response(status_code=304, headers=headers)
        headers["Content-Type"] = self.kind
        if packed is None:
            return Response(self.content, status, headers)
        return Response(packed, status, {**headers, "Content-Encoding": "gzip"})


def _takes_gzip(accepted: str) -> bool:
    """Whether a client takes what is packed.

    >>> [_takes_gzip(one) for one in ("", "gzip, br", "br, GZIP;q=0.5", "gzip;q=0", "x-gzip")]
    [False, True, True, False, False]
    """
    for one in accepted.lower().split(","):
        name, _, weight = one.partition(";")
        if name.strip() == "gzip":
            return weight.strip() not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False
