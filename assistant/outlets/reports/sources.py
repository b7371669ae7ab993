"""The sources of a base, oldest reading first, each with what rests on it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import msgspec

from assistant.articles.stakes import STAKES, age, stakes_of
from assistant.model.base import Base
from assistant.model.decisions import Source
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe
from assistant.words.typography import french


def listed_sources(base: Base, sources: Iterable[Source], on: date) -> list[dict[str, object]]:
    """The sources as JSON: what their file says, the age of their reading in days, what rests on them."""
    return [
        {**msgspec.to_builtins(one), "seen": one.seen.isoformat(), "age": age(one, on)}
        | stakes_of(base, one.id)._asdict()
        for one in sources
    ]


def write_sources(terminal: Terminal, base: Base, sources: Iterable[Source], on: date) -> None:
    """Write each source with its age and its address, then what rests on it, a kind a line."""
    told = Telling(base)
    for one in sources:
        terminal.line(safe(told.source(one)), 2, f"{one.id}  ")
        old = told.say("source-age", days=told.counted(age(one, on), "counted-days"))
        where = one.url or told.say("unlinked", why=one.unlinked)
        terminal.line(safe(f"{old} {where}"), 4, "    ")
        for kind, names in stakes_of(base, one.id)._asdict().items():
            if names:
                terminal.line(safe(french(f"{told.word(STAKES[kind])} : {', '.join(names)}")), 6, "    ")
