"""The compiled base kept between runs: found by the content of its files, so it is never stale.

Written under another name, then renamed: a reader sees a whole file or none. Where nothing can be written, nothing is.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from pathlib import Path
from typing import Any

KEPT = 8
"""How many compiled bases stay; the oldest go first."""


def folder() -> Path:
    """Where compiled bases are kept for this user; `CHORUS_ASSISTANT_CACHE` names another place."""
    chosen = os.environ.get("CHORUS_ASSISTANT_CACHE") or os.environ.get("XDG_CACHE_HOME")
    if os.environ.get("CHORUS_ASSISTANT_CACHE"):
        return Path(str(chosen))
    home = Path(chosen) if chosen else Path("~").expanduser() / ".cache"
    if sys.platform == "darwin" and not chosen:
        home = Path("~").expanduser() / "Library" / "Caches"
    return home / "chorus-assistant"


def fetch(digest: str) -> dict[str, Any] | None:
    """The compiled base kept under `digest`, or None when there is none that can be read whole."""
    try:
        found = json.loads((folder() / f"{digest}.json").read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and found.get("rules") == f"sha256:{digest}" else None


def keep(digest: str, base: dict[str, Any]) -> None:
    """Keep `base` under `digest`; a disk that is full or read-only is no error."""
    import tempfile  # twelve modules that a run which finds its base does not need

    place = folder()
    temporary = ""
    try:
        place.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=place, suffix=".tmp")
        with os.fdopen(handle, "w", encoding="utf-8", errors="surrogatepass") as file:
            json.dump(base, file, ensure_ascii=False, separators=(",", ":"))
        Path(temporary).replace(place / f"{digest}.json")
        older = sorted(place.glob("*.json"), key=lambda path: path.stat().st_mtime, reverse=True)[KEPT:]
        for path in older:
            path.unlink(missing_ok=True)
    except OSError:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
