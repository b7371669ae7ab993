"""Reloading the rules base when its files change; one that is refused leaves the previous one in service."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import NamedTuple

from assistant.engine.base import load_rules
from assistant.language.loading import packaged
from assistant.model.problems import InvalidRules
from assistant.outlets.api.service import Service
from assistant.outlets.api.settling import settle

LOOK_EVERY = 1.0


class Watched(NamedTuple):
    """A folder of rules to look at, the project's own for None, and how often, in seconds."""

    folder: Path | None
    every: float = LOOK_EVERY


async def keep_reloading(service: Service, watched: Watched) -> None:
    """Look at the files of the base for ever, and serve what they say whenever it is sound."""
    folder, every = watched
    place = folder or packaged("rules")
    seen = _state(place)
    while True:
        await asyncio.sleep(every)
        found = _state(place)
        if found != seen:
            seen = found
            try:
                if await asyncio.to_thread(reload, service, folder):
                    settle()
            except Exception as error:  # files that move while they are read: the next look sees them at rest
                service.log.error(error)
                service.metrics.count("reloads", "failed")
                seen = frozenset()


def reload(service: Service, folder: Path | None) -> bool:
    """Serve the base of `folder` as it is now, unless it is refused; say whether it is served."""
    try:
        rules = load_rules(folder)
    except InvalidRules as error:
        first = error.problems[0]
        service.log.event("rules-refused", problems=len(error.problems), first=str(first))
        service.metrics.count("reloads", "refused")
        return False
    service.replace(rules)
    service.log.event("rules-served", rules=rules.base.fingerprint)
    service.metrics.count("reloads", "served")
    return True


def _state(place: Path) -> frozenset[tuple[str, int, int]]:
    """Names, sizes and dates of the files of a base."""
    try:
        return frozenset((path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in place.glob("*.yml"))
    except OSError:
        return frozenset()
