"""A directory as text and as JSON: what it is made of, and what it holds under a number."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from assistant.directory import Directory, DirectoryFound
from assistant.directory.consulting import facts_of, requirement
from assistant.directory.opening import DirectorySource
from assistant.directory.record import DirectoryService
from assistant.directory.telling import absent, described
from assistant.model.facts import OTHER
from assistant.outlets.reports.decision import INDENT
from assistant.outlets.telling import Telling
from assistant.outlets.terminal import Terminal, safe
from assistant.words.dates import show_date
from assistant.words.numbers import number
from assistant.words.typography import french

SERVICES_SHOWN = 20


def write_sources(terminal: Terminal, told: Telling, sources: Iterable[DirectorySource], rows: int) -> None:
    """Write how many rows a directory has, then each file that it was made of, with its day."""
    terminal.line(told.say("directory-rows", rows=number(rows)))
    for one in sources:
        name = told.word(f"directory-file-{one.kind}")
        said = told.say("directory-file", name=name, file=one.file, day=show_date(one.date), rows=number(one.rows))
        terminal.line(safe(said), 4, "  - ")


def write_counts(terminal: Terminal, told: Telling, directory: Directory) -> None:
    """Write what a directory is made of, and how many rows of each kind it holds."""
    counts = directory.counts()
    write_sources(terminal, told, directory.sources, counts["rows"])
    for name, count in counts.items():
        if name != "rows":
            terminal.line(told.say(f"directory-count-{name}", count=number(count)), 2, "  ")


def counts_json(directory: Directory) -> dict[str, object]:
    """What a directory is made of, as JSON."""
    sources = msgspec.to_builtins(list(directory.sources))
    return {"version": 1, "date": directory.date.isoformat(), "counts": directory.counts(), "sources": sources}


def write_found(terminal: Terminal, told: Telling, directory: Directory, found: DirectoryFound) -> None:
    """Write what a number is: its name, its nature, its place, its state, what it demands, its services."""
    base = told.base
    facts = facts_of(base, found)
    terminal.line(safe(french(found.name or told.word("directory-nameless"))))
    for fact, value in facts.items():
        if value == OTHER:
            continue
        said = told.base.facts[fact].label_of(value) or value
        _part(terminal, base.facts[fact].label, said)
    record = found.record
    if record is not None and record.active is not None:
        _part(
            terminal,
            told.word("directory-state"),
            told.word("directory-active" if record.active else "directory-inactive"),
        )
    for place, one in enumerate((found.services or ())[:SERVICES_SHOWN]):
        _part(terminal, told.word("directory-services") if place == 0 else "", _service(told, one))
    more = len(found.services or ()) - SERVICES_SHOWN
    if more > 0:
        _part(terminal, "", told.say("directory-more-services", count=more))
    notes = dict.fromkeys([*described(base, directory, found, False), *described(base, directory, found, True)])
    for place, note in enumerate(notes):
        _part(terminal, told.word("to-know") if place == 0 else "", note)
    _part(terminal, "", told.say("directory-dated", day=show_date(directory.date)))


def found_json(told: Telling, directory: Directory, digits: str, found: DirectoryFound | None) -> dict[str, object]:
    """What a number is, as JSON; `found` is false when the directory does not hold it, which says nothing of it."""
    base = told.base
    said: dict[str, object] = {"version": 1, "number": digits, "found": found is not None}
    if found is None:
        notes: Iterable[str] = (absent(base, directory, digits),)
    else:
        notes = dict.fromkeys([*described(base, directory, found, False), *described(base, directory, found, True)])
        said |= {"name": found.name, "facts": facts_of(base, found), "requires": requirement(found)}
        said |= {name: msgspec.to_builtins(getattr(found, name)) for name in ("unit", "own")}
    sources = [{"kind": one.kind, "file": one.file, "date": one.date.isoformat()} for one in directory.sources]
    return {**said, "notes": list(notes), "date": directory.date.isoformat(), "sources": sources}


def _part(terminal: Terminal, name: str, text: str) -> None:
    """A line under a name; what comes from files is made harmless."""
    begin = f"  {name}".ljust(INDENT) if len(name) < INDENT - 2 else f"  {french(name)}{french(' : ')}"
    terminal.line(safe(french(text)), INDENT, begin)


def _service(told: Telling, one: DirectoryService) -> str:
    """A service: its code, its name, and what it says of itself."""
    said = [one.name] if one.name else []
    if one.active is not None:
        said.append(told.word("directory-active" if one.active else "directory-inactive"))
    if one.requires_engagement:
        said.append(told.word("directory-needs-engagement"))
    return f"{one.code} ({', '.join(said)})" if said else one.code
