"""The headers that every answer carries: nothing comes from elsewhere, nothing inline runs, nothing is guessed."""

from __future__ import annotations

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
"""The content security policy; the pages hold no inline script or style, so it needs no hash of any."""

SECURITY = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}
"""Headers of every answer, whatever it is."""

OF_PAGES = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Frame-Options": "DENY",
}
"""Headers that mean something for pages only."""

RAW = [(name.lower().encode(), value.encode()) for name, value in SECURITY.items()]


def cross_origin(origins: frozenset[str], origin: str | None) -> list[tuple[bytes, bytes]]:
    """What lets the pages of another site read an answer: only those of `origins`, nobody without any."""
    if not origins:
        return [(b"cross-origin-resource-policy", b"same-origin")]
    allowed = [(b"vary", b"Origin"), (b"cross-origin-resource-policy", b"cross-origin")]
    if origin in origins:
        allowed.append((b"access-control-allow-origin", str(origin).encode("ascii", "replace")))
    return allowed


PREFLIGHT = [
    (b"access-control-allow-methods", b"GET, POST"),
    (b"access-control-allow-headers", b"Content-Type"),
    (b"access-control-max-age", b"600"),
    (b"content-length", b"0"),
]
"""What answers a browser that asks whether another site's page may send a request."""
